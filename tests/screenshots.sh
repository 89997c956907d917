#!/usr/bin/env bash
# Makes pictures of every kind of page, at three widths and in both themes: bash tests/screenshots.sh FOLDER [--docs]
# With --docs the pictures of README and docs/tour.md are made anew as well.
# The pages are those of tests/MsqPortal.Web.Tests/Browsing/PageKinds.cs; a picture is called question-1440-dark.png.
set -euo pipefail
if [ $# = 0 ] || [ "${2---docs}" != --docs ]; then
  echo "usage: bash tests/screenshots.sh FOLDER [--docs]" >&2
  exit 2
fi
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dotnet build tests/MsqPortal.Web.Tests -c Release -v quiet -nologo
PORTAL_SCREENSHOTS=$folder tests/MsqPortal.Web.Tests/bin/Release/net10.0/MsqPortal.Web.Tests --filter-class '*.Screenshots'
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
if [ "${2-}" = --docs ]; then
  for picture in docs/images/*.png; do
    cp "$folder/$(basename "$picture")" "$picture"
  done
fi
