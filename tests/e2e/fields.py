#!/usr/bin/env python3
"""What may be written is said once, where it is checked: the handbook, types.lua and the man page have it from there. With
--write (make handbook) handbook and types.lua get it anew."""
import glob
import os
import re
import subprocess
import sys

from harness import ROOT, check, equal, lantern, main

# The file, how lantern writes it, and between which lines it stands there.
PLACES = (("scripts/README.md", "panels", "<!-- What panels may have: written by `make handbook` from the layouts. -->\n", "<!-- Here that ends. -->\n"),
          ("scripts/README.md", "files", "<!-- What these files may have: written by `make handbook`. -->\n", "<!-- Here these end. -->\n"),
          ("scripts/look/types.lua", "lua", "-- What panels, exhibition.lua and the registers may have: written by `make handbook`.\n", "-- Here that ends.\n"))


def told(form):
    done = lantern("fields", "--format", form)
    equal((done.returncode, done.stderr), (0, ""))
    return done.stdout


def pictured():
    """{kind: (language, panel, its file)}: a golden of each kind, one in English where there is any."""
    found = {}
    for language in ("en", "es", "ru", "kk"):
        for panel in sorted(os.listdir(os.path.join(ROOT, "tests/goldens/pictures", language))):
            panel = os.path.splitext(panel)[0]
            file = glob.glob(os.path.join(ROOT, "scripts/panels/*", panel + ".lua"))[0]
            with open(file, encoding="utf-8") as words:
                kind = re.search(r'^\s*kind = "(\w+)"', words.read(), re.MULTILINE).group(1)
            found.setdefault(kind, (language, panel, os.path.relpath(file, os.path.join(ROOT, "scripts"))))
    return found


def shown(text):
    """Each kind with its picture, which `make golden` makes and `make test` compares, and the file that it is a picture of."""
    pictures = pictured()

    def add(match):
        return "%s\n\n![the panel %s](../tests/goldens/pictures/%s/%s.png)\n\nThe file: [%s](%s)" % (
            (match.group(0), pictures[match.group(1)][1]) + pictures[match.group(1)][:2] + (pictures[match.group(1)][2],) * 2)

    return re.sub(r"^\*\*`([a-z]+)`\*\*: .+", add, text, flags=re.MULTILINE)


def wanted(form):
    return shown(told(form)) if form == "panels" else told(form)


def parts(name, begin, end):
    """What stands before, between and behind the two lines."""
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        before, rest = file.read().split(begin)
    between, behind = rest.split(end)
    return before + begin, between, end + behind


@check
def the_handbook_and_types_lua_say_what_the_layouts_say():
    for name, form, begin, end in PLACES:
        _, between, _ = parts(name, begin, end)
        assert between == wanted(form), "%s is behind: run make handbook" % name


@check
def every_field_of_lanterns_own_kinds_says_what_it_is():
    rows = [line for form in ("panels", "files") for line in told(form).splitlines() if line.startswith("| `")]
    assert len(rows) > 150, len(rows)
    mute = [row for row in rows if re.search(r"\|\s*\|$", row)]
    equal(mute, [], "without help:")
    kinds = re.findall(r"^\*\*`([a-z]+)`\*\*: .", told("panels"), re.MULTILINE)
    files = sorted(name[:-4] for name in os.listdir(os.path.join(ROOT, "scripts/look/layouts")))
    equal(kinds, [name for name in files if name not in ("note", "title")])  # these two are no panels of a curator's


@check
def the_man_page_has_every_field_and_mandoc_reads_it():
    source = told("man")
    for form in ("panels", "files"):
        for path in re.findall(r"^\| `([^`!]+)!?` \|", told(form), re.MULTILINE):
            written = re.sub(r"([*_\\`])", r"\\\1", path)
            assert "\n*%s* (" % written in source, path
    page = subprocess.run(["scdoc"], input=source, capture_output=True, text=True, env={**os.environ, "SOURCE_DATE_EPOCH": "0"}, check=False)
    equal((page.returncode, page.stderr), (0, ""))
    linted = subprocess.run(["mandoc", "-T", "lint", "-W", "error"], input=page.stdout, capture_output=True, text=True, check=False)
    equal(linted.stdout, "")


def write():
    for name, form, begin, end in PLACES:
        before, _, behind = parts(name, begin, end)
        whole = before + wanted(form) + behind  # lantern may fail, and then the file stays as it is
        with open(os.path.join(ROOT, name), "w", encoding="utf-8") as file:
            file.write(whole)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        main()
