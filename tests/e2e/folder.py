#!/usr/bin/env python3
"""The exhibition's folder may go and come: renamed, deleted, copied anew, a link switched, a medium taken out.

Real time; every step waits for what the trace says. What is on the screen is looked at in pictures that lantern takes of
itself a few times a second. Where it matters how fast files come, lantern stands still meanwhile, or the test does not count
when it was itself kept waiting.
"""
import functools
import json
import os
import shutil
import subprocess
import time

from harness import (LANTERN, PICTURED, SMALL, Folder, Kiosk, check, contains, equal, main, only, panel_text, picture_after, png)

PANELS = (("one", "first"), ("one", "second"), ("one", "third"), ("two", "fourth"), ("two", "fifth"))
NAMES = [name for _, name in PANELS]
RED, GREEN, BLUE = (200, 20, 20), (20, 200, 20), (20, 20, 200)
MIDDLE = 466, 150  # of the panels' picture


def release(place, colour, title="Release", names=PANELS):
    """An exhibition whose panels all show one picture of one colour, a second each."""
    shutil.copytree(SMALL, place)
    with open(os.path.join(place, "scripts/exhibition.lua"), encoding="utf-8") as file:
        text = file.read()
    if names is not PANELS:
        text = text.replace('"first", "second", "third"', ", ".join('"%s"' % name for _, name in names)).replace('"fourth", "fifth"', "")
        text = "\n".join(line for line in text.split("\n") if 'id = "two"' not in line)
    save(place, "scripts/exhibition.lua", text.replace("fade = 0.9", "fade = 0.1"))
    shutil.rmtree(os.path.join(place, "scripts/panels"))
    for chapter, name in names:
        save(place, "scripts/panels/%s/%s.lua" % (chapter, name), panel(title))
    save(place, "assets/square.png", png(40, 30, colour))
    return place


def panel(title):
    return panel_text(title, seconds="1", picture='"square.png"')


def save(place, path, content):
    path = os.path.join(place, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + "~", "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
    os.rename(path + "~", path)


class Late(Exception):
    """This test got no processor for so long that lantern rightly took what it had written for all there is."""


def begun_anew_when_late(function):
    @functools.wraps(function)
    def tried():
        for _ in range(20):
            try:
                return function()
            except Late:
                pass
        raise AssertionError("never was this test given a processor in time")
    return tried


def copy_slowly(source, place):
    """File by file, folders first, as a file manager does over a slow stick; exhibition.lua long before its panels. Late when
    it paused for so long that no file manager does (lantern waits for five seconds)."""
    longest, last = 0.0, time.monotonic()
    for above, folders, files in os.walk(source):
        folders.sort()
        for name in sorted(files):
            target = os.path.join(place, os.path.relpath(above, source), name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(os.path.join(above, name), "rb") as file:
                content = file.read()
            with open(target, "wb", buffering=0) as file:
                for start in range(0, len(content), 400):
                    file.write(content[start:start + 400])
                    longest, last = max(longest, time.monotonic() - last), time.monotonic()
                    time.sleep(0.01)
            time.sleep(0.1)
    if longest > 4:
        raise Late()


def point(link, target):
    """As `mv -T` and modern `ln -sfn` do: the link is never away."""
    os.symlink(target, link + ".new")
    os.rename(link + ".new", link)


class Shown:
    """A kiosk that takes pictures of itself."""

    def __init__(self, place, *arguments, cwd=None, command=None):
        self.arguments = ("--headless", "--window", "640x360", "--motion", "calm") + arguments
        self.place, self.cwd, self.command = place, cwd, command

    def __enter__(self):
        self.folder = Folder().__enter__()
        self.kiosk = Kiosk(self.place, *self.arguments, *PICTURED, self.folder("out"), cwd=self.cwd, command=self.command).__enter__()
        try:
            self.kiosk.wait("panel")
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def __exit__(self, *error):
        self.kiosk.__exit__(*error)
        self.folder.__exit__()

    def colours(self, colour):
        """From now on, panels show this colour when they have come."""
        seen = 0
        for _ in range(20):
            event = self.kiosk.wait("panel", after=self.kiosk.mark(), seconds=30)
            came = self.kiosk.wait("frames", after=self.kiosk.events.index(event), seconds=30)
            got = picture_after(self.folder("out"), came).at(*MIDDLE)
            if max(got) < 20:
                continue  # taken so late that the next panel is on its way, out of the dark
            assert max(range(3), key=lambda i: got[i]) == colour.index(200), "%r instead of %r" % (tuple(got), colour)
            seen += 1
            if seen == 3:
                return
        raise AssertionError("only the dark between panels was seen")

    def goes_round(self, names=NAMES):
        """Every one of these panels comes."""
        mark = self.kiosk.mark()
        for name in names:
            self.kiosk.wait("panel", after=mark, seconds=30, id=name)

    def wait_reload(self, mark, ok=True):
        return self.kiosk.wait("reload", after=mark, seconds=30, ok=ok)

    def no_problem(self):
        self.kiosk.read()
        equal(only(self.kiosk.events, "problem"), [])

    def sees_a_save(self, place, path="scripts/panels/one/first.lua"):
        mark = self.kiosk.mark()
        save(place, path, panel("Saved later"))
        self.wait_reload(mark)
        self.no_problem()


@check
def a_folder_that_is_renamed_away_goes_on_whole_and_is_watched_when_it_is_back():
    with Folder() as folder:
        place = release(folder("ex"), RED)
        with Shown(place) as shown:
            shown.goes_round()  # what was not read when the folder goes cannot be shown
            mark = shown.kiosk.mark()
            os.rename(place, folder("elsewhere"))
            shown.kiosk.wait("folder", after=mark, state="away")
            shown.goes_round()
            shown.colours(RED)
            mark = shown.kiosk.mark()
            os.rename(folder("elsewhere"), place)
            shown.kiosk.wait("folder", after=mark, state="there")
            shown.goes_round()
            shown.sees_a_save(place)


@check
def another_folder_put_in_its_place_is_shown_and_watched():
    with Folder() as folder:
        place, fresh = release(folder("ex"), RED), release(folder("fresh"), GREEN)
        with Shown(place) as shown:
            shown.goes_round(NAMES[:2])
            mark = shown.kiosk.mark()
            os.rename(place, folder("old"))
            os.rename(fresh, place)
            shown.wait_reload(mark)
            shown.colours(GREEN)
            shown.goes_round()
            shown.sees_a_save(place)
            mark = shown.kiosk.mark()
            save(folder("old"), "scripts/panels/one/first.lua", "broken {{{")
            shown.goes_round(NAMES[:2])
            equal(only(shown.kiosk.events[mark:], "reload"), [], "the old one is none of its business")


@check
@begun_anew_when_late
def a_folder_deleted_and_copied_anew_is_not_shown_in_pieces():
    with Folder() as folder:
        place, fresh = release(folder("ex"), RED), release(folder("fresh"), GREEN)
        with Shown(place) as shown:
            shown.goes_round()
            mark = shown.kiosk.mark()
            shutil.rmtree(place)
            shown.kiosk.wait("folder", after=mark, state="away")
            shown.goes_round()
            shown.colours(RED)
            mark = shown.kiosk.mark()
            copy_slowly(fresh, place)
            shown.wait_reload(mark)
            shown.kiosk.wait("folder", after=mark, state="there")
            equal(len(only(shown.kiosk.events[mark:], "reload")), 1)
            shown.colours(GREEN)
            shown.goes_round()
            shown.sees_a_save(place)


@check
@begun_anew_when_late
def what_is_in_the_folder_deleted_and_copied_anew_is_not_shown_in_pieces():
    with Folder() as folder:
        place, fresh = release(folder("ex"), RED), release(folder("fresh"), GREEN)
        with Shown(place) as shown:
            shown.goes_round()
            mark = shown.kiosk.mark()
            shutil.rmtree(folder("ex/scripts"))
            shutil.rmtree(folder("ex/assets"))
            copy_slowly(fresh, place)
            shown.wait_reload(mark)
            shown.colours(GREEN)
            shown.goes_round()
            shown.sees_a_save(place)


@check
def a_switched_link_shows_the_other_release_however_it_is_switched():
    with Folder() as folder:
        release(folder("1"), RED)
        release(folder("2"), GREEN)
        release(folder("3"), BLUE)
        os.symlink("1", folder("current"))
        with Shown(folder("current")) as shown:
            mark = shown.kiosk.mark()
            point(folder("current"), "2")
            shown.wait_reload(mark)
            shown.colours(GREEN)
            mark = shown.kiosk.mark()
            os.unlink(folder("current"))
            os.symlink(folder("3"), folder("current"))
            shown.wait_reload(mark)
            shown.colours(BLUE)
            shown.sees_a_save(folder("3"))
            mark = shown.kiosk.mark()
            point(folder("current"), "1")
            shown.wait_reload(mark)
            shown.colours(RED)
            shown.goes_round()


@check
def a_link_further_up_the_path_may_be_switched():
    with Folder() as folder:
        for name, colour in (("a", RED), ("b", GREEN)):
            os.makedirs(folder(name))
            release(folder(name + "/ex"), colour)
        os.symlink("a", folder("site"))
        with Shown(folder("site/ex")) as shown:
            mark = shown.kiosk.mark()
            point(folder("site"), "b")
            shown.wait_reload(mark)
            shown.colours(GREEN)
            shown.sees_a_save(folder("b/ex"))


@check
def a_folder_above_may_be_renamed_away_and_come_back():
    with Folder() as folder:
        os.makedirs(folder("site"))
        place = release(folder("site/ex"), RED)
        with Shown(place) as shown:
            shown.goes_round()
            mark = shown.kiosk.mark()
            os.rename(folder("site"), folder("gone"))
            shown.kiosk.wait("folder", after=mark, state="away")
            shown.goes_round()
            mark = shown.kiosk.mark()
            os.rename(folder("gone"), folder("site"))
            shown.kiosk.wait("folder", after=mark, state="there")
            shown.goes_round()
            shown.sees_a_save(place)


@check
def two_releases_are_never_mixed():
    with Folder() as folder:
        release(folder("1"), RED, names=PANELS[:3])
        release(folder("2"), GREEN, names=PANELS[:3])
        good = open(folder("2/scripts/exhibition.lua"), encoding="utf-8").read()
        save(folder("2"), "scripts/exhibition.lua", "return exhibition { chapters = 5 }\n")
        os.symlink("1", folder("current"))
        with Shown(folder("current")) as shown:
            mark = shown.kiosk.mark()
            point(folder("current"), "2")
            shown.wait_reload(mark, ok=False)
            contains(json.dumps(only(shown.kiosk.events[mark:], "problem")), "scripts/exhibition.lua")
            shown.goes_round(NAMES[:3])
            shown.colours(RED)
            mark = shown.kiosk.mark()
            save(folder("2"), "scripts/exhibition.lua", good)
            shown.wait_reload(mark)
            shown.colours(GREEN)


@check
def what_is_missing_for_good_is_named_and_the_rest_is_shown():
    with Folder() as folder:
        place, fresh = release(folder("ex"), RED), release(folder("fresh"), GREEN)
        os.unlink(folder("fresh/scripts/panels/one/third.lua"))
        with Shown(place) as shown:
            mark = shown.kiosk.mark()
            os.rename(place, folder("old"))
            os.rename(fresh, place)
            shown.wait_reload(mark)
            problem = shown.kiosk.wait("problem", after=mark, rule="unknown-panel")
            contains(problem["message"], "third.lua")
            shown.goes_round(["first", "second", "fourth", "fifth"])
            mark = shown.kiosk.mark()
            save(place, "scripts/panels/one/third.lua", panel("Third"))
            shown.wait_reload(mark)
            shown.goes_round()


@check
def links_in_the_folder_are_watched():
    with Folder() as folder:
        place = release(folder("ex"), RED)
        os.makedirs(folder("shared"))
        os.rename(folder("ex/scripts/panels/one"), folder("shared/one"))
        os.symlink("../../../shared/one", folder("ex/scripts/panels/one"))
        os.rename(folder("ex/assets/square.png"), folder("shared/scan.png"))
        os.symlink(folder("shared/scan.png"), folder("ex/assets/square.png"))
        with Shown(place) as shown:
            mark = shown.kiosk.mark()
            save(folder("shared"), "one/first.lua", panel("Saved where the link leads"))
            shown.wait_reload(mark)
            mark = shown.kiosk.mark()
            save(folder("shared"), "scan.png", png(40, 30, GREEN))
            shown.wait_reload(mark)
            shown.colours(GREEN)
            mark = shown.kiosk.mark()
            with open(folder("shared/scan.png"), "wb") as file:
                file.write(png(40, 30, BLUE))
            shown.wait_reload(mark)
            shown.colours(BLUE)
            release(folder("2"), RED)
            mark = shown.kiosk.mark()
            os.rename(folder("ex/assets"), folder("ex/assets.old"))
            os.symlink("../2/assets", folder("ex/assets"))
            shown.wait_reload(mark)
            shown.colours(RED)
            shown.no_problem()


@check
def many_files_at_once_are_read_once_and_as_one():
    with Folder() as folder:
        place = release(folder("ex"), RED)
        for number in range(40):
            save(place, "scripts/panels/one/more%d.lua" % number, panel("More"))
        with Shown(place) as shown:
            text = open(folder("ex/scripts/exhibition.lua"), encoding="utf-8").read()
            layout = open(folder("ex/scripts/layouts/plain.lua"), encoding="utf-8").read()
            shown.goes_round()  # what is shown was read: nothing waits to be read in the background
            mark = shown.kiosk.mark()
            # Each panel has a field that only the new layout knows.
            with shown.kiosk.still():
                for number in range(40):
                    save(place, "scripts/panels/one/more%d.lua" % number, panel_text("More", seconds="1", fresh="true"))
                for chapter, name in PANELS:
                    save(place, "scripts/panels/%s/%s.lua" % (chapter, name), panel_text("More", seconds="1", fresh="true"))
                save(place, "scripts/layouts/plain.lua", layout.replace('breathing = "boolean"', 'breathing = "boolean", fresh = "boolean"'))
                save(place, "scripts/exhibition.lua",
                     text.replace('"first", ', '"first", %s, ' % ", ".join('"more%d"' % n for n in range(40))))
            shown.wait_reload(mark)
            shown.kiosk.wait("panel", seconds=30, after=mark, id="more3")
            shown.no_problem()


@check
def a_medium_may_be_taken_out_and_put_in_again():
    with Folder() as folder:
        os.makedirs(folder("stick"))
        release(folder("source"), RED)

        def put_in():
            if subprocess.run(["mount", "-t", "tmpfs", "none", folder("stick")], stderr=subprocess.DEVNULL, check=False).returncode:
                return False
            shutil.copytree(folder("source"), folder("stick/ex"))
            return True

        if not put_in():
            return "skipped: mounting is not allowed"
        try:
            with Shown(folder("stick/ex")) as shown:
                shown.goes_round()
                mark = shown.kiosk.mark()
                # Not while a file of it is being read.
                shown.kiosk.until(lambda: subprocess.run(["umount", folder("stick")], stderr=subprocess.DEVNULL, check=False).returncode == 0,
                                  "the stick can be taken out", 60)
                shown.kiosk.wait("folder", after=mark, state="away")
                shown.goes_round()
                shown.colours(RED)
                mark = shown.kiosk.mark()
                put_in()
                shown.kiosk.wait("folder", after=mark, state="there")
                shown.goes_round()
                shown.sees_a_save(folder("stick/ex"))
        finally:
            subprocess.run(["umount", folder("stick")], stderr=subprocess.DEVNULL, check=False)
    return None


@check
def the_folder_may_be_named_in_any_way():
    with Folder() as folder:
        release(folder("1"), RED)
        release(folder("2"), GREEN)
        os.makedirs(folder("there"))
        os.symlink("../1", folder("there/current"))
        for number, (name, cwd) in enumerate((("current", "there"), ("./current/", "there"), (".", "there/current"), ("../1", "2"),
                                              (folder("there//current/"), "2"), (folder("there/../1/."), "2"))):
            point(folder("there/current"), "../1")
            with Shown(name, cwd=folder(cwd)) as shown:
                shown.sees_a_save(folder("1"))
                if "current" in name + cwd:
                    mark = shown.kiosk.mark()
                    point(folder("there/current"), "../2")
                    shown.wait_reload(mark)
                    shown.colours(GREEN)


@check
def what_the_system_does_not_watch_is_told_once_and_looked_for():
    limit = "/proc/sys/user/max_inotify_watches"
    command = ["unshare", "--user", "--map-root-user", "sh", "-c", 'echo 4 >%s && exec "$@"' % limit, "sh", LANTERN]
    if subprocess.run(command[:6] + ["test -w " + limit], stderr=subprocess.DEVNULL, check=False).returncode:
        return "skipped: a namespace with a limit of its own is not allowed"
    with Folder() as folder:
        place = release(folder("ex"), RED)
        with Shown(place, command=command) as shown:
            for colour in (GREEN, BLUE):
                mark = shown.kiosk.mark()
                with shown.kiosk.still():  # it looks by itself: never between the two
                    save(place, "assets/square.png", png(40, 30, colour))
                    save(place, "scripts/panels/two/fifth.lua", panel("Fifth %d" % colour[1]))
                shown.wait_reload(mark)
                shown.colours(colour)
            shown.kiosk.log.seek(0)
            said = shown.kiosk.log.read()
            equal(said.count("max_user_watches"), 1, said)
    return None


if __name__ == "__main__":
    main()
