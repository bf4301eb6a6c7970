#!/bin/sh
# Runs in a clean Debian (board/deb-test.sh): /try/old and /try/new hold the packages. Ends at the first thing that is not as
# it should be.
set -u
cd /
export DEBIAN_FRONTEND=noninteractive
trap '[ $? -eq 0 ] || echo "FAILED after: ${last:-the beginning}"' EXIT

ok() {
  last=$*
  echo "ok $*"
}
# is WHAT VALUE EXPECTED
is() {
  [ "$2" = "$3" ] || {
    echo "$1 is \"$2\", not \"$3\""
    exit 1
  }
}
# Every file that a package could have left, but for the books of apt and dpkg, and for the checkout, in which others may work.
checkout=$PWD
files() {
  find / -xdev \( -path /proc -o -path /dev -o -path /run -o -path /tmp -o -path /try -o -path /var/lib/dpkg -o -path /var/lib/apt \
    -o -path /var/cache -o -path /var/log -o -path "$checkout" \) -prune -o -print | LC_ALL=C sort
}
version_of() {
  dpkg-query -W -f '${Version}' "$1"
}
packages='lantern lantern-look lantern-exhibition-steppe lantern-kiosk'
target=$(systemctl get-default)
files >/try/before

set -e
apt-get -q -y -o APT::Sandbox::User=root install /try/old/*.deb
is "the version" "$(version_of lantern | grep -c '~before$')" 1
ok "an older version is installed"

getent passwd lantern | grep -q ':/run/lantern:'
is "what the machine starts into" "$(systemctl get-default)" "$target"
[ ! -e /etc/systemd/system/multi-user.target.wants/lantern.service ]
is "the mode of the settings" "$(stat -c %a /etc/lantern/lantern.txt)" 640
ok "there is a user, and nothing is switched on"

lantern --version
lantern check --quick >/dev/null
mkdir /try/pictures
lantern shot --panel before --language kk --size 800x480 --out /try/pictures
[ -n "$(find /try/pictures -name '*.png' -size +20k)" ]
ok "the installed exhibition is whole, and a panel of it is drawn"

systemd-analyze verify --man=no lantern.service
systemd-analyze security --offline=true --threshold=25 lantern.service >/dev/null
ok "systemd takes the unit, and it is locked in"

lantern-kiosk enable
is "what the machine starts into" "$(systemctl get-default)" multi-user.target
[ -e /etc/systemd/system/multi-user.target.wants/lantern.service ]
lantern-kiosk status | grep '^on: '
ok "the kiosk is switched on"

printf 'rotation = 90\nlanguage = kk\nrotation = 45\nstaff_code = 4207\nhours = Mo-Su 09:00-18:00\n' >/etc/lantern/lantern.txt
lantern-kiosk settings
grep '^LANTERN_OPTIONS=--rotate 90 --language kk --hours ' /run/lantern-kiosk/options
grep '^LANTERN_EXHIBITION="/usr/share/lantern/exhibition"$' /run/lantern-kiosk/options
lantern-kiosk status | grep 'lantern.txt:3: rotation is "45"'
is "who reads the code" "$(stat -c '%U:%G %a' /run/lantern-kiosk/etc/pin)" root:lantern\ 640
ok "settings count, and a mistake in them is named"

cp -r /usr/share/lantern/exhibition /srv/exhibition
lantern-kiosk show /srv/exhibition
lantern-kiosk settings
lantern-kiosk status | grep '^shown: /srv/exhibition$'
grep '^LANTERN_EXHIBITION="/etc/lantern/exhibition"$' /run/lantern-kiosk/options
cp -r /srv/exhibition /srv/broken
echo 'return {' >/srv/broken/scripts/exhibition.lua
if lantern-kiosk show /srv/broken; then exit 1; fi
is "what is shown" "$(readlink /etc/lantern/exhibition)" /srv/exhibition
ok "a museum's own exhibition is shown, a broken one is not"

# dpkg sees that the settings differ on both sides and asks; here nobody answers.
apt-get -q -y -o APT::Sandbox::User=root -o DPkg::Options::=--force-confold install /try/new/*.deb
for package in $packages; do
  is "the version of $package" "$(version_of "$package" | grep -c '~before$')" 0
done
is "the settings" "$(head -n 1 /etc/lantern/lantern.txt)" "rotation = 90"
[ -e /etc/systemd/system/multi-user.target.wants/lantern.service ]
is "what is shown" "$(readlink /etc/lantern/exhibition)" /srv/exhibition
ok "an upgrade leaves settings, switch and exhibition as they were"

apt-get -q -y remove lantern-kiosk
is "what the machine starts into" "$(systemctl get-default)" "$target"
[ ! -e /etc/systemd/system/multi-user.target.wants/lantern.service ]
[ -e /etc/lantern/lantern.txt ]
ok "without the kiosk's package the machine starts as before; its settings stay"

# shellcheck disable=SC2086 # a list
apt-get -q -y purge $packages
rm -r /srv/exhibition /srv/broken
files >/try/after
# Users that were made stay, as Debian has it; a default target that was set is a link, as it was before.
diff /try/before /try/after | grep '^[<>]' | grep -v ' /etc/\(passwd\|group\|g\{0,1\}shadow\)-\{0,1\}$\| /etc/systemd/system/default.target$' && exit 1
ok "purged, nothing is left"

apt-get -q -y -o APT::Sandbox::User=root install /try/new/*.deb
is "what the machine starts into" "$(systemctl get-default)" "$target"
# shellcheck disable=SC2086 # a list
apt-get -q -y purge $packages
ok "installed anew and purged once more"
