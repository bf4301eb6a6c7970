#!/bin/sh
# Prints a package list's names in one line, separated by commas, as mmdebstrap wants them.
set -eu
sed 's/#.*//; s/[[:space:]]//g; /^$/d' "$1" | paste -s -d ,
