#!/usr/bin/env python3
"""The Debian packages, as far as they can be told without building them (`make deb` does that): that they say the same as the
Makefile and the card, and the command lantern-kiosk, on a folder that stands for a machine."""
import os
import re
import shutil
import subprocess
import tempfile

from harness import LANTERN, ROOT, SMALL, check, equal, main

DEBIAN = os.path.join(ROOT, "board/debian")


def text_of(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def makefile(name):
    value = re.search(r"^%s\s*:=((?:.*\\\n)*.*)$" % name, text_of("Makefile"), re.M).group(1)
    return value.replace("\\\n", " ").split()


def field(paragraph, name):
    value = re.search(r"^%s:((?:.*\n)(?: .*\n)*)" % name, paragraph + "\n", re.M)
    return {re.split(r"[ :(]", entry.strip())[0] for entry in value.group(1).split(",")} - {""} if value else set()


def paragraphs():
    return text_of("board/debian/control").split("\n\n")


class Machine:
    """A folder in which lantern-kiosk and what it shares with the card are installed."""

    def __init__(self, folder):
        self.root = folder
        for name in ("run/lantern-kiosk", "etc/lantern", "bin", "var/lib"):
            os.makedirs(self.path(name))
        subprocess.run([DEBIAN + "/shared.sh", self.path("shared")], check=True)
        shutil.copy(self.path("shared/lantern.txt"), self.path("etc/lantern"))
        os.symlink(LANTERN, self.path("bin/lantern"))
        # It says what it was asked to do, and what a desktop would start into.
        self.write("bin/systemctl", '#!/bin/sh\necho "$*" >>"%s"\n[ "$1" != get-default ] || echo graphical.target\n' % self.path("asked"))
        os.chmod(self.path("bin/systemctl"), 0o755)

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def run(self, *arguments):
        env = dict(os.environ, KIOSK_ROOT=self.root, KIOSK_LIBRARY=self.path("shared"))
        env["PATH"] = self.path("bin") + ":" + env["PATH"]
        done = subprocess.run(["sh", DEBIAN + "/kiosk/lantern-kiosk", *arguments], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8", check=False)
        return done.returncode, done.stdout

    def asked(self):
        lines = self.read("asked").splitlines()
        os.remove(self.path("asked"))
        return lines


def on_a_machine(function):
    def run():
        with tempfile.TemporaryDirectory() as folder:
            return function(Machine(folder + "/machine"))
    run.__name__ = function.__name__
    return check(run)


@check
def the_packages_have_the_programs_version():
    equal(re.match(r"lantern \(([^)]*)\)", text_of("board/debian/changelog")).group(1), makefile("VERSION")[0])


@check
def the_packages_are_built_with_what_the_makefile_names():
    # gcc, libc6-dev and make are part of every builder; the manual of the fields is lantern's own, which opens its faces
    named = set(makefile("PACKAGES_BUILD")) - {"gcc", "libc6-dev", "make", "pkg-config"} | {"pkgconf"}
    named |= {name for name in makefile("PACKAGES_RUN") if name.startswith("fonts-")}
    equal({name for name in field(paragraphs()[0], "Build-Depends") if not name.startswith(("debhelper", "dh-"))}, named)


@check
def the_card_is_built_with_what_the_makefile_names():
    # its compiler is another, and no manual is on it
    named = set(makefile("PACKAGES_BUILD")) - {"gcc", "libc6-dev", "pkg-config", "scdoc"} | {"gcc-aarch64-linux-gnu", "pkgconf"}
    equal(named - {line.split(":")[0] for line in text_of("board/packages/tools.txt").splitlines()}, set())


@check
def the_packages_need_what_the_makefile_names_to_show():
    needed = set().union(*(field(part, "Depends") for part in paragraphs()[1:]))
    equal(set(makefile("PACKAGES_RUN")) - needed, set())


@on_a_machine
def the_settings_are_those_of_the_card(machine):
    def settings(text):
        return re.findall(r"^#([a-z_]+) *=", text, re.M)
    card = [name for name in settings(text_of("board/firmware/lantern.txt")) if name not in ("network", "cec")]
    equal(settings(machine.read("shared/lantern.txt")), card)
    assert "card" not in machine.read("shared/lantern.txt").split("\n\n")[0]


@on_a_machine
def the_unit_keeps_lantern_as_the_card_does(machine):
    unit = machine.read("shared/lantern.service")
    for line in ("NoNewPrivileges=yes", "DevicePolicy=closed", "WatchdogSec=30", "Restart=always", "User=lantern"):
        assert re.search("^%s$" % line, unit, re.M), line
    equal(len(re.findall(r"^\[", unit, re.M)), 3)


@on_a_machine
def settings_become_options_and_a_mistake_is_named(machine):
    equal(machine.run("settings")[0], 0)
    equal(machine.read("run/lantern-kiosk/options"), 'LANTERN_OPTIONS=\nLANTERN_EXHIBITION="/usr/share/lantern/exhibition"\n')
    machine.write("etc/lantern/lantern.txt", "rotation = 90\nreach = high\n")
    machine.run("settings")
    equal(machine.read("run/lantern-kiosk/options").splitlines()[0], "LANTERN_OPTIONS=--rotate 90")
    assert 'lantern.txt:2: reach is "high"' in machine.run("status")[1]
    equal(os.listdir(machine.path("etc/lantern")), ["lantern.txt"])


@on_a_machine
def enable_takes_the_desktops_place_and_disable_gives_it_back(machine):
    equal(machine.run("enable")[0], 0)
    equal(machine.asked(), ["get-default", "--quiet set-default multi-user.target", "--quiet enable lantern.service"])
    machine.run("enable", "--now")  # what came before is not forgotten by a second one
    assert "--no-block isolate multi-user.target" in machine.asked()
    equal(machine.run("disable")[0], 0)
    equal(machine.asked(), ["--quiet disable lantern.service", "--quiet set-default graphical.target"])
    equal(os.listdir(machine.path("var/lib/lantern-kiosk")), [])


@on_a_machine
def another_exhibition_is_shown_if_it_is_whole(machine):
    with tempfile.TemporaryDirectory(dir="/var/lib") as place:
        museum = place + "/two words"
        shutil.copytree(SMALL, museum)
        equal(machine.run("show", museum)[0], 0)
        machine.run("settings")
        assert 'LANTERN_EXHIBITION="%s/etc/lantern/exhibition"' % machine.root in machine.read("run/lantern-kiosk/options")
        with open(museum + "/scripts/exhibition.lua", "w", encoding="utf-8") as file:
            file.write("return {")
        code, said = machine.run("show", museum)
        assert code == 4 and "exhibition.lua" in said, said
    equal(machine.run("show", "--installed")[0], 0)
    machine.run("settings")
    assert "/usr/share/lantern/exhibition" in machine.read("run/lantern-kiosk/options")


@on_a_machine
def a_folder_that_the_service_cannot_see_is_refused(machine):
    with tempfile.TemporaryDirectory(dir="/tmp") as place:
        shutil.copytree(SMALL, place + "/museum")
        code, said = machine.run("show", place + "/museum")
        assert code == 4 and "/srv/exhibition" in said, said


@on_a_machine
def a_wrong_word_shows_the_usage(machine):
    for arguments in ((), ("start",), ("enable", "yes"), ("show",)):
        code, said = machine.run(*arguments)
        assert code == 2 and "lantern-kiosk enable" in said, said


if __name__ == "__main__":
    main()
