#!/usr/bin/env python3
"""What lantern says to curators in their language: the catalogues are whole, and other words change nothing else.

Files, lines, fields, rules and numbers are the same in every language, and English is what it was without any of this.
"""
import glob
import json
import os
import re
import subprocess

from harness import ROOT, Folder, check, contains, equal, lantern, main
from sponges import FILES, INSEL, ZAHLEN

CATALOGUES = sorted(glob.glob(os.path.join(ROOT, "src/messages/*.po")))
LANGUAGES = [os.path.basename(path)[:-3] for path in CATALOGUES]

EXHIBITION = """return exhibition { lantern = 1,
  title = { de = "Schwämme", fr = "Éponges" },
  languages = { { id = "de", name = "Deutsch" }, { id = "fr", name = "Français" } },
  chapters = { { id = "meer", light = "dwan", title = { de = "Das Meer", fr = "La mer" }, panels = { %s, "insle" } } },
  timing = { floor = 12, ceiling = 90, idle = 1.5 },
  screen = { diagonal = 0.6, distance = 700, mounting = 800 },
}
"""

# What a curator does to a panel, one a panel.
MISTAKES = [
    ("title =", "tittle ="), ("title =", "title:"), ("title =", "title"), ('kind = "story"', 'kind == "story"'),
    ('"story"', '"sttory"'), ('kind = "story",', ""), ("return panel", "return pannel"), ("return panel", "panel"), ("return panel", "retrun panel"),
    ('"Die Insel"', '"Die "Insel" im Meer"'), ('"Die Insel"', '“Die Insel”'), ('"Die Insel"', '"Die Insel'), ('"Die Insel"', "7"),
    (', fr = "L’île"', ""), (', fr = "L’île"', ', fr = " "'), (', fr = "L’île"', ', es = "La isla", fr = "L’île"'), ('title = { de = "Die Insel", fr = "L’île" }', 'title = "Die Insel"'),
    ("printemps.]],\n  },", "printemps.]],"), ("lange.]]", "lange."), ("  facts", "  // neu\n  facts"), ("  facts", "  — neu\n  facts"), ("facts", "quiet = True,\n  facts"),
    ("facts", "quiet = 1,\n  facts"), ("facts", "seconds = 0.5,\n  facts"), ("facts", "tіtle = 1,\n  facts"), ("facts", "\u200bfacts"),
    ('"F1"', '"F2"'), ('"F1"', "1, nil, 2"), ('facts = { "F1" }', 'facts = { F1 = true }'), ('"boot"', '"bott"'), ('facts = { "F1" },', ""),
    ("Die Taucher", "Die *Taucher"), ("Die Taucher", "Die <i>Taucher</i>"), ("Die Taucher", "Die&nbsp;Taucher"), ("Die Taucher", "Die [Taucher](taucher)"),
    ("Die Taucher", "Die [Taucher"), ("Frühling", "Frühling ○"), ("Die Taucher", "Die שלום"), ('"Die Insel"', '"Die \\xFF"'),
    ("{ 0.5, 0.3 }", "{ 50, 30 }"), ("boot.png", "bot.png"), ("boot.png", "boot.gif"), ("boot.png", "linien.svg"), ("boot.png", "assets/boot.png"),
    ("return panel {", "print('x')\nreturn panel {"), ('"Die Insel"', '"a" .. nichts.da'), ("facts", 'care = true,\n  facts'), ("facts", 'light = "nigth",\n  facts'),
]
FIGURES = [("to = 1905", "to = 1805"), ("1901,", "1890,"), ("1901,", "1900,"), ("24000", "24.000"), ("24000", "-24")]


def made(folder, name="ex"):
    """An exhibition of nothing but mistakes, and of panels that a broken layout of its own cannot lay out."""
    panels = {"m%d" % i: INSEL.replace(*pair, 1) for i, pair in enumerate(MISTAKES)}
    panels.update({"n%d" % i: ZAHLEN.replace(*pair, 1) for i, pair in enumerate(FIGURES)})
    panels.update({"p%d" % i: INSEL.replace("story", "plain") for i in range(5)})
    files = {"scripts/panels/meer/%s.lua" % panel: text for panel, text in panels.items()}
    files["scripts/exhibition.lua"] = EXHIBITION % ", ".join('"%s"' % panel for panel in panels)
    files["scripts/layouts/plain.lua"] = (
        'return layout {\n  fields = { body = "text!", picture = "picture" },\n  build = function() return nichts end,\n}\n')
    for register in ("scripts/facts.lua", "scripts/sources.lua", "scripts/glossary.lua", "scripts/registers/people.lua", "assets/boot.png"):
        files[register] = FILES[register]
    files["scripts/sources.lua"] = files["scripts/sources.lua"].replace('"1911"', "1911")
    files["scripts/words.lua"] = 'return { closse = { en = "Close" } }\n'
    files["assets/boot.gif"] = "GIF89a....................."
    files["assets/linien.svg"] = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/><text>a</text></svg>'
    for path, content in files.items():
        assert path.startswith("assets") or content != INSEL, "%s has no mistake" % path
        folder.write(name + "/" + path, content)
    return folder(name)


def spoken(language):
    return {"LANGUAGE": language, "LC_ALL": "C.UTF-8"} if language else {}


def told(place, *arguments, **variables):
    done = lantern("check", place, "--json", *arguments, **variables)
    equal(done.returncode, 3, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def entries(path):
    """(msgid, plural or "", list of msgstr, flags) of each message of a catalogue."""
    with open(path, encoding="utf-8") as file:
        blocks = file.read().strip().split("\n\n")
    for block in blocks[1:]:
        lines = block.split("\n")
        flags = "".join(line for line in lines if line.startswith("#,"))
        words = re.findall(r'^(msg\S+) ((?:"[^\n]*"\n?)+)', "\n".join(line for line in lines if not line.startswith("#")), re.M)
        fields = {name: "".join(re.findall(r'^"(.*)"$', text, re.M)) for name, text in words}
        yield fields["msgid"], fields.get("msgid_plural", ""), [text for name, text in fields.items() if name.startswith("msgstr")], flags


def template(folder, *options):
    """What the sources say, as `make messages` collects it."""
    path = folder("lantern.pot")
    sources = sorted(glob.glob(os.path.join(ROOT, "src/*/*.[ch]")))
    subprocess.run(["xgettext", "--from-code=UTF-8", "-o", path, "--keyword", *options, *sources], check=True)
    return path


def conversions(text):
    """What a format takes, in order; "%2$s" counts in its place."""
    found = re.findall(r"%(\d+\$)?[-+ #0]*(\*|\d+)?(\.(?:\*|\d+))?(hh|h|ll|l|z)?([diouxXeEfgGcsm%])", text)
    taken = [(place, star == "*", dot == ".*", length, kind) for place, star, dot, length, kind in found if kind not in "%m"]
    if any(one[0] for one in taken):
        taken.sort(key=lambda one: int(one[0][:-1]))
    return [one[1:] for one in taken], sorted(kind for *_, kind in found if kind in "%m")


@check
def every_message_has_its_words_in_every_language():
    equal(LANGUAGES, ["es", "kk", "ru"])
    with Folder() as folder:
        subprocess.run(["make", "-s", "-C", ROOT, "BUILD=" + folder("build"), folder("build/lantern.pot")], check=True, stdout=subprocess.DEVNULL)
        wanted = {msgid for msgid, *_ in entries(folder("build/lantern.pot"))}
        assert len(wanted) > 500, "only %d messages were found in the sources" % len(wanted)
        for path in CATALOGUES:
            have = {msgid: words for msgid, _, words, flags in entries(path) if "fuzzy" not in flags}
            lacking = sorted(msgid for msgid in wanted if not all(have.get(msgid, [""])))
            equal(lacking, [], "%s: run `make messages` and write what is missing" % os.path.basename(path))
            before = open(path, "rb").read()
            copy = folder("copy.po")
            with open(copy, "wb") as file:
                file.write(before)
            subprocess.run(["msgmerge", "--quiet", "--update", "--backup=none", "--no-fuzzy-matching", "--add-location=file", "--sort-by-file",
                            copy, folder("build/lantern.pot")], check=True)
            assert open(copy, "rb").read() == before, "%s: `make messages` would change it" % os.path.basename(path)


@check
def every_translation_takes_what_its_message_gives():
    with Folder() as folder:
        # What luaL_error formats knows no "%2$s".
        plain = {msgid for msgid, *_ in entries(template(folder, "--keyword=message:1"))}
        for path in CATALOGUES:
            subprocess.run(["msgfmt", "--check", "-o", folder("lantern.mo"), path], check=True)
            for msgid, plural, words, _ in entries(path):
                for text in words:
                    equal(conversions(text), conversions(plural or msgid), "%s: %s" % (os.path.basename(path), text))
                    assert msgid not in plain or "$" not in text, "%s: the order cannot change here: %s" % (os.path.basename(path), text)
                    equal((text[-2:] == "\\n", text[:2] == "\\n"), (msgid[-2:] == "\\n", msgid[:2] == "\\n"), text)


@check
def mistakes_are_told_in_every_language_and_are_the_same():
    with Folder() as folder:
        place = made(folder)
        english = told(place, "--no-cache")
        anew = {None: english}
        named = {os.path.basename(problem["file"]) for problem in english}
        equal([name for name in sorted(os.listdir(place + "/scripts/panels/meer")) if name[0] != "p" and name not in named], [], "nothing is told of")
        same = "\n".join(problem["message"] for problem in english)
        contains(same, "as 4 other panels")
        contains(same, "did you mean title?")
        for language in LANGUAGES:
            other = anew[language] = told(place, "--no-cache", **spoken(language))
            for name in ("file", "line", "field", "rule", "severity"):
                equal([problem[name] for problem in other], [problem[name] for problem in english], language)
            for one, two in zip(english, other):
                assert one["message"] != two["message"], "%s: still English: %s:%d %s" % (language, one["file"], one["line"], one["message"])
                numbers = re.findall(r"\d+\.\d+", one["message"])
                assert all(number in two["message"] for number in numbers), "%s: %s" % (language, two["message"])
        # What a check remembers is of one language.
        for language in ("ru", None, "ru"):
            equal(told(place, XDG_CACHE_HOME=folder("cache"), **spoken(language)), anew[language], "remembered")
        return "%d of them" % len(english)


@check
def a_curator_is_told_in_russian_whichever_way_it_is_asked_for():
    with Folder() as folder:
        folder.write("ex/scripts/exhibition.lua", EXHIBITION.replace("%s, ", ""))
        place = folder("ex")
        english = lantern("check", place)
        contains(english.stdout, "scripts/exhibition.lua:5: error: timing.idle: expected seconds, from 10 to 3600, found 1.5: 1.5 minutes are 90 [")
        for variables in ({"LC_ALL": "C"}, {"LANG": "C", "LANGUAGE": "ru"}, {"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, {"LANG": "en_GB.UTF-8"},
                          {"LANG": "tlh_XX.UTF-8"}, {"LANG": "ru_RU.UTF-8", "LANGUAGE": "en"}):
            done = lantern("check", place, **variables)
            equal((done.stdout, done.stderr), (english.stdout, english.stderr), str(variables))
        said = None
        for variables in (spoken("ru"), {"LANG": "ru_RU.UTF-8"}, {"LANG": "ru"}, {"LC_MESSAGES": "ru_RU.UTF-8"}, {"LC_ALL": "ru_RU.UTF-8", "LANG": "C"}):
            done = lantern("check", place, **variables)
            contains(done.stdout, "scripts/exhibition.lua:5: ошибка: timing.idle: ожидаются секунды, от 10 до 3600, а найдено 1.5: 1.5 мин — это 90 с [")
            contains(done.stderr, " ошиб")
            said = said or done.stdout
            equal(done.stdout, said, str(variables))


@check
def the_other_commands_speak_too():
    with Folder() as folder:
        for language, made_there, unknown, nowhere in (
                ("ru", "на 2 языках", "нет ключа --sise; может быть, имелось в виду --size?", "нет команды"),
                ("es", "en 2 idiomas", "no existe la opción --sise; ¿quería decir --size?", "no existe la orden"),
                ("kk", "тіл саны: 2", "--sise деген параметр жоқ; бәлкім, --size дегіңіз келген шығар?", "деген команда жоқ")):
            done = lantern("new", folder(language), "--languages", "en,ru", **spoken(language))
            equal(done.returncode, 0, done.stderr)
            contains(done.stdout, made_there)
            contains(lantern("check", "--sise", "1x1", **spoken(language)).stderr, unknown)
            contains(lantern("checkx", **spoken(language)).stderr, nowhere)
        # A text's own words and what a machine reads stay as they are.
        for variables in ({}, spoken("ru")):
            done = lantern("words", folder("ru"), "--export", "csv", **variables)
            equal(done.returncode, 0, done.stderr)
            folder.write("words-%d.csv" % len(variables), done.stdout)
        equal(folder.read("words-2.csv"), folder.read("words-0.csv"))


if __name__ == "__main__":
    main()
