#!/bin/sh
# Can the image be made on this machine?
set -eu

if [ "$(id -u)" -ne 0 ]; then
  echo "board: making an image needs root: sudo make image" >&2
  exit 1
fi
if [ "$(dpkg --print-architecture)" != amd64 ]; then
  echo "board: the image is made on amd64 machines only" >&2
  exit 1
fi
