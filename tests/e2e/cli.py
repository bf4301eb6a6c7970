#!/usr/bin/env python3
"""The command line: help, mistakes, exit status; and shot, whose pictures must be the same every time."""
import filecmp
import json
import os
import re
import shutil
import subprocess

from harness import HANGS, LANTERN, ROOT, SMALL, Folder, check, contains, environment, equal, lantern, main, read_png, small

OPTIONS_OF_RUN = ("window", "fullscreen", "rotate", "language", "panel", "motion", "headless", "draw", "clock", "until", "touches", "trace")


@check
def help_tells_every_command_and_option():
    done = lantern("--help")
    equal(done.returncode, 0)
    for command in ("run", "check", "shot", "tiles", "words", "proof"):
        contains(done.stdout, "lantern " + command)
    for option in OPTIONS_OF_RUN:
        contains(lantern("run", "--help").stdout, "--" + option)
    for option in ("out", "panel", "language", "size", "text-size", "sheet"):
        contains(lantern("shot", "--help").stdout, "--" + option)
    for option in ("out", "force"):
        contains(lantern("tiles", "--help").stdout, "--" + option)
    for option in ("export", "import", "language", "from", "out", "force"):
        contains(lantern("words", "--help").stdout, "--" + option)
    for option in ("out", "language", "since", "booklet", "size", "quiet"):
        contains(lantern("proof", "--help").stdout, "--" + option)
    contains(lantern("check", "-h").stdout, "--json")
    equal(lantern("help").stdout, done.stdout)


@check
def version_is_one_line():
    done = lantern("--version")
    assert done.returncode == 0 and re.fullmatch(r"lantern \d+\.\d+\.\d+\n", done.stdout), done.stdout


@check
def the_manual_has_what_a_man_page_needs():
    text = lantern("--manual").stdout
    for part in ("# NAME", "# SYNOPSIS", "# EXIT STATUS", "--trace", "--sheet"):
        contains(text, part)


@check
def mistakes_end_with_2_and_the_nearest_right_name():
    for arguments, said in ((["rnu"], "run"), (["chekc"], "check"), (["run", "--heedless"], "--headless"), (["shot", "--shet", "--out", "x"], "--sheet"),
                            (["run", "--rotate", "45"], "45"), (["run", "--window", "wide"], "wide"), (["run", "--until", "soon"], "soon"),
                            (["run", "--trace"], "--trace"), (["shot"], "--out"), (["run", "a", "b"], "one folder"),
                            (["run", "--panel", "a", "--panel", "b"], "one panel"), (["run", "--json"], "json"), ([], "run")):
        done = lantern(*arguments)
        equal(done.returncode, 2, "lantern " + " ".join(arguments))
        contains(done.stderr, said)
        equal(done.stdout, "")
        assert done.stderr.startswith("lantern: ") and done.stderr.count("\n") == 1, done.stderr


@check
def a_folder_that_is_not_there_is_named():
    for command in (["run", "--headless"], ["check"], ["shot", "--out", "x"]):
        done = lantern(command[0], "/nowhere/at/all", *command[1:])
        assert done.returncode in (1, 2), done.returncode
        contains(done.stderr, "/nowhere/at/all")


@check
def without_a_display_run_ends_with_4_and_says_what_can_be_done():
    if any(os.access("/dev/dri/" + name, os.R_OK) for name in (os.listdir("/dev/dri") if os.path.isdir("/dev/dri") else [])):
        return "left out: this machine has a display card"
    for changes in ({}, {"DISPLAY": ":4711"}):
        done = lantern("run", SMALL, **changes)
        equal(done.returncode, 4, done.stderr)
        contains(done.stderr, "--headless")


@check
def the_exhibition_in_the_current_folder_is_taken():
    with Folder() as folder:
        place, _ = small(folder)
        done = subprocess.run([LANTERN, "run", "--headless", "--draw", "none", "--clock", "virtual", "--until", "1", "--trace", "-"],
                              cwd=place, env=environment(), stdout=subprocess.PIPE, encoding="utf-8", timeout=HANGS, check=True)
        contains(done.stdout, '"id":"first"')


@check
def an_installed_look_and_exhibition_lie_apart_and_no_other_exhibition_falls_back_on_it():
    with Folder() as folder:
        subprocess.run(["make", "-s", "-C", ROOT, "install", "DESTDIR=" + os.path.relpath(folder("root"), ROOT)], env=environment(), check=True,
                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=HANGS)
        data = folder("root/usr/local/share/lantern")
        equal(sorted(os.listdir(data)), ["assets", "exhibition", "fonts", "scripts"])
        equal(os.listdir(data + "/scripts"), ["look"])
        equal(os.listdir(data + "/assets"), ["look"])
        equal(sorted(os.listdir(data + "/exhibition")), ["assets", "scripts"])
        assert not os.path.exists(data + "/exhibition/scripts/look") and not os.path.exists(data + "/exhibition/assets/look")
        # Without a folder, and none above the current one, it is the one that was installed.
        os.mkdir(folder("empty"))
        done = subprocess.run([LANTERN, "run", "--headless", "--draw", "none", "--clock", "virtual", "--until", "1", "--trace", "-"],
                              cwd=folder("empty"), env=environment(LANTERN_DATA=data), stdout=subprocess.PIPE, encoding="utf-8",
                              timeout=HANGS, check=True)
        contains(done.stdout, '"chapter":"camp"')
        # A panel that an exhibition lists and has not is missing, though the installed one has it; so are its facts.
        place, write = small(folder)
        write("scripts/exhibition.lua", folder.read("exhibition/scripts/exhibition.lua").replace('"first"', '"first", "before"'))
        done = lantern("check", place, "--json", LANTERN_DATA=data)
        missing = [json.loads(line) for line in done.stdout.splitlines() if "before" in line]
        assert missing and all(problem["severity"] == "error" for problem in missing), done.stdout
        # Messages of other languages lie where the system has them, beside the look.
        contains(lantern("check", place, LANTERN_DATA=data, LANG="ru_RU.UTF-8").stdout, ": ошибка: ")


@check
def check_json_is_one_object_a_line():
    with Folder() as folder:
        place, write = small(folder)
        write("scripts/panels/one/third.lua", 'return panel {\n\tkind = "plain",\n\ttitel = { en = "\\"x\\"" },\n}\n')
        done = lantern("check", place, "--json")
        equal(done.returncode, 3)
        problems = [json.loads(line) for line in done.stdout.splitlines()]
        for problem in problems:
            assert {"file", "line", "severity", "field", "message", "rule"} <= set(problem), repr(problem)
        assert any(problem["field"].startswith("titel") or "titel" in problem["message"] for problem in problems), repr(problems)


@check
def check_measures_what_is_touched_and_read():
    place = os.path.join(ROOT, "tests", "data", "touch")
    done = lantern("check", place, "--targets")
    equal(done.returncode, 0)
    for words in ("Smallest touch areas", "Least contrasts", "text size largest", "choose:1", "picture:", "The screen is read from 700 mm"):
        contains(done.stdout, words)
    assert "small-target" not in done.stdout, done.stdout
    assert "Smallest touch areas" not in lantern("check", place).stdout


@check
def check_tables_what_each_panel_asks_of_its_reader():
    place = os.path.join(ROOT, "tests", "data", "beacon")
    done = lantern("check", place, "--table")
    equal(done.returncode, 0)
    head, table = done.stdout.split("contrast\n", 1)
    contains(head, "90 are good, 110 the most")
    rows = [line.split() for line in table.splitlines() if line.startswith(" ")]
    with open(os.path.join(place, "scripts", "exhibition.lua"), encoding="utf-8") as file:
        languages = re.findall(r'\{ id = "([a-z]+)", name', file.read())
    panels = [name[:-4] for _, _, names in os.walk(os.path.join(place, "scripts", "panels")) for name in names]
    equal(sorted(row[-2:] for row in rows), sorted([panel, language] for panel in panels for language in languages))
    equal(lantern("check", place, "--table").stdout, done.stdout)
    assert "worst first" not in lantern("check", place).stdout
    assert "worst first" in lantern("check", place, "--table", "--json").stderr


@check
def check_tells_touch_areas_that_are_too_small():
    with Folder() as folder:
        place = folder("touch")
        shutil.copytree(os.path.join(ROOT, "tests", "data", "touch"), place)
        os.makedirs(os.path.join(place, "scripts", "layouts"))
        with open(os.path.join(place, "scripts", "layouts", "story.lua"), "w", encoding="utf-8") as file:
            file.write('''return layout { fields = { body = "text!" }, build = function(panel, screen)
  return group { width = screen.width, height = screen.height, group { x = 400, y = 400, width = 40, height = 90, action = "next" } }, 1
end }
''')
        done = lantern("check", place)
        equal(done.returncode, 3)
        contains(done.stdout, "small-target")
        contains(done.stdout, "next: a touch area of 11.1 mm")
        equal(lantern("check", place, "--quick").returncode, 0, "the quick check measures nothing")


@check
def the_quick_check_finds_what_cannot_be_shown():
    with Folder() as folder:
        place = folder("touch")
        shutil.copytree(os.path.join(ROOT, "tests", "data", "touch"), place)
        os.makedirs(os.path.join(place, "scripts", "layouts"))
        with open(os.path.join(place, "scripts", "layouts", "story.lua"), "w", encoding="utf-8") as file:
            file.write('''return layout { fields = { body = "text!" }, build = function(panel, screen)
  error("nothing in " .. screen.language)
end }
''')
        done = lantern("check", place, "--quick")
        equal(done.returncode, 3)
        contains(done.stdout, "nothing in en")


@check
def check_tells_words_on_an_edge_of_the_land():
    with Folder() as folder:
        place = folder("touch")
        shutil.copytree(os.path.join(ROOT, "tests", "data", "touch"), place)
        os.makedirs(os.path.join(place, "scripts", "layouts"))
        for ground, told in (("", True), ("kit.rect(0, page.horizon - 40, page.width, 400, page.ground),", False)):
            with open(os.path.join(place, "scripts", "layouts", "story.lua"), "w", encoding="utf-8") as file:
                file.write('''local kit = require "kit"
return layout { fields = { body = "text!" }, build = function(panel, screen)
  local page = kit.page(screen)
  return group { width = screen.width, height = screen.height, ''' + ground + '''
    prose { text = "Words in the grass", language = "en", face = "ui", size = 40, line = 50, colour = "#FFFFFF", x = 400, y = page.horizon, width = 600 } }, 1
end }
''')
            said = lantern("check", place).stdout
            equal('"Words in the grass" stands on the edge of the land (1920x1080, ' in said, told, said)


@check
def no_words_of_the_exhibition_stand_on_an_edge_of_the_land():
    assert "words-on-land" not in lantern("check", ROOT, timeout=300).stdout


@check
def check_looks_at_sheets_and_at_words_that_stay_small():
    with Folder() as folder:
        place = folder("touch")
        shutil.copytree(os.path.join(ROOT, "tests", "data", "touch"), place)
        os.makedirs(os.path.join(place, "scripts", "overlays"), exist_ok=True)
        with open(os.path.join(place, "scripts", "overlays", "warning.lua"), "w", encoding="utf-8") as file:
            file.write('''return function(screen)
  return group { width = screen.width, height = screen.height,
    prose { text = "Still reading?", language = "en", face = "ui", size = 24, line = 32, colour = "#FFFFFF", x = 400, y = 700, width = 400 },
    group { x = 400, y = 900, width = 40, height = 90, action = "continue" } }
end
''')
        done = lantern("check", place)
        equal(done.returncode, 3)
        contains(done.stdout, "scripts/overlays/warning.lua: error: continue: a touch area of 11.1 mm")
        contains(done.stdout, '"Still reading?" is read from')
        contains(done.stdout, "small-words")


@check
def the_trace_is_json_and_tells_what_it_promises():
    with Folder() as folder:
        path = folder("trace")
        done = lantern("run", SMALL, "--headless", "--clock", "virtual", "--window", "320x180", "--rounds", "1", "--trace", path)
        equal(done.returncode, 0, done.stderr)
        with open(path, encoding="utf-8") as file:
            events = [json.loads(line) for line in file]
    equal((events[0]["event"], events[-1]["event"]), ("start", "stop"))
    assert all(isinstance(event["t"], (int, float)) for event in events)
    equal([event["t"] for event in events], sorted(event["t"] for event in events), "times")
    for event in events:
        if event["event"] == "panel":
            assert {"id", "chapter", "index", "page", "pages", "language", "cause"} <= set(event), repr(event)
        if event["event"] == "frames":
            assert {"count", "longest_ms"} <= set(event), repr(event)


@check
def a_trace_that_cannot_be_written_is_told():
    done = lantern("run", SMALL, "--headless", "--clock", "virtual", "--until", "1", "--trace", "/nowhere/trace")
    equal(done.returncode, 1, done.stderr)
    contains(done.stderr, "/nowhere/trace")


@check
def shot_writes_every_panel_in_every_language_and_a_sheet():
    with Folder() as folder:
        done = lantern("shot", SMALL, "--out", folder("out"), "--language", "all", "--size", "320x180", "--sheet")
        equal(done.returncode, 0, done.stderr)
        for language in ("en", "kk"):
            equal(sorted(os.listdir(folder("out/" + language))), ["fifth.png", "first.png", "fourth.png", "second.png", "third.png"])
        first = read_png(folder("out/en/first.png"))
        equal((first.width, first.height), (320, 180))
        assert first.colours() > 5, "a picture of %d colours" % first.colours()
        assert read_png(folder("out/kk/first.png")).difference(first) > 0.001, "both languages look the same"
        assert read_png(folder("out/sheet.png")).width > 480


@check
def shot_gives_the_same_bytes_every_time():
    with Folder() as folder:
        for out in ("one", "two"):
            done = lantern("shot", ROOT, "--out", folder(out), "--size", "640x360", "--language", "kk", timeout=120)
            equal(done.returncode, 0, done.stderr)
        names = [os.path.relpath(os.path.join(place, name), folder("one")) for place, _, files in os.walk(folder("one")) for name in files]
        assert len(names) >= 24, names
        same, different, missing = filecmp.cmpfiles(folder("one"), folder("two"), names, shallow=False)
        equal((len(same), different, missing), (len(names), [], []))
        return "%d pictures" % len(names)


@check
def one_panel_one_language_and_a_text_size_can_be_chosen():
    with Folder() as folder:
        for text in ("standard", "largest"):
            done = lantern("shot", SMALL, "--out", folder(text), "--panel", "first", "--panel", "fourth", "--language", "kk",
                           "--size", "320x180", "--text-size", text)
            equal(done.returncode, 0, done.stderr)
            equal(os.listdir(folder(text)), ["kk"])
            equal(sorted(os.listdir(folder(text + "/kk"))), ["first.png", "fourth.png"])


@check
def shot_pictures_overlays_and_titles():
    with Folder() as folder:
        plain = ["shot", ROOT, "--language", "kk", "--size", "640x360"]
        for out, more in (("plain", ["--panel", "before"]), ("over", ["--panel", "before", "--overlay", "contents:camp"]), ("title", ["--title"])):
            done = lantern(*plain, "--out", folder(out), *more)
            equal(done.returncode, 0, done.stderr)
        equal(os.listdir(folder("over/kk")), ["before-contents.png"])
        over = read_png(folder("over/kk/before-contents.png"))
        assert over.difference(read_png(folder("plain/kk/before.png"))) > 0.001, "the overlay is not to be seen"
        names = os.listdir(folder("title/kk"))
        assert "title-camp.png" in names and all(name.startswith("title-") for name in names), names
        done = lantern(*plain, "--out", folder("none"), "--panel", "before", "--overlay", "nowhere")
        equal(done.returncode, 1, done.stderr)
        contains(done.stderr, "nowhere")


@check
def shot_of_what_is_not_there_is_told():
    with Folder() as folder:
        for arguments, said in ((["--panel", "sixth"], "sixth"), (["--language", "xx"], "xx")):
            done = lantern("shot", SMALL, "--out", folder("out"), *arguments)
            assert done.returncode in (1, 2), done.returncode
            contains(done.stderr, said)


@check
def a_turned_picture_is_the_upright_one_turned():
    with Folder() as folder:
        turns = {}
        for degrees, size in ((0, "320x180"), (90, "320x180"), (180, "320x180"), (270, "320x180")):
            out = folder(str(degrees))
            # A few panels: what turns a picture knows no panel.
            done = lantern("shot", ROOT, "--out", out, "--language", "kk", "--size", size, "--rotate", str(degrees),
                           "--panel", "before", "--panel", "numbers", "--panel", "famine")
            equal(done.returncode, 0, done.stderr)
            turns[degrees] = out
        names = sorted(os.listdir(turns[0] + "/kk"))
        for name in names:
            expected = read_png(os.path.join(turns[0], "kk", name))
            for degrees in (90, 180, 270):
                expected = expected.turned()
                share = read_png(os.path.join(turns[degrees], "kk", name)).difference(expected)
                assert share <= 0.002, "%s turned by %d: %.2f %% differ" % (name, degrees, share * 100)
        return "%d panels" % len(names)


if __name__ == "__main__":
    main()
