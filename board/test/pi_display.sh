#!/bin/sh
# Makes what an emulated Raspberry Pi 3 needs to show a picture: board/test/pi_display.sh FOLDER KERNEL-FOLDER WIDTH HEIGHT. Runs
# in the tools folder; downloads 200 MB the first time.
#
# QEMU's board has a plain framebuffer and no vc4, and Debian's kernel is built without the driver that makes a display of such
# a framebuffer (simpledrm). So that driver is built here, from the very kernel's sources, and the device tree is told of
# the framebuffer, which lies where QEMU has it.
set -eu
out=$1 kernel=$2 width=$3 height=$4
version=$(ls "$kernel/root/usr/lib/modules")
series=${version%%+*}
short=${series%.*}

mkdir -p "$out"
out=$(cd "$out" && pwd)
if [ ! -e "$out/simpledrm-$version.ko" ]; then
  echo "  DRIVER	simpledrm for $version (downloads 200 MB) ..."
  mkdir -p /debs/pi
  (
    cd /debs/pi
    apt-get -q -o APT::Sandbox::User=root download "linux-headers-$version:arm64" "linux-headers-${version%-*}-common" \
      "linux-kbuild-${version%-*}" "linux-source-$short" >/dev/null
    for deb in *.deb; do dpkg-deb -x "$deb" /; done
  )
  rm -rf "$out/simpledrm"
  mkdir -p "$out/simpledrm"
  tar -xJf "/usr/src/linux-source-$short.tar.xz" -C "$out/simpledrm" --strip-components=5 \
    "linux-source-$short/drivers/gpu/drm/tiny/simpledrm.c"
  # The name that it has in the kernel is taken there by another driver.
  sed -i 's/\.name = "simple-framebuffer",/.name = "simple-drm",/' "$out/simpledrm/simpledrm.c"
  echo 'obj-m := simpledrm.o' >"$out/simpledrm/Makefile"
  compiler=$(find /usr/bin -name 'aarch64-linux-gnu-gcc-[0-9]*' | head -n 1)
  make -s -C "/usr/src/linux-headers-$version" M="$out/simpledrm" ARCH=arm64 CROSS_COMPILE=aarch64-linux-gnu- CC="$compiler" \
    CONFIG_DRM_SIMPLEDRM=m CONFIG_DEBUG_INFO_BTF_MODULES= modules >"$out/simpledrm.log" 2>&1 || {
    cat "$out/simpledrm.log" >&2
    exit 1
  }
  mv "$out/simpledrm/simpledrm.ko" "$out/simpledrm-$version.ko"
  rm -rf "$out/simpledrm" /debs/pi
fi
cp "$out/simpledrm-$version.ko" "$out/simpledrm.ko"

tree=$out/pi3.dtb node=/chosen/framebuffer@3c100000
cp "$kernel/dtb/bcm2837-rpi-3-b.dtb" "$tree"
fdtput -t x "$tree" /chosen '#address-cells' 1
fdtput -t x "$tree" /chosen '#size-cells' 1
fdtput "$tree" /chosen ranges
fdtput -c "$tree" $node
fdtput -t s "$tree" $node compatible simple-framebuffer
fdtput -t x "$tree" $node reg 3c100000 "$(printf %x $((width * height * 4)))"
fdtput -t i "$tree" $node width "$width"
fdtput -t i "$tree" $node height "$height"
fdtput -t i "$tree" $node stride $((width * 4))
fdtput -t s "$tree" $node format a8r8g8b8
fdtput -t s "$tree" $node status okay
