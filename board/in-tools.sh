#!/bin/sh
# Runs a command in the tools folder, with this repository at its own path: board/in-tools.sh COMMAND ARGUMENT...
#
# The mounts live in a mount namespace of the command's own and end with it. So nothing has to be unmounted, and removing
# the tools folder can never reach through a mount into the repository. The command keeps this script's process id.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
tools=${BOARD_TOOLS:-$root/build/board/tools}

# shellcheck disable=SC2016 # expanded inside
exec unshare --mount sh -c '
  set -eu
  tools=$1 root=$2
  shift 2
  mkdir -p "$tools$root"
  mount --bind "$root" "$tools$root"
  mount --bind /dev "$tools/dev"
  mount -t proc proc "$tools/proc"
  exec chroot "$tools" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    PKG_CONFIG_LIBDIR=/usr/lib/aarch64-linux-gnu/pkgconfig:/usr/share/pkgconfig \
    SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-0}" BOARD_PACK="${BOARD_PACK:-3}" sh -c "cd \"\$0\" && exec \"\$@\"" "$root" "$@"
' sh "$tools" "$root" "$@"
