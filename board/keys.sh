#!/bin/sh
# Makes a key and a certificate that sign updates, for trying: board/keys.sh FOLDER. Runs in the tools folder.
#
# For 30 years: a kiosk may have no clock, and nobody comes to renew anything. A museum makes its own the same way and keeps
# the key in a safe place, not in this folder.
set -eu
umask 077
mkdir -p "$1"
openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 10950 -subj "/O=lantern/CN=lantern development" \
  -addext keyUsage=critical,digitalSignature,keyCertSign -addext extendedKeyUsage=emailProtection \
  -keyout "$1/development.key" -out "$1/development.pem.part" 2>/dev/null
mv "$1/development.pem.part" "$1/development.pem"
echo "  KEY	$1/development.key"
