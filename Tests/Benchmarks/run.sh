#!/bin/sh
# Reads generated registries with `coso check` and with the bare event loop of libyaml, in turn, and holds the medians
# against the targets at 100,000 members in one file: at most twice the loop's time, and four times the file's size in
# memory. Yams reads the smaller files beside them.
#
#   Tests/Benchmarks/run.sh [RUNS [LARGEST]]
#
# RUNS: how often each is run (5). LARGEST: the most members of any registry, up to 1000000 (1000000).
# Needs Swift, libyaml-dev and, for a million members, 1 GB under TMPDIR. Run it on a machine that does nothing else.
# Ends with 1 where a target is missed.
set -eu

runs=${1:-5}
largest=${2:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build --package-path "$here" -c release >&2
swift build --package-path "$here" -c release --product coso >&2
bin=$(swift build --package-path "$here" -c release --show-bin-path)

# The middle of the numbers in one column of a file.
median() { sort -g -k "$2,$2" "$1" | awk -v column="$2" '{ v[NR] = $column } END { print v[int((NR + 1) / 2)] }'; }

# compare MEMBERS FILES FIRST: generates a registry, measures both, prints a line.
compare() {
  directory="$work/registry"
  "$bin/generate" "$directory" --members "$1" --files "$2" --first "$3"
  size=$(cat "$directory"/*.yaml | wc -c)
  files=$(ls "$directory" | wc -l)
  rm -f "$work/loop" "$work/check" "$work/yams"
  run=0
  while [ "$run" -lt "$runs" ]; do
    "$bin/measure" "$bin/yaml-loop" "$directory"/*.yaml >> "$work/loop"
    "$bin/measure" "$bin/coso" check "$directory" --on 2019-06-30 >> "$work/check"
    run=$((run + 1))
  done
  yams=-
  if [ "$files" -eq 1 ] && [ "$1" -le 10000 ]; then
    "$bin/measure" "$bin/yams-load" "$directory/registry.yaml" > "$work/yams"
    yams=$(median "$work/yams" 1)
  fi
  awk -v members="$1" -v files="$files" -v first="$3" -v size="$size" -v yams="$yams" \
    -v loop="$(median "$work/loop" 1)" -v check="$(median "$work/check" 1)" \
    -v loop_user="$(median "$work/loop" 2)" -v check_user="$(median "$work/check" 2)" \
    -v peak="$(median "$work/check" 4)" 'BEGIN {
      printf "%8d %6d %-13s %8.1f %8.3f %8.3f %6.2f %6.2f %8.1f %6.2f", members, files, first, size / 1e6, loop, check,
        check / loop, check_user / loop_user, peak / 1e6, peak / size
      if (yams == "-") printf "%8s\n", "-"; else printf "%8.1f\n", yams / loop
      if (members == 100000 && files == 1) exit !(check <= 2 * loop && peak <= 4 * size)
    }' || echo missed > "$work/missed"
  rm -rf "$directory"
}

printf '%8s %6s %-13s %8s %8s %8s %6s %6s %8s %6s %7s\n' \
  members files first 'size MB' 'loop s' 'check s' wall user 'peak MB' /size yams
for members in 1000 10000 100000 1000000; do
  if [ "$members" -le "$largest" ]; then compare "$members" one organizations; fi
done
if [ "$largest" -ge 100000 ]; then
  compare 100000 one members
  compare 100000 communes organizations
  compare 100000 communes members
fi
if [ -e "$work/missed" ]; then
  echo "a target is missed"
  exit 1
fi
