#!/usr/bin/env python3
"""`lantern edit`: the panel that was saved stands in the window, in the language that was changed, and its mistakes below it."""
import os
import time

from harness import Folder, Kiosk, check, equal, lantern, main, only, panel_text, png, read_png, small, touches

FIRST, SECOND, FOURTH = ("scripts/panels/%s.lua" % name for name in ("one/first", "one/second", "two/fourth"))
HEADLESS = ("--headless", "--window", "960x720", "--size", "640x360")


def text(en, kk, **fields):
    return panel_text("TITLE", **fields).replace('en = "TITLE", kk = "TITLE"', 'en = "%s", kk = "%s"' % (en, kk))


class Edited:
    """A preview of a copy of the small exhibition, in real time."""

    def __init__(self, *arguments, first=None, env=None):
        self.arguments, self.first, self.env = arguments, first or {}, env

    def __enter__(self):
        self.folder = Folder().__enter__()
        self.place, self.write = small(self.folder)
        for path, content in self.first.items():
            self.write(path, content)
        self.studio = Kiosk(self.place, *HEADLESS, *self.arguments, env=self.env, what="edit").__enter__()
        self.studio.wait("mistakes" if self.first else "edit")
        self.studio.wait_watching()
        return self

    def __exit__(self, *error):
        self.studio.__exit__(*error)
        self.folder.__exit__()

    def save(self, path, content):
        """Number of the first event after it."""
        mark = self.studio.mark()
        self.write(path, content)
        return mark

    def stands(self, mark, **fields):
        event = self.studio.wait("edit", after=mark)
        for name, value in fields.items():
            equal(event[name], value, name)
        return event


def played(place, lines, *arguments):
    """Recorded keys and fingers on the virtual clock: the events, and the folder of pictures."""
    with Folder() as folder:
        trace = folder("trace")
        done = lantern("edit", place, *HEADLESS, "--clock", "virtual", "--trace", trace, "--until", "20",
                       "--touches", touches(folder, lines), *arguments)
        equal(done.returncode, 0, done.stderr)
        import json
        with open(trace, encoding="utf-8") as file:
            return [json.loads(line) for line in file]


@check
def a_saved_panel_stands_there_in_the_language_that_was_changed():
    with Edited() as edited:
        first = edited.studio.wait("edit")
        equal((first["id"], first["cause"]), ("first", "start"))
        edited.stands(edited.save(SECOND, text("Changed", "Second")), id="second", cause="saved")
        edited.stands(edited.save(SECOND, text("Changed", "Other")), id="second", language="kk")
        edited.stands(edited.save(SECOND, text("Again", "Other")), id="second", language="en")
        edited.stands(edited.save(FOURTH, text("Fourth", "Changed")), id="fourth")
        edited.stands(edited.save("scripts/exhibition.lua", edited.folder.read("exhibition/scripts/exhibition.lua") + "\n"), id="fourth")


@check
def a_broken_file_leaves_the_last_good_and_is_told_until_it_is_mended():
    with Edited() as edited:
        whole = text("Whole", "Whole")
        edited.stands(edited.save(SECOND, whole), id="second")
        mark = edited.save(SECOND, whole[:len(whole) // 2])
        told = edited.studio.wait("mistakes", after=mark, file=SECOND, errors=1, last_good=True)
        equal(told["mended"], "")
        problem = edited.studio.wait("problem", after=mark, file=SECOND)
        assert problem["line"] > 0, problem
        mark = edited.save(SECOND, whole)
        edited.studio.wait("mistakes", after=mark, file=SECOND, errors=0, mended=SECOND, last_good=False)
        edited.stands(mark, id="second")


@check
def keys_ask_for_language_aids_screens_and_panels():
    with Folder() as folder:
        place, _ = small(folder)
        events = only(played(place, ["1 key down", "2 key l", "3 key t", "4 key c", "5 key r", "6 key m", "7 key o", "8 key s", "9 key up"]), "edit")
    last = events[-1]
    equal([event["id"] for event in events][0:3], ["first", "second", "second"])
    equal((last["id"], last["language"], last["text"], last["contrast"], last["reach"], last["motion"]),
          ("first", events[2]["language"], "large", "high", "low", "calm"))
    equal((events[7 - 1]["width"], events[7]["width"], events[7]["height"]), (640, 360, 640))
    assert events[2]["language"] != events[1]["language"]
    equal((events[8]["width"], events[8]["height"]), (1080, 1920))


if __name__ == "__main__":
    main()
