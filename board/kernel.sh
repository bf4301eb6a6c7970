#!/bin/sh
# Unpacks Debian's kernel and keeps the modules that board/modules.txt names. Runs in the tools folder.
#
#   board/kernel.sh FOLDER MODULE-LIST     makes FOLDER/vmlinuz, FOLDER/dtb and FOLDER/root/usr/lib/modules/VERSION
#
# Unpacked and not installed: the package's scripts would make a 36 MB initrd in emulation, in ten minutes.
set -eu
out=$1 list=$2

rm -rf "$out"
mkdir -p "$out/package" "$out/root/usr/lib/modules"
dpkg-deb -x /debs/linux-image-*.deb "$out/package"
ln -s usr/lib "$out/package/lib" # where depmod and modprobe look
ln -s usr/lib "$out/root/lib"
version=$(ls "$out/package/usr/lib/modules")
from=$out/package/usr/lib/modules/$version to=$out/root/usr/lib/modules/$version
depmod -b "$out/package" "$version"

mkdir -p "$to"
sed 's/#.*//' "$list" | tr -s ' \t' '\n' | while read -r module; do
  [ -z "$module" ] || modprobe -d "$out/package" -S "$version" --show-depends "$module" 2>/dev/null || true
done | sed -n "s#^insmod .*/lib/modules/$version/\([^ ]*\).*#\1#p" | sort -u >"$out/kept"
while read -r module; do
  mkdir -p "$to/${module%/*}"
  mv "$from/$module" "$to/$module"
done <"$out/kept"
cp "$from/modules.builtin" "$from/modules.builtin.modinfo" "$from/modules.order" "$to/"
depmod -b "$out/root" "$version"
cp "$out/package/boot/vmlinuz-$version" "$out/vmlinuz"
# The boards' device trees: Pi 3, 3A+, 3B+, CM3, Zero 2 W; Pi 4, 400, CM4.
mkdir -p "$out/dtb"
cp "$out/package/usr/lib/linux-image-$version"/broadcom/bcm2837-rpi-*.dtb \
  "$out/package/usr/lib/linux-image-$version"/broadcom/bcm2711-rpi-*.dtb "$out/dtb/"
rm -rf "$out/package"
echo "  KERNEL	$version, $(wc -l <"$out/kept") modules"
