#!/bin/sh
# Makes what the package lantern-kiosk shares with the card, from the card's own files: how settings are read, which there
# are, and how lantern is kept running and locked in. Each stands in one place only, and is changed there.
#
#   board/debian/shared.sh FOLDER
set -eu
out=$1
here=$(dirname "$0")
card=$here/../root
mkdir -p "$out"

# part FILE FROM TO: the lines from one that begins with FROM up to one that begins with TO, without that.
part() {
  awk -v from="$2" -v to="$3" 'index($0, to) == 1 { on = 0 } index($0, from) == 1 { on = 1; found = 1 } on
    END { if (!found || on) exit 1 }' "$1" || {
    echo "packages: $1 has no part from \"$2\" to \"$3\" any more" >&2
    exit 1
  }
}

{
  echo "# How settings are read; a part of the program with the same name on lantern's card for the Raspberry Pi."
  part "$card/usr/bin/lantern-kiosk" '# ---- settings' '# ---- content'
} >"$out/settings.sh"
{
  cat "$here/kiosk/lantern.txt"
  # without its remarks about the card, and what is so on the card only
  sed '1,/^$/d' "$here/../firmware/lantern.txt" | awk -v RS= -v ORS='\n\n' '!/\n#(network|cec)/'
} >"$out/lantern.txt"
{
  cat "$here/kiosk/lantern.service"
  part "$card/etc/systemd/system/lantern.service" TimeoutStartSec= '[Install]'
  printf '[Install]\nWantedBy=multi-user.target\n'
} >"$out/lantern.service"
