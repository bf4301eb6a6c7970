#!/bin/sh
# Makes a builder: a clean Debian of this machine's kind with what lantern's packages are built with and looked at.
#
#   board/deb-builder.sh FOLDER SUITE ARCHITECTURE
#
# For another architecture than this machine's it has a cross compiler and that one's libraries. What is installed stands in
# board/debian/control; apt reads it there.
set -eu
out=$1 suite=$2 arch=$3
here=$(dirname "$0")
kinds=$(dpkg --print-architecture) tools=build-essential,lintian
[ "$kinds" = "$arch" ] || {
  kinds=$kinds,$arch
  tools=$tools,crossbuild-essential-$arch
}

rm -rf --one-file-system "$out" "$out.part"
mkdir -p "$out.part"
echo "  BUILDER	$out (1 to 1.5 GB, some minutes) ..."
"$here/progress.sh" BUILDER "$out.part" mmdebstrap --quiet --mode=root --variant=apt \
  --architectures="$kinds" \
  --aptopt='APT::Install-Recommends "false"' \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
  --include="$tools" \
  --customize-hook="mkdir -p \"\$1/lantern/debian\" && cp $here/debian/control \"\$1/lantern/debian/\"" \
  --customize-hook="chroot \"\$1\" apt-get -q -y build-dep --host-architecture $arch /lantern >$out.log 2>&1 ||
    { tail -n 30 $out.log >&2; exit 1; }" \
  "$suite" "$out.part"
mv "$out.part" "$out"
