#!/bin/sh
# Packs the card for people who write it: board/release.sh PACKED IMAGE BASE-TAR KERNEL-FOLDER. Runs in the tools folder.
#
# Beside PACKED (lantern-pi.img.zst): .bmap, with which bmaptool writes only what is data; .sha256; .packages, the manifest.
set -eu
packed=$1 image=$2 base=$3 kernel=$4
name=${packed%.img.zst}

echo "  PACK	$packed (a minute) ..."
bmaptool create -o "$name.bmap" "$image" 2>/dev/null
zstd -q -f -T0 -19 --long=27 "$image" -o "$packed.part"
mv "$packed.part" "$packed"
{
  echo "# Debian packages on the card, and their versions"
  tar -xOf "$base" ./var/lib/dpkg/status | awk '/^Package:/ { p = $2 } /^Version:/ { print p, $2 }'
  cat "$kernel/packages"
  for deb in /debs/raspi-firmware_*.deb /debs/busybox-static_*.deb; do
    echo "$(dpkg-deb -f "$deb" Package) $(dpkg-deb -f "$deb" Version)"
  done
} | LC_ALL=C sort >"$name.packages"
(cd "$(dirname "$packed")" && sha256sum "$(basename "$packed")" "$(basename "$name").bmap" "$(basename "$name").packages" >"$(basename "$name").sha256")
echo "  CARD	$packed, $(($(stat -c %s "$packed") / 1048576)) MiB; $name.bmap .sha256 .packages"
