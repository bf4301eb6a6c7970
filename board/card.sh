#!/bin/sh
# Puts the card together: one image to write to an SD card. Runs in the tools folder, from the repository's root.
#
#   board/card.sh IMAGE ROOT-IMAGE KERNEL-FOLDER INITRD
#
# No loop mounts and no root rights beyond unpacking: genimage fills the FAT partitions through mtools and writes the table.
# The same inputs give the same bytes. The table is an MBR, since the boot ROM of the older boards knows no other:
#
#   1 FIRMWARE    FAT32   256 MiB  the Pi's firmware; a/ and b/: kernel, initrd and device trees of each slot
#   2 EXHIBITION  FAT32  1024 MiB  what a laptop may change: lantern.txt, scripts/, assets/
#   5 slots       raw       1 MiB  which slot is started (root/usr/lib/lantern/slots.sh)
#   6 root A      squashfs 200 MiB
#   7 root B      empty    200 MiB  filled by the first update
#   4 state       ext4     64 MiB  grows to the end of the card at the first start; last on the card, so that it can
set -eu
image=$1 root=$2 kernel=$3 initrd=$4
work=$(dirname "$image")/card.d
signature=4c414e54 # "LANT": how the initrd knows the card (board/boot-files.sh)

rm -rf "$work"
mkdir -p "$work/firmware/a" "$work/exhibition" "$work/state/content" "$work/package" "$work/parts"
dpkg-deb -x /debs/raspi-firmware_*.deb "$work/package"
for file in bootcode.bin start.elf fixup.dat start4.elf fixup4.dat; do
  cp "$work/package/usr/lib/raspi-firmware/$file" "$work/firmware/"
done
cp "$work/package/usr/share/doc/raspi-firmware/copyright" "$work/firmware/LICENCE.broadcom" 2>/dev/null || :
cp board/firmware/config.txt "$work/firmware/"
printf 'os_prefix=a/\n' >"$work/firmware/slot.txt"
board/boot-files.sh "$work/firmware/a" "$kernel" "$initrd" A "$(cat "$root.verity")"

cp -r scripts assets "$work/exhibition/"
rm -rf "$work/exhibition/scripts/look" "$work/exhibition/assets/look" "$work/exhibition/assets/fonts"
if [ -d build/voice ]; then # what `make speech` made
  mkdir "$work/exhibition/build"
  cp -r build/voice "$work/exhibition/build/"
fi
# What lies there as it came is no change of somebody's.
board/root/usr/bin/lantern-kiosk pack "$work/exhibition" 2>/dev/null
mv "$work/exhibition/SHA256SUMS" "$work/exhibition/.shipped"
sed 's/$/\r/' board/firmware/lantern.txt >"$work/exhibition/lantern.txt" # any laptop's editor

# shellcheck source=board/root/usr/lib/lantern/slots.sh
. board/root/usr/lib/lantern/slots.sh
truncate -s 1M "$work/parts/slots.bin"
N=0 FIRST=A A=9 B=0
slots_write "$work/parts/slots.bin"
truncate -s 64M "$work/parts/state.ext4"
mke2fs -q -t ext4 -F -L state -U 6c616e74-6572-6e00-0000-00000000000e -m 1 -d "$work/state" \
  -E hash_seed=6c616e74-6572-6e00-0000-00000000000f,root_owner=0:0,resize=16777216 "$work/parts/state.ext4"
find "$work/firmware" "$work/exhibition" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
cat >"$work/card.cfg" <<CONFIG
image firmware.vfat {
  vfat { extraargs = "-F 32 -n FIRMWARE -i $signature" }
  size = 256M
  mountpoint = "/"
  srcpath = "$work/firmware"
}
image exhibition.vfat {
  vfat { extraargs = "-F 32 -n EXHIBITION -i 45584849" }
  size = 1024M
  srcpath = "$work/exhibition"
}
image card.img {
  hdimage { partition-table-type = "mbr" disk-signature = 0x$signature align = 1M extended-partition = 3 }
  partition firmware { partition-type = 0x0c bootable = true image = "firmware.vfat" }
  partition exhibition { partition-type = 0x0c image = "exhibition.vfat" }
  partition slots { partition-type = 0xda image = "$PWD/$work/parts/slots.bin" size = 1M }
  partition a { partition-type = 0x83 image = "$PWD/$root" size = 200M }
  partition b { partition-type = 0x83 size = 200M }
  partition state { partition-type = 0x83 image = "$PWD/$work/parts/state.ext4" forced-primary = true }
}
CONFIG
genimage --config "$work/card.cfg" --rootpath "$work/firmware" --tmppath "$work/tmp" --inputpath "$work/parts" \
  --outputpath "$work/out" --loglevel 1 >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}
mv "$work/out/card.img" "$image"
echo "  CARD	$image, $(du -m "$image" | cut -f 1) MB of data"
rm -rf "$work"
