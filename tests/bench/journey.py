"""Every kind of transition of the exhibition that is shipped, on the real clock, by recorded fingers and keys.

lantern draws on an Xvfb of its own, full screen: by its software renderer, and by OpenGL ES. Frames, gaps, fills and draw
calls are those it tells in its trace; CPU is sampled from outside. Then it is left alone, and nothing must happen.
"""
import contextlib
import json
import os
import socket
import time

import meters
import movements
import peers
import scan
import transitions
from session import BenchError, Session

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RENDERERS = ("software", "opengles2")
SAMPLE = 0.01
WAKE = 1.0  # a touch on nothing, between the chapter and the languages, wakes and does nothing more
TAP = 0.1  # seconds that a finger rests
WATCHDOG = 15  # seconds, as on the card
BESIDE, FAR = 3.0, 5.2  # seconds from one step to the next: the movement, and the next view made ready


class Visit:
    """Somebody's way: what they touch when, and what of it is measured. `calm`: calm motion. `place`: of the exhibition."""

    def __init__(self, panel, calm=False, place=ROOT):
        self.panel, self.calm, self.place = panel, calm, place
        self.lines, self.steps = ["%g down 1 0.5 0.03" % WAKE, "%g up 1 0.5 0.03" % (WAKE + 0.1)], []
        self.time = WAKE + 3
        self.held = None  # name, from, until: fingers that move what they hold

    def key(self, name, key, seconds=BESIDE):
        """A key; None for a name: not measured."""
        self.steps.append((name, self.time))
        self.lines.append("%.3f key %s" % (self.time, key))
        self.time += seconds
        return self

    def tap(self, name, x, y, seconds=2.0):
        """A touch that stays where it is."""
        self.steps.append((name, self.time))
        self.lines += ["%.3f down 1 %g %g" % (self.time, x, y), "%.3f up 1 %g %g" % (self.time + TAP, x, y)]
        self.time += seconds
        return self

    def pinch(self, name, settle, seconds=3.0):
        """Two fingers that part for two seconds, told together as a touchscreen tells them, and what comes after them."""
        self.held = (name, self.time, self.time + 2.05)
        for i in range(121):
            for finger, side in ((1, -1), (2, 1)):
                self.lines.append("%.4f %s %d %.4f 0.5" % (self.time + i / 60, "move" if i else "down", finger,
                                                          0.4 + side * (0.02 + i * 0.0025)))
        self.time += 2.1
        self.steps.append((settle, self.time))
        self.lines += ["%.4f up %d %.4f 0.5" % (self.time, finger, 0.4 + side * 0.32)
                       for finger, side in ((1, -1), (2, 1))]
        self.time += seconds
        return self

    def swipe(self, drag, settle, start=0.8, end=0.2):
        """A finger that takes half a second from one side to the other, and what comes after it has gone."""
        self.steps.append((drag, self.time))
        self.lines.append("%.4f down 1 %g 0.5" % (self.time, start))
        for i in range(1, 30):
            self.lines.append("%.4f move 1 %.4f 0.5" % (self.time + i / 60, start + (end - start) * i / 30))
        self.time += 0.5
        self.lines.append("%.4f up 1 %g 0.5" % (self.time, end))
        self.steps.append((settle, self.time + 0.1))  # the drag is told when the finger goes
        self.time += BESIDE
        return self


def visits(quick):
    """All kinds of transition; quick: some of them once."""
    night = Visit("open-camp")
    for _ in range(1 if quick else 3):
        night.key("words within a chapter", "right")
    night.swipe("under a finger", "after a finger")
    night.tap("sheet rises", 0.05, 0.93).key("sheet sinks", "back", 2.0)
    truce = Visit("card")
    truce.key(None, "right").key("frame opens, first", "right", 6.5).key("frame closes", "left")
    truce.key(None, "right").key("frame opens, again", "right").key("words by day", "right").key("chapters by day", "right")
    jump = Visit("open-camp")
    jump.key("long jump", "left", FAR)
    if not quick:
        jump.key("long jump", "right", FAR).key("long jump", "left", FAR)
    calm = Visit("open-camp", calm=True)
    for _ in range(1 if quick else 3):
        calm.key("calm dip", "right", 2.5)
    if quick:
        return [night, truce, jump, calm]
    numbers = Visit("numbers")
    numbers.key("chapters at night", "right").key("chapters at night", "right")
    for _ in range(4):
        numbers.key("map", "right")
    numbers.key("chapters at night", "right").key("chapters at night", "left", 3.4)
    return [night, numbers, truce, jump, calm]


def scan_visit(build):
    """A scan of 24 megapixels is enlarged with two fingers."""
    return Visit("scan", place=scan.place(build)).tap("scan rises", *scan.PICTURE, 4.0).pinch("scan under two fingers", "scan after fingers")


def start(build, renderer, visit, until, watched=False):
    """A session of lantern on that visit, and where its trace goes."""
    command = [peers.lantern_program(build), "run", visit.place, "--fullscreen", "--language", "en", "--panel", visit.panel,
               "--motion", "calm" if visit.calm else "full", "--touches", "FOLDER/touches", "--trace", "FOLDER/trace",
               "--until", "%g" % until, "--fonts", os.path.join(build, "fonts")]
    environment = {"SDL_RENDER_DRIVER": renderer, "LIBGL_ALWAYS_SOFTWARE": "1"}
    return Session("lantern", build, command=command, environment=environment, watched=watched,
                   files={"touches": "\n".join(visit.lines) + "\n"})


def read_trace(session):
    """The lines that lantern has written so far; the last may be cut off."""
    with open(os.path.join(session.folder, "trace"), encoding="utf8") as file:
        whole = file.read().split("\n")[:-1]
    return [json.loads(line) for line in whole]


def play(build, renderer, visit):
    """{name: row} of one visit."""
    samples = []
    with start(build, renderer, visit, visit.time) as session:
        end = session.start + visit.time + 10
        while session.alive() and time.monotonic() < end:
            samples.append(transitions.Sample(time.monotonic(), session.cpu(), 0))
            time.sleep(SAMPLE)
        lines = read_trace(session)
        if not lines or lines[-1]["event"] != "stop":
            raise BenchError("lantern did not come to the end of a visit: " + session.said())
    if lines[0]["renderer"] != renderer:
        raise BenchError("lantern draws by %s instead of %s" % (lines[0]["renderer"], renderer))
    found = movements.movements(lines, visit.steps)
    found += filter(None, [visit.held and movements.held(lines, *visit.held)])
    return movements.rows(found, lines[0]["origin"], transitions.Usage(samples))


def rest(build, renderer, calm, seconds, watchdog=0):
    """A visitor's panel left alone: frames a second, wake-ups and CPU in so many seconds, and the memory held. `watchdog`:
    seconds within which somebody wants to hear that lantern is well."""
    visit = Visit("open-camp", calm)
    visit.key(None, "right", 4).key(None, "left", 4)  # to where stars move
    session = start(build, renderer, visit, visit.time + seconds + 2)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear, contextlib.ExitStack() as stack:
        if watchdog:
            ear.bind(os.path.join(session.folder, "notify"))
            session.environment.update(NOTIFY_SOCKET=ear.getsockname(), WATCHDOG_USEC=str(watchdog * 1000000))
        stack.enter_context(session)
        time.sleep(visit.time + 1)
        pids = session.group.pids()
        cpu, switched = session.cpu(), meters.switches(pids)
        time.sleep(seconds)
        out = {
            "cpu_s": round(session.cpu() - cpu, 4),
            "switches": meters.switches(pids) - switched,
            "pss_mb": round(meters.pss_mb(pids), 1),
            "seconds": seconds,
        }
        if not session.alive():
            raise BenchError("lantern did not stay: " + session.said())
        while session.alive():
            time.sleep(0.05)
        lines = read_trace(session)
    out["frames_per_s"] = movements.at_rest(lines)
    return out


def measure(build, renderer, quick):
    """All of one renderer: the rows of its movements, and its rest in calm and in full motion."""
    found = {}
    for visit in [*visits(quick), scan_visit(build)]:
        found.update(play(build, renderer, visit))
    seconds = 4 if quick else 15
    measured = {"renderer": renderer, "movements": found, "calm": rest(build, renderer, True, seconds)}
    if not quick:
        measured["watched"] = rest(build, renderer, True, 4 * seconds, WATCHDOG)
        measured["full"] = rest(build, renderer, False, seconds)
    return measured
