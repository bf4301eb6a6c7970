#!/usr/bin/env python3
"""What panels may have is written once, in the layouts: the handbook and types.lua have it from there. With --write (make
handbook) they get it anew."""
import os
import re
import sys

from harness import ROOT, check, equal, lantern, main

# The file, how lantern writes it, and between which lines it stands there.
PLACES = (("scripts/README.md", "markdown", "<!-- What panels may have: written by `make handbook` from the layouts. -->\n", "<!-- Here that ends. -->\n"),
          ("scripts/look/types.lua", "lua", "-- What panels may have: written by `make handbook` from the layouts.\n", "-- Here that ends.\n"))


def told(form):
    done = lantern("fields", "--format", form)
    equal((done.returncode, done.stderr), (0, ""))
    return done.stdout


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
        assert between == told(form), "%s is behind: run make handbook" % name


@check
def every_field_of_lanterns_own_kinds_says_what_it_is():
    rows = [line for line in told("markdown").splitlines() if line.startswith("| `")]
    assert len(rows) > 80, len(rows)
    mute = [row for row in rows if re.search(r"\|\s*\|$", row)]
    equal(mute, [], "without help:")
    kinds = re.findall(r"^\*\*`([a-z]+)`\*\*: .", told("markdown"), re.MULTILINE)
    files = sorted(name[:-4] for name in os.listdir(os.path.join(ROOT, "scripts/look/layouts")))
    equal(kinds, [name for name in files if name not in ("note", "title")])  # these two are no panels of a curator's


def write():
    for name, form, begin, end in PLACES:
        before, _, behind = parts(name, begin, end)
        whole = before + told(form) + behind  # lantern may fail, and then the file stays as it is
        with open(os.path.join(ROOT, name), "w", encoding="utf-8") as file:
            file.write(whole)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        main()
