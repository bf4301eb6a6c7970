#!/bin/sh
# Installs, upgrades, removes and purges the packages in a clean Debian of their kind, and tries what they bring.
#
#   board/deb-test.sh FOLDER SUITE ARCHITECTURE PACKAGE...
#
# FOLDER/base is that Debian with all that the packages depend on; it is kept until that changes. For another architecture it
# runs in emulation, which takes some minutes. What a step said is in FOLDER/test.log.
set -eu
out=$1 suite=$2 arch=$3
shift 3
here=$(dirname "$0")

# What they need of Debian, without one another.
needs=$(for deb; do dpkg-deb -f "$deb" Depends; done | tr ',' '\n' | sed 's/^ *//; /^lantern\(-[a-z]*\)* \|^lantern[a-z-]*$/d; /^$/d' |
  LC_ALL=C sort -u | paste -s -d ,)
mkdir -p "$out"
if [ "$needs" != "$(cat "$out/needs" 2>/dev/null)" ]; then
  rm -rf --one-file-system "$out/base" "$out/needs"
  mkdir "$out/base"
  echo "  BASE	$suite $arch: what the packages depend on (some minutes) ..."
  "$here/progress.sh" BASE "$out/base" mmdebstrap --quiet --mode=root --variant=apt --architectures="$arch" \
    --aptopt='APT::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/locale/*' \
    --customize-hook="chroot \"\$1\" apt-get -q -y satisfy '$needs' >$out/base.log 2>&1 ||
      { tail -n 30 $out/base.log >&2; exit 1; }" \
    "$suite" "$out/base"
  echo "$needs" >"$out/needs"
fi

echo "  TRY	$suite $arch: install, upgrade, remove, purge ..."
rm -rf --one-file-system "$out/system"
cp -a "$out/base" "$out/system"
mkdir -p "$out/system/try/new" "$out/system/try/old"
cp "$@" "$out/system/try/new/"
cp "$here/deb-try.sh" "$out/system/try/"
# An older version to upgrade from: the same files, but another text in the settings.
for deb; do
  rm -rf "$out/old"
  dpkg-deb -R "$deb" "$out/old"
  sed -i 's/^Version: \(.*\)$/Version: \1~before/; s/\(lantern[a-z-]* (>\{0,1\}= [^)]*\))/\1~before)/g' "$out/old/DEBIAN/control"
  [ ! -e "$out/old/etc/lantern/lantern.txt" ] || echo '# of the version before' >>"$out/old/etc/lantern/lantern.txt"
  rm -f "$out/old/DEBIAN/md5sums"
  dpkg-deb --root-owner-group -b "$out/old" "$out/system/try/old/" >/dev/null
done
rm -rf "$out/old"
code=0
BOARD_TOOLS=$out/system "$here/in-tools.sh" env -u PKG_CONFIG_LIBDIR sh /try/deb-try.sh >"$out/test.log" 2>&1 || code=$?
grep '^ok\|^FAILED' "$out/test.log" | sed "s/^/  TRY	$suite $arch: /" || :
[ "$code" -eq 0 ] || {
  tail -n 30 "$out/test.log" >&2
  echo "packages: failed; the whole of it is in $out/test.log" >&2
  exit 1
}
rm -rf --one-file-system "$out/system"
