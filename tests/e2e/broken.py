#!/usr/bin/env python3
"""Broken and hostile exhibitions: each mistake is named by file and line, and the show goes on with what is left."""
import json
import os
import shutil
import time

from harness import SMALL, Folder, Kiosk, check, contains, equal, lantern, main, only, panel_text, png, \
    png_header, small, tour

HEAD = 'return panel {\n\tkind = "plain",\n\ttitle = { en = "Third", kk = "Third" },\n'
WHOLE = HEAD + "\tseconds = 12,\n}\n"
THIRD = "scripts/panels/one/third.lua"

# What stands in the third panel's file, and the line that must be named (0: any).
HOSTILE = {
    "a syntax error": (HEAD + '\tbody = { en = "x" kk = "x" },\n}\n', 4),
    "an endless loop": ("-- waits for ever\nwhile true do\nend\n" + WHOLE, 2),
    "a quiet endless loop": ("::again:: goto again\n", 1),
    "10 GiB of strings": ('local s = "0123456789abcdef"\nfor i = 1, 40 do\n\ts = s .. s\nend\n' + WHOLE, 0),
    "10 GiB of tables": ("local t = {}\nfor i = 1, 1e9 do\n\tt[i] = { i }\nend\n" + WHOLE, 0),
    "deep recursion": ("local function f(n)\n\treturn 1 + f(n + 1)\nend\nf(1)\n" + WHOLE, 2),
    "deep nesting": (HEAD + "\tbody = " + "{" * 5000 + "}" * 5000 + "\n}\n", 4),
    "deep brackets": ("return panel { title = " + "(" * 3000 + "1" + ")" * 3000 + " }\n", 1),
    "os.execute": ('os.execute("touch /tmp/lantern-was-here")\n' + WHOLE, 1),
    "io.open": ('\n\nio.open("/etc/passwd")\n' + WHOLE, 3),
    "require": ('require "kit"\n' + WHOLE, 1),
    "load": ('load("return 1")()\n' + WHOLE, 1),
    "a string method": ('local s = ("x"):rep(1e9)\n' + WHOLE, 1),
    "an error": ('\nerror("no")\n' + WHOLE, 2),
    "invalid UTF-8": (HEAD.encode() + b'\tbody = { en = "\xff\xfe broken", kk = "x" },\n}\n', 4),
    "half a letter": (HEAD.encode() + b'\tbody = { en = "cut \xd2", kk = "x" },\n}\n', 4),
    "cut in half": (WHOLE[:len(WHOLE) // 2], 0),
    "nothing in it": ("", 0),
    "no panel in it": ("return 5\n", 0),
    "only a comment": ("-- later\n", 0),
    "zero bytes": (b"\0" * 4096, 0),
    "compiled Lua": (b"\x1bLua\x54\x00\x19\x93\r\n\x1a\n" + b"\0" * 64, 0),
    "an unknown kind": ('return panel {\n\tkind = "plane",\n\ttitle = { en = "x", kk = "x" },\n}\n', 2),
    "an unknown field": (HEAD + '\tcolur = "#FFFFFF",\n}\n', 4),
    "a colour that is none": (HEAD + '\tcolour = "reddish",\n}\n', 4),
    "a number for a text": (HEAD + "\tbody = 17,\n}\n", 4),
    "no title": ('return panel {\n\tkind = "plain",\n}\n', 0),
    "a table inside itself": ('local t = { kind = "plain", title = { en = "x", kk = "x" } }\nt.body = t\nreturn panel(t)\n', 0),
    "not a number": (HEAD + "\tseconds = 0 / 0,\n}\n", 4),
    "for ever": (HEAD + "\tseconds = 1 / 0,\n}\n", 4),
    "a function": (HEAD + "\tbody = function() return 1 end,\n}\n", 4),
    "sixteen million letters": (HEAD + '\tbody = { en = "' + "word " * 3300000 + '", kk = "x" },\n}\n', 0),
}

# A picture that cannot be shown: the same, but the panel is shown without it.
PICTURES = {
    "a missing picture": (HEAD + '\tpicture = "nowhere.png",\n}\n', 4),
    "a picture outside the exhibition": (HEAD + '\tpicture = "../../../../etc/passwd",\n}\n', 4),
    "a picture of 30,000 x 30,000": (HEAD + '\tpicture = "huge.png",\n}\n', 4),
    "a picture that is none": (HEAD + '\tpicture = "words.jpg",\n}\n', 4),
    "a picture that is a pipe": (HEAD + '\tpicture = "pipe.png",\n}\n', 4),
    "a picture that is a folder": (HEAD + '\tpicture = "folder.png",\n}\n', 4),
    "a picture with a bad heart": (HEAD + '\tpicture = "rotten.png",\n}\n', 4),
}

FIELDS = 'fields = { body = "text", picture = "picture", colour = "colour", breathing = "boolean" }'

# As above, for the layout that every panel uses: each panel then fails, and the line in the layout is named.
LAYOUTS = {
    "an error": ("return layout {\n  FIELDS,\n  build = function()\n    return missing.field\n  end,\n}\n", 4),
    "an endless loop": ("return layout {\n  FIELDS,\n  build = function()\n    while true do end\n  end,\n}\n", 4),
    "a huge string": ('return layout {\n  FIELDS,\n  build = function()\n    local s = string.rep("x", 30000)\n'
                      "    for i = 1, 20 do s = s .. s end\n  end,\n}\n", 0),
    "a long table": ("return layout {\n  FIELDS,\n  build = function()\n    return table.concat(table.pack(table.unpack({}, 1, 1e9)))\n"
                     "  end,\n}\n", 4),
    "no node": ("return layout { FIELDS, build = function() return 17 end }\n", 0),
    "a node inside itself": ("return layout { FIELDS, build = function()\n  local g = group {}\n  g[1] = g\n  return g\nend }\n", 0),
    "a million nodes": ("return layout { FIELDS, build = function()\n  local g = {}\n"
                        "  for i = 1, 1000000 do g[i] = shape { width = 1, height = 1 } end\n  return group(g)\nend }\n", 0),
    "nodes a thousand deep": ("return layout { FIELDS, build = function()\n  local g = group {}\n"
                              "  for i = 1, 10000 do g = group { g } end\n  return g\nend }\n", 0),
    "sizes that are none": ("return layout { FIELDS, build = function()\n"
                            '  return prose { text = "x", face = "body", size = 0 / 0, width = 1 / 0, x = -1e300 }\nend }\n', 0),
    "enormous letters": ("return layout { FIELDS, build = function()\n"
                         '  return prose { text = "x", face = "body", size = 1e6, line = 1e6 }\nend }\n', 0),
    "a face that is none": ('return layout { FIELDS, build = function()\n  return prose { text = "x", face = "nobody", size = 20 }\nend }\n', 0),
    "a path that is none": ('return layout { FIELDS, build = function()\n'
                            '  return shape { width = 10, height = 10, path = "M nonsense 1 z Q", colour = "#FFFFFF" }\nend }\n', None),
}


def furnish(place, write):
    """The files that hostile panels speak of."""
    write("assets/huge.png", png_header(30000, 30000))
    good = png(60, 40, (90, 90, 90))
    at = good.index(b"IDAT") + 8
    write("assets/rotten.png", good[:at] + b"rotten" + good[at + 6:])
    write("assets/words.jpg", "these are words\n")
    os.mkfifo(os.path.join(place, "assets/pipe.png"))
    os.mkdir(os.path.join(place, "assets/folder.png"))


def checked(place):
    """What `lantern check --json` says: (exit status, problems)."""
    done = lantern("check", place, "--json")
    assert done.returncode in (0, 3), "exit status %d\n%s" % (done.returncode, done.stderr)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def errors_in(problems, name):
    return [problem for problem in problems if problem["file"] == name and problem["severity"] == "error"]


def must_name(problems, line):
    named = errors_in(problems, THIRD)
    assert named, "not named: %r" % problems
    if line:
        assert line in [problem["line"] for problem in named], "line %d: %r" % (line, named)


def _check_hostile(name, content, line, left_out=True):
    def function():
        with Folder() as folder:
            place, write = small(folder)
            furnish(place, write)
            write(THIRD, content)
            code, problems = checked(place)
            equal(code, 3, repr(problems))
            must_name(problems, line)
            others = [problem for problem in problems if problem["severity"] == "error" and problem["file"] != THIRD]
            equal(others, [], "sound files named")
            _, events = tour(place, "--draw", "none", "--until", "60")
            shown = [event["id"] for event in only(events, "panel")]
            third = [] if left_out else ["third"]
            equal(shown, ["first", "second"] + third + ["fourth", "fifth", "first"], "the tour")
            if "rotten" not in str(content):  # told when it is decoded, and nothing is drawn here
                must_name(only(events, "problem"), line)
        assert not os.path.exists("/tmp/lantern-was-here"), "a panel ran a program"
    function.__name__ = "%s is named and left out" % name
    check(function)


for _name, (_content, _line) in HOSTILE.items():
    _check_hostile(_name, _content, _line)
for _name, (_content, _line) in PICTURES.items():
    _check_hostile(_name, _content, _line, left_out=False)


@check
def a_picture_that_breaks_while_it_is_decoded_is_told_and_left_out():
    with Folder() as folder:
        place, write = small(folder)
        furnish(place, write)
        write(THIRD, PICTURES["a picture with a bad heart"][0])
        _, events = tour(place, "--draw", "keys", "--window", "320x180", "--until", "60")
        equal([event["id"] for event in only(events, "panel")], ["first", "second", "third", "fourth", "fifth", "first"])
        told = only(events, "problem")
        must_name(told, 4)
        equal([problem["rule"] for problem in told], ["bad-picture", "bad-picture"], "told once by the file, once by the panel")


@check
def a_word_without_an_end_costs_no_panel():
    with Folder() as folder:
        place, write = small(folder)
        word = '{ en = "%s", kk = "x" }' % ("W" * 10000)
        for name in ("first", "third"):
            write("scripts/panels/one/%s.lua" % name, panel_text(name, body=word))
        _, events = tour(place, "--draw", "keys", "--window", "320x180", "--until", "120")
        equal([event["id"] for event in only(events, "panel")][:6], ["first", "second", "third", "fourth", "fifth", "first"])
        equal([problem["rule"] for problem in only(events, "problem")], ["word-too-wide"] * 2)
        done = lantern("shot", place, "--language", "en", "--size", "320x180", "--out", folder("out"))
        equal((done.returncode, len(os.listdir(folder("out/en")))), (0, 5), done.stderr)


@check
def rules_for_reading_aloud_that_are_broken_are_named():
    for text, word in (("return { this is no lua", "scripts/speech/en.lua:1: error"), ('local function no() error("it is no use") end\nreturn { number = no, year = no }\n', "en.lua:1: error: it is no use"),
                       ("return 5\n", "scripts/speech/en.lua")):
        with Folder() as folder:
            place, write = small(folder)
            write("scripts/speech/en.lua", text)
            done = lantern("check", "--quick", "--no-cache", place)
            equal(done.returncode, 3, text)
            contains(done.stdout + done.stderr, word)


@check
def all_mistakes_at_once_are_all_named_and_the_rest_goes_on():
    with Folder() as folder:
        place, write = small(folder)
        furnish(place, write)
        names = []
        for number, (content, _) in enumerate(HOSTILE.values()):
            names.append("bad%d" % number)
            write("scripts/panels/one/bad%d.lua" % number, content)
        text = folder.read("exhibition/scripts/exhibition.lua")
        write("scripts/exhibition.lua", text.replace('"second", ', '"second", ' + "".join('"%s", ' % name for name in names)))
        code, problems = checked(place)
        equal(code, 3)
        for name in names:
            assert errors_in(problems, "scripts/panels/one/%s.lua" % name), name
        _, events = tour(place, "--draw", "keys", "--window", "320x180", "--until", "60")
        equal([event["id"] for event in only(events, "panel")], ["first", "second", "third", "fourth", "fifth", "first"])


@check
def check_prints_one_line_a_problem():
    with Folder() as folder:
        place, write = small(folder)
        write(THIRD, HOSTILE["an unknown field"][0])
        done = lantern("check", place)
        equal(done.returncode, 3, done.stderr)
        line = [line for line in done.stdout.splitlines() if line.startswith(THIRD)][0]
        contains(line, THIRD + ":4: error: ")
        contains(line, "colour")
        assert line.endswith("]") and "[" in line, line


@check
def a_missing_language_is_named():
    with Folder() as folder:
        place, write = small(folder)
        write(THIRD, 'return panel {\n\tkind = "plain",\n\ttitle = { en = "Third" },\n}\n')
        _, problems = checked(place)
        named = [problem for problem in problems if problem["file"] == THIRD and "kk" in problem["field"] + problem["message"]]
        assert named and named[0]["line"] == 3, repr(problems)


@check
def a_missing_glyph_is_named():
    with Folder() as folder:
        place, write = small(folder)
        write(THIRD, HEAD + '\tbody = { en = "an Egyptian \U00013080 eye", kk = "x" },\n}\n')
        _, problems = checked(place)
        named = [problem for problem in problems if problem["file"] == THIRD and "13080" in problem["message"].upper()]
        assert named and named[0]["line"] == 4, repr(problems)


@check
def a_sound_exhibition_has_nothing_to_be_told():
    code, problems = checked(SMALL)
    equal((code, [problem for problem in problems if problem["severity"] == "error"]), (0, []))


@check
def a_panel_that_is_not_there_is_named():
    with Folder() as folder:
        place, _ = small(folder)
        os.remove(os.path.join(place, THIRD))
        code, problems = checked(place)
        equal(code, 3)
        assert [problem for problem in problems if "third" in problem["file"] + problem["message"]], repr(problems)
        _, events = tour(place, "--draw", "none", "--until", "60")
        equal([event["id"] for event in only(events, "panel")], ["first", "second", "fourth", "fifth", "first"])


@check
def a_panel_file_that_is_a_folder_pipe_or_device_is_named():
    def folder_there(path):
        os.mkdir(path)

    def device(path):
        os.symlink("/dev/zero", path)

    def circle(path):
        os.symlink(path, path)

    for make in (folder_there, os.mkfifo, device, circle):
        with Folder() as folder:
            place, _ = small(folder)
            os.remove(os.path.join(place, THIRD))
            make(os.path.join(place, THIRD))
            code, problems = checked(place)
            equal(code, 3, make.__name__)
            assert [problem for problem in problems if "third" in problem["file"] + problem["message"]], repr(problems)


def _check_layout(name, content, line):
    def function():
        with Folder() as folder:
            place, write = small(folder)
            write("scripts/layouts/other.lua", folder.read("exhibition/scripts/layouts/plain.lua"))
            write("scripts/layouts/plain.lua", content.replace("FIELDS", FIELDS))
            write("scripts/panels/one/second.lua", panel_text("Second", layout="other", seconds="12"))
            code, problems = checked(place)
            if line is None:
                return  # it must only be survived
            equal(code, 3, repr(problems))
            if line:
                lines = [problem["line"] for problem in problems if problem["file"] == "scripts/layouts/plain.lua"] or \
                        [":%d:" % line in problem["message"] for problem in problems]
                assert line in lines or True in lines, "line %d: %r" % (line, problems)
            _, events = tour(place, "--draw", "keys", "--window", "320x180", "--until", "60")
            # The fifth is shown by its note, which has a layout of its own.
            equal({event["id"] for event in only(events, "panel")}, {"second", "fifth"}, "what is shown")
    function.__name__ = "a layout with %s is named and the others go on" % name
    check(function)


for _name, (_content, _line) in LAYOUTS.items():
    _check_layout(_name, _content, _line)


@check
def with_nothing_left_the_card_stands_until_a_file_is_mended():
    with Folder() as folder:
        place, write = small(folder)
        good = {}
        for path in ("one/first", "one/second", "one/third", "two/fourth", "two/fifth"):
            name = "scripts/panels/%s.lua" % path
            good[name] = folder.read("exhibition/" + name)
            write(name, "return panel {")
        with Kiosk(place, "--headless", "--window", "320x180", "--motion", "calm") as kiosk:
            for name in good:
                kiosk.wait("problem", file=name)
            kiosk.idle(1)
            equal(kiosk.process.poll(), None, "still running")
            equal(only(kiosk.events, "panel"), [])
            for name in sorted(good)[1:3]:
                write(name, good[name])
            equal(kiosk.wait("panel")["id"] in ("second", "third"), True)
            equal(kiosk.end(), 0, "exit status")


@check
def a_folder_that_is_empty_or_broken_becomes_a_show_when_it_is_filled():
    for broken in (None, "return exhibition {", "return exhibition { chapters = {} }\n", "error('no')"):
        with Folder() as folder:
            place, write = small(folder)
            good = folder.read("exhibition/scripts/exhibition.lua")
            if broken is None:
                os.remove(os.path.join(place, "scripts/exhibition.lua"))
            else:
                write("scripts/exhibition.lua", broken)
            with Kiosk(place, "--headless", "--window", "320x180", "--motion", "calm") as kiosk:
                kiosk.wait("problem")
                kiosk.idle(0.3)
                equal(kiosk.process.poll(), None, "still running with %r" % broken)
                write("scripts/exhibition.lua", good)
                equal(kiosk.wait("panel")["id"], "first")
                equal(kiosk.end(), 0, "exit status")


@check
def an_empty_folder_becomes_a_show_when_it_is_filled():
    with Folder() as folder:
        place = folder("exhibition")
        os.mkdir(place)
        with Kiosk(place, "--headless", "--window", "320x180", "--motion", "calm") as kiosk:
            kiosk.wait("problem")
            kiosk.idle(0.3)
            shutil.copytree(SMALL, place, dirs_exist_ok=True)
            equal(kiosk.wait("panel")["id"], "first")


@check
def a_script_in_whose_place_something_else_stands_is_named_and_not_passed_over():
    """lantern has a theme, words, layouts and more of its own, which would be taken in its place without a word."""
    puts = {"a folder": os.mkdir, "a pipe": os.mkfifo, "a link that leads nowhere": lambda path: os.symlink("/nowhere/at/all.lua", path),
            "a link to itself": lambda path: os.symlink(os.path.basename(path), path)}
    for name in ("theme", "words", "layouts/plain", "chrome", "registers/facts", "panels/one/third"):
        for what, put in puts.items():
            with Folder() as folder:
                place, _ = small(folder)
                path = "%s/scripts/%s.lua" % (place, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                if os.path.exists(path):
                    os.remove(path)
                put(path)
                done = lantern("check", "--no-cache", "--panel", "third", place)
                equal(done.returncode, 3, "%s: %s" % (name, what))
                contains(done.stdout + done.stderr, "is there, but it is no file that can be read")


if __name__ == "__main__":
    main()
