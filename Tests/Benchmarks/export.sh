#!/bin/sh
# Writes tables of invented persons as CSV, JSON and NDJSON and through an exporter in another language, beside polars,
# orjson and Python's csv on the same rows in the same run.
#
#   Tests/Benchmarks/export.sh [RUNS [LARGEST]]
#
# RUNS: how often each is run (5), of which the middle one counts. LARGEST: the most rows (1000000).
# Needs Swift and Python 3, and polars and orjson for the peers of that name (`pip install polars orjson`).
# Ends with 1 where memory grows with the rows.
set -eu

runs=${1:-5}
largest=${2:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build --package-path "$here" -c release --product table-export >&2
swift build --package-path "$here" -c release --product measure >&2
bin=$(swift build --package-path "$here" -c release --show-bin-path)
directory="$here/../../Examples/ExternalExporter/coso-export-directory"
cat > "$work/coso-export-echo" <<'END'
#!/bin/sh
[ "$1" = --describe ] || exec cat
echo '{"protocol":[1],"id":"echo","extension":"ndjson","media-type":"application/x-ndjson","text":true,"summary":{"vi":"x","en":"x"}}'
END
chmod +x "$work/coso-export-echo"

median() { sort -g -k "$2,$2" "$1" | awk -v column="$2" '{ v[NR] = $column } END { print v[int((NR + 1) / 2)] }'; }

printf '%-22s %8s %8s %8s %8s %10s\n' format rows 'write s' 'rows s' 'peak MB' 'rows/s'
for rows in 1000 10000 100000 1000000; do
  [ "$rows" -le "$largest" ] || continue
  for format in csv json ndjson "external $work/coso-export-echo" "external $directory"; do
    set -- $format
    rm -f "$work/times" "$work/memory"
    run=0
    while [ "$run" -lt "$runs" ]; do
      "$bin/measure" "$bin/table-export" "$1" "$rows" ${2:-} >"$work/one" 2>>"$work/times"
      tail -n 1 "$work/one" >>"$work/memory"
      run=$((run + 1))
    done
    name=$1$([ -z "${2:-}" ] || echo "-$(basename "$2" | sed s/coso-export-//)")
    peak=$(median "$work/memory" 4)
    awk -v name="$name" -v rows="$rows" -v whole="$(median "$work/times" 1)" -v bare="$(median "$work/times" 2)" \
      -v peak="$peak" 'BEGIN { printf "%-22s %8d %8.3f %8.3f %8.1f %10d\n", name, rows, whole, bare, peak / 1e6, rows / whole }'
    if [ "$rows" -eq 1000000 ] && [ "$peak" -gt 67108864 ]; then echo missed > "$work/missed"; fi
  done
done
echo "peers, $largest rows, seconds to write what stands in memory:"
python3 "$here/export-peers.py" "$largest"
if [ -e "$work/missed" ]; then
  echo "memory grows with the rows"
  exit 1
fi
