#!/usr/bin/env python3
"""Boots the board in an emulator, looks at its screen, touches it, unplugs what can be unplugged, and switches it off.

    board/test/boot_test.py FOLDER     the image is in FOLDER (build/board); pictures and logs go to FOLDER/test

What is looked at are pixels: the picture on the emulated screen against the one that `lantern shot` makes of the same
panel on this machine. A renderer that draws nothing reports success, so its word does not count. Nothing waits for a
fixed time; emulation is slow and machines are busy, so the limits are generous. The last line is "N passed, N failed".
"""
import json
import os
import re
import subprocess
import sys
import time
import traceback

from machine import HEIGHT, ROOT, WIDTH, Failed, Machine, finger

LANTERN, COMPARE = "build/lantern", "build/tests/tools/compare_png"
TRACE = "/run/lantern-test/trace.jsonl"
OTHER = (1024, 600)  # a smaller display
FIRST_PANEL = 600  # seconds at most

_checks = []


def check(function):
    _checks.append(function)
    return function


def say(text):
    print("      " + text, flush=True)


class Board:
    """The machine and what the checks ask it."""

    def __init__(self, folder):
        self.folder = folder + "/test"
        self.machine = Machine(folder, self.folder)
        self.qmp, self.agent = self.machine.qmp, self.machine.agent
        self.start = time.monotonic()
        self.dump, self.looked_at = b"", None

    def wait(self, what, test, limit=180, pause=0.3):
        """The first true value of test(); a line of progress every few seconds."""
        start = word = time.monotonic()
        while True:
            if self.machine.ended():
                raise Failed("the emulator ended while waiting for %s: see %s/qemu.log" % (what, self.folder))
            found = test()
            if found:
                return found
            now = time.monotonic()
            if now - start > limit:
                raise Failed("no %s within %d s" % (what, limit))
            if now - word >= 5:
                word = now
                say("%3d s: waiting for %s (the emulator used %d s of CPU)" %
                    (now - self.start, what, self.machine.cpu_seconds()))
            time.sleep(pause)

    # ---- the screen ----

    def picture(self):
        """The screen's picture as it is now: its file's bytes."""
        self.machine.picture(self.folder + "/now.png")
        with open(self.folder + "/now.png", "rb") as file:
            return file.read()

    def shows(self, reference):
        """Is that picture on the screen, but for a trace at the edges? Compared only when the screen has changed."""
        dump = self.picture()
        if (dump, reference) == self.looked_at:
            return False
        self.looked_at = (dump, reference)
        done = subprocess.run([COMPARE, reference, self.folder + "/now.png"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, encoding="utf-8", check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def wait_picture(self, reference, what, limit=FIRST_PANEL):
        self.looked_at = None
        # Each picture that is taken costs the board a tenth of a second.
        return self.wait(what, lambda: self.shows(reference), limit, 1.5)

    # ---- lantern ----

    def systemd(self, unit, name):
        return self.agent.run("systemctl show -P %s %s" % (name, unit)).strip()

    def pid(self):
        return int(self.systemd("lantern.service", "MainPID"))

    def trace(self):
        lines = self.agent.run("cat " + TRACE).split("\n")
        return [json.loads(line) for line in lines if line.endswith("}")]

    def mark(self):
        return len(self.trace())

    def wait_trace(self, after, count=1, limit=120, **fields):
        """The first `count` events with these fields among those from number `after` on."""
        def found():
            events = [event for event in self.trace()[after:]
                      if all(event.get(name) == value for name, value in fields.items())]
            return events[:count] if len(events) >= count else None
        what = " ".join("%s" % value for value in fields.values())
        return self.wait("\"%s\" in the trace" % what, found, limit)

    def devices(self):
        """The input devices that lantern has open, each as often as it has."""
        listing = self.agent.run("ls -l /proc/%d/fd" % self.pid())
        return sorted(re.findall(r"-> /dev/input/(event\d+)$", listing, re.M))

    def inputs(self):
        return sorted(self.agent.run("ls /dev/input").split())

    def wait_devices(self, count):
        """Waits until lantern has that many input devices open, once for SDL and once for its own sleep."""
        return self.wait("lantern to open %d input devices" % count,
                         lambda: self.devices() == sorted(2 * [n for n in self.inputs() if n.startswith("event")])
                         and len(self.devices()) == 2 * count)

    def switches(self):
        """(context switches of all of lantern's threads, seconds since the board was switched on)."""
        pid = self.pid()
        text = self.agent.run("cat /proc/uptime /proc/%d/task/*/status" % pid)
        return sum(int(n) for n in re.findall(r"ctxt_switches:\s*(\d+)", text)), float(text.split()[0])


# ---- what the exhibition begins with ----

def first_panel():
    """As scripts/exhibition.lua has it."""
    with open("scripts/exhibition.lua", encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    return {"id": re.search(r"panels\s*=\s*\{\s*\"([^\"]+)\"", text).group(1), "page": 1,
            "language": re.search(r"\blanguage\s*=\s*\"(\w+)\"", text).group(1)}


def reference(folder, size, panel):
    """A picture of a panel (as the trace tells it) on a display of that size, made here."""
    out = "%s/%dx%d" % (folder, *size)
    subprocess.run([LANTERN, "shot", ROOT, "--out", out, "--size", "%dx%d" % size, "--panel", panel["id"],
                    "--language", panel["language"], "--quiet"], check=True)
    name = "%s/%s/%s" % (out, panel["language"], panel["id"])
    path = name + ("-%d.png" % panel["page"] if os.path.exists("%s-%d.png" % (name, panel["page"])) else ".png")
    if not os.path.exists(path):
        raise Failed("lantern shot made no picture of " + panel["id"])
    return path


# ---- the checks, in the order of a board's day ----

@check
def the_first_panel_is_on_the_screen(board):
    difference = board.wait_picture(board.reference, "the first panel")
    seconds = time.monotonic() - board.start
    os.replace(board.folder + "/now.png", board.folder + "/first-panel.png")
    return "after %d s here, %d s of CPU; %s of the pixels differ from `lantern shot`; see %s/first-panel.png" % (
        seconds, board.machine.cpu_seconds(), difference, board.folder)


@check
def it_was_there_before_the_system_was_up(board):
    board.agent.send("true")
    board.wait("the system to be up", lambda: board.agent.answer(0.2) is not None, 300)
    stages = board.wait("multi-user.target", lambda: table(board))
    print_table(stages)
    at = dict(stages)
    assert at["first panel"] < at["multi-user.target"], "the first panel came after multi-user.target"
    return "%.1f s before multi-user.target" % (at["multi-user.target"] - at["first panel"])


@check
def no_unit_failed_and_lantern_has_no_rights(board):
    failed = board.agent.run("systemctl list-units --failed --plain --no-legend --no-pager").strip()
    assert not failed, failed
    status = board.agent.run("cat /proc/%d/status" % board.pid())
    facts = dict(re.findall(r"^(\w+):\s*(.*)$", status, re.M))
    assert facts["Uid"].split() == ["900"] * 4, "user " + facts["Uid"]
    assert facts["CapEff"] == facts["CapBnd"] == "0" * 16, "capabilities %s, %s" % (facts["CapEff"], facts["CapBnd"])
    assert facts["NoNewPrivs"] == "1" and facts["Seccomp"] == "2", "no sandbox"
    root = board.agent.run("grep ' / ' /proc/mounts")
    assert re.search(r" ext4 ro[, ]", root), "the root file system can be written: " + root
    start = board.trace()[0]
    assert (start["driver"], start["renderer"]) == ("kmsdrm", "opengles2"), start
    return "user 900, no capabilities, read-only root, %s, %s" % (start["driver"], start["renderer"])


def down_and_up(board, after, x, y):
    """One finger's down and up as the trace tells them, compared with where it was put."""
    events = board.wait_trace(after, 2, event="touch")
    assert [event["kind"] for event in events] == ["down", "up"], events
    assert abs(events[0]["x"] - x) < 0.001 and abs(events[0]["y"] - y) < 0.001, "put at %s %s, told as %s" % (x, y, events[0])


@check
def one_finger_arrives_where_it_is_put(board):
    board.wait_devices(2)
    after = board.mark()
    board.machine.tap(0.25, 0.4)
    down_and_up(board, after, 0.25, 0.4)
    board.wait_trace(after, event="state", state="browse")
    return "a tap at 0.25 0.4 wakes it"


@check
def a_swipe_goes_on_to_the_next_panel(board):
    before, after = board.picture(), board.mark()
    board.machine.swipe(0.8, 0.3, 0.5)
    panel = board.wait_trace(after, event="panel", cause="touch")[0]
    board.wait("another picture", lambda: board.picture() != before)
    return panel["id"]


@check
def two_fingers_are_told_apart(board):
    after = board.mark()
    board.machine.fingers(finger("begin", 0, 0.3, 0.4, 1))
    board.machine.fingers(finger("begin", 1, 0.7, 0.6, 2))
    board.machine.fingers(finger("update", 0, 0.2, 0.3, 1), finger("update", 1, 0.8, 0.7, 2))
    board.machine.fingers(finger("end", 0))
    board.machine.fingers(finger("end", 1))
    events = board.wait_trace(after, 4, event="touch")
    assert [event["kind"] for event in events] == ["down", "down", "up", "up"], events
    one, two = events[0]["finger"], events[1]["finger"]
    assert one != two and [events[2]["finger"], events[3]["finger"]] == [one, two], events
    places = [(event["x"], event["y"]) for event in events]
    for (x, y), (wanted_x, wanted_y) in zip(places, ((0.3, 0.4), (0.7, 0.6), (0.2, 0.3), (0.8, 0.7))):
        assert abs(x - wanted_x) < 0.001 and abs(y - wanted_y) < 0.001, places
    return "down at 0.3 0.4 and 0.7 0.6, up at 0.2 0.3 and 0.8 0.7"


@check
def at_rest_nothing_wakes_it(board):
    board.machine.tap(0.02, 0.5)  # somebody is there: the tour does not go on while we look
    rates = []
    for _ in range(15):
        count, since = board.switches()
        time.sleep(8)  # the length of the look, not a wait
        more, until = board.switches()
        rates.append("%d in %.1f s" % (more - count, until - since))
        say("wake-ups of all threads: " + rates[-1])
        if more == count:
            break
    else:
        raise Failed("wake-ups: " + ", ".join(rates))
    return "%s (the watchdog's own is one in 15 s)" % rates[-1]


@check
def the_console_is_deaf_and_lantern_is_not(board):
    mode = board.agent.run("perl -e 'open T, q(<), q(/dev/tty1) or die; $m = pack q(i), 0; ioctl T, 0x4B44, $m or die; "
                           "print unpack q(i), $m'").strip()
    assert mode == "4", "the keyboard's mode is %s and not K_OFF" % mode
    assert board.agent.run("cat /proc/sys/kernel/sysrq").strip() == "0", "magic keys work"
    pid, after = board.pid(), board.mark()
    for keys in (("ctrl", "alt", "delete"), ("ctrl", "alt", "f2"), ("alt", "sysrq", "b"), ("esc",), ("q",)):
        board.machine.keys(*keys)
    board.machine.keys("right")
    panel = board.wait_trace(after, event="panel", cause="touch")[0]  # the last key did arrive: so did those before it
    assert board.agent.run("cat /sys/class/tty/tty0/active").strip() == "tty1", "another console is shown"
    assert board.pid() == pid, "lantern was ended"
    jobs = board.agent.run("systemctl list-jobs --no-legend --no-pager").strip()
    assert not jobs, jobs
    return "Ctrl-Alt-Delete, Ctrl-Alt-F2, Alt-SysRq-B, Escape and q do nothing; the right arrow leads to " + panel["id"]


@check
def a_touch_screen_can_be_unplugged_and_plugged_in(board):
    board.qmp.ask("device_del", id="touch")
    board.wait("the touch screen to be gone", lambda: board.qmp.happened("DEVICE_DELETED"))
    board.wait_devices(1)
    board.qmp.ask("device_add", driver="virtio-multitouch-pci", id="touch2", bus="plug")
    board.wait_devices(2)
    after = board.mark()
    board.machine.tap(0.6, 0.45)
    down_and_up(board, after, 0.6, 0.45)


@check
def another_display_can_be_plugged_in(board):
    panel = [event for event in board.trace() if event["event"] == "panel"][-1]
    pid, after = board.pid(), board.mark()
    board.machine.cable.unplug()
    board.wait_trace(after, event="display", state="off")
    board.machine.cable.plug(*OTHER)
    board.wait_trace(after, event="display", state="on")
    board.wait_picture(reference(board.folder, OTHER, panel), "%s on the other display" % panel["id"])
    assert board.pid() == pid, "lantern began anew"
    after = board.mark()
    board.machine.tap(0.35, 0.55)
    down_and_up(board, after, 0.35, 0.55)
    after = board.mark()
    board.machine.cable.plug(WIDTH, HEIGHT)
    board.wait_trace(after, event="display", state="on")
    return "the same panel, set anew for %dx%d; and touch goes on" % OTHER


@check
def what_is_killed_begins_anew(board):
    pid = board.pid()
    board.agent.run("kill -KILL %d" % pid)
    board.wait("a new lantern", lambda: board.pid() not in (0, pid))
    board.wait_picture(board.reference, "the first panel")


@check
def what_hangs_is_ended_and_begins_anew(board):
    pid = board.pid()
    board.agent.run("kill -STOP %d" % pid)
    board.wait("the watchdog", lambda: board.pid() not in (0, pid))
    board.wait_picture(board.reference, "the first panel")
    assert board.agent.run("journalctl -b -u lantern --no-pager | grep 'Watchdog timeout'"), "it was not the watchdog"


@check
def without_a_display_it_waits_for_one(board):
    board.agent.run("systemctl stop lantern.service")
    board.machine.cable.unplug()
    board.agent.run("systemctl --no-block start lantern.service")
    board.wait("lantern to miss its display", lambda: board.systemd("lantern.service", "ExecMainStatus") == "4")
    board.looked_at = None
    assert not board.shows(board.reference), "the first panel is shown without a display"
    board.machine.cable.plug(WIDTH, HEIGHT)
    board.wait_picture(board.reference, "the first panel")


@check
def it_ends_cleanly(board):
    board.agent.run("systemctl stop lantern.service")
    result = board.systemd("lantern.service", "Result"), board.systemd("lantern.service", "ExecMainStatus")
    assert result == ("success", "0"), "%s, exit status %s" % result
    assert board.trace()[-1]["event"] == "stop", board.trace()[-1]
    board.agent.send("systemctl --no-block poweroff")
    limit = time.monotonic() + 180
    while not board.machine.ended() and time.monotonic() < limit:
        time.sleep(0.3)
    assert board.machine.ended(), "the board does not switch itself off"
    assert board.machine.process.returncode == 0, "the emulator ended with %d" % board.machine.process.returncode
    return "lantern: success, exit status 0; then the board switched itself off"


# ---- the stages of the boot ----

def table(board):
    """[(stage, seconds since the kernel began)], or None as long as multi-user.target is not reached."""
    up = board.systemd("multi-user.target", "ActiveEnterTimestampMonotonic")
    if up in ("", "0"):
        return None
    log = board.agent.run("dmesg")

    def logged(pattern):
        return float(re.search(r"^\[\s*([\d.]+)\] .*?(?:%s)" % pattern, log, re.M).group(1))
    start = board.trace()[0]
    return [("kernel", logged(r"Run \S+ as init")), ("initrd: drivers", logged("initrd: modules")),
            ("initrd: root file system", logged("initrd: root")),
            ("systemd: lantern.service", int(board.systemd("lantern.service", "ExecMainStartTimestampMonotonic")) / 1e6),
            ("lantern: loaded", start["origin"]), ("lantern: display open", start["origin"] + start["t"]),
            ("first panel", int(board.systemd("lantern.service", "ActiveEnterTimestampMonotonic")) / 1e6),
            ("multi-user.target", int(up) / 1e6)]


def print_table(stages):
    say("%-26s %8s %8s   (seconds of the board; emulated)" % ("stage", "took", "ends at"))
    before = 0.0
    for name, at in stages:
        say("%-26s %8.1f %8.1f" % (name, at - before, at))
        before = at


def main():
    os.chdir(ROOT)
    folder = sys.argv[1]
    passed = failed = 0
    picture = reference(folder + "/test", (WIDTH, HEIGHT), first_panel())
    print("switching the board on ...", flush=True)
    board = Board(folder)
    board.reference = picture
    try:
        for function in _checks:
            name, start = function.__name__.replace("_", " "), time.monotonic()
            try:
                if board.machine.ended():
                    raise Failed("the board is off")
                said = function(board)
                passed += 1
                print("ok    %s%s (%d s)" % (name, ": " + said if said else "", time.monotonic() - start), flush=True)
            except Exception as error:  # the others may still tell something
                failed += 1
                board.machine.cable.plug(WIDTH, HEIGHT)
                print("FAILED %s: %s: %s (%d s)" % (name, type(error).__name__, error, time.monotonic() - start), flush=True)
                if not isinstance(error, (Failed, AssertionError)):
                    traceback.print_exc(file=sys.stdout)
                tell_state(board)
    finally:
        board.machine.end()
    print("the whole of it: %d s; pictures and logs are in %s/test" % (time.monotonic() - board.start, folder))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


def tell_state(board):
    """What may help to understand a failure: the journal's end and the trace's."""
    try:
        for line in board.agent.run("journalctl -b --no-pager -o short-monotonic -n 25; tail -n 8 " + TRACE).splitlines():
            say("| " + line)
    except (Failed, OSError):
        say("| the board does not answer; its serial port's log is %s/serial.log" % board.folder)


if __name__ == "__main__":
    sys.exit(main())
