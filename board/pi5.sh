#!/bin/sh
# Downloads the kernel for a Raspberry Pi 5, which Debian 13's own does not know: that of its backports. Runs in the tools folder.
#
#   board/pi5.sh FOLDER        Debian's packages, in a folder of the tools folder
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
# The server that the tools folder came from, another suite of it.
sed -n 's/ trixie / trixie-backports /p' /etc/apt/sources.list >"$work/sources.list"
mkdir -p "$work/lists/partial"
ask() {
  command=$1
  shift
  "$command" -q -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$work/lists" -o APT::Sandbox::User=root "$@"
}
ask apt-get update >/dev/null
version=$(ask apt-cache depends linux-image-arm64:arm64 | sed -n 's/.*Depends: linux-image-\([^ :]*\).*/\1/p')
rm -rf "$out" "$out.part"
mkdir -p "$out.part"
(cd "$out.part" && ask apt-get download "linux-base-$version:arm64" "linux-binary-$version:arm64" "linux-modules-$version:arm64" >/dev/null)
mv "$out.part" "$out"
