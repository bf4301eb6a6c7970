#!/usr/bin/env python3
"""A stick before the glass: the kiosk asks for the code, and what the staff touch becomes a word for lantern-kiosk."""
import os

from hand import CODE, typed
from harness import ROOT, Folder, check, equal, main, only, tap, touches, tour

OFFER = "state\toffered\ntitle\tLight on the Steppe\npanels\t54\n"
PREVIEW, TAKE, LEAVE = ((0.2 + 0.3 * i, 0.93) for i in range(3))  # where scripts/overlays/stick.lua puts its buttons


def play(lines, until=40, stick=OFFER, pin=CODE):
    """(the trace, what was asked)"""
    with Folder() as folder:
        env = {"LANTERN_KIOSK": folder("keeper"), "RUNTIME_DIRECTORY": folder("own"), "LANTERN_ETC": folder("etc")}
        os.makedirs(folder("own"))
        folder.write("keeper/unit", "east-wing\n")
        if stick:
            folder.write("keeper/stick", stick)
        if pin:
            folder.write("etc/pin", pin + "\n")
        os.environ.update(env)
        try:
            events = tour(ROOT, "--window", "960x540", "--draw", "keys", "--touches", touches(folder, lines), "--until", str(until))[1]
        finally:
            for name in env:
                del os.environ[name]
        return events, {name: folder.read("own/" + name) for name in os.listdir(folder("own")) if name.startswith("ask-")}


def states(events):
    return [event["state"] for event in only(events, "staff")]


@check
def a_stick_with_an_exhibition_asks_for_the_code_by_itself():
    events, asked = play([])
    equal((states(events), asked), (["pin", "closed"], {}))
    equal(only(events, "state")[-1]["state"], "attract")
    equal(states(play([], stick="state\tlooking\n")[0]), [])
    equal(states(play([], pin=None)[0]), [])


@check
def what_is_touched_there_is_asked_of_the_keeper():
    for button, word in ((PREVIEW, "preview\n"), (TAKE, "take\n"), (LEAVE, "leave\n")):
        events, asked = play(typed(4, CODE) + tap(8, *button), until=15)
        equal(states(events)[:2], ["pin", "open"])
        assert "stick" in [event["name"] for event in only(events, "overlay")], only(events, "overlay")
        equal(asked, {"ask-stick": word})


@check
def what_was_refused_is_shown_and_offers_nothing():
    events, asked = play(typed(4, CODE) + tap(8, *TAKE), until=15, stick="state\trefused\nproblem\tthe reason\n")
    equal((states(events), asked), (["pin", "open"], {}))


if __name__ == "__main__":
    main()
