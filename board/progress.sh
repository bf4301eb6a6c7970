#!/bin/sh
# Runs a command that makes a Debian system in FOLDER or a folder of it, and tells every ten seconds how far it is.
#
#   board/progress.sh LABEL FOLDER COMMAND ARGUMENT...
set -eu
label=$1 folder=$2
shift 2
start=$(date +%s)

# The packages in dpkg's own book of the system that is being made: unpacked ones come first, then those that are set up.
tell() {
  for book in "$folder"/var/lib/dpkg/status "$folder"/*/var/lib/dpkg/status; do
    [ -e "$book" ] || continue
    all=$(grep -c '^Package: ' "$book" || :)
    ready=$(grep -c '^Status: install ok installed' "$book" || :)
    [ "$all" = 0 ] || said="$all packages unpacked, $ready set up"
  done
  echo "  $label	$(($(date +%s) - start)) s: ${said:-downloading}"
}
(while sleep 10; do tell; done) &
ticker=$! command=
# shellcheck disable=SC2317 # called by the trap
leave() {
  kill "$ticker" 2>/dev/null || :
  [ -z "$command" ] || kill "$command" 2>/dev/null || :
}
trap leave EXIT
trap 'exit 1' HUP INT TERM
"$@" &
command=$!
code=0
wait "$command" || code=$?
command=
exit "$code"
