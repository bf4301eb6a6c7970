#!/bin/sh
# Prepares this machine: arm64 programs must run here, through QEMU's user emulation, while the base is installed.
#
# The kernel keeps a table of foreign formats; systemd fills it at boot where there is a systemd. In a container or a CI
# machine there is often none: then the entry that the package qemu-user-static brings is put in by hand.
set -eu

if [ "$(id -u)" -ne 0 ]; then
  echo "board: making an image needs root: sudo make image" >&2
  exit 1
fi
if [ "$(dpkg --print-architecture)" != amd64 ]; then
  echo "board: the image is made on amd64 machines only" >&2
  exit 1
fi
arch-test arm64 >/dev/null 2>&1 && exit 0

table=/proc/sys/fs/binfmt_misc
[ -e $table/register ] || mount -t binfmt_misc binfmt_misc $table
cat /usr/lib/binfmt.d/qemu-aarch64.conf >$table/register
echo "  BINFMT	this machine's kernel runs arm64 programs through qemu-user-static now"
arch-test arm64 >/dev/null || {
  echo "board: arm64 programs do not run here, though the kernel was told how" >&2
  exit 1
}
