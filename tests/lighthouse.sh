#!/usr/bin/env bash
# What Lighthouse says of the published portal, as a phone and as a desk see it: `bash tests/lighthouse.sh`. Needs node with npm,
# which fetches Lighthouse, and Chromium. Pages are asked a few times before, as a portal that is in use has been. Scores of
# performance vary with what else the machine does, so that each page is looked at three times; the middle score counts.
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
        for run in 1 2 3; do
            # shellcheck disable=SC2086 # no preset, no argument
            "$folder/node/node_modules/.bin/lighthouse" "$origin$page" $preset --quiet --output=json \
                --output-path="$folder/$run.json" --chrome-flags="--no-sandbox --disable-gpu --headless"
        done
        node -e '
            const runs = [1, 2, 3].map(run => require(`${process.argv[1]}/${run}.json`).categories);
            const scores = name => runs.map(run => Math.round(run[name].score * 100)).sort((a, b) => a - b);
            const said = Object.keys(runs[0]).map(name => `${name} ${scores(name)[1]} (${scores(name).join(", ")})`);
            console.log(process.argv[2] + ":", said.join("; "));
        ' "$folder" "$page, $form"
    done
done
