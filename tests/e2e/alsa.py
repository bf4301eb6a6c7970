#!/usr/bin/env python3
"""Sound by ALSA itself, without a card: the default device is a pipe to a small program that listens, takes its time as a card
does, and keeps what it heard. A device that is missing, busy, plugged in late or gone is named once, and the show goes on."""
import os
import subprocess

from clips import RATE, Clips, Heard
from hand import three
from harness import Folder, Kiosk, check, contains, equal, main, tour, touches

ENGLISH = ("--language", "en")

# Takes sound a tenth of a second at a time, no faster than it would be heard; ends when a file says so.
LISTENER = """import os, sys, time
out, stop = sys.argv[1:]
with open(out, "ab") as file:
    while not os.path.exists(stop):
        sound = sys.stdin.buffer.read(%d)
        if not sound:
            break
        file.write(sound)
        file.flush()
        time.sleep(0.1)
""" % (RATE * 4 // 10)

# SDL may have loaded libasound for itself alone: RTLD_NEXT does not see it there.
BUSY = """#include <dlfcn.h>
#include <errno.h>
#include <unistd.h>
int snd_pcm_open(void **pcm, const char *name, int stream, int mode);
int snd_pcm_open(void **pcm, const char *name, int stream, int mode)
{
	static int (*real)(void **, const char *, int, int);
	if (access(FLAG, F_OK) == 0)
		return -EBUSY;
	if (!real)
		*(void **)&real = dlsym(dlopen("libasound.so.2", RTLD_LAZY), "snd_pcm_open");
	return real(pcm, name, stream, mode);
}
"""


class Machine:
    """An exhibition with clips, and a home whose ALSA has a device, or none."""

    def __init__(self, folder):
        self.folder, self.place = folder, three(folder, idle=900)  # the visit must outlast a slow machine
        self.clips = Clips(os.path.join(self.place, "build/voice"))
        _, events = tour(self.place, "--touches", touches(folder, ["1 key home", "6 key speech", "10 key right"]), "--until", "14", "--draw", "none", *ENGLISH)
        self.clips.learn(events, 1.0)
        self.out, self.stop = folder("heard.raw"), folder("stop")
        self.listener = folder.write("listener.py", LISTENER)

    def plug(self):
        if os.path.exists(self.stop):
            os.remove(self.stop)
        self.set('type file slave.pcm null format raw file "|python3 %s %s %s"' % (self.listener, self.out, self.stop))

    def pull(self):
        self.set("type hw card 31")
        self.folder.write("stop", "")

    def set(self, device):
        """ALSA looks whether this file has changed; at ~/.asoundrc it does not."""
        self.folder.write("alsa.conf", "pcm.!default { %s }\n" % device)

    def run(self, lines, **drivers):
        path = touches(self.folder, ["1 key home"] + lines)
        return Kiosk(self.place, "--headless", "--window", "320x180", "--touches", path, *ENGLISH,
                     env={"SDL_AUDIODRIVER": "alsa", "ALSA_CONFIG_PATH": "/usr/share/alsa/alsa.conf:" + self.folder("alsa.conf"), "LANTERN_ETC": self.folder("etc"), **drivers})

    def texts(self):
        return Heard(self.out, self.clips).texts() if os.path.exists(self.out) else []

    def said(self, kiosk):
        with open(os.path.join(kiosk.folder, "log"), encoding="utf-8") as file:
            return file.read()


def goes_on(kiosk):
    """A panel that was sent for by a key still comes."""
    return kiosk.wait("panel", seconds=40, id="b")


@check
def what_is_said_arrives_in_the_device():
    with Folder() as folder:
        machine = Machine(folder)
        machine.plug()
        with machine.run(["1.2 key speech"]) as kiosk:
            kiosk.until(lambda: machine.texts()[:1] == ["Speech is on."] and len(machine.texts()) > 1, "the sound does not arrive", 30)
            assert "there is no sound" not in machine.said(kiosk), machine.said(kiosk)
            equal(kiosk.end(), 0)


@check
def a_device_that_comes_late_is_found_and_the_missing_one_was_named_once():
    with Folder() as folder:
        machine = Machine(folder)
        machine.set("type hw card 31")
        with machine.run(["1.2 key speech", "9 key right"]) as kiosk:
            kiosk.until(lambda: "there is no sound" in machine.said(kiosk), "the missing device is not named", 20)
            goes_on(kiosk)  # and five seconds later it was looked for again
            equal(machine.said(kiosk).count("there is no sound"), 1)
            machine.plug()
            kiosk.until(lambda: "there is a sound device" in machine.said(kiosk) and machine.texts(), "the late device is not heard", 40)
            equal(machine.said(kiosk).count("there is no sound"), 1)
            equal(kiosk.end(), 0)


@check
def a_device_that_goes_while_it_plays_is_named_once_and_found_again():
    with Folder() as folder:
        machine = Machine(folder)
        machine.plug()
        with machine.run(["1.2 key speech", "30 key right"]) as kiosk:
            kiosk.until(machine.texts, "the sound does not arrive", 30)
            machine.pull()
            kiosk.until(lambda: "there is no sound" in machine.said(kiosk), "the lost device is not named", 30)
            heard = len(machine.texts())
            kiosk.idle(6)
            equal(machine.said(kiosk).count("there is no sound"), 1)
            machine.plug()
            kiosk.until(lambda: len(machine.texts()) > heard, "the device that came back is not heard", 40)
            goes_on(kiosk)
            equal(kiosk.end(), 0)


@check
def a_device_that_is_busy_is_named_once_until_it_is_free():
    with Folder() as folder:
        machine = Machine(folder)
        machine.plug()
        flag, shim = folder.write("busy", ""), folder("busy.so")
        source = folder.write("busy.c", BUSY)
        subprocess.run(["cc", "-shared", "-fPIC", '-DFLAG="%s"' % flag, "-o", shim, source], check=True)
        with machine.run(["1.2 key speech", "9 key right"], LD_PRELOAD=shim) as kiosk:
            kiosk.until(lambda: "there is no sound" in machine.said(kiosk), "the busy device is not named", 20)
            contains(machine.said(kiosk), "busy")
            goes_on(kiosk)
            equal(machine.said(kiosk).count("there is no sound"), 1)
            os.remove(flag)
            kiosk.until(machine.texts, "the device that is free again is not heard", 40)
            equal(kiosk.end(), 0)


if __name__ == "__main__":
    main()
