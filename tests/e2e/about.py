#!/usr/bin/env python3
"""About this exhibition: from the contents, with what a museum has filled in and nothing else; what awaits a reader is counted."""
import os
import re
import subprocess

from hand import Hand
from harness import ROOT, Folder, check, contains, equal, lantern, main

BEACON = os.path.join(ROOT, "tests/data/beacon")
LUA = "ex/scripts/exhibition.lua"


def copied(folder, old="", new="", name=LUA):
    subprocess.run(["cp", "-r", BEACON + "/.", folder("ex")], check=True)
    text = folder.read(name)
    assert old in text, old
    folder.write(name, text.replace(old, new))
    return folder("ex")


def sheet(folder, place, out):
    done = lantern("shot", place, "--panel", "keeper", "--language", "en", "--size", "480x270", "--overlay", "about", "--out", folder(out), "--quiet")
    equal((done.returncode, done.stderr), (0, ""))
    with open(folder(out + "/en/keeper-about.png"), "rb") as file:
        return file.read()


@check
def it_opens_from_the_contents_in_every_reach():
    for size in ("1920x1080", "1080x1920", "800x480"):
        for aids in ((), ("reach",)):
            hand = Hand(BEACON, "--draw", "none", "--window", size)
            for action in aids:
                hand.tap(action)
            hand.tap("contents")
            while "about" not in hand.look():
                hand.tap("turn:2")
            equal(hand.tap("about").open(), "about", size)
            equal(hand.tap("close").open(), None)


@check
def without_about_there_is_no_way_to_it():
    with Folder() as folder:
        place = copied(folder)
        folder.write(LUA, re.sub(r"  about = \{.*?\n  \},\n", "", folder.read(LUA), flags=re.DOTALL))
        assert "about" not in Hand(place, "--draw", "none").tap("contents").look()


@check
def an_empty_field_is_left_out_and_listed():
    with Folder() as folder:
        whole = sheet(folder, BEACON, "whole")
        place = copied(folder, '    funders = "Harbour Board",\n')
        told = lantern("check", place).stdout
        contains(told, "leaves out what is empty: funders")
        assert sheet(folder, place, "less") != whole


@check
def what_awaits_a_reader_stands_on_it():
    with Folder() as folder:
        place = copied(folder, 'facts = { "F1" },', 'facts = { "F1" }, awaiting = { "de" },', "ex/scripts/panels/rock/keeper.lua")
        assert sheet(folder, place, "awaiting") != sheet(folder, BEACON, "none")


@check
def a_field_misspelt_or_in_one_language_is_told():
    for old, new, told in (("publisher", "publischer", "did you mean publisher?"), (', de = "Die Mitarbeiter des Museums"', "", "Deutsch (de)"),
                           ('date = "May 2026"', "date = 2026", "or one for all")):
        with Folder() as folder:
            contains(lantern("check", copied(folder, old, new)).stdout, told)


if __name__ == "__main__":
    main()
