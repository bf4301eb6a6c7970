#!/usr/bin/env python3
"""An exhibition of which nothing can be shown is tried again by itself, and systemd is told what that means."""
import os
import shutil
import socket

from harness import HANGS, ROOT, Folder, Kiosk, check, contains, equal, main, only, small, tour

BROKEN = "return exhibition {"
PANELS = ("one/first", "one/second", "one/third", "two/fourth", "two/fifth")


def tries(events):
    return [round(event["t"]) for event in only(events, "again")]


@check
def it_is_tried_again_ever_more_seldom_and_told_once():
    with Folder() as folder:
        place, write = small(folder)
        write("scripts/exhibition.lua", BROKEN)
        _, events = tour(place, "--until", "200")
        equal(tries(events), [1, 6, 36, 96, 156])
        equal(len(only(events, "problem")), 1)
        _, events = tour(place)
        equal(tries(events), [], "with a virtual clock that has no end nothing is waited for")


@check
def with_every_panel_broken_the_panels_are_tried_again():
    with Folder() as folder:
        place, write = small(folder)
        for panel in PANELS:
            write("scripts/panels/%s.lua" % panel, "return panel {")
        _, events = tour(place, "--until", "100")
        equal(tries(events), [1, 6, 36, 96])
        equal(len(only(events, "problem")), len(PANELS), "each is named once")


@check
def whoever_grants_some_tries_learns_that_they_were_in_vain():
    with Folder() as folder:
        place, write = small(folder)
        tour(place, "--until", "30", "--tries", "3")  # ends with 0
        write("scripts/exhibition.lua", BROKEN)
        _, events = tour(place, "--tries", "3", code=5)
        equal(tries(events), [1, 6, 36])
        equal((events[-1]["event"], round(events[-1]["t"])), ("stop", 96))


@check
def what_was_shown_once_is_not_given_up():
    with Folder() as folder:
        shutil.copytree(os.path.join(ROOT, "scripts"), folder("scripts"))
        shutil.copytree(os.path.join(ROOT, "assets"), folder("assets"))
        for path, _, names in os.walk(folder("scripts/panels")):
            for name in names:
                with open(os.path.join(path, name), "w", encoding="utf-8") as file:
                    file.write("return panel {")
        # The title stands, and may be all that is left.
        _, events = tour(folder.path, "--window", "320x180", "--fonts", os.path.join(ROOT, "build/fonts"), "--tries", "1", "--until", "100")
        assert len(tries(events)) > 1, tries(events)


@check
def what_stands_is_not_tried_again():
    with Folder() as folder:
        place, _ = small(folder)
        equal(tries(tour(place, "--until", "100")[1]), [])


@check
def what_no_watch_sees_is_seen_by_trying():
    with Folder() as folder:
        place, _ = small(folder)
        path = os.path.join(place, "scripts/exhibition.lua")
        good = folder.read("exhibition/scripts/exhibition.lua")
        with open(path, "w", encoding="utf-8") as file:
            file.write(BROKEN)
        os.link(path, folder("other"))  # written through another name the folder's watch is not told
        with Kiosk(place, "--headless", "--window", "320x180", "--motion", "calm") as kiosk:
            kiosk.wait("problem")
            with open(folder("other"), "w", encoding="utf-8") as file:
                file.write(good)
            equal(kiosk.wait("panel", seconds=60)["id"], "first")
            kiosk.read()
            equal(only(kiosk.events, "reload"), [], "the watch saw it after all")


def listened(place, until, change=None):
    """What systemd is told until a message contains `until`; change() mends the exhibition after the first message."""
    with Folder() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(folder("notify"))
        listener.settimeout(HANGS)
        messages = []
        with Kiosk(place, "--headless", "--window", "320x180", env={"NOTIFY_SOCKET": folder("notify")}) as kiosk:
            while not messages or until not in messages[-1]:
                messages.append(listener.recv(4096).decode())
                if change and len(messages) == 1:
                    change()
            kiosk.end()
        return messages


@check
def ready_is_never_told_of_the_quiet_card():
    with Folder() as folder:
        place, write = small(folder)
        good = folder.read("exhibition/scripts/exhibition.lua")
        write("scripts/exhibition.lua", BROKEN)
        messages = listened(place, "READY=1", lambda: write("scripts/exhibition.lua", good))
        contains(messages[0], "EXTEND_TIMEOUT_USEC=")
        contains(messages[0], "nothing of the exhibition")
        contains(messages[-1], "STATUS=showing")


if __name__ == "__main__":
    main()
