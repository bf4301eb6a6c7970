#!/bin/sh
# Makes the tools folder: a Debian 13 of this machine's kind with QEMU 10, a cross compiler and lantern's libraries for
# arm64. Everything that is built for the board is built in it, so that nothing depends on what this machine runs.
#
#   board/tools.sh FOLDER PACKAGE-LIST
#
# The kernel, the Pi's firmware and the initrd's busybox are downloaded at the same time, into FOLDER/debs: afterwards no network is needed.
set -eu
out=$1 list=$2
here=$(dirname "$0")

rm -rf --one-file-system "$out"
mkdir -p "$(dirname "$out")"
echo "  TOOLS	$out (2 GB, some minutes) ..."
# shellcheck disable=SC2016 # the hook's own shell expands it
"$here/progress.sh" TOOLS "$out" mmdebstrap --quiet --mode=root --variant=apt --architectures=amd64,arm64 --components=main,non-free-firmware \
  --aptopt='APT::Install-Recommends "false"' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' \
  --include="$("$here/packages.sh" "$list")" \
  --customize-hook='chroot "$1" sh -eu -c "
    mkdir /debs && cd /debs
    kernel=\$(apt-cache depends linux-image-arm64:arm64 | sed -n \"s/.*Depends: \(linux-image-[^ :]*\).*/\1/p\")
    apt-get -q -o APT::Sandbox::User=root download \$kernel:arm64 busybox-static:arm64 raspi-firmware
    dpkg-query -W >installed.txt"' \
  trixie "$out"
ls "$out/debs"
