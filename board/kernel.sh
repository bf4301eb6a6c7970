#!/bin/sh
# Unpacks Debian's kernel and keeps the modules that board/modules.txt names. Runs in the tools folder.
#
#   board/kernel.sh FOLDER MODULE-LIST DEBS   makes FOLDER/vmlinuz, FOLDER/dtb and FOLDER/root/usr/lib/modules/VERSION
#
# Unpacked and not installed: the package's scripts would make a 36 MB initrd in emulation, in ten minutes.
set -eu
out=$1 list=$2 debs=$3

rm -rf "$out"
mkdir -p "$out/package" "$out/root/usr/lib/modules"
for deb in "$debs"/linux-*.deb; do
  dpkg-deb -x "$deb" "$out/package"
  echo "$(dpkg-deb -f "$deb" Package) $(dpkg-deb -f "$deb" Version)" >>"$out/packages"
done
ln -s usr/lib "$out/package/lib" # where depmod and modprobe look
ln -s usr/lib "$out/root/lib"
version=$(ls "$out/package/usr/lib/modules")
from=$out/package/usr/lib/modules/$version to=$out/root/usr/lib/modules/$version
depmod -b "$out/package" "$version"

# For the boot test: the kernel's own driver that plays what is at the ends of a display's cable, and what it needs, in order.
mkdir "$out/test"
number=10
for module in $(modprobe -d "$out/package" -S "$version" --show-depends vivid | sed -n 's/^insmod \([^ ]*\).*/\1/p'); do
  cp "$module" "$out/test/$number-${module##*/}"
  number=$((number + 1))
done

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
# The boards' device trees: Pi 3, 3A+, 3B+, CM3, Zero 2 W; Pi 4, 400, CM4; Pi 5, which only newer kernels start on.
mkdir -p "$out/dtb"
if [ -e "$out/package/boot/vmlinuz-$version" ]; then
  cp "$out/package/boot/vmlinuz-$version" "$out/vmlinuz.part"
  cp "$out/package/usr/lib/linux-image-$version"/broadcom/bcm2837-rpi-*.dtb \
    "$out/package/usr/lib/linux-image-$version"/broadcom/bcm2711-rpi-*.dtb "$out/dtb/"
else # Debian packs newer kernels in another way
  cp "$from/vmlinuz" "$out/vmlinuz.part"
  cp "$from"/dtb/broadcom/bcm2712*-rpi-5-*.dtb "$out/dtb/"
fi
mv "$out/vmlinuz.part" "$out/vmlinuz"
rm -rf "$out/package"
echo "  KERNEL	$version, $(wc -l <"$out/kept") modules"
