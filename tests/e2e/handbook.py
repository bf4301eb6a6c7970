#!/usr/bin/env python3
"""What the handbook gives to be typed in runs as it stands: every block of code that begins with its file's name."""
import os
import re
import shutil

from harness import ROOT, Folder, check, contains, equal, handbook_blocks, lantern, main

LISTED = 'panels = { "anfang", '


def typed_in(folder, **changed):
    """The divers' exhibition with all of it; `changed`: (file's last name, what, by what) of one slip of the hand."""
    place = folder("divers")
    shutil.copytree(os.path.join(ROOT, "tests/data/divers"), place)
    for name, text in handbook_blocks().items():
        for last, (what, other) in changed.items():
            if name.endswith("/%s.lua" % last):
                assert text.count(what) == 1, "%s is %d times in %s" % (what, text.count(what), name)
                text = text.replace(what, other)
        folder.write("divers/" + name, text)
    with open(place + "/scripts/exhibition.lua", encoding="utf-8") as file:
        exhibition = file.read()
    contains(exhibition, LISTED)
    folder.write("divers/scripts/exhibition.lua", exhibition.replace(LISTED, LISTED + '"lieder", '))
    return place


def told(place):
    done = lantern("check", place, timeout=120)
    return done.returncode, [line for line in done.stdout.splitlines() if re.search(r": (error|warning): ", line) and "[missing-glyph]" not in line]


@check
def what_is_typed_in_from_the_handbook_runs():
    names = sorted(handbook_blocks())
    equal(names, sorted("scripts/" + name for name in (
        "layouts/verses.lua", "panels/meer/lieder.lua", "theme.lua", "words.lua", "registers/facts.lua", "registers/sources.lua",
        "registers/quotes.lua", "registers/glossary.lua")))
    with Folder() as folder:
        place = typed_in(folder)
        code, lines = told(place)
        equal([line for line in lines if "[awaiting-reader]" not in line], [])
        equal(code, 0)
        done = lantern("shot", place, "--out", folder("out"), "--panel", "lieder", "--language", "all", "--size", "480x270", "--quiet",
                       "--fonts", os.path.join(ROOT, "build/fonts"))
        equal((done.returncode, done.stderr), (0, ""))
        for language in ("de", "fr", "el"):
            assert os.path.getsize(folder("out/%s/lieder.png" % language)) > 2000


SLIPS = {
    "theme": ("flame =", "flam =", "did you mean flame?"),
    "words": ("back =", "bak =", "back"),
    "verses": ("kit.stack(", "kit.stak(", "stak"),
    "lieder": ("verses =", "verse =", "verses"),
    "facts": ('"S1"', '"S7"', "no source S7"),
    "glossary": (', el = "Σκανδαλόπετρα"', "", "(el)"),
}


@check
def a_slip_of_the_hand_in_each_is_told_with_file_and_line():
    for last, (what, other, words) in SLIPS.items():
        name = next(name for name in handbook_blocks() if name.endswith("/%s.lua" % last))
        text = handbook_blocks()[name]
        line = text[:text.index(what)].count("\n") + 1
        with Folder() as folder:
            _, lines = told(typed_in(folder, **{last: (what, other)}))
            assert any(told_of.startswith("%s:%d: " % (name, line)) and words in told_of for told_of in lines), \
                "%s:%d with %s:\n%s" % (name, line, words, "\n".join(lines))


if __name__ == "__main__":
    main()
