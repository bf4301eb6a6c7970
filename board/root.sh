#!/bin/sh
# Puts the root file system together and packs it. Runs in the tools folder, from the repository's root.
#
#   board/root.sh IMAGE BASE-TAR KERNEL-FOLDER BUILD COMPATIBLE
#
# COMPATIBLE is which updates it takes. BUILD is where lantern was built for arm64. No loop mount: mksquashfs packs a folder. BOARD_PACK is how hard (3 for trying,
# 19 for a release, which takes minutes). The same inputs give the same bytes.
set -eu
image=$1 base=$2 kernel=$3 build=$4 compatible=$5
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

for catalogue in src/messages/*.po; do
  language=$(basename "$catalogue" .po)
  [ -s "$root/usr/share/locale/$language/LC_MESSAGES/lantern.mo" ] || {
    echo "board: lantern's words in \"$language\" ($catalogue) did not come along" >&2
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
sed -i "s/^compatible=.*/compatible=$compatible/" "$root/etc/rauc/system.conf"
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
# What systemd would let programs fill half of the memory with.
mkdir -p "$units/tmp.mount.d"
printf '[Mount]\nOptions=mode=1777,strictatime,nosuid,nodev,noexec,size=16M\n' >"$units/tmp.mount.d/lantern.conf"

# What nothing on the board reads: tables for character sets that nobody has, what hwdb.bin was made from, keyboard maps of X11,
# the packages' own books (the card's manifest says what is on it).
find "$root/usr/lib/aarch64-linux-gnu/gconv" -name '*.so' ! -name 'UTF-*' ! -name 'ISO8859-1.so' -delete
rm -rf "$root/usr/lib/udev/hwdb.d" "$root/usr/share/X11" "$root/var/lib/dpkg/info" "$root/var/cache/debconf" "$root/usr/share/lintian"

# There is no network on the card, and so nothing that could bring one up.
rm -f "$root"/usr/lib/systemd/systemd-network* "$root"/usr/lib/systemd/system/systemd-network* "$root/usr/bin/networkctl" \
  "$root"/usr/share/dbus-1/system*/org.freedesktop.network1.* "$root"/usr/lib/tmpfiles.d/systemd-network.conf

# The board is locked, or it is not made.
refuse() {
  echo "board: $*" >&2
  exit 1
}
systemd-analyze --root="$root" --man=no --recursive-errors=no verify lantern.service lantern-first.service lantern-console.service \
  lantern-good.service lantern-good.path lantern-content.service lantern-grow.service lantern-stick@sda1.service 2>"$root.said" ||
  refuse "systemd does not understand: $(cat "$root.said")"
[ ! -s "$root.said" ] || refuse "systemd says: $(cat "$root.said")"
rm "$root.said"
systemd-analyze --root="$root" --offline=true --threshold=15 --no-pager security lantern.service >/dev/null ||
  refuse "lantern.service may do too much: systemd-analyze security lantern.service"
[ -z "$(find "$root" -xdev -perm /6000 -type f)" ] || refuse "a program may become another user"
[ -z "$(find "$root" -xdev -perm /2 ! -perm /1000 \( -type f -o -type d \))" ] || refuse "anybody may write to a file of the system"
[ -z "$(awk -F : '$2 !~ /^[!*]/' "$root/etc/shadow")" ] || refuse "an account has a password"
for unit in getty@tty1 serial-getty@ serial-getty@ttyAMA0 serial-getty@ttyS1; do
  [ "$(readlink "$units/$unit.service")" = /dev/null ] || refuse "somebody can log in: $unit"
done
[ ! -e "$root/usr/sbin/sshd" ] || refuse "there is a server for logging in from afar"

find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
touch -d "@$SOURCE_DATE_EPOCH" "$root/etc/.updated" "$root/var/.updated" # spares the board the work of a first boot

block=128K
[ "$BOARD_PACK" -lt 10 ] || block=256K
[ "$BOARD_PACK" -lt 10 ] || echo "  ROOT	$image, packed hard (minutes) ..."
mksquashfs "$root" "$image.part" -noappend -quiet -no-progress -b "$block" -comp zstd -Xcompression-level "$BOARD_PACK" >/dev/null
rm -rf --one-file-system "$root"
# Behind the file system lie the hashes of its blocks; what is on the command line (board/boot-files.sh) is how many blocks
# there are and the hash of all hashes. Without salt and superblock: the same bytes each time.
bytes=$(stat -c %s "$image.part")
hash=$(veritysetup format --no-superblock --hash-offset="$bytes" --data-blocks=$((bytes / 4096)) --salt=- "$image.part" "$image.part" |
  sed -n 's/^Root hash:[[:space:]]*//p')
echo "$((bytes / 4096)):$hash" >"$image.verity"
mv "$image.part" "$image"
size=$(($(stat -c %s "$image") / 1048576))
[ "$size" -lt 200 ] || { # the size of its partition: board/card.sh
  echo "board: the root file system has $size MiB, its slot on the card only 200" >&2
  exit 1
}
echo "  ROOT	$image, $size MiB"
