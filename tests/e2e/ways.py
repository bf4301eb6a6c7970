#!/usr/bin/env python3
"""What is not known is not drawn as if it were: broken lines and open rings on a map; and years that lie close on a timeline."""
from hand import Hand, four, room
from harness import Folder, check, equal, lantern, main, read_png

STOPS = "{ label = %s, at = { 60, 50 } }, %s { label = %s, at = { 80, 50 }, %s }"


def amber(folder, panels):
    """{panel: how many pixels in the right half of its picture have the colour of a way}."""
    place = room(folder, [("one", "night", {
        panel: 'kind = "map", body = %s, area = { 50, 40, 90, 60 }, routes = { { label = %s, stops = { %s } } },'
               % (four("Words."), four("A way"), STOPS % (four("From"), between, four("To"), last)) for panel, (between, last) in panels.items()})])
    done = lantern("shot", place, "--language", "en", "--quiet", "--size", "960x540", "--out", folder("shots"), timeout=600)
    equal((done.returncode, done.stderr), (0, ""))
    found = {}
    for panel in panels:
        page = read_png(folder("shots/en/%s.png" % panel))
        colours = (tuple(page.at(x, y))[:3] for y in range(90, 400) for x in range(480, 960))
        found[panel] = sum(r > 170 and 110 < g < 200 and b < 110 for r, g, b in colours)
    return found


@check
def a_line_is_broken_where_nobody_knows_the_way():
    with Folder() as folder:
        seen = amber(folder, {"known": ("", ""), "broken": ("", "broken = true"), "between": ("{ label = %s }," % four("Where"), "")})
        assert seen["broken"] < 0.8 * seen["known"], "the line is whole: %s" % seen
        assert seen["broken"] < seen["between"] < seen["known"], "a stop without a place is no ring on a broken line: %s" % seen


@check
def a_place_that_nobody_knows_exactly_is_an_open_ring():
    with Folder() as folder:
        seen = amber(folder, {"known": ("{ label = %s, at = { 72, 46 } }," % four("Here"), ""),
                              "open": ("{ label = %s, at = { 72, 46 }, open = true }," % four("Here"), "")})
        assert seen["open"] != seen["known"], "the ring is filled"


@check
def years_that_lie_close_all_stand_at_the_line():
    """A name that runs on over later years stands above theirs, so that each can be touched."""
    with Folder() as folder:
        events = ", ".join("{ year = %d, label = %s, text = %s }" % (year, four(label), four("What was then.")) for year, label in (
            (1948, "To Odessa"), (1953, "A letter to Malenkov"), (1954, "A ship, and tanks"), (1956, "The Crimea"), (1957, "Questions in Madrid"), (1959, "The end")))
        hand = Hand(room(folder, [("one", "dawn", {"years": 'kind = "timeline", events = { %s },' % events})]))
        for number in (2, 3, 6):
            equal(hand.tap("choose:%d" % number).here().get("choice"), number)
            hand.tap("choose:0")


if __name__ == "__main__":
    main()
