#!/usr/bin/env python3
"""The shipped exhibition: nothing wrong with it, all of it shown, and it fits on every screen."""
import fnmatch
import glob
import json
import os
import re
import unicodedata

from harness import ROOT, Folder, check, equal, lantern, main, only, tour

LANGUAGES = ["en", "es", "kk", "ru"]
_events = []


def panel_files():
    return sorted(glob.glob(os.path.join(ROOT, "scripts/panels/*/*.lua")))


def shown_ids():
    if not _events:
        _events.extend(tour(ROOT, "--draw", "none", "--rounds", "1")[1])
    return [event["id"] for event in only(_events, "panel") if event["page"] == 1]


@check
def each_file_of_assets_has_one_row_with_origin_and_licence():
    with open(os.path.join(ROOT, "assets/README.md"), encoding="utf-8") as file:
        table = file.read().split("## Credits")[1].split("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("| \n").split("|")] for line in table.splitlines() if line.startswith("| `")]
    patterns = [pattern for row in rows for pattern in re.findall(r"`([^`]+)`", row[0])]
    files = [os.path.relpath(os.path.join(folder, name), os.path.join(ROOT, "assets"))
             for folder, _, names in os.walk(os.path.join(ROOT, "assets")) for name in names if not name.endswith(".pyc")]
    equal([row for row in rows if len(row) != 3 or not row[1] or not row[2]], [], "rows without origin or licence")
    equal([name for name in files if sum(fnmatch.fnmatch(name, pattern) for pattern in patterns) != 1], [], "files that no row or two rows name")
    equal([pattern for pattern in patterns if not fnmatch.filter(files, pattern)], [], "rows of no file")
    return "%d files" % len(files)


@check
def check_finds_no_error():
    done = lantern("check", ROOT, "--json")
    problems = [json.loads(line) for line in done.stdout.splitlines()]
    equal([problem for problem in problems if problem["severity"] == "error"], [], "errors")
    equal(done.returncode, 0)
    return "%d warnings" % len(problems)


@check
def every_panel_file_is_in_the_tour_once():
    files = [os.path.basename(path)[:-4] for path in panel_files()]
    equal(len(files), len(set(files)), "an id is there twice")
    equal(sorted(shown_ids()), sorted(files))


def records(name):
    with open(os.path.join(ROOT, "scripts/registers/%s.lua" % name), encoding="utf-8") as file:
        return dict(re.findall(r"^\t(\w+) = \{\n(.*?)^\t\},", file.read(), re.S | re.M))


def plain(text):
    """Without accents, in small letters."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)).lower()


@check
def each_source_that_a_panel_names_is_on_its_sheet():
    facts, quotes, sources, lost, seen = records("facts"), records("quotes"), records("sources"), [], 0
    for path in panel_files():
        with open(path, encoding="utf-8") as file:
            text = file.read()
        cited = re.findall(r'"([FQ]\d+)"', " ".join(re.findall(r"^\t(?:facts|quotes) = \{(.*?)\}", text, re.M | re.S)))
        sheet = plain(" ".join(sources[source] for each in cited for source in re.findall(r'"(S\d+)"', (facts if each[0] == "F" else quotes)[each])))
        # What a drawer of disputed words says stands deeper. A name counts in any of its spellings: sheets keep their own language.
        for line in re.findall(r"^\t{1,3}source = \{\n(.*?)\}", text, re.M | re.S):
            languages = [re.sub(r"^[^:;]*:", "", each).split(";") for each in re.findall(r'\w\w = "([^"]*)"', line)]
            for number in range(min(map(len, languages))):
                words = [word for each in languages for word in re.findall(r"[^\W\d_]{3,}", plain(each[number]))]
                seen += 1
                if words and not any(word[:6] in sheet for word in words):
                    lost.append((os.path.basename(path), languages[-1][number].strip()))
    equal(lost, [], "named on the panel, not on its sheet")
    return "%d names" % seen


@check
def every_panel_cites_facts():
    equal([path for path in panel_files() if not re.search(r'\bfacts\s*=\s*\{\s*"', open(path, encoding="utf-8").read())], [])


@check
def every_layout_is_used_and_every_panel_has_its_golden():
    kinds = {}
    for path in panel_files():
        with open(path, encoding="utf-8") as file:
            text = file.read()
        name = os.path.basename(path)[:-4]
        kinds.setdefault(re.search(r'\bkind\s*=\s*"([^"]+)"', text).group(1), []).append(name)
        if re.search(r"\bcare\s*=\s*true", text):
            kinds.setdefault("note", [])  # shown untouched, but never pictured by shot
    layouts = [os.path.basename(path)[:-4] for path in glob.glob(os.path.join(ROOT, "scripts/look/layouts/*.lua"))]
    equal(sorted(set(kinds) - set(layouts)), [], "kinds without a layout")
    # The title is no panel's; the others are there for other exhibitions, and for panels to come.
    equal(sorted(set(layouts) - set(kinds) - {"title", "note", "quote", "timeline", "gather"}), [], "layouts that no panel uses")
    for kind, names in kinds.items():
        missing = [name for name in names if not os.path.exists(os.path.join(ROOT, "tests/goldens/scenes", name + ".txt"))]
        equal(missing, [], "goldens of %s" % kind)


@check
def every_screen_shape_and_text_size_can_be_pictured():
    """The languages in turn: that every one can be laid out in each is the check's matter."""
    ways = [(size, text) for size in ("640x360", "640x400", "360x640", "400x300") for text in ("standard", "large", "largest")]
    with Folder() as folder:
        for number, (size, text) in enumerate(ways):
            language = LANGUAGES[number % len(LANGUAGES)]
            done = lantern("shot", ROOT, "--out", folder(size + text), "--size", size, "--text-size", text, "--language", language, timeout=120)
            equal((done.returncode, done.stderr), (0, ""), "%s %s" % (size, text))
            names = set(os.listdir(folder("%s/%s" % (size + text, language))))
            equal({name + ".png" for name in shown_ids()} - names, set(), "%s %s %s" % (size, text, language))


@check
def every_page_at_the_largest_text_is_in_the_tour():
    _, events = tour(ROOT, "--draw", "none", "--rounds", "1", "--text-size", "largest")
    pages = {}
    for event in only(events, "panel"):
        pages.setdefault(event["id"], []).append((event["page"], event["pages"], event.get("note", False)))
    for name, seen in pages.items():
        if not seen[0][2]:
            equal([page for page, _, _ in seen], list(range(1, seen[0][1] + 1)), name)


if __name__ == "__main__":
    main()
