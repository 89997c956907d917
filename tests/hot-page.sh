#!/usr/bin/env bash
# How many requests a second the published portal answers on a page that is read often, beside nginx with the same bytes as a
# file: `bash tests/hot-page.sh [ADDRESS]`. Needs wrk, nginx and curl. Both send the same headers and are asked in turn. The
# machine's speed may change by a fifth within a minute, so that rounds are short, and the ratio is the median of the rounds'.
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
    curl -s -H "Accept-Encoding: $encoding" -D "$folder/$encoding/headers" -o "$folder/$encoding/page.html" \
        "http://127.0.0.1:$portal_port$page"
    stat -c "$encoding: %s bytes" "$folder/$encoding/page.html"
    # Those that nginx does not write itself.
    tr -d '\r' <"$folder/$encoding/headers" |
        sed -nE "/^(Content-Length|Content-Type|Date|Server|ETag):/d; s/'/\\\\'/g; s/^([A-Za-z-]+): (.*)/add_header \1 '\2';/p" \
            >"$folder/$encoding/nginx.headers"
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
        location /identity/ { include $folder/identity/nginx.headers; }
        location /br/ { include $folder/br/nginx.headers; }
    }
}
CONF
chmod -R a+rX "$folder"
nginx -c "$folder/nginx.conf" &
sleep 1

per_second() { # ENCODING ADDRESS
    wrk -t2 -c64 "-d${3:-4}" -H "Accept-Encoding: $1" "$2" | tee -a "$folder/wrk.log" | awk '/Requests\/sec/ { print $2 }'
}

median() { sort -n | sed -n 8p; }

for encoding in identity br; do
    per_second "$encoding" "http://127.0.0.1:$portal_port$page" 30 >/dev/null
    for _ in {1..15}; do
        per_second "$encoding" "http://127.0.0.1:$portal_port$page" >>"$folder/portal.$encoding"
        per_second "$encoding" "http://127.0.0.1:$nginx_port/$encoding/page.html" >>"$folder/nginx.$encoding"
    done
    paste "$folder/portal.$encoding" "$folder/nginx.$encoding" | awk '{ printf "%.2f\n", $1 / $2 }' >"$folder/ratios"
    echo "$encoding: ratios of the rounds $(sort -n "$folder/ratios" | xargs), median $(median <"$folder/ratios")"
    echo "$encoding: medians $(median <"$folder/portal.$encoding") and $(median <"$folder/nginx.$encoding") requests a second"
done
if grep -E "Non-2xx|Socket errors" "$folder/wrk.log"; then exit 1; fi
