#!/bin/sh
# Makes the initrd: busybox, the modules that initrd/modules.txt names, initrd/init and what it calls. Runs in the tools folder.
#
#   board/initrd.sh OUTPUT KERNEL-FOLDER INITRD-FOLDER
set -eu
out=$1 kernel=$2 sources=$3
work=$(dirname "$out")/initrd.d

rm -rf "$work"
mkdir -p "$work/bin" "$work/sbin"
dpkg-deb --fsys-tarfile /debs/busybox-static_*.deb | tar -xO ./usr/bin/busybox >"$work/bin/busybox"
chmod 755 "$work/bin/busybox"
ln -s busybox "$work/bin/sh"
ln -s ../bin/busybox "$work/sbin/modprobe" # the kernel itself calls it, by this name
install -m 755 "$sources/init" "$work/init"
aarch64-linux-gnu-gcc -Os -s -static -Wall -Wextra -o "$work/bin/verity" "$sources/verity.c"
cp board/root/usr/lib/lantern/slots.sh "$work/slots.sh"

version=$(ls "$kernel/root/usr/lib/modules")
from=$kernel/root/usr/lib/modules/$version to=$work/lib/modules/$version
mkdir -p "$to"
sed 's/#.*//' "$sources/modules.txt" | while read -r line; do
  loaded=
  for module in $line; do
    # Built in, or not known to this kernel: then there is nothing to load.
    found=$(modprobe -d "$kernel/root" -S "$version" --show-depends "$module" 2>/dev/null | grep ^insmod) || continue
    echo "$found" | sed -n "s#^insmod .*/lib/modules/$version/\([^ ]*\).*#\1#p" >>"$work/needed"
    loaded="$loaded $module"
  done
  [ -z "$loaded" ] || echo "$loaded" >>"$work/modules.load"
done
sort -u "$work/needed" | while read -r module; do
  mkdir -p "$to/${module%/*}"
  case $module in # busybox reads no packed modules
  *.xz) xz -dc "$from/$module" >"$to/${module%.xz}" ;;
  *) cp "$from/$module" "$to/$module" ;;
  esac
done
rm -f "$work/needed"
cp "$from/modules.builtin" "$from/modules.builtin.modinfo" "$from/modules.order" "$to/"
depmod -b "$work" "$version"

find "$work" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
(cd "$work" && find . -print0 | LC_ALL=C sort -z | cpio --null -o -H newc --reproducible --owner=0:0 --quiet) |
  zstd -q -19 >"$out.part"
mv "$out.part" "$out"
echo "  INITRD	$(wc -w <"$work/modules.load") modules loaded, $(($(wc -c <"$out") / 1024)) KiB"
rm -rf "$work"
