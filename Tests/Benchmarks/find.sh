#!/bin/sh
# Times the index of a search beside the load, and the answers of an index, on generated registries: at most half the
# load, and at most 20 ms.
#
#   Tests/Benchmarks/find.sh [MEMBERS…]
#
# MEMBERS: 100000 and 1000000 unless others are given. Each is run as generated, and with as many names as members.
# Needs Swift, libyaml-dev and, for a million members, 1 GB under TMPDIR. Ends with 1 where a target is missed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${BIN:-}" ]; then
  swift build --package-path "$here" -c release --product generate >&2
  swift build --package-path "$here" -c release --product registry-find >&2
  BIN=$(swift build --package-path "$here" -c release --show-bin-path)
fi
for members in ${*:-100000 1000000}; do
  "$BIN/generate" "$work/registry" --members "$members"
  "$BIN/registry-find" "$work/registry" | tee -a "$work/figures"
  "$BIN/registry-find" "$work/registry" --varied | tee -a "$work/figures"
  rm -rf "$work/registry"
done
! grep -q '^a target is missed' "$work/figures"
