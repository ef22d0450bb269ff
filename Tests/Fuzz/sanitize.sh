#!/usr/bin/env bash
# Builds and runs the tests under a sanitizer of the toolchain.
#
#   Tests/Fuzz/sanitize.sh address|thread [OPTIONS OF swift test…]
#
# Without options all tests run that neither print nor measure, which would take hours: `--filter .` runs every one.
# Ends as `swift test` does; a report of the sanitizer ends the run with a code other than 0.
set -euo pipefail
cd "$(dirname "$0")/../.."

kind=${1:-}
case $kind in
  address | thread) ;;
  *) echo 'usage: Tests/Fuzz/sanitize.sh address|thread [OPTIONS OF swift test…]' >&2 && exit 64 ;;
esac
options=("${@:2}")
if [ "${#options[@]}" -eq 0 ]; then
  options=(--skip 'CommandTests|PDFExportTests|XLSXExportTests|ArchitectureTests|PrintedSheetTests')
fi

# Swift keeps what lives as long as the process, which the search for leaks takes for lost.
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0:${ASAN_OPTIONS:-}
export TSAN_OPTIONS=halt_on_error=0:exitcode=66:suppressions=$PWD/Tests/Fuzz/thread-suppressions.txt:${TSAN_OPTIONS:-}
export SWIFT_BACKTRACE=enable=no
scratch=.build-$kind
swift build --build-tests --sanitize "$kind" --scratch-path "$scratch" 2>&1 | tail -n 1
log=$scratch/tests.log
status=0
swift test --skip-build --sanitize "$kind" --scratch-path "$scratch" "${options[@]}" >"$log" 2>&1 || status=$?
grep -E '✘|ERROR: AddressSanitizer|WARNING: ThreadSanitizer|SUMMARY: |Test run with' "$log" | tail -n 40 || true
# A report of threads does not end a test by itself.
if grep -qE 'ERROR: AddressSanitizer|WARNING: ThreadSanitizer' "$log"; then status=1; fi
exit "$status"
