#!/usr/bin/env python3
"""The tour: which panels come, in which order, when, and that nothing is drawn while one stands still."""
import re

from harness import ROOT, SMALL, check, contains, equal, lantern, main, only, tour

HOURS = ("--motion", "calm", "--draw", "none", "--until", "7200")
_memory = {}


def two_hours():
    """The shipped exhibition, two virtual hours in calm motion; played once for several checks."""
    if "hours" not in _memory:
        _memory["hours"] = tour(ROOT, *HOURS)
    return _memory["hours"]


def order_as_written():
    with open(ROOT + "/scripts/exhibition.lua", encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    lists = re.findall(r"panels\s*=\s*\{([^}]*)\}", text)
    return [name for part in lists for name in re.findall(r'"([^"]+)"', part)]


@check
def in_two_hours_every_panel_is_shown_in_order_again_and_again():
    _, events = two_hours()
    shown = [event["id"] for event in only(events, "panel") if event["page"] == 1]
    order = order_as_written()
    assert len(order) >= 6, "exhibition.lua lists only %r" % order
    rounds = len(shown) // len(order)
    equal(shown, (order * (rounds + 1))[:len(shown)], "order")
    assert rounds >= 2, "only %d rounds of %d panels" % (rounds, len(order))
    return "%d rounds of %d panels" % (rounds, len(order))


@check
def every_page_of_a_panel_comes_in_its_turn():
    _, events = two_hours()
    panels = only(events, "panel")
    for one, other in zip(panels, panels[1:]):
        if one["page"] < one["pages"] and not one.get("note"):
            equal((other["id"], other["page"]), (one["id"], one["page"] + 1), "after %r" % one)
        else:
            equal(other["page"], 1, "after %r" % one)


@check
def two_hours_have_no_problem_and_no_frame():
    _, events = two_hours()
    equal([event for event in only(events, "problem") if event["severity"] == "error"], [], "errors")
    equal(only(events, "frames"), [], "frames without drawing")


@check
def the_same_two_hours_give_the_same_trace_byte_for_byte():
    equal(tour(ROOT, *HOURS)[0] == two_hours()[0], True, "second trace")


@check
def panels_stay_as_long_as_their_words_need():
    _, events = two_hours()
    panels = only(events, "panel")
    stays = [round(b["t"] - a["t"], 3) for a, b in zip(panels, panels[1:])]
    assert min(stays) >= 5 and max(stays) <= 120, "stays from %s to %s s" % (min(stays), max(stays))
    return "from %.1f to %.1f s" % (min(stays), max(stays))


@check
def known_panels_come_at_known_times():
    _, events = tour(SMALL, "--draw", "none", "--until", "75")
    got = [(event["t"], event["id"], event["chapter"], event["index"], event["cause"]) for event in only(events, "panel")]
    equal(got, [(0, "first", "one", 1, "start"), (12, "second", "one", 2, "tour"), (24, "third", "one", 3, "tour"),
                (34, "fourth", "two", 4, "tour"), (46, "fifth", "two", 5, "tour"), (58, "first", "one", 1, "tour"),
                (70, "second", "one", 2, "tour")])


@check
def a_round_of_all_panels_needs_a_third_of_the_budget_of_pictures_and_fills_no_frame_three_times():
    """In both orientations at full size. What stands and what is made ready is never thrown out, whatever the budget is; with a third
    of it, the rest is there for a screen of more pixels."""
    with open(ROOT + "/scripts/exhibition.lua", encoding="utf-8") as file:
        budget = int(re.search(r"memory = \{ pictures = (\d+) \}", file.read()).group(1)) // 3
    said = []
    for size in ("1920x1080", "1080x1920"):
        _, events = tour(ROOT, "--draw", "keys", "--window", size, "--rounds", "1", "--memory", str(budget), timeout=120)
        equal(only(events, "problem"), [], "problems")
        frames = only(events, "frames")
        assert len(frames) > len(order_as_written()), "%d movements" % len(frames)
        pictures, fill = max(event["pictures"] for event in frames), max(event["fill"] for event in frames)
        assert 1 < pictures <= budget, "%s: %.1f MiB of pictures, a third of the budget is %d" % (size, pictures, budget)
        assert 1 <= fill <= 3.0, "%s: a frame fills %.2f screens" % (size, fill)
        said.append("%s %.1f MiB, %.2f screens" % (size, pictures, fill))
    return "; ".join(said)


@check
def drawing_does_not_change_the_times():
    _, drawn = tour(SMALL, "--draw", "all", "--until", "75", "--window", "480x270")
    _, blind = tour(SMALL, "--draw", "none", "--until", "75")
    equal([(event["t"], event["id"]) for event in only(drawn, "panel")], [(event["t"], event["id"]) for event in only(blind, "panel")])


@check
def untouched_a_panel_marked_care_is_shown_by_its_note_only():
    _, events = tour(SMALL, "--draw", "none", "--rounds", "2")
    fifth = [event for event in only(events, "panel") if event["id"] == "fifth"]
    equal([event.get("note") for event in fifth], [True, True])


@check
def between_transitions_no_frame_is_presented():
    _, events = tour(ROOT, "--motion", "calm", "--draw", "all", "--window", "640x360", "--until", "240")
    panels, frames = [event for event in events if event["event"] in ("panel", "title")], only(events, "frames")
    assert len(panels) > 3 and len(frames) >= len(panels) - 1, "%d panels, %d frames lines" % (len(panels), len(frames))
    for event in frames:
        before = [panel["t"] for panel in panels if panel["t"] <= event["t"]]
        late = event["t"] - before[-1]
        assert late <= 1.5, "frames told %.2f s after the panel came: %r" % (late, event)
        # A movement of 0.6 s at 60 frames a second and its ends; more would be frames of the still panel.
        assert event["count"] <= 40, "too many frames: %r" % event


@check
def ambient_motion_runs_at_no_more_than_24_frames_a_second_and_not_in_calm():
    def count(motion):
        _, events = tour(SMALL, "--motion", motion, "--draw", "all", "--window", "320x180", "--panel", "fourth", "--until", "11")
        return sum(event["count"] for event in only(events, "frames"))

    full, calm = count("full"), count("calm")
    assert 11 * 20 <= full <= 11 * 24 + 5, "%d frames in 11 s" % full
    assert calm <= 2, "%d frames in calm motion" % calm


@check
def keys_draws_first_middle_and_last_of_a_movement():
    _, events = tour(SMALL, "--motion", "calm", "--draw", "keys", "--window", "320x180", "--rounds", "1")
    counts = [event["count"] for event in only(events, "frames")]
    assert counts and max(counts) <= 3, "frames of movements: %r" % counts


@check
def a_cross_fade_has_60_frames_a_second():
    _, events = tour(SMALL, "--draw", "all", "--window", "320x180", "--until", "20")
    fade = [event for event in only(events, "frames") if event["t"] > 12][0]
    assert 50 <= fade["count"] <= 58, "0.9 s of fading had %r" % fade
    assert fade["longest_ms"] <= 17, repr(fade)


@check
def rounds_end_the_show():
    _, events = tour(SMALL, "--draw", "none", "--rounds", "2")
    equal([event["id"] for event in only(events, "panel")], ["first", "second", "third", "fourth", "fifth"] * 2)
    equal([event["event"] for event in events][-1], "stop")
    equal([event["event"] for event in events][0], "start")


@check
def language_and_first_panel_are_a_choice():
    _, events = tour(SMALL, "--draw", "none", "--language", "kk", "--panel", "fourth", "--until", "30")
    equal([(event["id"], event["language"]) for event in only(events, "panel")],
          [("fourth", "kk"), ("fifth", "kk"), ("first", "kk")][:len(only(events, "panel"))])


@check
def an_unknown_first_panel_or_language_is_told():
    for option, value in (("--panel", "fith"), ("--language", "xx")):
        done = lantern("run", SMALL, "--headless", "--clock", "virtual", "--draw", "none", "--until", "5", option, value)
        contains(done.stderr, value)


@check
def portrait_and_turned_screens_show_the_same_tour():
    expected = [event["id"] for event in only(tour(SMALL, "--draw", "none", "--rounds", "1")[1], "panel")]
    for arguments in (("--window", "270x480"), ("--window", "270x480", "--rotate", "90"), ("--window", "480x270", "--rotate", "180"),
                      ("--window", "270x480", "--rotate", "270")):
        _, events = tour(SMALL, "--draw", "keys", "--rounds", "1", *arguments)
        equal([event["id"] for event in only(events, "panel")], expected, " ".join(arguments))


if __name__ == "__main__":
    main()
