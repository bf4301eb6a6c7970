#!/bin/sh
# Fetches the three display faces that lantern's design uses into a folder (default: build/fonts).
#
# Why: they are 3 of the 1,500 files of Debian's fonts-noto-extra (72 MB packed, 330 MB installed), far too much for a
# card. They are taken from the package that apt downloads and verifies, the rest is thrown away. The text faces come
# from the installed package fonts-paratype. Needs apt-get and dpkg-deb, no root; does nothing when the files are there.
set -eu

package=fonts-noto-extra
faces='NotoSerifDisplay-Condensed.ttf NotoSerifDisplay-CondensedLight.ttf NotoSerifDisplay-CondensedItalic.ttf'
licence=copyright.$package

if [ $# -gt 1 ] || [ "${1:-}" = -h ] || [ "${1:-}" = --help ]; then
  echo "usage: $0 [output folder]" >&2
  exit 2
fi
out=${1:-build/fonts}

missing=
for name in $faces "$licence"; do
  [ -s "$out/$name" ] || missing="$missing $name"
done
if [ -z "$missing" ]; then
  echo "fonts: all there in $out"
  exit 0
fi
for tool in apt-get dpkg-deb; do
  command -v "$tool" >/dev/null 2>&1 || {
    echo "fonts: $tool is needed (this script is for Debian and its relatives)" >&2
    exit 1
  }
done

mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/lantern-fonts.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# As root, apt would download as the user _apt, who may not write to our folder, and would warn of it.
set --
[ "$(id -u)" -ne 0 ] || set -- -o APT::Sandbox::User=root

echo "fonts: downloading $package (72 MB) ..."
if ! (cd "$work" && apt-get -q "$@" download "$package"); then
  echo "fonts: $package could not be downloaded; is there a network, and was 'apt-get update' run once?" >&2
  exit 1
fi
echo "fonts: unpacking ..."
mkdir "$work/tree"
set --
for name in $faces; do
  set -- "$@" "*/$name"
done
# tar takes just these out of the stream: a whole dpkg-deb -x would write 330 MB, perhaps into a tmpfs.
dpkg-deb --fsys-tarfile "$work/$package"_*.deb |
  tar -x -C "$work/tree" --wildcards "$@" "*/doc/$package/copyright"

# Each file appears whole or not at all, so that an interrupted run is mended by the next one.
place() {
  cp "$1" "$out/.$2.part"
  chmod 644 "$out/.$2.part"
  mv "$out/.$2.part" "$out/$2"
  echo "fonts: $out/$2"
}
for name in $faces; do
  file=$(find "$work/tree/usr/share/fonts" -name "$name" -type f | head -n 1)
  if [ -z "$file" ]; then
    echo "fonts: $package has no $name" >&2
    exit 1
  fi
  place "$file" "$name"
done
place "$work/tree/usr/share/doc/$package/copyright" "$licence"
