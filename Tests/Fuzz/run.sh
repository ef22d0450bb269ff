#!/usr/bin/env bash
# Builds the library with the instrumentation of libFuzzer, and attacks it from the committed corpus.
#
#   Tests/Fuzz/run.sh [SECONDS [TARGET…]]
#
# SECONDS: how long each target runs (30). TARGET: which ones (all). JOBS in the environment: how many run at once
# (as many as there are processors).
# What is found new goes to .build-fuzz/finds, from which later runs go on. Ends with 1 where an input breaks a law,
# traps, takes more than ten seconds or 2 GB, and says where that input lies: `fuzz TARGET FILE` runs it again.
# Needs Swift with its libFuzzer, lld, and what the command with every trait needs. Linux alone.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-30}
targets=("${@:2}")
if [ "${#targets[@]}" -eq 0 ]; then
  targets=(yaml records edition dates texts json conversation exports pdf command)
fi
scratch=.build-fuzz

# The linker that the toolchain takes by itself does not read the debug information that coverage makes.
build() {
  swift build --package-path Tests/Fuzz --scratch-path "$scratch" -c release -Xswiftc -sanitize=fuzzer \
    -Xswiftc -use-ld=lld -Xcc -fsanitize=fuzzer-no-link "$@"
}
build --product fuzz 2>&1 | tail -n 1
[[ " ${targets[*]} " != *' command '* ]] || build --product coso 2>&1 | tail -n 1
binaries=$(build --show-bin-path)
export COSO=$binaries/coso
# libFuzzer keeps the input of a trap only if nobody has taken the signal before.
export SWIFT_BACKTRACE=enable=no
ulimit -c 0

TMPDIR=$(mktemp -d)
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

attack() {
  local target=$1 finds=$scratch/finds/$1 crashes=$scratch/crashes/$1
  mkdir -p "$finds" "$crashes" "$scratch/logs"
  "$binaries/fuzz" "$target" "$finds" "Tests/Fuzz/Corpus/$target" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -artifact_prefix="$crashes/" -print_final_stats=1 >"$scratch/logs/$target" 2>&1 ||
    touch "$TMPDIR/failed-$target"
}

# The value of a line `stat::NAME: VALUE`.
stat() { sed -n "s/^stat::$2: *//p" "$scratch/logs/$1"; }

for target in "${targets[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge "${JOBS:-$(nproc)}" ]; do wait -n; done
  attack "$target" &
done
wait

printf '%-13s %12s %10s %8s  %s\n' target executions 'per second' 'peak MB' ending
for target in "${targets[@]}"; do
  ending=well
  if [ -e "$TMPDIR/failed-$target" ]; then ending=broken; fi
  printf '%-13s %12s %10s %8s  %s\n' "$target" "$(stat "$target" number_of_executed_units)" \
    "$(stat "$target" average_exec_per_sec)" "$(stat "$target" peak_rss_mb)" "$ending"
done
status=0
for target in "${targets[@]}"; do
  [ -e "$TMPDIR/failed-$target" ] || continue
  status=1
  printf '\n%s:\n' "$target"
  grep -E 'broken law|Fatal error|ERROR: libFuzzer|Test unit written to' "$scratch/logs/$target" ||
    tail -n 5 "$scratch/logs/$target"
done
exit "$status"
