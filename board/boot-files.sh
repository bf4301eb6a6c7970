#!/bin/sh
# Puts into FOLDER what the Pi's firmware loads for a slot: kernel, initrd, device trees, command line.
#
#   board/boot-files.sh FOLDER KERNEL-FOLDER INITRD A|B VERITY
#
# VERITY says what the slot's root file system must be, block by block (board/root.sh).
set -eu
out=$1 kernel=$2 initrd=$3 slot=$4 verity=$5
signature=4c414e54 # "LANT", the card's number in its partition table: how the initrd knows it (board/card.sh)

mkdir -p "$out"
cp "$kernel/vmlinuz" "$out/vmlinuz"
cp "$initrd" "$out/initrd.img"
cp "$kernel"/dtb/*.dtb "$out/"
sed "s/\$/ lantern.disk=$signature lantern.slot=$slot lantern.verity=$verity/" board/cmdline.txt >"$out/cmdline.txt"
# Boards with the older chip have little memory that is in one piece: the display asks for it.
sed 's/$/ cma=256M/' "$out/cmdline.txt" >"$out/cmdline3.txt"
