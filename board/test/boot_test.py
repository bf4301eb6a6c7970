#!/usr/bin/env python3
"""Boots the board in an emulator, looks at its screen, touches it, unplugs what can be unplugged, and switches it off.

    board/test/boot_test.py FOLDER [CHECK...]     the card's image is in FOLDER (build/board); pictures and logs go to FOLDER/test

What is looked at are pixels: the picture on the emulated screen against the one that `lantern shot` makes of the same panel
on this machine, or `lantern run` of the title. A renderer that draws nothing reports success, so its word does not count.
Where a button stands is found here too, as a hand finds it (tests/e2e/hand.py). Nothing waits for a fixed time: a limit
counts a second only as far as the emulator was given one (tests/e2e/patience.py). A check that fails puts back what it
changed, and the board is made ready for the next. The last line is "N passed, N failed".
"""
import array
import base64
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import traceback

from machine import HEIGHT, ROOT, WIDTH, Card, Failed, Machine, end_politely, finger, own_folder

from hand import CLOSE, CODE, KEYS, Hand, order_as_written  # noqa: E402
from patience import Patience  # noqa: E402

LANTERN, COMPARE = "build/lantern", "build/tests/tools/compare_png"
TRACE = "/run/lantern-test/trace.jsonl"
OTHER = (1024, 600)  # a smaller display
CARD_SIZE = 4 << 30  # larger than the image: the state's partition must grow; a Pi's card reader wants a power of two
# What came with the system is shown again, from lantern's next start on.
BUILT_IN = "rm -f /state/content/current; ln -sfn /usr/share/lantern/exhibition /run/exhibition.new && mv -T /run/exhibition.new /run/exhibition"
CONTENT = "/state/content/T"  # what the test edits in the place of an exhibition that came from a laptop
FIRST_PICTURE = 600  # seconds of the emulator at most
# Nothing there answers to touch, whatever panel is on the screen. No two fingers are put at the same place around a new start
# of SDL: see the handbook's pitfalls.
BESIDE, BESIDE_TOO, BESIDE_AS_WELL = (0.3, 0.45), (0.35, 0.425), (0.4, 0.35)
TAKE = (0.5, 0.93)  # where scripts/overlays/stick.lua puts "take over"
CORNERS = ((0.02, 0.02), (0.98, 0.02))

_checks = []


def check(function):
    _checks.append(function)
    return function


def say(text):
    print("      " + text, flush=True)


class Board:
    """The machine and what the checks ask it."""

    def __init__(self, image, folder, machine=Machine):
        self.folder = folder
        self.card = Card(image, folder + "/card.img", CARD_SIZE)
        self.machine = machine(self.card, folder)
        self.start = time.monotonic()
        self.dump, self.looked_at = b"", None

    # Anew at each start of the machine.
    @property
    def qmp(self):
        return self.machine.qmp

    @property
    def agent(self):
        return self.machine.agent

    def wait(self, what, test, limit=180, pause=0.3, may_end=False):
        """The first true value of test(); a line of progress every few seconds."""
        patience, word = Patience(self.machine.process.pid, limit), time.monotonic()
        while True:
            if self.machine.ended() and not may_end:
                raise Failed("the emulator ended while waiting for %s: see %s/qemu.log" % (what, self.folder))
            found = test()
            if found:
                return found
            now = time.monotonic()
            patience.pid = self.machine.process.pid
            if patience.over():
                raise Failed("no %s within %d s of the emulator" % (what, limit))
            if now - word >= 5 and not self.machine.ended():
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

    def shows(self, *references):
        """Is one of these pictures on the screen, but for a trace at the edges? Compared only when the screen has changed."""
        dump = self.picture()
        if (dump, references) == self.looked_at:
            return False
        self.looked_at = (dump, references)
        for reference in references:
            done = subprocess.run([COMPARE, reference, self.folder + "/now.png"], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, encoding="utf-8", check=False)
            if done.returncode == 0:
                return done.stdout.strip()
        return ""

    def wait_picture(self, reference, what, limit=FIRST_PICTURE):
        self.looked_at = None
        # Each picture that is taken costs the board a tenth of a second.
        return self.wait(what, lambda: self.shows(reference), limit, 1.5)

    def shows_title(self):
        return self.shows(*self.titles)

    def wait_title(self):
        self.looked_at = None
        return self.wait("the title", self.shows_title, FIRST_PICTURE, 1.5)

    def wait_rest(self, name):
        """Waits until the picture no longer changes, and keeps it."""
        seen = [b"", b""]

        def rests():
            seen.append(self.picture())
            return seen[-1] == seen[-2] == seen[-3]
        self.wait("the picture to rest", rests, pause=0.6)
        os.replace(self.folder + "/now.png", self.folder + "/" + name)

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

    def events(self, after, *names):
        return [event for event in self.trace()[after:] if event["event"] in names]

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

    def wait_idle(self):
        """Waits until lantern has nothing to do: its processor time stands still."""
        seen = [0.0]

        def idles():
            fields = self.agent.run("cat /proc/%d/stat" % self.pid()).rsplit(")", 1)[1].split()
            seen.append(int(fields[11]) + int(fields[12]))
            return seen[-1] == seen[-2]
        self.wait("lantern to have nothing to do", idles, pause=2)

    def switches(self):
        """(context switches of all of lantern's threads, seconds since the board was switched on)."""
        pid = self.pid()
        text = self.agent.run("cat /proc/uptime /proc/%d/task/*/status" % pid)
        return sum(int(n) for n in re.findall(r"ctxt_switches:\s*(\d+)", text)), float(text.split()[0])


# ---- what is expected: pictures and places, made here ----

def exhibition():
    """(the first chapter's id, the languages' ids, the tour's own), as scripts/exhibition.lua has them."""
    with open("scripts/exhibition.lua", encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    return (re.search(r"chapters\s*=\s*\{\s*\{\s*id\s*=\s*\"([^\"]+)\"", text).group(1),
            re.findall(r"id\s*=\s*\"(\w+)\",\s*name\s*=", text),
            re.search(r"\blanguage\s*=\s*\"(\w+)\"", text).group(1))


TITLE_CHAPTER, LANGUAGES, TOUR_LANGUAGE = exhibition()
FIRST, SECOND, THIRD = order_as_written()[:3]  # on the second and third nothing moves
EDITED = "panels/%s/%s.lua" % (TITLE_CHAPTER, SECOND)
# What a curator would save there: one page, in every language, with a photograph.
WITH_PICTURE = """return panel {
	kind = "story",
	title = { %s },
	body = { %s },
	picture = { file = "screen.png", side = "right" },
}
""" % tuple(", ".join('%s = "%s"' % (language, word) for language in LANGUAGES) for word in ("A picture", "It is new."))
LANGUAGE = next(language for language in LANGUAGES if language != TOUR_LANGUAGE)  # the visitor's


def edited(folder):
    """The exhibition with a photograph on its second panel, such as a curator would put there: the shipped one has none yet."""
    place = folder + "/edited"
    shutil.rmtree(place, ignore_errors=True)
    for name in ("scripts", "assets"):
        shutil.copytree(name, place + "/" + name)
    path = "%s/scripts/%s" % (place, EDITED)
    with open(path, "w", encoding="utf-8") as file:
        file.write(WITH_PICTURE)
    return place


def shot(folder, size, language, name, *arguments, place=ROOT):
    """A picture made here; `name` is its file's, without the end."""
    out = "%s/%dx%d" % (folder, *size)
    subprocess.run([LANTERN, "shot", place, "--out", out, "--size", "%dx%d" % size, "--language", language, "--quiet",
                    *arguments], check=True)
    path = "%s/%s/%s.png" % (out, language, name)
    if not os.path.exists(path):
        raise Failed("lantern shot made no " + path)
    return path


def reference(folder, size, panel, place=ROOT):
    """A picture of a panel (as the trace tells it) on a display of that size."""
    name = panel["id"] + ("-%d" % panel["page"] if panel["page"] > 1 else "")
    return shot(folder, size, panel["language"], name, "--panel", panel["id"], place=place)


def sheet(folder, language, panel, overlay, place=ROOT):
    """A picture of a sheet over a panel."""
    return shot(folder, (WIDTH, HEIGHT), language, "%s-%s" % (panel, overlay.split(":")[0]), "--panel", panel, "--overlay", overlay,
                place=place)


def title_pictures(folder):
    """What stands from the start to the first panel: the exhibition's names, then each sentence that leads to its first chapter."""
    trace, out = folder + "/title.jsonl", folder + "/title"
    show = [LANTERN, "run", ROOT, "--headless", "--clock", "virtual", "--draw", "keys", "--window", "%dx%d" % (WIDTH, HEIGHT),
            "--retention", "on", "--until", "120"]
    subprocess.run([*show, "--trace", trace], check=True)
    with open(trace, encoding="utf-8") as file:
        changes = [event for event in map(json.loads, file) if event["event"] in ("title", "panel")]
    first = next(number for number, event in enumerate(changes) if event["event"] == "panel")
    ends = [event["t"] - 0.2 for event in changes[1:first + 1]]
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run([*show, "--at", ",".join("%.3f" % end for end in ends), "--out", out], check=True)
    found = [os.path.join(out, name) for name in sorted(os.listdir(out))]
    assert len(found) == len(ends), found
    return found


def find_places(place):
    """{action: (x, y)}: what a visitor of this language touches on her way through the edited exhibition."""
    places = {}
    hand = Hand(place, wake=False)
    for action, wait in (("language:" + LANGUAGE, 6), ("next", 6), ("picture:1", 4), ("close", 4)):
        places[action] = hand.where(action)
        hand.tap(action, wait=wait)
    return places


# ---- the checks, in the order of a board's day ----

@check
def the_title_stands_first(board):
    difference = board.wait_title()
    seconds = time.monotonic() - board.start
    os.replace(board.folder + "/now.png", board.folder + "/title.png")
    return "after %d s here, %d s of CPU; %s of the pixels differ from those of `lantern run` here; see %s/title.png" % (
        seconds, board.machine.cpu_seconds(), difference, board.folder)


def wait_up(board, limit=300):
    board.agent.send("true")
    board.wait("the system to be up", lambda: board.agent.answer(0.2) is not None, limit)


@check
def it_was_there_before_the_system_was_up(board):
    wait_up(board)
    stages = board.wait("multi-user.target", lambda: table(board))
    print_table(stages)
    at = dict(stages)
    assert at["the title"] < at["multi-user.target"], "the title came after multi-user.target"
    return "%.1f s before multi-user.target" % (at["multi-user.target"] - at["the title"])


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
    assert re.search(r"^/dev/dm-0 / squashfs ro[, ]", root), "the root file system is not checked, or can be written: " + root
    start = board.trace()[0]
    assert (start["driver"], start["renderer"]) == ("kmsdrm", "opengles2"), start
    return "user 900, no capabilities, read-only root, %s, %s" % (start["driver"], start["renderer"])


@check
def nobody_gets_in_and_nothing_fills_the_memory(board):
    # Of the kernel's tables, since the board has no program that tells: a socket that listens has the state 0A, or 07 for UDP.
    tables = board.agent.run("cat /proc/net/tcp /proc/net/tcp6 /proc/net/udp /proc/net/udp6 /proc/net/raw 2>/dev/null; true")
    assert not re.search(r"^\s*\d+: ", tables, re.M), "a network socket: " + tables
    getty = board.agent.run("systemctl list-units --all --plain --no-legend --no-pager '*getty*' | grep -v masked; true").strip()
    assert not getty, getty
    setuid = board.agent.run("find / -xdev -perm /6000 -type f").strip()
    assert not setuid, setuid
    assert board.agent.run("cat /proc/sys/kernel/sysrq").strip() == "0", "magic keys work"
    sizes = dict(re.findall(r"^\S+ (/\S*) tmpfs \S*?\bsize=(\d+)k", board.agent.run("cat /proc/mounts"), re.M))
    assert {"/run", "/tmp", "/dev/shm"} <= set(sizes), sizes
    large = {place: size for place, size in sizes.items() if int(size) > 32768}
    assert not large, "in memory, without a bound: %s" % large
    return "no network socket, no login, no setuid program; in memory %s KiB at the most" % sizes


@check
def untouched_the_tour_goes_on(board):
    panel = board.wait_trace(0, event="panel", cause="tour")[0]
    titles = board.events(0, "title")
    assert titles[0]["cause"] == "start" and titles[0]["chapter"] == TITLE_CHAPTER, titles
    assert (panel["id"], panel["language"]) == (FIRST, TOUR_LANGUAGE), panel
    stood = board.trace()[0]["origin"] + panel["t"] - dict(table(board))["the title"]
    assert stood > 9, "the title was seen for %.1f s" % stood
    return "to %s, when the title was seen for %.1f s" % (panel["id"], stood)


def down_and_up(board, after, x, y):
    """One finger's down and up as the trace tells them, compared with where it was put; returns what lay there."""
    events = board.wait_trace(after, 2, event="touch")
    assert [event["kind"] for event in events] == ["down", "up"], events
    assert abs(events[0]["x"] - x) < 0.001 and abs(events[0]["y"] - y) < 0.001, "put at %s %s, told as %s" % (x, y, events[0])
    return events[0].get("action")


def press(board, action):
    """Taps a button; returns from where on the trace tells what came of it."""
    after = board.mark()
    board.machine.tap(*board.places[action])
    found = down_and_up(board, after, *board.places[action])
    assert found == action, "%s lies there" % found
    return after


def comes(board, panel, language, place=ROOT):
    """Waits for a panel's own picture."""
    told = {"id": panel, "page": 1, "language": language}
    board.wait_picture(reference(board.folder, (WIDTH, HEIGHT), told, place), panel, 240)


def save(board, text):
    """Saves a panel's file on the board, as an editor does."""
    path = "%s/scripts/%s" % (CONTENT, EDITED)
    coded = base64.b64encode(text.encode()).decode()
    board.agent.run("echo %s | base64 -d >%s.new && mv %s.new %s" % (coded, path, path, path))


@check
def a_finger_arrives_where_it_is_put_and_holds_the_panel(board):
    board.wait_devices(2)
    after = board.mark()
    board.machine.tap(*BESIDE)
    down_and_up(board, after, *BESIDE)
    board.wait_trace(after, event="state", state="browse")
    panel = board.events(0, "panel")[-1]
    comes(board, panel["id"], panel["language"])
    assert not board.events(after, "panel"), "it did not hold"
    return panel["id"]


@check
def what_is_killed_begins_anew(board):
    pid = board.pid()
    board.agent.run("kill -KILL %d" % pid)
    board.wait("a new lantern", lambda: board.pid() not in (0, pid))
    board.wait_title()


def touch_title(board):
    """Begins a visit in LANGUAGE: the first panel's event."""
    action = "language:" + LANGUAGE
    # The title is on the screen, but only for ten seconds: a busy machine may need another try to touch it in time.
    for _ in range(5):
        board.machine.tap(*board.places[action])
        found = down_and_up(board, 0, *board.places[action])
        panel = board.wait_trace(0, event="panel")[0]
        if panel["cause"] != "tour":
            break
        say("the tour had gone on already")
        board.agent.run("systemctl restart lantern.service")
        board.wait_title()
    assert found == action, "%s lies there" % found
    return panel


def visit_second(board):
    """From the title to the second panel, on which nothing moves."""
    touch_title(board)
    comes(board, FIRST, LANGUAGE)
    board.wait_trace(press(board, "next"), event="panel", cause="touch")
    comes(board, SECOND, LANGUAGE)


@check
def a_touch_on_the_title_begins_the_visit_in_the_language_touched(board):
    panel = touch_title(board)
    assert (panel["id"], panel["language"], panel["cause"]) == (FIRST, LANGUAGE, "touch"), panel
    comes(board, FIRST, LANGUAGE)
    return "%s in \"%s\"" % (FIRST, LANGUAGE)


@check
def next_leads_to_the_next_panel(board):
    panel = board.wait_trace(press(board, "next"), event="panel", cause="touch")[0]
    assert panel["id"] == SECOND, panel
    comes(board, SECOND, LANGUAGE)
    return SECOND


@check
def a_panel_follows_the_finger(board):
    before, after = board.picture(), board.mark()
    board.machine.fingers(finger("begin", 0, 0.7, 0.3, 1))
    for x0, x1, name in ((0.7, 0.45, "dragged.png"), (0.45, 0.65, "let-go.png")):
        seen = board.picture()
        for step in range(1, 11):
            board.machine.fingers(finger("update", 0, x0 + (x1 - x0) * step / 10, 0.3, 1))
            time.sleep(0.05)  # a slow finger's pace: this is no flick
        board.wait("the panel to follow", lambda: board.picture() != seen)
        board.wait_rest(name)
    assert board.picture() != before, "it is back while the finger is not"
    board.machine.fingers(finger("end", 0))
    board.wait_trace(after, event="touch", kind="up")
    comes(board, SECOND, LANGUAGE)
    assert not board.events(after, "panel"), "it went on although the finger had come back: %s" % board.events(after, "panel")
    return "there and back; see %s/dragged.png" % board.folder


@check
def swipes_lead_on_and_back(board):
    for x0, x1, wanted in ((0.8, 0.3, THIRD), (0.2, 0.7, SECOND)):
        after = board.mark()
        board.machine.swipe(x0, x1, 0.3)
        panel = board.wait_trace(after, event="panel", cause="touch")[0]
        assert panel["id"] == wanted, panel
        comes(board, wanted, LANGUAGE)
    return "%s and %s" % (THIRD, SECOND)


def two_fingers(board, one, other):
    """Two fingers go each its way of two places, as the trace has it."""
    after = board.mark()
    (x0, y0), (x1, y1) = one
    (u0, v0), (u1, v1) = other
    board.machine.fingers(finger("begin", 0, x0, y0, 1))
    board.machine.fingers(finger("begin", 1, u0, v0, 2))
    for step in range(1, 9):
        share = step / 8
        board.machine.fingers(finger("update", 0, x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, 1),
                              finger("update", 1, u0 + (u1 - u0) * share, v0 + (v1 - v0) * share, 2))
        time.sleep(0.02)  # a finger's pace
    board.machine.fingers(finger("end", 0))
    board.machine.fingers(finger("end", 1))
    events = board.wait_trace(after, 4, event="touch")
    assert [event["kind"] for event in events] == ["down", "down", "up", "up"], events
    first, second = events[0]["finger"], events[1]["finger"]
    assert first != second and [events[2]["finger"], events[3]["finger"]] == [first, second], events
    for event, (x, y) in zip(events, (one[0], other[0], one[1], other[1])):
        assert abs(event["x"] - x) < 0.001 and abs(event["y"] - y) < 0.001, "put at %s %s, told as %s" % (x, y, event)
    return after


@check
def two_fingers_are_told_apart_and_move_no_panel(board):
    after = two_fingers(board, ((0.3, 0.5), (0.25, 0.3)), ((0.4, 0.55), (0.45, 0.75)))
    comes(board, SECOND, LANGUAGE)
    assert not board.events(after, "panel", "overlay", "problem"), board.events(after, "panel", "overlay", "problem")
    return "down at 0.3 0.5 and 0.4 0.55, up at 0.25 0.3 and 0.45 0.75"


@contextlib.contextmanager
def edited_panel(board):
    """The second panel with another picture, on the board; put back at the end, whatever happens."""
    with open("scripts/" + EDITED, encoding="utf-8") as file:
        before = file.read()
    # The system is read-only: what is edited lies on the state's partition, and the link that lantern shows leads there.
    board.agent.run("[ -e %s ] || { mkdir -p %s && cp -r /usr/share/lantern/exhibition/. %s/; }" % (3 * (CONTENT,)))
    board.agent.run("ln -sfn %s /run/exhibition.new && mv -T /run/exhibition.new /run/exhibition" % CONTENT)
    after = board.mark()
    save(board, WITH_PICTURE)
    try:
        board.wait_trace(after, event="reload", ok=True)
        comes(board, SECOND, LANGUAGE, board.edited)
        yield
    finally:
        save(board, before)
    comes(board, SECOND, LANGUAGE)


@check
def a_saved_panel_is_shown_at_once(board):
    with edited_panel(board):
        return "with another picture on it"


@check
def a_pinch_enlarges_a_picture(board):
    with edited_panel(board):
        board.wait_trace(press(board, "picture:1"), event="overlay", name="picture", state="open")
        whole = sheet(board.folder, LANGUAGE, SECOND, "picture:1", board.edited)
        board.wait_picture(whole, "the picture")
        before = board.picture()
        two_fingers(board, ((0.34, 0.48), (0.2, 0.3)), ((0.4, 0.52), (0.54, 0.7)))
        board.wait("the enlarged picture", lambda: board.picture() != before)
        board.wait_rest("enlarged.png")
        done = subprocess.run([COMPARE, whole, board.folder + "/enlarged.png"], stdout=subprocess.PIPE, encoding="utf-8", check=False)
        assert done.returncode == 1, "it is as large as before"
        board.wait_trace(press(board, "close"), event="overlay", name="picture", state="closed")
        return "%s of the pixels are others; see %s/enlarged.png" % (done.stdout.strip(), board.folder)


@check
def at_rest_nothing_wakes_it(board):
    rates = []
    for number in range(15):
        if number % 5 == 0:  # somebody is there: nobody is asked whether she still is while we look
            board.machine.tap(*BESIDE)
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
    jobs = board.agent.run("systemctl list-jobs --no-legend --no-pager").strip()  # lantern-good may be at work just then
    assert not re.search(r"\.target|getty", jobs), jobs
    return "Ctrl-Alt-Delete, Ctrl-Alt-F2, Alt-SysRq-B, Escape and q do nothing; the right arrow leads to " + panel["id"]


@check
def a_touch_screen_can_be_unplugged_and_plugged_in(board):
    board.qmp.ask("device_del", id="touch")
    board.wait("the touch screen to be gone", lambda: board.qmp.happened("DEVICE_DELETED"))
    board.wait_devices(1)
    board.qmp.ask("device_add", driver="virtio-multitouch-pci", id="touch2", bus="plug")
    board.wait_devices(2)
    after = board.mark()
    board.machine.tap(*BESIDE_TOO)
    down_and_up(board, after, *BESIDE_TOO)


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
    board.machine.tap(*BESIDE_AS_WELL)
    down_and_up(board, after, *BESIDE_AS_WELL)
    after = board.mark()
    board.machine.cable.plug(WIDTH, HEIGHT)
    board.wait_trace(after, event="display", state="on")
    return "the same panel, set anew for %dx%d; and touch goes on" % OTHER


def hold_corners(board, until):
    """Two fingers rest in the corners until something is there, or so many seconds long."""
    for slot, (x, y) in enumerate(CORNERS):
        board.machine.fingers(finger("begin", slot, x, y, slot + 1))
    if callable(until):
        until()
    else:
        time.sleep(until)  # the length of the hold, not a wait
    for slot in range(len(CORNERS)):
        board.machine.fingers(finger("end", slot))


@check
def without_a_code_the_corners_do_nothing(board):
    panel, after = board.events(0, "panel")[-1], board.mark()
    hold_corners(board, 4)
    touches = board.wait_trace(after, 4, event="touch")
    assert touches[2]["t"] - touches[1]["t"] > 3.2, "they were not held for long enough: %s" % touches
    comes(board, panel["id"], panel["language"])
    assert not board.events(after, "staff", "overlay", "panel", "language"), board.events(after, "staff", "overlay", "panel", "language")


@check
def a_code_that_is_set_as_the_handbook_says_opens_the_view_of_the_staff(board):
    board.agent.run("mount -o remount,rw /exhibition && echo staff_code = %s >>/exhibition/lantern.txt && "
                    "mount -o remount,ro /exhibition" % CODE)
    board.agent.run("lantern-kiosk settings")

    def tours():  # the staff read the exhibition's own language: so does the panel below when no visit in another one is on
        shown = board.events(0, "panel", "title")[-1]
        return shown if shown["event"] == "panel" and shown["language"] == TOUR_LANGUAGE else None
    for _ in range(5):  # the sheet goes after half a minute, which is little on a busy machine
        wanted = sheet(board.folder, TOUR_LANGUAGE, board.wait("a panel of the tour", tours, 300)["id"], "pin")
        after = board.mark()
        hold_corners(board, lambda: board.wait_trace(after, event="staff", state="pin"))
        board.looked_at = None
        board.wait("the sheet that asks for the code", lambda: board.shows(wanted) or board.events(after, "staff")[1:])
        if not board.events(after, "staff")[1:]:
            break
        say("it had gone already")
    type_code(board)
    board.wait_trace(after, event="staff", state="open")
    board.wait_rest("staff.png")
    board.machine.tap(*CLOSE)
    board.wait_trace(after, event="staff", state="closed")
    board.wait_trace(after, event="title", cause="idle")
    return "and lantern can read it; see %s/staff.png; closed, it leads to the title" % board.folder


@check
def what_hangs_is_ended_and_begins_anew(board):
    pid = board.pid()
    board.agent.run("kill -STOP %d" % pid)
    board.wait("the watchdog", lambda: board.pid() not in (0, pid))
    board.wait_title()
    assert board.agent.run("journalctl -b -u lantern --no-pager | grep 'Watchdog timeout'"), "it was not the watchdog"


@check
def without_a_display_it_waits_for_one(board):
    board.agent.run("systemctl stop lantern.service")
    board.machine.cable.unplug()
    board.agent.run("systemctl --no-block start lantern.service")
    board.wait("lantern to miss its display", lambda: "waits for one" in
               board.agent.run("journalctl -b -u lantern --no-pager -n 20"))
    assert board.systemd("lantern.service", "ActiveState") == "activating", "ready without a display"
    board.looked_at = None
    assert not board.shows_title(), "the title is shown without a display"
    board.machine.cable.plug(WIDTH, HEIGHT)
    board.wait_title()


@check
def it_ends_cleanly(board):
    # lantern in the middle of a long picture is ended by its own deadline, which a board keeps and an emulator does not.
    visit_second(board)
    board.wait_idle()
    board.agent.run("systemctl stop lantern.service")
    result = board.systemd("lantern.service", "Result"), board.systemd("lantern.service", "ExecMainStatus")
    assert result == ("success", "0"), "%s, exit status %s" % result
    assert board.trace()[-1]["event"] == "stop", board.trace()[-1]
    board.agent.send("systemctl --no-block poweroff")
    patience = Patience(board.machine.process.pid, 180)
    while not board.machine.ended() and not patience.over():
        time.sleep(0.3)
    assert board.machine.ended(), "the board does not switch itself off"
    assert board.machine.process.returncode == 0, "the emulator ended with %d" % board.machine.process.returncode
    return "lantern: success, exit status 0; then the board switched itself off"


# ---- further starts: what a card is for ----

def through_starts(board, what, test, limit=FIRST_PICTURE, pause=1.5):
    """Waits until test() is true, through all starts that the board itself asks for on the way: how many there were."""
    starts = 0

    def found():
        nonlocal starts
        if board.machine.ended():
            assert board.machine.wants_to_start_again(), "it switched itself off"
            say("it starts again; its serial port's last words: " + re.sub(r"[^ -~]+", " ", board.machine.serial())[-500:])
            board.machine.end()
            board.machine.switch_on()
            starts += 1
        try:
            return test()
        except (Failed, OSError):
            if not board.machine.ends():
                raise
            return None  # it ended while it was asked
    board.wait(what, found, limit, pause, may_end=True)
    return starts


def started(board):
    """The board is on: waits for the title; how many further starts that took."""
    board.looked_at = None
    return through_starts(board, "the title", board.shows_title)


def switch_on(board):
    board.machine.end()
    board.machine.switch_on()
    return started(board)


def records(board):
    """The slot records' state: {"FIRST": "A", "A": "9", ...}"""
    said = board.agent.run(". /usr/lib/lantern/slots.sh; slots_read $(cat /run/lantern-kiosk/slots); echo FIRST=$FIRST A=$A B=$B RUNS=$(cat /run/lantern-kiosk/slot)")
    return dict(word.split("=") for word in said.split())


@check
def the_state_fills_a_card_that_is_larger_than_the_image(board):
    wait_up(board)

    def size():
        return int(board.agent.run("df -Pk /state | awk 'NR == 2 { print $2 }'"))
    board.wait("the state to grow", lambda: size() > 900 * 1024, 240, 2)
    return "%d MiB" % (size() / 1024)


@check
def what_a_laptop_has_changed_is_shown_at_the_next_start(board):
    board.agent.send("systemctl --no-block poweroff")
    board.wait("the board to switch itself off", board.machine.ended, may_end=True)
    board.card.copy_in(Card.EXHIBITION, "%s/scripts/%s" % (board.edited, EDITED), "scripts/" + EDITED)
    switch_on(board)
    board.wait("the new content", lambda: "/state/content/current" in board.agent.run("readlink /run/exhibition"), 900, 2)
    touch_title(board)
    comes(board, FIRST, LANGUAGE)
    board.wait_trace(press(board, "next"), event="panel", cause="touch")
    comes(board, SECOND, LANGUAGE, board.edited)
    return "from EXHIBITION"


@check
def a_broken_exhibition_of_a_laptop_changes_nothing_and_the_card_says_why(board):
    broken = board.folder + "/broken.lua"
    with open(broken, "w", encoding="utf-8") as file:
        file.write("return exhibition { title = ")
    board.machine.cut()
    board.card.copy_in(Card.EXHIBITION, broken, "scripts/exhibition.lua")
    switch_on(board)
    board.wait("the reason", lambda: "lantern check found errors" in board.agent.run("cat /run/lantern-kiosk/problems"), 900, 2)
    assert board.agent.run("readlink /run/exhibition").strip() == "/state/content/current", "the old content is gone"
    board.agent.run("sync")
    board.machine.cut()
    said = board.card.read(Card.EXHIBITION, "lantern-problems.txt").decode()
    assert "exhibition.lua" in said, said
    board.card.copy_in(Card.EXHIBITION, "scripts/exhibition.lua", "scripts/exhibition.lua")
    board.card.copy_in(Card.EXHIBITION, "scripts/" + EDITED, "scripts/" + EDITED)
    switch_on(board)
    return said.strip().split("\r\n")[-1][:100]


def voice(folder):
    """A folder with the clips of all that is said on the first panel: what `make speech` makes of all panels."""
    made = folder + "/voice/build"
    subprocess.run([LANTERN, "speak", "--quiet", "--language", LANGUAGE, "--panel", FIRST, "--out", made + "/voice"], check=True)
    return made


def loudest(path, start):
    """The loudest that was heard from a byte of the written sound on: 0 to 32767."""
    with open(path, "rb") as file:
        file.seek(start & ~1)
        samples = array.array("h", file.read()[:-1 if os.path.getsize(path) % 2 else None])
    return max(map(abs, samples), default=0)


@check
def a_keypad_that_is_plugged_in_late_speaks(board):
    clips, heard = voice(board.folder), board.folder + "/heard.wav"

    def plug(driver, name, **more):
        board.qmp.ask("device_add", driver=driver, id=name, bus="usb.0", **more)

    def hears():
        board.wait("something to be heard", lambda: os.path.exists(heard) and loudest(heard, 44) > 1000)
        return loudest(heard, 44)
    board.machine.cut()
    board.card.copy_in(Card.EXHIBITION, clips, "")
    ears = ["-audiodev", "wav,id=ears,path=" + heard]
    board.machine.extra += ears
    switch_on(board)
    board.wait("the voice to be taken over", lambda: board.agent.run("ls -d /run/exhibition/build/voice/%s 2>/dev/null || :" % LANGUAGE), 900, 2)
    plug("usb-audio", "headphones", audiodev="ears")
    plug("usb-kbd", "keypad")
    board.wait("headphones at the board", lambda: "USB" in board.agent.run("cat /proc/asound/cards"))
    board.wait_devices(3)
    touch_title(board)
    comes(board, FIRST, LANGUAGE)
    pid = board.pid()
    assert not os.path.exists(heard) or loudest(heard, 44) == 0, "something is heard although nobody asked"
    board.machine.keys("f2")
    loud = hears()
    board.qmp.ask("device_del", id="headphones")
    board.wait("the headphones to be gone", lambda: board.machine.is_gone("headphones"))
    os.remove(heard)
    board.wait("lantern to miss its headphones", lambda: "there is no sound" in board.agent.run("journalctl -b -u lantern --no-pager"))
    assert not os.path.exists(heard), "it is heard on with no headphones"
    plug("usb-audio", "headphones2", audiodev="ears")
    board.wait("the headphones again", lambda: "USB" in board.agent.run("cat /proc/asound/cards"))
    board.machine.keys("f3")  # once more
    again = hears()
    assert board.pid() == pid, "lantern began anew"
    board.machine.cut()
    board.card.mtools("mdeltree", Card.EXHIBITION, "::build")
    board.machine.extra = board.machine.extra[:-len(ears)]
    switch_on(board)
    return "silent, then up to %d of 32767; silent without headphones; up to %d when they are there again" % (loud, again)


def type_code(board):
    for key in CODE + "e":
        board.machine.tap(*KEYS[key])
        time.sleep(0.3)  # a finger's pace


def settings(board, text):
    """lantern.txt is this, and lantern begins anew."""
    board.agent.run("mount -o remount,rw /exhibition && printf '%s' >/exhibition/lantern.txt && mount -o remount,ro /exhibition" % text)
    board.agent.run("systemctl restart lantern.service")
    board.wait_title()


def content_stick(board):
    """A stick with a small new exhibition on it, packed as the handbook says: its image."""
    place, stick = board.folder + "/stick", board.folder + "/content.img"
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([LANTERN, "new", place + "/lantern-exhibition", "--languages", "en,ru"], check=True, stdout=subprocess.DEVNULL)
    with open(place + "/lantern-exhibition/scripts/exhibition.lua", "a", encoding="utf-8") as file:
        file.write("-- from a stick\n")
    subprocess.run(["sh", "board/root/usr/bin/lantern-kiosk", "pack", place + "/lantern-exhibition"], check=True, stderr=subprocess.DEVNULL)
    with open(stick, "wb") as file:
        file.truncate(64 << 20)
    subprocess.run(["board/in-tools.sh", "mkfs.vfat", "-n", "CONTENT", stick], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["board/in-tools.sh", "mcopy", "-s", "-i", stick, place + "/lantern-exhibition", "::"], check=True)
    return stick


@check
def an_exhibition_on_a_stick_is_taken_over_on_the_glass(board):
    def told():
        return board.agent.run("head -n 1 /run/lantern-kiosk/stick 2>/dev/null; true").strip().partition("\t")[2]
    settings(board, "staff_code = %s\\n" % CODE)
    after = board.mark()
    board.qmp.ask("blockdev-add", **{"driver": "raw", "node-name": "content", "file": {"driver": "file", "filename": content_stick(board)}})
    board.qmp.ask("device_add", driver="usb-storage", id="content", drive="content", bus="usb.0")
    board.wait("the offer", lambda: told() in ("offered", "refused", "same"), 600, 1)
    assert told() == "offered", board.agent.run("cat /run/lantern-kiosk/stick")
    board.wait_trace(after, event="overlay", name="pin", state="open")
    type_code(board)
    opened = board.wait_trace(after, event="overlay", name="stick", state="open")[0]["t"]
    board.wait("it to be drawn", lambda: any(frames["t"] > opened for frames in board.events(after, "frames")))
    board.wait_rest("stick.png")
    board.machine.tap(*TAKE)
    board.wait("the exhibition to be taken", lambda: told() in ("taken", "refused"), 600, 1)
    assert told() == "taken", board.agent.run("cat /run/lantern-kiosk/stick")
    assert board.agent.run("tail -n 1 /run/exhibition/scripts/exhibition.lua").strip() == "-- from a stick"
    assert "/run/lantern-kiosk/mnt" not in board.agent.run("cat /proc/mounts"), "the stick is still mounted"
    board.wait_trace(after, event="reload", ok=True)
    board.qmp.ask("device_del", id="content")
    board.wait("the stick to be forgotten", lambda: told() == "", 60)
    board.agent.run(BUILT_IN)
    return "asked for the code by itself; see %s/stick.png" % board.folder


@check
def outside_opening_hours_the_display_is_off(board):
    def light():
        return board.agent.run("cat /sys/class/drm/card*/dpms").split()
    assert board.agent.run("cat /run/lantern-kiosk/trusted").strip() == "chip", "the clock is not trusted"
    settings(board, "staff_code = %s\\nhours = Mo-Su closed\\n" % CODE)
    try:
        board.wait_trace(0, event="doors", state="shut", limit=300)
        board.wait("the display to be off", lambda: "Off" in light(), 30)
        board.machine.tap(*BESIDE)
        board.wait_trace(0, event="staff", state="pin")
        board.wait("the display to be on", lambda: "Off" not in light(), 30)
        panel = board.events(0, "panel")[-1]
        board.wait_picture(sheet(board.folder, TOUR_LANGUAGE, panel["id"], "pin"), "the sheet that asks for the code", 120)
    finally:
        settings(board, "")
    return "and a touch wakes it for the staff"


@check
def power_may_be_cut_at_any_moment(board):
    seconds = []
    for share in (0.2, 0.5, 0.8):
        board.machine.cut()
        board.machine.switch_on()
        patience = Patience(board.machine.process.pid, 40 * share)
        while not patience.over():
            time.sleep(0.3)
        seconds.append(round(40 * share))
    board.machine.cut()
    switch_on(board)
    board.wait("the file systems to be well", lambda: "/state ext4 rw" in board.agent.run("cat /proc/mounts"))
    return "after %s s of the emulator" % ", ".join(str(one) for one in seconds)


@check
def a_slot_without_a_system_gives_way_to_the_other(board):
    board.agent.run(". /usr/lib/lantern/slots.sh; slots_read $(cat /run/lantern-kiosk/slots); FIRST=B; B=3; slots_write $(cat /run/lantern-kiosk/slots); sync")
    board.machine.cut()
    board.machine.switch_on()
    starts = started(board)
    assert starts == 1, "%d further starts" % starts
    found = records(board)
    assert (found["RUNS"], found["B"]) == ("A", "0"), found
    return "B is bad, A runs"


def update_stick(board):
    """A stick with another version of the system, as a technician brings it."""
    stick = board.folder + "/stick.img"
    with open(stick, "wb") as file:
        file.truncate(256 << 20)
    subprocess.run(["board/in-tools.sh", "mkfs.vfat", "-n", "STICK", stick], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["board/in-tools.sh", "mcopy", "-i", stick, os.path.dirname(board.folder) + "/another.raucb", "::"], check=True)
    return stick


@check
def a_signed_update_on_a_stick_starts_the_other_slot(board):
    board.machine.plug_stick(update_stick(board))
    board.wait("the update to be installed", board.machine.ended, 900, 1, may_end=True)
    starts = started(board)
    found = records(board)
    assert found["RUNS"] == "B" and found["FIRST"] == "B", found
    assert board.card.slot() == "b", "the firmware would load the kernel of slot " + board.card.slot()
    return "%d further starts; %s" % (starts, found)


@check
def a_system_that_never_shows_the_exhibition_gives_way_to_the_old_one(board):
    for _ in range(6):
        found = records(board)
        if found["RUNS"] == "A":
            break
        assert int(found["B"]) < 3, found
        board.machine.cut()
        board.machine.switch_on()
        started(board)
    else:
        raise Failed("slot B is started for ever")
    return "%s" % found


@check
def a_slot_that_rots_gives_way_to_the_other(board):
    board.agent.run(". /usr/lib/lantern/slots.sh; slots_read $(cat /run/lantern-kiosk/slots); FIRST=A; A=9; B=3; "
                    "slots_write $(cat /run/lantern-kiosk/slots); sync")
    board.machine.cut()
    board.card.rot(Card.A)
    board.machine.switch_on()
    starts = sum(through_starts(board, what, lambda wanted=slot: board.machine.slot == wanted, 900, 1)
                 for slot, what in (("a", "the rotten slot"), ("b", "the other slot"))) + started(board)
    found = records(board)
    assert (found["RUNS"], found["A"]) == ("B", "0"), found
    return "one byte in the middle of it; %d further starts; %s" % (starts, found)


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
            ("the title", int(board.systemd("lantern.service", "ActiveEnterTimestampMonotonic")) / 1e6),
            ("multi-user.target", int(up) / 1e6)]


def print_table(stages):
    say("%-26s %8s %8s   (seconds of the board; emulated)" % ("stage", "took", "ends at"))
    before = 0.0
    for name, at in stages:
        say("%-26s %8.1f %8.1f" % (name, at - before, at))
        before = at


def put_back(board, function):
    """After a check that failed: its display, its touch screen and its files as they were; and lantern where the next check
    expects it, on the title, or with a visitor on the second panel."""
    board.machine.cable.plug(WIDTH, HEIGHT)
    board.machine.fingers(finger("end", 0), finger("end", 1))
    if not board.machine.is_gone("content"):
        board.qmp.ask("device_del", id="content")
        board.wait("the stick to be gone", lambda: board.machine.is_gone("content"))
    if len([name for name in board.inputs() if name.startswith("event")]) < 2:
        board.qmp.ask("device_add", driver="virtio-multitouch-pci", id="touch2", bus="plug")
    board.agent.run("rm -f /run/lantern-kiosk/etc/pin; " + BUILT_IN)
    board.agent.run("systemctl restart lantern.service")
    board.wait_title()
    if _checks.index(function) < _checks.index(a_touch_on_the_title_begins_the_visit_in_the_language_touched):
        return
    visit_second(board)


def run(checks, images, wanted, mend, machine=Machine):
    """Runs the checks (those that are wanted, if any are named) on a board of their own; `mend` readies it after one that failed."""
    os.chdir(ROOT)
    end_politely()
    passed = failed = 0
    folder, lock = own_folder(images + "/test")
    titles, place = title_pictures(folder), edited(folder)
    places = find_places(place)
    print("switching the board on ...", flush=True)
    board = Board(images + "/card-3.img", folder, machine)
    try:
        board.titles, board.edited, board.places = titles, place, places
        for function in checks:
            if wanted and function.__name__ not in wanted:
                continue
            name, start = function.__name__.replace("_", " "), time.monotonic()
            try:
                if board.machine.ended():  # the check before switched it off
                    switch_on(board)
                said = function(board)
                passed += 1
                print("ok    %s%s (%d s)" % (name, ": " + said if said else "", time.monotonic() - start), flush=True)
            except Exception as error:  # the others may still tell something
                failed += 1
                print("FAILED %s: %s: %s (%d s)" % (name, type(error).__name__, error, time.monotonic() - start), flush=True)
                if not isinstance(error, (Failed, AssertionError)):
                    traceback.print_exc(file=sys.stdout)
                tell_state(board)
                try:
                    mend(board, function)
                except Exception as more:
                    say("the board could not be put back: %s" % more)
    finally:
        board.machine.end()
        lock.close()
    print("the whole of it: %d s; pictures and logs are in %s" % (time.monotonic() - board.start, folder))
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
    sys.exit(run(_checks, sys.argv[1], sys.argv[2:], put_back))
