#!/bin/sh
# Prints four documents of the worked example and makes the pictures of this folder: one sheet of each.
#
#   Examples/Rosters/make.sh [FOLDER]
#
# FOLDER: where the PDF files go (a temporary one). Needs libharfbuzz-dev, zlib1g-dev, fonts-croscore, poppler-utils.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:-$(mktemp -d)}
swift build --package-path "$root" --traits CommandLineTool,PDF --scratch-path "$root/.build-pdf" --product coso >&2
coso="$root/.build-pdf/debug/coso"

# print DOCUMENT ORGANIZATION SHEET [OPTION…]: the sheet of that number becomes the picture.
print() {
  document=$1
  organization=$2
  sheet=$3
  shift 3
  "$coso" roster "$root/Examples/HungYen" --organization "$organization" --on 2019-06-30 \
    --document "$document" "$@" -o "$folder/$document.pdf"
  pdftoppm -r 70 -gray -png -f "$sheet" -l "$sheet" -singlefile "$folder/$document.pdf" "$here/$document"
}

print roster CB-LACHONG-COKHI 4 --number 05-DS/CB
print member-book DB-LACHONG 3
print attendance CB-LACHONG-COKHI 1
print probationary HY.VANLAM 1 --dated 2026-06-30 --number 12-DS/HU --recipient 'Ban Thường vụ Tỉnh ủy'
