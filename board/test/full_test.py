#!/usr/bin/env python3
"""What a year may bring to a board, on one emulated board: its power is cut again and again, sticks are bad, displays late.

    board/test/full_test.py FOLDER [CHECK...]    CUTS=100 SEED=1 in the environment: how many cuts, and which

The same seed cuts at the same moments, as far as an emulator has the same moments. Each cut must be followed by a picture and
by a slot that starts. See boot_test.py, whose board and whose ways of waiting these are.
"""
import os
import random
import shutil
import subprocess
import sys
import time

from boot_test import (BESIDE, EDITED, HEIGHT, WIDTH, Card, Failed, down_and_up, records, run, say, started, switch_on,
                       update_stick, wait_up)
from sticks import STICKS

from patience import Patience  # noqa: E402

CUTS, SEED = int(os.environ.get("CUTS", "100")), int(os.environ.get("SEED", "1"))
_checks = []


def check(function):
    _checks.append(function)
    return function


def let_run(board, seconds):
    """That much of the emulator's own time; less when it ends."""
    patience = Patience(board.machine.process.pid, seconds)
    while not patience.over() and not board.machine.ended():
        time.sleep(0.1)


@check
def ten_times_killed_it_comes_back(board):
    board.wait_title()
    for _ in range(10):
        pid = board.pid()
        board.agent.run("kill -KILL %d" % pid)
        board.wait("a new lantern", lambda: board.pid() not in (0, pid))
        board.wait_title()
    assert records(board)["RUNS"] == "A", records(board)


@check
def a_display_that_comes_late_shows_the_title(board):
    board.machine.cut()
    board.machine.switch_on()
    board.machine.cable.unplug()
    wait_up(board, 600)
    assert board.systemd("lantern.service", "ActiveState") == "activating", "ready without a display"
    board.machine.cable.plug(WIDTH, HEIGHT)
    board.wait_title()


@check
def a_touch_screen_that_comes_late_is_heard(board):
    board.machine.cut()
    board.machine.switch_on(touch=False)
    started(board)
    board.wait_devices(1)
    board.qmp.ask("device_add", driver="virtio-multitouch-pci", id="touch", bus="plug")
    board.wait_devices(2)
    after = board.mark()
    board.machine.tap(*BESIDE)
    down_and_up(board, after, *BESIDE)


@check
def a_state_that_is_full_takes_nothing_and_shows_what_was_shown(board):
    board.wait("the state to have grown", lambda: int(board.agent.run("df -Pk /state | awk 'NR == 2 { print $2 }'")) > 900000, 300, 2)
    board.agent.run("dd if=/dev/zero of=/state/full bs=1M 2>/dev/null; sync; true", 600)
    board.machine.cut()
    board.card.copy_in(Card.EXHIBITION, "%s/scripts/%s" % (board.edited, EDITED), "scripts/" + EDITED)
    switch_on(board)
    try:
        board.wait("the reason", lambda: "are free" in board.agent.run("cat /run/lantern-kiosk/problems"), 600, 2)
        assert board.agent.run("readlink /run/exhibition").strip() == "/usr/share/lantern/exhibition"
    finally:
        board.agent.run("rm -f /state/full; sync")
        board.machine.cut()
        board.card.copy_in(Card.EXHIBITION, "scripts/" + EDITED, "scripts/" + EDITED)
        switch_on(board)


def make_stick(board, make):
    """A stick's image: ext4, which takes every name."""
    folder, image = board.folder + "/stick.d", board.folder + "/hostile.img"
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(image, "wb") as file:
        file.truncate(64 << 20)
    if make:
        make(folder)
        subprocess.run(["board/in-tools.sh", "mke2fs", "-q", "-F", "-d", folder, image], check=True)
    shutil.rmtree(folder)
    return image


def states(board):
    """Of the units of sticks: "activating" while one is looked at; "active" until it is pulled out, or "failed"."""
    return board.agent.run("systemctl show --property ActiveState --value 'lantern-stick@*'").split()


@check
def no_stick_changes_anything_that_must_not_change(board):
    # After a cut the slot is good again only when the exhibition has been shown for a minute, and all of the slot was read.
    def good():
        found = records(board)
        return found[found["RUNS"]] == "9"
    board.wait("the system to be good", good, 300, 2)
    before, pid = records(board), board.pid()
    for what, make in STICKS:
        say("a stick: " + what)
        board.agent.run("systemctl reset-failed 'lantern-stick@*'; true")
        board.machine.plug_stick(make_stick(board, make))
        if make:
            board.wait("it to be looked at", lambda: set(states(board)) & {"active", "failed"}, 300, 1)
        else:
            let_run(board, 10)
        board.machine.pull_stick()
        board.wait("it to be gone", lambda: not set(states(board)) & {"active", "activating", "deactivating"}, 60, 1)
        assert records(board) == before, "%s: %s" % (what, records(board))
        assert board.pid() == pid, what + ": lantern was ended"
    assert not board.agent.run("grep /run/lantern-kiosk/mnt /proc/mounts; true").strip(), "a stick is mounted still"
    return "%d sticks" % len(STICKS)


def cut_in_boot(board, at):
    board.machine.cut()
    board.machine.switch_on()
    let_run(board, at.uniform(0.5, 45))


def cut_in_run(board, at):
    let_run(board, at.uniform(1, 60))


def cut_in_update(board, at):
    board.machine.plug_stick(update_stick(board))
    let_run(board, at.uniform(1, 90))


@check
def whenever_power_is_cut_a_picture_comes_back(board):
    at, seen = random.Random(SEED), {}
    for number in range(1, CUTS + 1):
        moment = at.choice((cut_in_boot, cut_in_run, cut_in_update))
        moment(board, at)
        board.machine.cut()
        board.machine.switch_on()
        starts = started(board)
        found = records(board)
        if "/state ext4 rw" not in board.agent.run("cat /proc/mounts"):
            raise Failed("cut %d, %s: the state is not mounted" % (number, moment.__name__))
        # A new system may be at its last try: then the one before it is as good as it was.
        other = "B" if found["RUNS"] == "A" else "A"
        assert found["FIRST"] in "AB" and (found[found["RUNS"]] != "0" or found[other] in "89"), found
        seen[moment.__name__] = seen.get(moment.__name__, 0) + 1
        say("cut %d of %d, %s: %d further starts, %s" % (number, CUTS, moment.__name__.replace("_", " "), starts, found))
    return "seed %d: %s" % (SEED, seen)


def mend(board, _function):
    """After a check that failed: the power is cut, and comes again."""
    board.machine.cut()
    switch_on(board)


if __name__ == "__main__":
    sys.exit(run(_checks, sys.argv[1], sys.argv[2:], mend))
