#!/bin/sh
# Puts the root file system together and packs it. Runs in the tools folder, from the repository's root.
#
#   board/root.sh IMAGE BASE-TAR KERNEL-FOLDER BUILD
#
# BUILD is where lantern was built for arm64. No loop mount: mke2fs fills the image from a folder. The same inputs give
# the same bytes.
set -eu
image=$1 base=$2 kernel=$3 build=$4
root=$(dirname "$image")/root

rm -rf --one-file-system "$root"
mkdir -p "$root"
tar -xpf "$base" -C "$root" --numeric-owner
cp -a "$kernel/root/usr/lib/modules" "$root/usr/lib/"
make --no-print-directory install prefix=/usr DESTDIR="$root" BUILD="$build" CC=aarch64-linux-gnu-gcc \
  AR=aarch64-linux-gnu-ar >/dev/null
aarch64-linux-gnu-strip "$root/usr/bin/lantern"
cp -r --no-preserve=ownership board/root/. "$root/"
if [ -e "$root/etc/lantern/pin" ]; then # the staff's code is for lantern alone, whatever it was saved with
  chown 0:900 "$root/etc/lantern/pin"
  chmod 640 "$root/etc/lantern/pin"
fi

# Is everything there that lantern is linked to?
for library in $(aarch64-linux-gnu-readelf -d "$root/usr/bin/lantern" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'); do
  [ -e "$root/usr/lib/aarch64-linux-gnu/$library" ] || {
    echo "board: lantern wants $library, which no package of board/packages/base.txt brings" >&2
    exit 1
  }
done

echo 'lantern:x:900:900:lantern:/run/lantern:/usr/sbin/nologin' >>"$root/etc/passwd"
echo 'lantern:x:900:' >>"$root/etc/group"
echo 'lantern:!:20000::::::' >>"$root/etc/shadow"
echo lantern >"$root/etc/hostname"
echo 'LABEL=lantern / ext4 ro,noatime 0 0' >"$root/etc/fstab"
: >"$root/etc/machine-id" # a new one at each boot: nothing is kept

units=$root/etc/systemd/system
generators=$root/etc/systemd/system-generators
mkdir -p "$units/sysinit.target.wants" "$generators"
ln -s ../lantern.service ../lantern-first.service ../lantern-console.service "$units/sysinit.target.wants/"
ln -sf /usr/lib/systemd/system/multi-user.target "$units/default.target"
sed 's/#.*//' board/masked.txt | tr -s ' \t' '\n' | while read -r unit; do
  case $unit in
  '') ;;
  *-generator) ln -sf /dev/null "$generators/$unit" ;;
  *) ln -sf /dev/null "$units/$unit" ;;
  esac
done
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
touch -d "@$SOURCE_DATE_EPOCH" "$root/etc/.updated" "$root/var/.updated" # spares the board the work of a first boot

size=$(du -sm "$root" | cut -f 1)
rm -f "$image.part"
truncate -s "$((size * 5 / 4 + 64))M" "$image.part"
mke2fs -q -t ext4 -F -L lantern -U 6c616e74-6572-6e00-0000-000000000001 -m 1 -d "$root" \
  -E hash_seed=6c616e74-6572-6e00-0000-000000000002,root_owner=0:0 "$image.part"
rm -rf --one-file-system "$root"
mv "$image.part" "$image"
echo "  IMAGE	$image, $size MB used"
