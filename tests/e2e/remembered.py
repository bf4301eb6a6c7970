#!/usr/bin/env python3
"""What `lantern check` remembers from an earlier check: whatever changes, it tells the same as one that remembers nothing."""
import glob
import os
import resource

from harness import Folder, check, equal, lantern, main, png
from sponges import DISPUTED, LUA, MAP, NUMBERS, PANEL, PEOPLE, SEARCH, made

# One after the other, each upon the state before: (what, file, old text or None for the whole file, new text).
EDITS = [
    ("a panel's words", PANEL, "Sie blieben lange", "Sie blieben " + "und blieben " * 14 + "lange"),
    ("a panel's picture is another one", "assets/boot.png", None, png(80, 60, (9, 90, 90))),
    ("the picture is gone", "assets/boot.png", None, None),
    ("the picture is back", "assets/boot.png", None, png(80, 60, (9, 90, 90))),
    ("the order", LUA, '"zahlen", "karte"', '"karte", "zahlen"'),
    ("a panel is broken", MAP, "points = {", "points = "),
    ("and mended", MAP, "points = ", "points = {"),
    ("somebody named before", NUMBERS, "kind =", 'names = { "maria" }, kind ='),
    ("a register", PEOPLE, "Taucherin", "Taucherin und Fischerin"),
    ("what is disputed", SEARCH, 'facts = { "F1" },', DISPUTED),
    ("a theme of its own", "scripts/theme.lua", None, 'return { type = { body = { size = 60, line = 80 } } }\n'),
    ("a layout of its own", "scripts/layouts/search.lua", None, "return layout { build = function() return nil + 1 end }\n"),
    ("words of the controls", "scripts/words.lua", None, 'return { close = { de = "%s" } }\n' % ("Zu" * 60)),
]


def cpu(function):
    """What it returns, and the seconds of CPU that its processes took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = function()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def change(place, name, old, new):
    path = os.path.join(place, name)
    if old is None and new is None:
        os.remove(path)
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if old is not None:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        assert old in text, "%r is not in %s" % (old, name)
        new = text.replace(old, new, 1)
    with open(path, "wb") as file:
        file.write(new.encode() if isinstance(new, str) else new)


def look(place, cache, *arguments):
    done = lantern("check", place, "--table", *arguments, XDG_CACHE_HOME=cache)
    assert done.returncode in (0, 3), done.stderr
    return done


@check
def whatever_changes_the_same_is_told_as_by_a_check_that_remembers_nothing():
    with Folder() as folder:
        place = made(folder)
        look(place, folder("cache"))
        for what, *edit in EDITS:
            change(place, *edit)
            fresh = look(place, folder("none"), "--no-cache")
            for _ in range(2):
                kept = look(place, folder("cache"))
                equal((kept.returncode, kept.stdout, kept.stderr), (fresh.returncode, fresh.stdout, fresh.stderr), what)
        assert not os.path.exists(folder("none")), "--no-cache keeps something"


@check
def what_has_not_changed_is_not_measured_again():
    with Folder() as folder:
        place = made(folder)
        first, full = cpu(lambda: look(place, folder("cache")))
        again, none = cpu(lambda: look(place, folder("cache")))
        equal(again.stdout, first.stdout)
        change(place, PANEL, "lange", "länger")
        _, one = cpu(lambda: look(place, folder("cache")))
        assert none < full / 2 and none < one < full, "full %.2f s, nothing %.2f s, one panel %.2f s" % (full, none, one)


@check
def a_cache_that_is_broken_or_may_not_be_written_is_as_none():
    with Folder() as folder:
        place = made(folder)
        fresh = look(place, folder("cache")).stdout
        path, = glob.glob(folder("cache/lantern/check/*"))
        with open(path, "rb") as file:
            whole = file.read()
        for broken in (b"", whole[:-1], whole[: len(whole) // 2], b"x" * 100, whole[:300] + b"\0" + whole[301:], whole + b"x"):
            with open(path, "wb") as file:
                file.write(broken)
            done = look(place, folder("cache"))
            equal(done.stdout, fresh)
            assert "cache" not in done.stderr, done.stderr
            with open(path, "rb") as file:
                equal(len(file.read()), len(whole))
        folder.write("file", "")
        equal(look(place, folder("file")).stdout, fresh)


@check
def exhibitions_that_nobody_checks_any_more_are_forgotten():
    with Folder() as folder:
        for i in range(15):
            folder.write("cache/lantern/check/%016x" % i, "old")
            os.utime(folder("cache/lantern/check/%016x" % i), (i + 1, i + 1))
        look(made(folder), folder("cache"))
        names = [os.path.basename(name) for name in glob.glob(folder("cache/lantern/check/*"))]
        equal(len(names), 12)
        assert "%016x" % 14 in names and "%016x" % 3 not in names, names


if __name__ == "__main__":
    main()
