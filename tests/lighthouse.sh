#!/usr/bin/env bash
# What Lighthouse says of the published portal, as a phone and as a desk see it: `bash tests/lighthouse.sh`. Needs node with npm,
# which fetches Lighthouse, and Chromium. Pages are asked a few times before, as a portal that is in use has been.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
# The private PostgreSQL reads it as another user when this runs as root.
chmod 755 "$folder"
origin=http://127.0.0.1:5183
pages=(/ /uzb/2024/questions/15 "/search?q=6079&section=D")
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT

npm install --silent --prefix "$folder/node" lighthouse@12 >/dev/null
dotnet publish src/MsqPortal.Web -c Release -o "$folder/portal" -v q
Portal__DataDirectory="$folder/data" ASPNETCORE_URLS=$origin "$folder/portal/MsqPortal.Web" 2>"$folder/portal.log" &
until curl -sf "$origin/readyz" >/dev/null; do sleep 0.2; done
for _ in 1 2 3 4 5; do
    for page in "${pages[@]}"; do curl -s --compressed -H "Cache-Control: no-cache" -o /dev/null "$origin$page"; done
done
sleep 3

CHROME_PATH=$(command -v chromium-headless-shell || command -v chromium)
export CHROME_PATH
for page in "${pages[@]}"; do
    for form in mobile desktop; do
        preset=$([ "$form" = desktop ] && echo --preset=desktop || true)
        # shellcheck disable=SC2086 # no preset, no argument
        "$folder/node/node_modules/.bin/lighthouse" "$origin$page" $preset --quiet --output=json \
            --output-path="$folder/report.json" --chrome-flags="--no-sandbox --disable-gpu --headless"
        node -e '
            const { categories } = require(process.argv[1]);
            console.log(process.argv[2] + ":", Object.values(categories).map(c => c.id + " " + Math.round(c.score * 100)).join(", "));
        ' "$folder/report.json" "$page, $form"
    done
done
