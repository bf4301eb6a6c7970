#!/bin/sh
# Builds lantern's packages in a builder and has lintian look at them: a warning is a failure.
#
#   board/deb-build.sh FOLDER BUILDER SUITE ARCHITECTURE
#
# FOLDER gets the packages, build.log and lintian.log. Packages that are the same for every architecture are built by this
# machine's own kind alone. The sources are copied: what is built here meets nothing else that is built in this checkout.
set -eu
out=$1 builder=$2 suite=$3 arch=$4
here=$(dirname "$0")
tree=$out/lantern

rm -rf --one-file-system "$out"
mkdir -p "$tree/build"
cp -r --no-preserve=ownership Makefile LICENSE README.md CHANGELOG.md src scripts assets board build/fonts "$tree/"
mv "$tree/fonts" "$tree/build/fonts"
[ ! -d build/voice ] || cp -r --no-preserve=ownership build/voice "$tree/build/" # what `make speech` made
mv "$tree/board/debian" "$tree/debian"
mkdir "$tree/board/debian"
cp -r "$tree/debian/shared.sh" "$tree/debian/kiosk" "$tree/board/debian/" # they look for the card's files beside them
find "$tree" -name __pycache__ -prune -exec rm -rf {} +
# Each Debian has packages of its own, whose version is below the next Debian's: whoever upgrades that gets the right ones.
case $suite in
bookworm) release=12 ;;
trixie) release=13 ;;
*) release=$suite ;;
esac
sed -i "1s/(\(.*\)) [a-z]*/(\1~deb$release) $suite/" "$tree/debian/changelog"

# in_builder COMMAND: in the copied sources, with the builder's own settings. It prints what goes on; all of it is in the log.
in_builder() {
  { BOARD_TOOLS=$builder "$here/in-tools.sh" env -u PKG_CONFIG_LIBDIR -u SOURCE_DATE_EPOCH -u BOARD_PACK \
    sh -c "cd '$tree' && $1" 2>&1 || echo "failed: $1"; } | tee "$2" | sed -u -n "$3"
  ! tail -n 1 "$2" | grep -q '^failed: ' || {
    tail -n 60 "$2" >&2
    echo "packages: failed; the whole of it is in $2" >&2
    exit 1
  }
}

kinds=-b
[ "$arch" = "$(dpkg --print-architecture)" ] || kinds="-B -a$arch"
echo "  PACKAGES	$suite $arch (a minute or two) ..."
in_builder "DEB_BUILD_OPTIONS=noautodbgsym dpkg-buildpackage -us -uc $kinds" "$out/build.log" \
  "s/^   dh_auto_\(build\|install\).*/  PACKAGES	$suite $arch: \1/p; s/^  LINK.*/  PACKAGES	$suite $arch: linked/p;
   s/^dpkg-deb: building package '\([^']*\)'.*/  PACKAGES	$suite $arch: \1/p"
echo "  LINTIAN	$suite $arch ..."
in_builder "lintian --allow-root --fail-on error,warning ../*.changes" "$out/lintian.log" '/^[EW]:/p'
rm -rf --one-file-system "$tree"
