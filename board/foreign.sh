#!/bin/sh
# Runs a command while this machine's kernel runs arm64 programs, through QEMU's user emulation: board/foreign.sh COMMAND ARGUMENT...
#
# The kernel keeps a table of foreign formats; systemd fills it at boot where there is a systemd. In a container or a CI
# machine there is often none: then the entry that the package qemu-user-static brings is put in by hand, and taken out
# again when the command has ended. The table is mounted in a mount namespace of the command's own, which ends with it.
set -eu
arch-test arm64 >/dev/null 2>&1 && exec "$@"

# shellcheck disable=SC2016 # expanded inside
exec unshare --mount sh -eu -c '
  table=/proc/sys/fs/binfmt_misc command=
  [ -e $table/register ] || mount -t binfmt_misc binfmt_misc $table
  leave() {
    [ -z "$command" ] || kill "$command" 2>/dev/null || :
    [ ! -e $table/qemu-aarch64 ] || echo -1 >$table/qemu-aarch64
  }
  trap leave EXIT
  trap "exit 1" HUP INT TERM
  cat /usr/lib/binfmt.d/qemu-aarch64.conf >$table/register
  arch-test arm64 >/dev/null || {
    echo "board: arm64 programs do not run here, though the kernel was told how" >&2
    exit 1
  }
  "$@" &
  command=$!
  code=0
  wait "$command" || code=$?
  command=
  exit "$code"
' sh "$@"
