#!/bin/sh
# Makes the base: Debian 13 for arm64 without a kernel, as a tar. What takes its time are the packages' own scripts, which
# run in emulation; so the tar is kept until the package list changes.
#
#   board/base.sh TAR PACKAGE-LIST
set -eu
out=$1 list=$2
here=$(dirname "$0")

rm -rf --one-file-system "$out.work" # of a run that was cut short
mkdir -p "$(dirname "$out")"
echo "  BASE	$out (arm64, some minutes) ..."
# Where mmdebstrap puts the system together; it clears that away when it is ended.
mkdir -p "$out.work"
TMPDIR=$(cd "$out.work" && pwd)
export TMPDIR
"$here/progress.sh" BASE "$TMPDIR" mmdebstrap --quiet --mode=root --variant=essential --architectures=arm64 --components=main \
  --aptopt='APT::Install-Recommends "false"' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/lintian/*' \
  --include="$("$here/packages.sh" "$list")" \
  trixie "$out.part.tar"
rm -rf --one-file-system "$out.work"
mv "$out.part.tar" "$out"
