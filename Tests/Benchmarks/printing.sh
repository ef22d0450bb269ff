#!/bin/sh
# Prints one roster with `coso roster`, typst, ReportLab and WeasyPrint in turn, each as a whole process, and prints the
# medians: seconds, rows per second, peak memory, size of the file. Ours begins at the YAML, the others at a table.
#
#   Tests/Benchmarks/printing.sh [RUNS [LARGE_RUNS]]
#
# RUNS: how often each prints 2,000 rows (5). LARGE_RUNS: how often `coso` and typst print 100,000 (0: left out).
# Needs Swift, libyaml-dev, libharfbuzz-dev, zlib1g-dev, fonts-croscore, python3-venv, for WeasyPrint Pango, and for
# 100,000 rows 16 GB of memory, which typst takes. Run it on a machine that does nothing else.
# Ends with 1 where a target is missed: at 2,000 rows five times the rows per second of typst and ten times those of
# ReportLab, a file at most half as large again as ReportLab's; at 100,000 rows ten times typst, and at most 100 MB more
# than the same command takes for the roster as CSV.
set -eu

runs=${1:-5}
large=${2:-0}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The command with the trait, which a build of this package would not turn on.
swift build --package-path "$root" -c release --product coso --traits CommandLineTool,PDF \
  --scratch-path "$root/.build-printing" >&2
coso=$(swift build --package-path "$root" -c release --traits CommandLineTool,PDF \
  --scratch-path "$root/.build-printing" --show-bin-path)/coso
for product in generate measure; do swift build --package-path "$here" -c release --product $product >&2; done
bin=$(swift build --package-path "$here" -c release --show-bin-path)
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet -r "$here/Printing/requirements.txt" >&2
python="$work/python/bin/python"

median() { sort -g -k "$2,$2" "$1" | awk -v column="$2" '{ v[NR] = $column } END { print v[int((NR + 1) / 2)] }'; }

# prepare ROWS: a registry of so many members, its roster as a table and as HTML.
prepare() {
  folder="$work/$1"
  mkdir -p "$folder"
  "$bin/generate" "$folder/registry" --members "$1" --files one --first organizations
  top=$(grep -m 1 -o 'id: [^,} ]*' "$folder/registry/registry.yaml" | cut -c 5-)
  "$coso" roster "$folder/registry" --organization "$top" --on 2019-06-30 --format csv -o "$folder/rows.csv" 2>/dev/null
  "$coso" roster "$folder/registry" --organization "$top" --on 2019-06-30 -o "$folder/roster.html" 2>/dev/null
}

run() {
  case $1 in
    coso) "$bin/measure" "$coso" roster "$folder/registry" --organization "$top" --on 2019-06-30 \
      -o "$folder/coso.pdf" 2>/dev/null ;;
    csv) "$bin/measure" "$coso" roster "$folder/registry" --organization "$top" --on 2019-06-30 \
      -o "$folder/again.csv" 2>/dev/null ;;
    *) "$bin/measure" "$python" "$here/Printing/with_$1.py" "$folder" 2>/dev/null ;;
  esac >> "$folder/$1.times"
}

# report ROWS PROGRAM…
report() {
  rows=$1
  shift
  printf '%-12s %9s %12s %9s %9s\n' program seconds rows/s 'peak MB' 'file kB'
  for program in "$@"; do
    size=$(wc -c < "$folder/$program.pdf" 2>/dev/null || echo 0)
    awk -v program="$program" -v rows="$rows" -v seconds="$(median "$folder/$program.times" 1)" \
      -v peak="$(median "$folder/$program.times" 4)" -v size="$size" \
      'BEGIN { printf "%-12s %9.3f %12.0f %9.1f %9.0f\n", program, seconds, rows / seconds, peak / 1e6, size / 1e3 }'
  done
}

prepare 2000
count=0
while [ "$count" -lt "$runs" ]; do
  for program in coso typst reportlab weasyprint; do run $program; done
  count=$((count + 1))
done
echo "2,000 rows"
report 2000 coso typst reportlab weasyprint
awk -v ours="$(median "$folder/coso.times" 1)" -v typst="$(median "$folder/typst.times" 1)" \
  -v reportlab="$(median "$folder/reportlab.times" 1)" -v weasyprint="$(median "$folder/weasyprint.times" 1)" \
  -v size="$(wc -c < "$folder/coso.pdf")" -v other="$(wc -c < "$folder/reportlab.pdf")" 'BEGIN {
    printf "faster than typst %.1fx, ReportLab %.1fx, WeasyPrint %.1fx; file %.2f of ReportLab'"'"'s\n",
      typst / ours, reportlab / ours, weasyprint / ours, size / other
    exit !(typst >= 5 * ours && reportlab >= 10 * ours && size <= 1.5 * other)
  }' || echo missed > "$work/missed"

if [ "$large" -gt 0 ]; then
  prepare 100000
  count=0
  while [ "$count" -lt "$large" ]; do
    for program in coso csv typst; do run $program; done
    count=$((count + 1))
  done
  echo "100,000 rows"
  report 100000 coso typst
  awk -v ours="$(median "$folder/coso.times" 1)" -v typst="$(median "$folder/typst.times" 1)" \
    -v peak="$(median "$folder/coso.times" 4)" -v csv="$(median "$folder/csv.times" 4)" 'BEGIN {
      printf "faster than typst %.1fx; %.1f MB more than for CSV\n",
        typst / ours, (peak - csv) / 1e6
      exit !(typst >= 10 * ours && peak - csv <= 1e8)
    }' || echo missed > "$work/missed"
fi
if [ -e "$work/missed" ]; then
  echo "a target is missed"
  exit 1
fi
