#!/usr/bin/env bash
# Kills the command at random moments while it writes 100,000 rows over a file that stands there.
#
#   COSO=.build/release/coso Tests/Fuzz/kills.sh [TIMES [FORMAT…]]
#
# TIMES: how often for each format (50), by KILL, TERM and INT in turn. FORMAT: which ones (all).
# COSO has to be built with every trait. Ends with 1 where the old file is not whole afterwards, or a file stays behind
# that others than its owner can read, or, unless the kill was KILL, that stays at all.
set -euo pipefail
# Without job control what runs in the background would not hear of INT.
set -m

times=${1:-50}
formats=("${@:2}")
if [ "${#formats[@]}" -eq 0 ]; then formats=(csv json ndjson html text xlsx pdf); fi
coso=$(realpath "${COSO:?COSO does not say where the command is}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Files are private because the command makes them so, and not because nobody could make others.
umask 022
mkdir "$work/out" "$work/tmp"
export TMPDIR=$work/tmp

awk -v rows="${ROWS:-100000}" 'BEGIN {
  print "coso: 1\nregistry: Sổ thử\nregulations: vn\norganizations:"
  print "  - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, place: Thử, founded: 1990-01-01}"
  cells = int(rows / 200) + 1
  for (cell = 0; cell < cells; cell++)
    printf "  - {id: CB-%d, name: Chi bộ thôn %d, kind: chi bộ, parent: DB, founded: 1990-01-01}\n", cell, cell
  print "members:"
  for (row = 0; row < rows; row++)
    printf "  - {id: M-%06d, name: Nguyễn Văn An, born: %d-03-02, cells: [{cell: CB-%d, from: 2001-09-01}]}\n",
      row, 1940 + row % 55, row % cells
}' >"$work/registry.yaml"

now() { date +%s%N; }
write() { exec "$coso" list members "$work/registry.yaml" --on 2019-06-30 --format "$1" -o "$work/out/list" 2>"$work/complaints"; }

# A random moment of an interval, in seconds.
moment() { awk -v seed="$RANDOM$RANDOM" -v span="$1" 'BEGIN { srand(seed); printf "%.3f", rand() * span / 1e9 }'; }

# Waits until the command has begun to write, or has ended.
begun() {
  while kill -0 "$1" 2>/dev/null; do
    if [ -n "$(find "$work/out" -name '.coso-*' -print -quit)" ]; then return 0; fi
    sleep 0.01
  done
}

status=0
fail() { echo "error: $*" && status=1; }

printf '%-7s %6s %6s %6s %9s %9s %8s %8s\n' format kills old whole 'write s' 'size MB' left readable
for format in "${formats[@]}"; do
  rm -f "$work/out/list"
  (write "$format") &
  begun $!
  start=$(now)
  wait $!
  span=$(($(now) - start))
  size=$(stat -c %s "$work/out/list")
  new=$(sha256sum <"$work/out/list")
  old=0 whole=0 left=0 readable=0
  for ((run = 0; run < times; run++)); do
    signal=$(printf 'KILL\nTERM\nINT\n' | sed -n "$((run % 3 + 1))p")
    printf 'what stood here before\n' >"$work/out/list"
    chmod 640 "$work/out/list"
    (write "$format") &
    begun $!
    sleep "$(moment "$span")"
    kill -"$signal" $! 2>/dev/null || true
    wait $! 2>/dev/null || true
    if [ "$(head -c 64 "$work/out/list" | tr -d "\0")" = 'what stood here before' ]; then
      old=$((old + 1))
    elif [ "$(sha256sum <"$work/out/list")" = "$new" ]; then
      whole=$((whole + 1))
    else
      fail "$format, $signal: neither the old file nor the whole new one"
    fi
    while IFS= read -r -d '' stray; do
      left=$((left + 1))
      if [ "$signal" != KILL ]; then fail "$format, $signal: $stray stays"; fi
      if [ -n "$(find "$stray" -perm /077)" ]; then
        readable=$((readable + 1))
        fail "$format, $signal: others can read $stray"
      fi
      rm -f "$stray"
    done < <(find "$work/out" "$work/tmp" -type f ! -name list -print0)
  done
  printf '%-7s %6d %6d %6d %9.2f %9.1f %8d %8d\n' "$format" "$times" "$old" "$whole" \
    "$(awk "BEGIN { print $span / 1e9 }")" "$(awk "BEGIN { print $size / 1e6 }")" "$left" "$readable"
done
exit "$status"
