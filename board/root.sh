#!/bin/sh
# Puts the root file system together and packs it. Runs in the tools folder, from the repository's root.
#
#   board/root.sh IMAGE BASE-TAR KERNEL-FOLDER BUILD
#
# BUILD is where lantern was built for arm64. No loop mount: mksquashfs packs a folder. BOARD_PACK is how hard (3 for trying,
# 19 for a release, which takes minutes). The same inputs give the same bytes.
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
cp "$(dirname "$image")/version" "$root/etc/lantern-version"
: >"$root/etc/fstab" # the initrd mounts all there is
mkdir -p "$root/state" "$root/exhibition" "$root/var/lib/dbus"
ln -sf /etc/machine-id "$root/var/lib/dbus/machine-id"
# Whose updates this card takes: the museum's own certificate in root/etc/rauc/keyring.pem, else that of this checkout.
[ -e "$root/etc/rauc/keyring.pem" ] || install -D -m 644 "$(dirname "$image")/keys/development.pem" "$root/etc/rauc/keyring.pem"
: >"$root/etc/machine-id" # a new one at each boot: nothing is kept

units=$root/etc/systemd/system
generators=$root/etc/systemd/system-generators
mkdir -p "$units/sysinit.target.wants" "$generators"
ln -s ../lantern.service ../lantern-first.service ../lantern-console.service "$units/sysinit.target.wants/"
mkdir -p "$units/multi-user.target.wants"
ln -s ../lantern-good.path ../lantern-content.service ../lantern-grow.service "$units/multi-user.target.wants/"
ln -s ../lantern-asked.path ../lantern-clock.service "$units/multi-user.target.wants/"
ln -sf /usr/lib/systemd/system/multi-user.target "$units/default.target"
# Nothing may become root: what systemd needs runs as root from the start.
find "$root" -xdev -perm /6000 -type f -exec chmod a-s {} +
sed 's/#.*//' board/masked.txt | tr -s ' \t' '\n' | while read -r unit; do
  case $unit in
  '') ;;
  *-generator) ln -sf /dev/null "$generators/$unit" ;;
  *) ln -sf /dev/null "$units/$unit" ;;
  esac
done
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
touch -d "@$SOURCE_DATE_EPOCH" "$root/etc/.updated" "$root/var/.updated" # spares the board the work of a first boot

block=128K
[ "$BOARD_PACK" -lt 10 ] || block=256K
[ "$BOARD_PACK" -lt 10 ] || echo "  ROOT	$image, packed hard (minutes) ..."
mksquashfs "$root" "$image.part" -noappend -quiet -no-progress -b "$block" -comp zstd -Xcompression-level "$BOARD_PACK" >/dev/null
rm -rf --one-file-system "$root"
mv "$image.part" "$image"
size=$(($(stat -c %s "$image") / 1048576))
[ "$size" -lt 200 ] || { # the size of its partition: board/card.sh
  echo "board: the root file system has $size MiB, its slot on the card only 200" >&2
  exit 1
}
echo "  ROOT	$image, $size MiB"
