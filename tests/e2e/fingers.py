#!/usr/bin/env python3
"""Hostile hands: seeded streams of touches that no visitor would make, and silence after each.

Whatever they did, the kiosk must then be back in its tour, in its own language, with nothing open and nothing changed, and
its trace must have obeyed the rules all the time. LANTERN_FUZZ_SEEDS=200 plays that many streams instead of a few;
LANTERN_FUZZ_SEED=N only that one."""
import os
import random

from hand import Hand, order_as_written
from harness import ROOT, Folder, check, equal, main, only, tap, touches, tour

SILENCE = 400.0  # the slowest page, the countdown, lost fingers, the way home, and more
IDLE = 90.0
KEYS = ("left", "right", "up", "down", "enter", "back", "home")
LEGAL = {("attract", "browse"), ("browse", "warning"), ("warning", "browse"), ("warning", "attract")}
WAYS = (
    ("--draw", "none"),
    ("--draw", "keys", "--window", "320x180"),
    ("--draw", "none", "--motion", "calm"),
    ("--draw", "keys", "--window", "180x320", "--motion", "calm"),
    ("--draw", "none", "--text-size", "largest", "--reach", "low"),
)


def seeds():
    if "LANTERN_FUZZ_SEED" in os.environ:
        return [int(os.environ["LANTERN_FUZZ_SEED"])]
    return list(range(1, int(os.environ.get("LANTERN_FUZZ_SEEDS", len(WAYS))) + 1))


class Stream:
    """Lines of one hostile recording."""

    def __init__(self, seed, count):
        self.random, self.lines, self.at, self.counts = random.Random(seed), [], 0.5, {}
        while len(self.lines) < count:
            kind = self.random.choices(("tap", "drag", "wild", "hand", "key", "house", "pinch"), (30, 14, 14, 3, 12, 1, 4))[0]
            self.counts[kind] = self.counts.get(kind, 0) + 1
            getattr(self, kind)()
            self.pause()

    def pause(self):
        self.at += self.random.choices((self.random.uniform(0.001, 0.1), self.random.uniform(0.1, 1.5), self.random.uniform(1, 8),
                                        self.random.uniform(85, 140)), (50, 36, 12, 1))[0]

    def say(self, offset, text):
        self.lines.append((self.at + offset, text))

    def place(self):
        """Often where controls are: the lower row, the upper row, the corners."""
        x = self.random.random()
        y = self.random.choices((self.random.uniform(0.86, 0.99), self.random.uniform(0.02, 0.1), self.random.random(), self.random.choice((0.0, 1.0))),
                                (40, 15, 44, 1))[0]
        return x, y

    def finger(self):
        return self.random.randint(1, 12)

    def tap(self):
        finger, (x, y) = self.finger(), self.place()
        held = self.random.choice((0.01, 0.08, 0.08, 0.2, 0.9))
        self.say(0, "down %d %.4f %.4f" % (finger, x, y))
        if self.random.random() < 0.95:  # some are lost
            self.say(held, "%s %d" % ("cancel", finger) if self.random.random() < 0.05 else "up %d %.4f %.4f" % (finger, x, y))
        self.at += held if self.random.random() < 0.8 else 0

    def drag(self):
        finger, (x, y), (x1, y1) = self.finger(), self.place(), self.place()
        steps, each = self.random.randint(1, 14), self.random.uniform(0.005, 0.09)
        if self.random.random() < 0.6:
            y1 = y
        self.say(0, "down %d %.4f %.4f" % (finger, x, y))
        for step in range(1, steps + 1):
            self.say(step * each, "move %d %.4f %.4f" % (finger, abs(x + (x1 - x) * step / steps), abs(y + (y1 - y) * step / steps)))
        if self.random.random() < 0.9:
            self.say((steps + 1) * each, "up %d %.4f %.4f" % (finger, x1, y1))
        if self.random.random() < 0.7:
            self.at += (steps + 1) * each

    def wild(self):
        """Events that belong to nothing: a second down, an up of no finger, a move from nowhere."""
        for _ in range(self.random.randint(1, 6)):
            kind, finger, (x, y) = self.random.choice(("down", "down", "move", "up", "cancel")), self.finger(), self.place()
            self.say(0, "cancel %d" % finger if kind == "cancel" else "%s %d %.4f %.4f" % (kind, finger, x, y))
            self.at += self.random.uniform(0, 0.05)

    def hand(self):
        """Ten fingers at once, most of them lifted."""
        for finger in range(20, 30):
            x, y = self.place()
            self.say(self.random.uniform(0, 0.05), "down %d %.4f %.4f" % (finger, x, y))
            if self.random.random() < 0.8:
                self.say(self.random.uniform(0.1, 0.4), "up %d %.4f %.4f" % (finger, x, y))

    def pinch(self):
        (x, y), one, two = self.place(), self.finger(), 40
        for step in range(8):
            for finger, side in ((one, -1), (two, 1)):
                self.say(step * 0.03, "%s %d %.4f %.4f" % ("move" if step else "down", finger, min(max(x + side * 0.01 * step, 0), 1), y))
        self.say(0.3, "up %d %.4f %.4f" % (one, x, y))
        self.say(0.35, "up %d %.4f %.4f" % (two, x, y))

    def key(self):
        for _ in range(self.random.randint(1, 5)):
            self.say(0, "key " + self.random.choice(KEYS))
            self.at += self.random.choice((0.01, 0.1, 0.4))

    def house(self):
        kind = self.random.choice(("reload", "memory low", "display off", "display on"))
        self.say(0, kind)
        if kind == "display off":
            self.say(self.random.uniform(0.1, 3), "display on")


class Rules:
    """What holds of every trace, event by event."""

    def __init__(self, order):
        self.order = order
        self.state, self.open, self.language, self.touched = None, None, "kk", 0.0
        self.aids = None


    def on_state(self, event):
        if self.state is None:
            equal(event["state"], "attract")
        else:
            assert (self.state, event["state"]) in LEGAL, "from %s to %r" % (self.state, event)
        if event["state"] == "warning":
            equal(self.open, "warning", "the sheet that asks")
            assert event["t"] >= self.touched + IDLE - 0.01, "asked %.1f s after the last touch" % (event["t"] - self.touched)
        self.state = event["state"]

    def on_overlay(self, event):
        if event["state"] == "open":
            equal(self.open, None, "a sheet is open while %r" % event)
            self.open = event["name"]
        else:
            equal(self.open, event["name"], "what is closed by %r" % event)
            self.open = None

    def on_panel(self, event):
        equal(self.order[event["index"] - 1], event["id"])
        assert 1 <= event["page"] <= event["pages"], event
        equal(event["language"], self.language, "the language of %r" % event)
        self.on_cause(event)

    def on_title(self, event):
        assert self.state == "attract", "a title while somebody is there: %r" % event
        equal(event["language"], self.language)
        self.on_cause(event)

    def on_cause(self, event):
        states = {"start": ("attract",), "tour": ("attract",), "idle": ("attract",), "touch": ("browse",)}
        assert self.state in states[event["cause"]], "%r in state %s" % (event, self.state)

    def on_language(self, event):
        assert event["language"] in ("kk", "ru", "en", "es"), event
        self.language = event["language"]

    def on_aids(self, event):
        self.aids = {name: event[name] for name in ("text", "contrast", "motion", "reach")}

    def on_touch(self, event):
        self.touched = event["t"]

    def on_problem(self, event):
        raise AssertionError("a problem: %r" % event)


def play(seed, order, count):
    way = WAYS[(seed - 1) % len(WAYS)]
    stream = Stream(seed, count)
    end = max(at for at, _ in stream.lines)
    with Folder() as folder:
        path = touches(folder, ["%.4f %s" % line for line in sorted(stream.lines, key=lambda line: line[0])])
        events = tour(ROOT, *way, "--touches", path, "--until", "%.3f" % (end + SILENCE), timeout=120)[1]
    rules = Rules(order)
    for number, event in enumerate(events):
        try:
            if hasattr(rules, "on_" + event["event"]):
                getattr(rules, "on_" + event["event"])(event)
        except AssertionError as error:
            raise AssertionError("seed %d (%s): %s\n%s" % (seed, " ".join(way), error, "\n".join(map(repr, events[max(number - 12, 0):number + 1]))))
    what = "seed %d (%s)\n%s" % (seed, " ".join(way), "\n".join(map(repr, events[-12:])))
    equal(events[-1]["event"], "stop", what)
    equal((rules.state, rules.open, rules.language), ("attract", None, "kk"), "after the silence, " + what)
    aids = [event for event in events if event["event"] == "aids"]
    if aids:
        first = {"text": "largest" if "largest" in way else "standard", "contrast": "standard",
                 "motion": "calm" if "calm" in way else "full", "reach": "low" if "low" in way else "standard"}
        equal(rules.aids, first, "reading aids after the silence, " + what)
    moved = [event for event in events if event["t"] > end + 250 and event["event"] in ("panel", "title")]
    assert len(moved) > 2 and {event["cause"] for event in moved} <= {"tour", "idle"}, "the tour does not go on, " + what
    return events, stream


@check
def no_hand_wedges_the_kiosk():
    order, events, asked, sheets, counts = order_as_written(), 0, 0, set(), {}
    for seed in seeds():
        seen, stream = play(seed, order, 2400)
        events += len(stream.lines)
        asked += sum(event["state"] == "warning" for event in only(seen, "state"))
        sheets |= {event["name"] for event in only(seen, "overlay")}
        for kind, number in stream.counts.items():
            counts[kind] = counts.get(kind, 0) + number
    # As wild as it was meant to be.
    if len(seeds()) >= len(WAYS):
        assert asked > len(seeds()) and {"contents", "sheet", "sources", "warning"} <= sheets and min(counts.values()) > 10, (asked, sheets, counts)
    return "%d streams, %d events, asked %d times, sheets %s" % (len(seeds()), events, asked, ", ".join(sorted(sheets)))


def comes_back(events, after, what):
    """From then on the tour goes on, as if nobody were there."""
    states = [event["state"] for event in only(events, "state") if event["t"] <= after]
    later = [event for event in events if event["t"] > after and event["event"] in ("state", "panel", "title", "aids", "language", "overlay")]
    equal(states[-1], "attract", what)
    assert len(later) > 3 and {event.get("cause") for event in later} == {"tour"}, "%s: %r" % (what, later[:8])


@check
def a_stuck_finger_that_trembles_keeps_no_visit_alive():
    with Folder() as folder:
        for step in (0.05, 1.0, 30.0):
            lines = ["10 down 1 0.5 0.4"]
            lines += ["%.3f move 1 %.4f 0.4" % (10 + step * number, 0.5 + 0.001 * (number % 2)) for number in range(1, int(900 / step))]
            events = tour(ROOT, "--draw", "none", "--panel", "before", "--touches", touches(folder, lines), "--until", "900")[1]
            comes_back(events, 300, "a move each %g s" % step)


@check
def a_ghost_that_taps_for_ever_does_not_keep_the_tour_away():
    with Folder() as folder:
        hand = Hand(ROOT, "--draw", "none", "--panel", "before", wake=False)
        for action in (None, "reach", "next", "contents"):
            x, y = hand.where(action) if action else (0.7, 0.2)
            for every in (6.0, 40.0):
                lines = [line for number in range(int(2000 / every)) for line in
                         tap(10 + every * number, x + 0.001 * (number % 2), y, finger=number + 1)]
                events = tour(ROOT, "--draw", "none", "--panel", "before", "--touches", touches(folder, lines), "--until", "2000")[1]
                comes_back(events, 800, "%s each %g s" % (action, every))


@check
def a_contact_that_bounces_does_what_it_touches_once():
    with Folder() as folder:
        hand = Hand(ROOT, "--draw", "none", "--panel", "before", wake=False)
        x, y = hand.where("reach")
        for bounces in (1, 3):
            lines = [line for number in range(bounces + 1) for line in
                     ("%.3f down %d %.4f %.4f" % (10 + 0.03 * number, number, x, y), "%.3f up %d %.4f %.4f" % (10.01 + 0.03 * number, number, x, y))]
            for first in ([], tap(5, 0.7, 0.2)):  # it wakes the tour, or somebody is there
                events = tour(ROOT, "--draw", "none", "--panel", "before", "--touches", touches(folder, first + lines), "--until", "14")[1]
                equal([event["reach"] for event in only(events, "aids")], ["low"], "%d bounces" % bounces)


@check
def two_palms_on_the_glass_stop_neither_a_finger_nor_the_tour():
    with Folder() as folder:
        x, y = Hand(ROOT, "--draw", "none", "--panel", "before", wake=False).where("next")
        lines = []
        for palm in range(6):
            at = (0.1 if palm < 3 else 0.85) + 0.03 * (palm % 3)
            lines += ["10.%d down %d %.3f 0.6" % (palm, palm, at)]
            lines += ["%.3f move %d %.4f 0.6" % (10.6 + 0.2 * number + 0.01 * palm, palm, at + 0.001 * (number % 2)) for number in range(4000)]
        lines += tap(14, x, y, finger=9)
        lines.sort(key=lambda line: float(line.split()[0]))
        events = tour(ROOT, "--draw", "none", "--panel", "before", "--touches", touches(folder, lines), "--until", "800")[1]
        equal([event["cause"] for event in only(events, "panel") if 13 < event["t"] < 16], ["touch"])
        comes_back(events, 300, "two palms")


if __name__ == "__main__":
    main()
