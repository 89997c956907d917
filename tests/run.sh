#!/usr/bin/env bash
# Runs every test on a machine with nothing but the .NET SDK. What is missing is installed first, as root without
# questions: the browser of the journeys. PostgreSQL needs no installation, see src/MsqPortal.PrivatePostgres.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v chromium-headless-shell > /dev/null && ! command -v chromium > /dev/null; then
  echo "The browser tests need Chromium; installing it from the system's packages." >&2
  become_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $become_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  $become_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    chromium-headless-shell fonts-dejavu-core fonts-noto-core > /dev/null
fi

dotnet tool restore > /dev/null
dotnet csharpier check .
# Warnings are errors, so the build is the check of the analyzers as well.
dotnet build MsqPortal.sln -c Release -v quiet -nologo

# The summary of `dotnet test` stands on lines of their own; the last line of this script is made for machines.
# What failed is said again: it stands far above, among what tests of errors make the portal log.
summary() {
  grep -E -A 12 '^failed ' "$log" || true
  awk '/^ *succeeded:/{p=$2} /^ *failed:/{f=$2} END{printf "%d passed, %d failed\n", p, f}' "$log"
  rm -f "$log"
}
log=$(mktemp)
trap summary EXIT
dotnet test --solution MsqPortal.sln -c Release --no-build "$@" 2>&1 | tee "$log"
