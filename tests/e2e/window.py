#!/usr/bin/env python3
"""lantern on a screen: an X server of its own (Xvfb), real windows, a real pointer (xdotool)."""
import contextlib
import ctypes
import os
import re
import shutil
import signal
import struct
import subprocess
import tempfile
import time

from hand import Hand, order_as_written
from harness import (HANGS, LANTERN, ROOT, SLOW, SMALL, Folder, Kiosk, Picture, check, equal, lantern, main, only, panel_text, read_png,
                     small)
from patience import Patience

WIDTH, HEIGHT = 960, 540


class Screen:
    """An X server whose pixels can be read from a file."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="lantern-screen-")
        read, write = os.pipe()
        with open(os.path.join(self.folder, "log"), "w", encoding="utf-8") as log:
            self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % (WIDTH, HEIGHT), "-nolisten", "tcp",
                                            "-noreset", "-fbdir", self.folder], pass_fds=[write], stdout=log, stderr=log)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        self.display = ":" + number
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def kiosk(self, *arguments, place=SMALL, what="run"):
        return Kiosk(place, *arguments, env={"DISPLAY": self.display}, what=what)

    def tool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=dict(os.environ, DISPLAY=self.display), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, encoding="utf-8", timeout=HANGS, check=True)
        return done.stdout

    def window(self):
        """Number, x, y, width and height of lantern's window."""
        number = self.tool("search", "--sync", "--onlyvisible", "--name", "lantern").split()[0]
        shape = dict(re.findall(r"^(\w+)=(-?\d+)$", self.tool("getwindowgeometry", "--shell", number), re.M))
        return number, int(shape["X"]), int(shape["Y"]), int(shape["WIDTH"]), int(shape["HEIGHT"])

    def tap(self, x, y):
        _, left, top, width, height = self.window()
        self.tool("mousemove", str(left + int(x * width)), str(top + int(y * height)), "mousedown", "1", "sleep", "0.08", "mouseup", "1")

    def swipe(self, x0, x1, y=0.5):
        _, left, top, width, height = self.window()
        words = ["mousemove", str(left + int(x0 * width)), str(top + int(y * height)), "mousedown", "1"]
        for step in range(1, 9):
            words += ["mousemove", str(left + int((x0 + (x1 - x0) * step / 8) * width)), str(top + int(y * height)), "sleep", "0.02"]
        self.tool(*words, "mouseup", "1")

    def close(self, number):
        """Asks a window to go, as a window manager does when somebody presses its cross."""
        class Message(ctypes.Structure):
            _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
                        ("window", ctypes.c_ulong), ("message", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                        ("more", ctypes.c_long * 24)]
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype, x11.XInternAtom.restype = ctypes.c_void_p, ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        word, close = (x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        message = Message(type=33, window=int(number), message=word, format=32, data=(close, 0, 0, 0, 0))
        x11.XSendEvent(display, ctypes.c_ulong(int(number)), 0, ctypes.c_long(0), ctypes.byref(message))
        x11.XCloseDisplay(display)

    def picture(self):
        """What is on the screen, from the server's own memory in the form of an XWD file."""
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            data = file.read()
        head = struct.unpack(">25I", data[:100])
        start, width, height, stride, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = data[start + 12 * colours:]
        rows = []
        for y in range(height):
            row = pixels[y * stride:y * stride + 4 * width]
            out = bytearray(3 * width)
            out[0::3], out[1::3], out[2::3] = row[2::4], row[1::4], row[0::4]
            rows.append(bytes(out))
        return Picture(width, height, rows)


@check
def fullscreen_shows_what_shot_pictures():
    with Screen() as screen, Folder() as folder:
        equal(lantern("shot", SMALL, "--out", folder("out"), "--panel", "second", "--size", "%dx%d" % (WIDTH, HEIGHT)).returncode, 0)
        with screen.kiosk("--fullscreen", "--retention", "off", "--motion", "calm", "--panel", "second") as kiosk:
            kiosk.wait("frames")
            equal(screen.window()[1:], (0, 0, WIDTH, HEIGHT), "the window")
            wanted = read_png(folder("out/en/second.png"))
            kiosk.until(lambda: screen.picture().difference(wanted) < 0.005, "the picture that shot makes")
            equal(kiosk.end(), 0, "exit status")


@check
def no_session_bus_is_started_where_there_is_none():
    with Screen() as screen, Folder() as folder:
        folder.write("dbus-launch", "#!/bin/sh\ntouch '%s'\nexit 1\n" % folder("asked"))
        os.chmod(folder("dbus-launch"), 0o755)
        env = {"DISPLAY": screen.display, "PATH": folder(".") + ":" + os.environ["PATH"]}
        with Kiosk(SMALL, "--fullscreen", env=env) as kiosk:
            kiosk.wait("frames")
        assert not os.path.exists(folder("asked")), "D-Bus was asked to start a bus"


@check
def a_still_panel_causes_no_frame_no_work_and_no_wake_up():
    with Screen() as screen, Folder() as folder:
        place, write = small(folder)
        text = folder.read("exhibition/scripts/panels/one/first.lua")
        write("scripts/panels/one/first.lua", text.replace("seconds = 12", "seconds = 600"))
        with screen.kiosk("--fullscreen", "--motion", "calm", place=place) as kiosk:
            kiosk.wait("frames")
            kiosk.idle(2.5)
            before, mark = kiosk.use(), kiosk.mark()
            time.sleep(6)
            after = kiosk.use()
            kiosk.read()
            equal(kiosk.events[mark:], [], "events")
            assert after[0] - before[0] <= 0.02, "%.2f s of CPU in 6 s" % (after[0] - before[0])
            assert after[1] - before[1] <= 6, "%d context switches in 6 s" % (after[1] - before[1])
            kiosk.end()
            equal(sum(event["count"] for event in only(kiosk.events[mark:], "frames")), 0, "frames")
            return "%.2f s of CPU, %d context switches in 6 s" % (after[0] - before[0], after[1] - before[1])


@check
def a_pointer_wakes_goes_on_swipes_and_changes_the_language():
    with Screen() as screen, screen.kiosk("--fullscreen", "--motion", "calm") as kiosk:
        kiosk.wait("frames")
        mark = kiosk.mark()
        screen.tap(0.9, 0.95)
        kiosk.wait("state", state="browse")
        kiosk.wait("panel", after=mark, id="second", cause="touch")
        kiosk.idle(1)
        mark = kiosk.mark()
        screen.swipe(0.7, 0.3)
        kiosk.wait("panel", after=mark, id="third", cause="touch")
        kiosk.idle(1)
        mark = kiosk.mark()
        screen.swipe(0.3, 0.7)
        kiosk.wait("panel", after=mark, id="second", cause="touch")
        kiosk.idle(1)
        mark = kiosk.mark()
        screen.tap(0.3, 0.05)
        kiosk.wait("language", after=mark, language="kk")
        kiosk.wait("panel", after=mark, id="second", language="kk")


@check
def a_pointer_finds_its_way_through_the_shipped_exhibition():
    hand = Hand(ROOT, "--draw", "none", "--window", "%dx%d" % (WIDTH, HEIGHT))
    controls, sheet = hand.look(), Hand(ROOT, "--draw", "none", "--window", "%dx%d" % (WIDTH, HEIGHT)).tap("sheet").look()
    first, second, third = order_as_written()[:3]
    with Screen() as screen, screen.kiosk("--fullscreen", place=ROOT) as kiosk:
        kiosk.wait("title")
        kiosk.wait("frames")

        def after(act, *places, name="panel", **fields):
            mark = kiosk.mark()
            act(*places)
            kiosk.wait(name, after=mark, **fields)
            kiosk.idle(1.5)

        after(screen.tap, 0.5, 0.3, id=first, cause="touch", language="kk")
        kiosk.idle(3)
        after(screen.swipe, 0.7, 0.3, id=second, cause="touch")
        after(screen.tap, *controls["next"], id=third, cause="touch")
        after(screen.swipe, 0.3, 0.7, id=second, cause="touch")
        after(screen.tap, *controls["language:en"], id=second, language="en")
        after(screen.tap, *controls["sheet"], name="overlay", state="open")
        after(screen.tap, *sheet["contrast:high"], name="aids", contrast="high")
        after(screen.tap, 0.5, 0.02, name="overlay", state="closed")
        left = kiosk.mark()
        screen.swipe(0.6, 0.57)
        kiosk.idle(1)
        kiosk.read()
        equal(only(kiosk.events[left:], "panel"), [], "after a drag of a few pixels")
        equal(only(kiosk.events, "problem"), [])


@check
def a_turned_screen_turns_touches_along():
    with Screen() as screen, screen.kiosk("--fullscreen", "--motion", "calm", "--rotate", "180") as kiosk:
        kiosk.wait("frames")
        screen.tap(0.5, 0.5)
        kiosk.wait("state", state="browse")
        kiosk.idle(0.5)
        mark = kiosk.mark()
        screen.tap(1 - 0.9, 1 - 0.95)
        kiosk.wait("panel", after=mark, id="second", cause="touch")


@check
def a_window_can_be_resized_and_drawn_over():
    with Screen() as screen, screen.kiosk("--window", "640x360", "--motion", "calm") as kiosk:
        kiosk.wait("frames")
        number, _, _, width, height = screen.window()
        equal((width, height), (640, 360))
        for size in ((480, 400), (300, 500), (800, 450)):
            mark = kiosk.mark()
            screen.tool("windowsize", "--sync", number, str(size[0]), str(size[1]))
            kiosk.wait("frames", after=mark)
            equal(screen.window()[3:], size)
        _, left, top, width, height = screen.window()
        kiosk.until(lambda: tuple(screen.picture().at(left + width // 2, top + int(height * 0.8))) == (0x20, 0x30, 0x40),
                    "the panel's ground after resizing")
        screen.tool("windowunmap", "--sync", number, "windowmap", "--sync", number)
        kiosk.until(lambda: tuple(screen.picture().at(left + width // 2, top + int(height * 0.8))) == (0x20, 0x30, 0x40), "the ground again")
        equal(kiosk.end(), 0, "exit status")


@check
def keys_end_the_show_in_a_window():
    with Screen() as screen, screen.kiosk("--window", "640x360", "--motion", "calm") as kiosk:
        kiosk.wait("frames")
        screen.tool("windowfocus", "--sync", screen.window()[0], "key", "Escape")
        kiosk.until(lambda: kiosk.process.poll() is not None, "its end", 20)
        equal(kiosk.process.returncode, 0, "exit status")
        kiosk.read()
        equal(kiosk.events[-1]["event"], "stop")


@check
def sigterm_and_sigint_end_the_show_cleanly():
    for number in (signal.SIGTERM, signal.SIGINT):
        with Screen() as screen, screen.kiosk("--fullscreen", "--motion", "calm") as kiosk:
            kiosk.wait("frames")
            equal(kiosk.end(number), 0, "exit status")
            equal(kiosk.events[-1]["event"], "stop")


@check
def a_display_that_takes_no_picture_ends_the_kiosk_and_says_so():
    with Screen() as screen, screen.kiosk("--fullscreen", "--motion", "calm") as kiosk:
        kiosk.wait("panel")
        screen.server.send_signal(signal.SIGSTOP)
        try:
            code = kiosk.process.wait(timeout=HANGS)  # with the next panel, and ten seconds
        finally:
            screen.server.send_signal(signal.SIGCONT)
        kiosk.log.seek(0)
        said = kiosk.log.read()
        equal(code, 1, said)
        assert said.count("the display took no picture for 10 seconds") == 1, said


@check
def a_kiosk_without_a_display_waits_for_one_at_rest():
    with Screen() as screen:
        display = screen.display
    env = {"DISPLAY": display}  # where no server is any more

    def wait_for_word(kiosk):
        def said():
            with open(kiosk.log.name, encoding="utf-8") as log:
                return "waits for one" in log.read()
        kiosk.until(said, "the word that it waits", 60)

    with Kiosk(SMALL, "--fullscreen", "--wait", "--motion", "calm", env=env) as kiosk:
        wait_for_word(kiosk)
        before = kiosk.use()[0]
        kiosk.idle(5)
        assert kiosk.use()[0] - before < 1, "%.2f s of CPU while waiting" % (kiosk.use()[0] - before)
        server = subprocess.Popen(["Xvfb", display, "-screen", "0", "640x360x24", "-nolisten", "tcp", "-noreset"], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        try:
            kiosk.wait("frames", seconds=60)
            equal(kiosk.end(), 0, "exit status")
        finally:
            server.terminate()
            server.wait()
    with Kiosk(SMALL, "--fullscreen", "--wait", env=env) as kiosk:
        wait_for_word(kiosk)
        equal(kiosk.end(), 0, "exit status of one that waits and is told to end")


@check
def the_quiet_card_is_not_black():
    with Screen() as screen, Folder() as folder:
        place, write = small(folder)
        write("scripts/exhibition.lua", "return exhibition {")
        with screen.kiosk("--fullscreen", "--motion", "calm", place=place) as kiosk:
            kiosk.wait("problem", file="scripts/exhibition.lua")

            def seen():
                picture = screen.picture()
                return picture.colours() >= 3 and max(max(row) for row in picture.rows) > 60
            kiosk.until(seen, "a picture with more than two colours, and not a black one")
            equal(kiosk.end(), 0, "exit status")


@check
def the_pointer_is_hidden_and_the_shipped_exhibition_fills_the_screen():
    with Screen() as screen, screen.kiosk("--motion", "calm", "--fullscreen", place=ROOT) as kiosk:
        kiosk.wait("frames")
        kiosk.idle(0.7)
        screen.tool("mousemove", "400", "400")
        kiosk.idle(0.3)
        one = screen.picture()
        assert one.colours() > 10, "%d colours" % one.colours()
        screen.tool("mousemove", "500", "300")
        kiosk.idle(0.3)
        equal(screen.picture().difference(one), 0, "moving the pointer changed the screen")


@contextlib.contextmanager
def keypad(screen, *arguments):
    """`lantern keys` with its window open: (process, the window's number)."""
    told = subprocess.Popen([LANTERN, "keys", *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
                            env=dict(os.environ, DISPLAY=screen.display, SDL_VIDEODRIVER="x11"))
    try:
        for line in told.stdout:
            if line.startswith("Press keys"):
                break
        yield told, screen.tool("search", "--sync", "--onlyvisible", "--name", "lantern keys").split()[0]
    finally:
        told.kill()
        told.wait()


@check
def lantern_keys_tells_what_a_keypad_sends():
    with Screen() as screen, keypad(screen, "--key", "PageDown=help") as (told, window):
        screen.tool("windowfocus", "--sync", window, "key", "F2", "key", "Next")
        said = told.stdout.readline() + told.stdout.readline()
        assert "F2  code" in said and "does: speech" in said and "PageDown" in said and "does: help" in said, said


def ends_at_once(process, what):
    """Within a second of its own time, and as a program that is done."""
    patience = Patience(process.pid, SLOW)
    while process.poll() is None:
        assert not patience.over(), "%s: it goes on" % what
        time.sleep(0.005)
    equal(process.returncode, 0, what)


@check
def every_window_ends_at_once_when_it_is_closed_or_told_to():
    with Screen() as screen:
        def close(process, window):
            screen.close(window)
            ends_at_once(process, "closed")

        def tell(number):
            def told(process, _):
                process.send_signal(number)
                ends_at_once(process, signal.Signals(number).name)
            return told
        for way in (close, tell(signal.SIGTERM), tell(signal.SIGINT)):
            with keypad(screen) as (told, window):
                way(told, window)
            for what, first in (("run", "frames"), ("edit", "edit")):
                with screen.kiosk("--window", "640x360", what=what) as kiosk:
                    kiosk.wait(first)
                    way(kiosk.process, screen.window()[0])
                    kiosk.read()
                    equal(kiosk.events[-1]["event"], "stop", "its last word")


@check
def a_saved_panel_reaches_the_window():
    with Screen() as screen, Folder() as folder:
        place, write = small(folder)
        with screen.kiosk("--window", "640x360", "--motion", "calm", place=place) as kiosk:
            kiosk.wait("frames")
            text = folder.read("exhibition/scripts/panels/one/first.lua")
            mark, start = kiosk.mark(), time.monotonic()
            write("scripts/panels/one/first.lua", text.replace("seconds = 12", 'seconds = 12,\n\tcolour = "#A0B0C0"'))
            kiosk.wait("reload", after=mark, ok=True)
            kiosk.wait("frames", after=mark)
            _, left, top, width, height = screen.window()
            kiosk.until(lambda: tuple(screen.picture().at(left + width // 2, top + int(height * 0.8))) == (0xA0, 0xB0, 0xC0), "the new ground")
            return "%.0f ms from saving to the screen" % ((time.monotonic() - start) * 1000)


@check
def the_curators_window_takes_keys_and_a_pointer_and_fits_its_size():
    with Folder() as folder, Screen() as screen:
        place, write = small(folder)
        with screen.kiosk("--window", "900x500", "--size", "640x360", place=place, what="edit") as studio:
            first = studio.wait("edit")
            studio.wait_watching()
            number, *_ = screen.window()
            screen.tool("windowfocus", "--sync", number)
            screen.tool("key", "--window", number, "l")
            spoken = studio.wait("edit", language="kk")
            screen.tool("key", "--window", number, "Next")
            studio.wait("edit", id="second")
            mark = studio.mark()
            screen.tap(0.022, 0.05)  # the first language, at the upper left
            studio.wait("edit", after=mark, language=first["language"])
            before = screen.picture()
            screen.tool("windowsize", "--sync", number, "600", "500")
            studio.idle(0.5)
            assert screen.picture().difference(before) > 0.05, "the window is drawn anew in its size"
            mark = studio.mark()
            write("scripts/panels/two/fifth.lua", panel_text("Saved"))
            studio.wait("edit", after=mark, id="fifth", cause="saved")
            assert spoken["t"] > first["t"]
            screen.tool("windowfocus", "--sync", number, "key", "Escape")  # by the server: the window goes while the key is down
            studio.until(lambda: studio.process.poll() is not None, "Escape ends it")
            equal(studio.process.returncode, 0)


if __name__ == "__main__":
    main()
