#!/usr/bin/env python3
"""What lantern tells systemd, and when: ready with the first panel, alive only from then on, stopping at the end."""
import os
import socket

from hand import three
from harness import HANGS, ROOT, SMALL, Folder, Kiosk, check, contains, equal, main, tour


def told(place, seconds, until):
    """[(message, had a title or panel been told in the trace by then?)] until a message contains `until`, and the exit status."""
    with Folder() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        path = folder("notify")
        listener.bind(path)
        listener.settimeout(HANGS)
        messages, env = [], {"NOTIFY_SOCKET": path, "WATCHDOG_USEC": str(int(seconds * 1e6))}
        with Kiosk(place, "--headless", "--window", "320x180", env=env) as kiosk:
            while not any(until in message for message, _ in messages):
                message = listener.recv(4096).decode()
                kiosk.read()
                messages.append((message, any(event["event"] in ("title", "panel") for event in kiosk.events)))
            code = kiosk.end()
            listener.settimeout(0)
            try:
                while True:
                    messages.append((listener.recv(4096).decode(), True))
            except BlockingIOError:
                return messages, code


@check
def ready_is_told_with_the_first_panel_and_alive_after_it():
    messages, code = told(ROOT, 1, "WATCHDOG=1")  # its pictures take a moment
    # As long as nothing stands there, only that the start goes on.
    while messages[0][0].startswith("EXTEND_TIMEOUT_USEC="):
        messages.pop(0)
    contains(messages[0][0], "READY=1")
    contains(messages[0][0], "STATUS=showing 320x180")
    equal(messages[0][1], True, "a panel before ready")
    equal([message for message, _ in messages].index("WATCHDOG=1"), 1, "first word to the watchdog")
    equal(messages[-1][0], "STOPPING=1", "last word")
    equal(code, 0, "exit status")


def proves(place, seconds):
    """Is the folder's file "shown" there after so long?"""
    with Folder() as folder:
        os.makedirs(folder("run"))
        os.environ["RUNTIME_DIRECTORY"] = folder("run")
        try:
            tour(place, "--draw", "none", "--window", "320x180", "--until", str(seconds))
        finally:
            del os.environ["RUNTIME_DIRECTORY"]
        return os.path.exists(folder("run/shown"))


@check
def an_exhibition_is_proved_once_panels_were_shown_for_a_minute():
    equal(proves(SMALL, 50), False, "after 50 s")
    equal(proves(SMALL, 100), True, "after 100 s")


@check
def neither_a_title_nor_an_exhibition_that_cannot_be_shown_proves_anything():
    with Folder() as folder:
        place = three(folder)
        equal(proves(place, 150), True, "as it is")
        for below, _, names in os.walk(folder("room/scripts/panels")):
            for name in names:
                folder.write(os.path.relpath(os.path.join(below, name), folder("")), "return panel { title = ")
        equal(proves(place, 150), False, "with nothing but its title")
        folder.write("room/scripts/exhibition.lua", "return exhibition { title = ")
        equal(proves(place, 150), False, "broken")


if __name__ == "__main__":
    main()
