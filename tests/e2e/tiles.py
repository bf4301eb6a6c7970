#!/usr/bin/env python3
"""lantern tiles: what it writes, what it leaves alone, and that a run which fails leaves nothing."""
import os
import shutil
import signal
import subprocess
import time

from harness import HANGS, LANTERN, ROOT, TOOLS, Folder, check, contains, environment, equal, lantern, main, panel_text, png, small
from patience import Patience

MAKE_JPEG = os.path.join(TOOLS, "make_jpeg")
PICTURES = os.path.join(ROOT, "tests/data/pictures")


def scan(folder, name="scan.jpg", width=3000, height=2000, *more):
    subprocess.run([MAKE_JPEG, str(width), str(height), folder(name), *more], check=True)
    return folder(name)


def jpeg_size(path):
    """(width, height) from the first frame header."""
    with open(path, "rb") as file:
        data = file.read()
    equal(data[:2], b"\xff\xd8", path)
    equal(data[-2:], b"\xff\xd9", path)
    at = 2
    while data[at + 1] not in (0xC0, 0xC2):
        at += 2 + int.from_bytes(data[at + 2:at + 4], "big")
    return int.from_bytes(data[at + 7:at + 9], "big"), int.from_bytes(data[at + 5:at + 7], "big")


def files_below(path):
    return sorted(os.path.relpath(os.path.join(place, name), path) for place, _, names in os.walk(path) for name in names)


def expected_tiles(width, height):
    """{name: size} of the tiles of a picture, counted from its full size down."""
    sizes = [(width, height)]
    while max(sizes[0]) > 512:
        sizes.insert(0, ((sizes[0][0] + 1) // 2, (sizes[0][1] + 1) // 2))
    return {"%d/%d-%d.jpg" % (level, x // 512, y // 512): (min(512, w - x), min(512, h - y))
            for level, (w, h) in enumerate(sizes) for x in range(0, w, 512) for y in range(0, h, 512)}


@check
def a_scan_becomes_levels_of_tiles():
    with Folder() as folder:
        path = scan(folder)
        done = lantern("tiles", path)
        equal(done.returncode, 0, done.stderr)
        contains(done.stdout, path + ".tiles: 3000 x 2000 pixels, 4 levels")
        equal(done.stderr, "")
        tiles = expected_tiles(3000, 2000)
        equal(files_below(path + ".tiles"), sorted(list(tiles) + ["index"]))
        for name, size in tiles.items():
            equal(jpeg_size(os.path.join(path + ".tiles", name)), size, name)
        equal(folder.read("scan.jpg.tiles/index").split("\n")[0], "lantern-tiles 1 3000 2000 512 4")
        equal(sorted(os.listdir(folder.path)), ["scan.jpg", "scan.jpg.tiles"])


@check
def a_second_run_does_nothing_until_the_picture_is_another_or_it_is_forced():
    with Folder() as folder:
        path = scan(folder, "scan.jpg", 900, 700)

        def cut(*more):
            done = lantern("tiles", path, *more)
            equal(done.returncode, 0, done.stderr)
            return os.stat(path + ".tiles").st_ino, done.stdout

        first, _ = cut()
        os.utime(path, (2e9, 2e9))  # copied without its date
        again, said = cut()
        equal(again, first)
        contains(said, "up to date")
        forced, said = cut("--force")
        assert forced != first and "up to date" not in said, said
        scan(folder, "scan.jpg", 1000, 700)
        os.utime(path, (1000, 1000))  # from an archive, with its old date
        other, said = cut()
        assert other != forced
        contains(said, "1000 x 700 pixels")


@check
def out_is_the_folder_that_the_tiles_go_into():
    with Folder() as folder:
        path = scan(folder, "scan.jpg", 900, 700)
        done = lantern("tiles", path, "--out", folder("a/b"))
        equal(done.returncode, 0, done.stderr)
        equal(files_below(folder("a/b/scan.jpg.tiles")), sorted(list(expected_tiles(900, 700)) + ["index"]))
        equal(sorted(os.listdir(folder.path)), ["a", "scan.jpg"])


@check
def png_and_webp_are_cut_too():
    with Folder() as folder:
        folder.write("a.png", png(700, 600, (9, 99, 199)))
        shutil.copy(os.path.join(PICTURES, "photo.webp"), folder("a.webp"))
        for name, tiles in (("a.png", expected_tiles(700, 600)), ("a.webp", expected_tiles(160, 120))):
            done = lantern("tiles", folder(name))
            equal(done.returncode, 0, done.stderr)
            for tile, size in tiles.items():
                equal(jpeg_size(os.path.join(folder(name + ".tiles"), tile)), size, tile)


@check
def what_cannot_be_cut_ends_with_1_says_why_and_leaves_nothing():
    with Folder() as folder:
        with open(scan(folder), "rb") as file:
            data = file.read()
        os.remove(folder("scan.jpg"))
        folder.write("cut.jpg", data[:len(data) // 2])
        folder.write("closed.jpg", data[:len(data) // 2] + b"\xff\xd9")
        folder.write("text.jpg", "no picture")
        for name in ("progressive-huge.jpg", "quarters.svg"):
            shutil.copy(os.path.join(PICTURES, name), folder(name))
        before = sorted(os.listdir(folder.path))
        for name, said in (("cut.jpg", "cut off"), ("closed.jpg", "damaged JPEG"), ("text.jpg", "not a picture"), ("nowhere.jpg", "not found"),
                           ("progressive-huge.jpg", "save it again as a baseline JPEG"), ("quarters.svg", "needs no tiles")):
            done = lantern("tiles", folder(name))
            equal(done.returncode, 1, name)
            contains(done.stderr, said)
            contains(done.stderr, folder(name))
            assert done.stderr.count("\n") == 1 and done.stdout == "", done.stderr
            equal(sorted(os.listdir(folder.path)), before, name)


@check
def a_failed_run_leaves_the_old_tiles():
    with Folder() as folder:
        path = scan(folder, "scan.jpg", 900, 700)
        equal(lantern("tiles", path).returncode, 0)
        with open(path, "rb") as file:
            data = file.read()
        before = os.stat(path + ".tiles").st_ino
        folder.write("scan.jpg", data[:len(data) // 2] + b"\xff\xd9")
        equal(lantern("tiles", path, "--force").returncode, 1)
        equal(os.stat(path + ".tiles").st_ino, before)
        equal(sorted(os.listdir(folder.path)), ["scan.jpg", "scan.jpg.tiles"])


@check
def ended_while_cutting_it_clears_away_what_it_began():
    with Folder() as folder:
        path = scan(folder, "scan.jpg", 12000, 9000)
        process = subprocess.Popen([LANTERN, "tiles", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
        patience = Patience(process.pid, 60)
        while len(os.listdir(folder.path)) < 2 and not patience.over():
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=HANGS)
        equal(process.returncode, 1, said)
        contains(said.decode(), "ended")
        equal(os.listdir(folder.path), ["scan.jpg"])


@check
def without_a_picture_or_with_two_it_says_what_to_type():
    for arguments, said in (([], "lantern tiles PICTURE"), (["a.jpg", "b.jpg"], "one picture"), (["a.jpg", "--sheet"], "--sheet")):
        done = lantern("tiles", *arguments)
        equal(done.returncode, 2)
        contains(done.stderr, said)


@check
def check_names_the_command_until_it_was_run():
    with Folder() as folder:
        place, write = small(folder)
        write("scripts/panels/one/third.lua", panel_text("Map", picture='"map.jpg"'))
        scan(lambda name: os.path.join(place, "assets", name), "map.jpg", 6100, 4100)
        done = lantern("check", place)
        contains(done.stdout, "third.lua:4: warning: picture: assets/map.jpg has 6100 x 4100 pixels")
        contains(done.stdout, "lantern tiles assets/map.jpg")
        subprocess.run([LANTERN, "tiles", "assets/map.jpg"], cwd=place, env=environment(), stdout=subprocess.DEVNULL, check=True)
        assert "map.jpg" not in lantern("check", place).stdout


@check
def tiles_of_another_scan_are_told_by_check():
    with Folder() as folder:
        place, write = small(folder)
        write("scripts/panels/one/third.lua", panel_text("Map", picture='"map.jpg"'))
        path = os.path.join(place, "assets/map.jpg")
        scan(lambda name: path, "map.jpg", 6100, 4100)
        equal(lantern("tiles", path).returncode, 0)
        scan(lambda name: path, "map.jpg", 6200, 4000)
        os.utime(path, (1000, 1000))
        contains(lantern("check", place).stdout, "lantern tiles assets/map.jpg")


if __name__ == "__main__":
    main()
