#!/usr/bin/env python3
"""lantern new: an exhibition that can be shown as it is, and panels that only want their words."""
import json
import os
import re

from harness import Folder, check, contains, equal, lantern, main, only, read_png, tour

LANGUAGES = "kk,ru,en,es,de,fr,it,tr,uk,pl,el".split(",")


def new(*arguments, code=0):
    done = lantern("new", *arguments)
    equal(done.returncode, code, done.stderr)
    return done.stdout + done.stderr


def problems(place):
    return [json.loads(line) for line in lantern("check", place, "--json", timeout=300).stdout.splitlines()]


def kinds():
    return re.findall(r"^\*\*`([a-z]+)`\*\*:", lantern("fields").stdout, re.MULTILINE)


@check
def a_new_exhibition_is_clean_in_each_language_that_lantern_speaks():
    with Folder() as folder:
        for language in LANGUAGES:
            new(folder(language), "--languages", language)
            # Greek stands in the stand-in face from the start, and a hint says how to name a face of one's own.
            said = [problem for problem in problems(folder(language)) if (language, problem["rule"]) != ("el", "missing-glyph")]
            equal(said, [], language)


@check
def a_new_exhibition_runs_and_is_pictured():
    with Folder() as folder:
        said = new(folder("house"), "--languages", "de,fr,it")
        for part in ("lantern run ", "lantern check ", "scripts/panels/beginning/story.lua", "lantern new panel"):
            contains(said, part)
        equal(problems(folder("house")), [])
        _, events = tour(folder("house"), "--draw", "none", "--rounds", "1")
        equal([event["id"] for event in only(events, "panel")][:3], ["opening", "story", "timeline"])
        done = lantern("shot", folder("house"), "--out", folder("out"), "--language", "all", "--size", "480x270", "--quiet")
        equal(done.returncode, 0, done.stderr)
        assert read_png(folder("out/de/story.png")).difference(read_png(folder("out/fr/story.png"))) > 0.001
        contains(folder.read("house/scripts/exhibition.lua"), "lantern = 1,")


@check
def in_a_language_that_lantern_does_not_speak_english_stands_and_is_said():
    with Folder() as folder:
        said = new(folder("house"), "--languages", "fi,en")
        contains(said, "lantern speaks no fi")
        contains(folder.read("house/scripts/panels/beginning/story.lua"), 'What is written for "fi" here is English')
        equal({problem["rule"] for problem in problems(folder("house"))}, {"missing-word", "same-text"})


@check
def what_is_there_is_not_written_over():
    with Folder() as folder:
        folder.write("full/letter.txt", "mine")
        contains(new(folder("full"), code=1), "holds something already")
        contains(new(folder("full/letter.txt"), code=1), "holds something already")
        equal(os.listdir(folder("full")), ["letter.txt"])
        os.mkdir(folder("empty"))
        new(folder("empty"))
        for languages, said in (("german", '"de", not "german"'), ("ar", "right to left"), ("de,de", "twice"), ("d", "short names")):
            contains(new(folder("none"), "--languages", languages, code=1), said)
            assert not os.path.exists(folder("none"))


@check
def every_kind_of_panel_is_made_entered_and_clean():
    with Folder() as folder:
        place = folder("house")
        new(place, "--languages", "de,fr")
        made = kinds()
        for kind in made:
            contains(new("panel", "a-" + kind, "--kind", kind, place), "scripts/panels/years/a-%s.lua" % kind)
        equal(problems(place), [])
        _, events = tour(place, "--draw", "none", "--rounds", "1")
        shown = list(dict.fromkeys(event["id"] for event in only(events, "panel")))  # a panel of two pages is one
        equal(shown[3:3 + len(made)], ["a-" + kind for kind in made])
        # Each field of each kind is in the file of its kind, with what it is.
        rows = lantern("fields").stdout.split("**`")
        for kind in kinds():
            text = folder.read("house/scripts/panels/years/a-%s.lua" % kind)
            part = [part for part in rows if part.startswith(kind + "`")][0]
            for path, about in re.findall(r"^\| `([^`]+?)!?` \| .* \| (.*) \|$", part, re.MULTILINE):
                name = re.split(r"[.\[]", path)[-1]
                if path.startswith("credits.names"):
                    continue  # shown as a plain name
                contains(text, name + " = ")
                contains(text, "-- " + about)


@check
def what_is_a_remark_can_be_used_as_it_stands():
    with Folder() as folder:
        place = folder("house")
        new(place, "--languages", "de")
        for kind in ("story", "numbers", "quote"):
            new("panel", "a-" + kind, "--kind", kind, "--chapter", "beginning", place)
            name = "house/scripts/panels/beginning/a-%s.lua" % kind
            lines = folder.read(name).split("\n")
            used = [re.sub(r"^(\s+)-- (?=[ }]|\w+ = )", r"\1", line) if line.startswith("  --") else line for line in lines]
            assert used != lines
            folder.write(name, "\n".join(used).replace('"…"', '"Wort"'))
        rules = {problem["rule"] for problem in problems(place)}
        # What it names is not there, and words await a reader; but each field is a field, and of its type.
        assert not rules & {"syntax-error", "lua-error", "unknown-field", "wrong-type", "missing-field", "missing-language"}, problems(place)


@check
def a_panel_enters_the_chapter_and_the_rest_of_exhibition_lua_stays():
    with Folder() as folder:
        place = folder("house")
        new(place)
        before = folder.read("house/scripts/exhibition.lua")
        new("panel", "second", "--kind", "quote", "--chapter", "beginning", place)
        equal(folder.read("house/scripts/exhibition.lua"), before.replace('"story" }', '"story", "second" }'))
        for arguments, said in ((("second", "--kind", "quote"), "there is a panel second already"), (("third", "--kind", "quoet"), 'did you mean "quote"'),
                                (("third",), "--kind: chapter, compare"), (("third", "--kind", "quote", "--chapter", "nowhere"), 'id = "nowhere"'),
                                (("../up", "--kind", "quote"), "file's name"), (("third", "--kind", "quote", "--chapter", "../up"), "folder's name")):
            contains(new("panel", *arguments, place, code=1), said)
        folder.write("house/scripts/panels/years/third.lua", "mine")
        contains(new("panel", "third", "--kind", "quote", place, code=1), "is there already")
        equal(folder.read("house/scripts/panels/years/third.lua"), "mine")
        equal(folder.read("house/scripts/exhibition.lua"), before.replace('"story" }', '"story", "second" }'))
        equal([name for name in os.listdir(folder("house/scripts")) if name.startswith(".")], [])


@check
def the_command_line_says_what_is_missing():
    for arguments, said in (((), "say which folder"), (("panel",), "say how the panel is called"), (("a", "b"), "one folder is enough")):
        contains(new(*arguments, code=2), said)


if __name__ == "__main__":
    main()
