#!/usr/bin/env python3
"""An exhibition that has nothing to do with lantern's own: other languages, another sea. Whatever it does not say itself
comes from the look, in its languages, and nothing comes from another exhibition."""
import os
import re
import tempfile

from harness import ROOT, check, equal, lantern, main

DIVERS = os.path.join(ROOT, "tests/data/divers")
LANGUAGES = ("de", "fr", "el")


def of_the_look():
    """lantern's own words: {word: {language: text}}."""
    with open(os.path.join(ROOT, "scripts/look/words.lua"), encoding="utf-8") as file:
        text = file.read()
    entries = re.findall(r"^  (\w+) = \{\n(.*?)^  \},", text, re.MULTILINE | re.DOTALL)
    assert len(entries) > 60, len(entries)
    return {name: dict(re.findall(r'\b([a-z]{2}) = "((?:[^"\\]|\\.)*)"', body)) for name, body in entries}


@check
def check_has_nothing_to_say_but_that_greek_has_faces_of_its_own():
    done = lantern("check", DIVERS)
    equal(done.returncode, 0, done.stdout)
    told = [line for line in done.stdout.splitlines() if re.search(r": (error|warning): ", line)]
    equal(len(told), 1, "\n".join(told))
    assert "[missing-glyph]" in told[0] and told[0].startswith("scripts/exhibition.lua:"), told[0]


@check
def every_word_of_the_kiosk_is_there_in_its_languages():
    for name, texts in of_the_look().items():
        for language in LANGUAGES:
            assert texts.get(language), "%s is missing in %s" % (name, language)
            if len(texts["en"].split()) > 2:
                assert texts[language] != texts["en"], "%s is English in %s" % (name, language)


@check
def nothing_of_another_exhibition_is_needed():
    """The look alone, without the exhibition that lantern is installed with: the pictures are the same."""
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as out:
        for part in ("scripts/look", "assets/look"):
            os.makedirs(os.path.join(data, os.path.dirname(part)), exist_ok=True)
            os.symlink(os.path.join(ROOT, part), os.path.join(data, part))
        fonts = os.path.join(ROOT, "build/fonts")
        for name, where in (("whole", ROOT), ("look", data)):
            for sheet in ("panels", "contents"):
                done = lantern("shot", DIVERS, "--out", os.path.join(out, name, sheet), "--language", "all", "--size", "480x270", "--fonts", fonts, "--quiet",
                               *(("--overlay", sheet) if sheet == "contents" else ()), LANTERN_DATA=where)
                equal((done.returncode, done.stderr), (0, ""))
        count = 0
        for folder, _, names in os.walk(os.path.join(out, "whole")):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as one, open(path.replace("/whole/", "/look/"), "rb") as other:
                    assert one.read() == other.read(), "%s needs what is no part of the look" % path
                count += 1
        equal(count, 2 * 7 * len(LANGUAGES))


if __name__ == "__main__":
    main()
