#!/bin/sh
# Makes a signed update of the whole system: root file system, kernel, initrd, device trees. Runs in the tools folder.
#
#   board/bundle.sh BUNDLE ROOT-IMAGE KERNEL-FOLDER INITRD KEY CERTIFICATE VERSION COMPATIBLE
set -eu
bundle=$1 root=$2 kernel=$3 initrd=$4 key=$5 certificate=$6 version=$7 compatible=$8
work=$bundle.d

rm -rf "$work"
mkdir -p "$work/boot"
cp "$root" "$work/rootfs.squashfs"
board/boot-files.sh "$work/boot" "$kernel" "$initrd" B "$(cat "$root.verity")"
install -m 755 board/bundle/hook "$work/hook"
tar -C "$work/boot" -cf "$work/boot.tar" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" .
rm -r "${work:?}/boot"
cat >"$work/manifest.raucm" <<MANIFEST
[update]
compatible=$compatible
version=$version
[bundle]
format=verity
[hooks]
filename=hook
[image.rootfs]
filename=rootfs.squashfs
hooks=post-install
MANIFEST
rm -f "$bundle"
rauc bundle --cert="$certificate" --key="$key" "$work" "$bundle" >"$bundle.log" 2>&1 || {
  cat "$bundle.log" >&2
  exit 1
}
rm -rf "$work" "$bundle.log"
echo "  BUNDLE	$bundle, $(($(stat -c %s "$bundle") / 1048576)) MiB, signed with $key"
