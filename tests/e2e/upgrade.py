#!/usr/bin/env python3
"""Exhibitions that were written for an earlier look run with a later one, and check says what has changed. Those in tests/data/kept are
never changed: they are what museums have."""
import json
import os

from harness import ROOT, Folder, check, contains, equal, lantern, main, only, read_png, tour

KEPT = os.path.join(ROOT, "tests/data/kept")


def problems(place, **changes):
    return [json.loads(line) for line in lantern("check", place, "--json", **changes).stdout.splitlines()]


def later_look(folder):
    """lantern's data with a look that has learnt a word, a light and a kind, and has a version 2."""
    for name in ("scripts/look", "assets/look"):
        folder.copy(os.path.join(ROOT, name), "data/" + name)
    os.symlink(os.path.join(ROOT, "build/fonts"), folder("data/fonts"))

    def put(name, before, text):
        content = folder.read("data/scripts/look/" + name)
        equal(content.count(before), 1, name)
        folder.write("data/scripts/look/" + name, content.replace(before, before + text))

    put("words.lua", "\nreturn {\n", '  afterwards = { en = "Afterwards", de = "Danach" },\n')
    put("theme.lua", 'order = { "night", ', '"haze", ')
    night = folder.read("data/scripts/look/theme.lua").split("    night = {", 1)[1].split("\n    winter = {", 1)[0]
    put("theme.lua", "  lights = {\n", "    haze = {" + night + "\n")
    folder.write("data/scripts/look/layouts/later.lua", folder.read("data/scripts/look/layouts/hero.lua"))
    folder.write("data/scripts/look/changes.lua", """return {
  version = 3,
  changes = {
    { 2, "the sheet of sources stands higher: look at your own" },
    { 3, "a story's photograph is larger" },
  },
}
""")
    return folder("data")


def runs(folder, place, out, **changes):
    """Checked without an error, toured and pictured whole; what check said besides, and the pictures' folder."""
    said = problems(place, **changes)
    equal([problem for problem in said if problem["severity"] == "error"], [])
    os.environ.update(changes)
    try:
        _, events = tour(place, "--draw", "none", "--rounds", "1")
    finally:
        for name in changes:
            del os.environ[name]
    equal(only(events, "problem"), [])
    done = lantern("shot", place, "--out", folder(out), "--language", "all", "--size", "480x270", "--quiet", timeout=200, **changes)
    equal(done.returncode, 0, done.stderr)
    return said, folder(out)


@check
def what_was_kept_runs_with_this_look_and_without_a_complaint():
    with Folder() as folder:
        for name in sorted(os.listdir(KEPT)):
            said, out = runs(folder, os.path.join(KEPT, name), name)
            # What could be added since is advice, and no complaint about what is there.
            equal([problem for problem in said if problem["rule"] != "no-alt"], [], name)
            picture = os.path.join(out, "en", "story.png")
            assert read_png(picture).colours() > 5, picture


@check
def what_was_kept_runs_unchanged_with_a_look_that_has_learnt_a_word_a_light_and_a_kind():
    with Folder() as folder:
        data = later_look(folder)
        for name in sorted(os.listdir(KEPT)):
            said, out = runs(folder, os.path.join(KEPT, name), name + "-later", LANTERN_DATA=data)
            equal([(problem["rule"], problem["field"], problem["severity"]) for problem in said if problem["rule"] != "no-alt"], [("change-1", "lantern", "warning"), ("change-2", "lantern", "warning")])
            done = lantern("shot", os.path.join(KEPT, name), "--out", folder(name), "--language", "all", "--size", "480x270", "--quiet",
                           timeout=200)
            equal(done.returncode, 0, done.stderr)
            for place, _, files in os.walk(folder(name)):
                for file in files:
                    one = os.path.join(place, file)
                    two = one.replace(folder(name), out, 1)
                    equal(read_png(one).difference(read_png(two)), 0, "%s looks otherwise" % file)


@check
def check_says_what_has_changed_since_the_version_an_exhibition_was_written_for():
    with Folder() as folder:
        data = later_look(folder)
        place = folder.copy(os.path.join(KEPT, "minimal"), "room")
        text = folder.read("room/scripts/exhibition.lua")

        def told(version):
            folder.write("room/scripts/exhibition.lua", text.replace("lantern = 1,", version))
            return [(problem["line"], problem["severity"], problem["message"]) for problem in problems(place, LANTERN_DATA=data)]

        first, second = "since version 2 of lantern's look: the sheet of sources", "since version 3 of lantern's look: a story's"
        for version, parts in (("lantern = 1,", (first, second)), ("lantern = 2,", (second,)), ("lantern = 3,", ())):
            said = told(version)
            equal(len(said), len(parts), version)
            for (line, severity, message), part in zip(said, parts):
                equal((line, severity), (3, "warning"))
                contains(message, part)
        (line, severity, message), = told("")
        equal((line, severity), (2, "warning"))
        contains(message, "write lantern = 3")
        for version, part in (("lantern = 4,", "install a later lantern"), ("lantern = 0,", "from 1 to 3"), ('lantern = "1",', "expected a whole number")):
            (line, severity, message), = told(version)
            equal((line, severity), (3, "error"))
            contains(message, part)
        # It is shown all the same: nothing of a version is a reason for a dark screen.
        folder.write("room/scripts/exhibition.lua", text.replace("lantern = 1,", "lantern = 4,"))
        _, events = tour(place, "--draw", "none", "--rounds", "1")
        assert only(events, "panel"), events


if __name__ == "__main__":
    main()
