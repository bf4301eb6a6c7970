#!/usr/bin/env python3
"""Walks through everything lantern does with the shipped exhibition, small and short: made for the sanitizers, which
fail the program at the first wrong step, and for their leak check at its end."""
from harness import ROOT, SMALL, Folder, check, equal, lantern, main, only, swipe, tap, touches, tour


@check
def a_round_drawn_in_all_languages():
    """Each begins where another ends, so that together they see all panels."""
    for language, panel in (("kk", "open-camp"), ("ru", "open-roads"), ("en", "open-truce"), ("es", "open-film")):
        _, events = tour(ROOT, "--draw", "keys", "--window", "320x180", "--until", "700", "--panel", panel, "--language", language)
        assert len(only(events, "panel")) > 9, language


@check
def a_round_turned_large_and_in_portrait():
    tour(ROOT, "--draw", "keys", "--window", "180x320", "--rotate", "90", "--until", "900", "--text-size", "largest")
    tour(ROOT, "--draw", "keys", "--window", "320x180", "--rotate", "270", "--until", "900", "--panel", "open-spaniards", "--text-size", "large",
         "--motion", "calm")


@check
def every_frame_of_two_minutes():
    tour(SMALL, "--draw", "all", "--window", "320x180", "--until", "120")


@check
def pictures_with_a_small_budget_of_memory():
    tour(ROOT, "--draw", "keys", "--window", "640x360", "--until", "900", "--panel", "open-winter", "--memory", "1")


@check
def fingers_languages_and_events_of_the_house():
    lines = tap(1, 0.5, 0.5)
    for number, x in enumerate((0.1, 0.3, 0.5, 0.7, 0.9)):
        lines += tap(3 + 2 * number, x, 0.05) + swipe(20 + 2 * number, 0.8, 0.2) + swipe(40 + number, 0.2, 0.8)
    lines += ["50 reload", "51 memory low", "52 display off", "53 display on"]
    with Folder() as folder:
        tour(ROOT, "--draw", "keys", "--window", "320x180", "--until", "200", "--touches", touches(folder, lines))


@check
def check_and_shot():
    with Folder() as folder:
        for arguments in ((ROOT, "--quick"), (SMALL,)):
            done = lantern("check", *arguments)
            assert done.returncode in (0, 3), done.stderr
        done = lantern("shot", ROOT, "--out", folder("out"), "--size", "320x180", "--language", "ru", "--sheet")
        assert done.returncode in (0, 3), done.stderr
        equal(lantern("--help").returncode, 0)
        equal(lantern("--manual").returncode, 0)
        equal(lantern("nonsense").returncode, 2)


if __name__ == "__main__":
    main()
