#!/bin/sh
# The suite on SDL 3: Debian 13 in a folder, with sdl2-compat in the place of SDL 2. tests/README.md says more.
#
#   compat.sh FOLDER "PACKAGES" KIND…    as root; FOLDER keeps the system for the next time (1.5 GB)
#
# lantern is built there against SDL 2, as Debian's package is, and runs on sdl2-compat: as it will after an upgrade.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1 packages=$2
shift 2
[ "$(id -u)" -eq 0 ] || { echo "  test-compat needs root: it changes its root folder (chroot)"; exit 1; }

if [ "$(cat "$folder/system-is-whole" 2>/dev/null)" != "$packages" ]; then
  echo "  Debian 13 is unpacked into $folder: some minutes, 500 MB from the net"
  rm -rf "$folder"
  # shellcheck disable=SC2086 # words of one list
  mmdebstrap --quiet --variant=apt --include="$(echo $packages libsdl2-compat git | tr ' ' ',')" trixie "$folder"
  echo "$packages" >"$folder/system-is-whole"
fi

# Mounts of its own, which nobody else sees and which go with it.
[ -n "${COMPAT_INSIDE:-}" ] || exec env COMPAT_INSIDE=yes unshare --mount --propagation private "$0" "$folder" "$packages" "$@"
for part in proc dev dev/pts dev/shm; do
  mount --bind "/$part" "$folder/$part"
done

# What git knows, as it lies here; what is the same keeps its time, so that only what changed is built anew.
mkdir -p "$folder/lantern/build"
cd "$top"
git ls-files -z | tar --create --null --files-from=- --ignore-failed-read | tar --extract --directory="$folder/lantern"
[ -d "$folder/lantern/build/fonts" ] || cp -r build/fonts "$folder/lantern/build/"

# shellcheck disable=SC2016 # the shell in there expands it
chroot "$folder" sh -euc '
  cd /lantern
  make -j"$(nproc)" all test-programs
  LD_LIBRARY_PATH=$(dirname /usr/lib/*/sdl2-compat/libSDL2-2.0.so.0)
  export LD_LIBRARY_PATH
  ldd build/lantern | grep sdl2-compat || { echo "  lantern does not run on sdl2-compat there"; exit 1; }
  exec tests/run "$@"' compat "$@"
