#!/usr/bin/env bash
# How many requests a second the published portal answers on a page that is read often, beside nginx with the same bytes as a
# file: `bash tests/hot-page.sh [ADDRESS]`. Needs wrk, nginx and curl. Both are asked in turn, five times, as they are and
# compressed; single runs differ, so that the ratio is that of the medians.
set -euo pipefail
cd "$(dirname "$0")/.."

page=${1:-/uzb/2024/questions/15}
folder=$(mktemp -d)
chmod 755 "$folder"
portal_port=5181
nginx_port=5182
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT

dotnet publish src/MsqPortal.Web -c Release -o "$folder/portal" -v q
Portal__DataDirectory="$folder/data" ASPNETCORE_URLS="http://127.0.0.1:$portal_port" \
    "$folder/portal/MsqPortal.Web" 2>"$folder/portal.log" &
until curl -sf "http://127.0.0.1:$portal_port/readyz" >/dev/null; do sleep 0.2; done
sleep 1

for encoding in identity br; do
    mkdir -p "$folder/$encoding"
    curl -s -H "Accept-Encoding: $encoding" -o "$folder/$encoding/page.html" "http://127.0.0.1:$portal_port$page"
    stat -c "$encoding: %s bytes" "$folder/$encoding/page.html"
done
cat >"$folder/nginx.conf" <<CONF
daemon off;
worker_processes auto;
pid $folder/nginx.pid;
error_log $folder/nginx.log;
events { worker_connections 256; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=10;
    default_type "text/html; charset=utf-8";
    server {
        listen 127.0.0.1:$nginx_port;
        root $folder;
        location /br/ { add_header Content-Encoding br; add_header Vary Accept-Encoding; }
    }
}
CONF
chmod -R a+rX "$folder"
nginx -c "$folder/nginx.conf" &
sleep 1

per_second() { # ENCODING ADDRESS
    wrk -t2 -c64 "-d${3:-10}" -H "Accept-Encoding: $1" "$2" | tee -a "$folder/wrk.log" | awk '/Requests\/sec/ { print $2 }'
}

median() { sort -n | sed -n 3p; }

for encoding in identity br; do
    per_second "$encoding" "http://127.0.0.1:$portal_port$page" 15 >/dev/null
    for _ in 1 2 3 4 5; do
        per_second "$encoding" "http://127.0.0.1:$portal_port$page" >>"$folder/portal.$encoding"
        per_second "$encoding" "http://127.0.0.1:$nginx_port/$encoding/page.html" >>"$folder/nginx.$encoding"
    done
    paste "$folder/portal.$encoding" "$folder/nginx.$encoding" |
        awk -v e="$encoding" '{ printf "%s: portal %d, nginx %d requests a second, ratio %.2f\n", e, $1, $2, $1 / $2 }'
    awk -v e="$encoding" -v p="$(median <"$folder/portal.$encoding")" -v n="$(median <"$folder/nginx.$encoding")" \
        'BEGIN { printf "%s: medians %d and %d, ratio %.2f\n", e, p, n, p / n }'
done
if grep -E "Non-2xx|Socket errors" "$folder/wrk.log"; then exit 1; fi
