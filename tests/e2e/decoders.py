#!/usr/bin/env python3
"""Pictures that take for ever, all memory or the decoder's life: the tour goes on, each is named, every command ends."""
import os
import signal
import struct
import subprocess
import time
import zlib

from harness import HANGS, LANTERN, ROOT, TOOLS, Folder, Kiosk, check, contains, equal, lantern, main, only, panel_text, small, tour

MAKE_JPEG = os.path.join(TOOLS, "make_jpeg")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">%s</svg>'
# A million million dashes; ten million, which want a gigabyte; as many rectangles as a tracing program may leave.
ENDLESS = SVG % '<path d="M0 0L1e9 0" stroke="#888" stroke-dasharray="0.00001,0"/>'
HUNGRY = SVG % '<path d="M0 0L1e9 0" stroke="#888" stroke-width="3" stroke-dasharray="5,3"/>'
CROWDED = SVG % "".join('<rect width="100" height="100" fill="#%06x"/>' % i for i in range(60000))


def chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_with_a_wrong_length():
    """The header's chunks are right; behind the pixels a time whose length has one bit wrong."""
    rows = (b"\0" + b"\x80" * 30) * 30
    time_chunk = bytearray(chunk(b"tIME", b"\x07\xe8\1\1\1\1\1"))
    time_chunk[0] ^= 0x20
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 30, 30, 8, 0, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + bytes(time_chunk) + chunk(b"IEND", b""))


def exhibition(folder, **pictures):
    """The small exhibition, with one picture more on each of its panels: second="a.svg" has the content `pictures` says."""
    place, write = small(folder)
    for panel, (name, content) in pictures.items():
        write("assets/" + name, content)
        write("scripts/panels/%s/%s.lua" % ("two" if panel == "fourth" else "one", panel),
              panel_text(panel, picture='"%s"' % name, seconds=12))
    return place


def damaged_jpeg(folder):
    """512 bytes lost in the middle."""
    path = folder("whole.jpg")
    subprocess.run([MAKE_JPEG, "900", "700", path], check=True)
    with open(path, "rb") as file:
        data = file.read()
    middle = len(data) // 2
    return data[:middle] + data[middle + 512:]


def children(pid):
    try:
        found = []
        for thread in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/children" % (pid, thread), encoding="ascii") as file:
                found += [int(child) for child in file.read().split()]
        return found
    except OSError:
        return []


def grandchildren(pid):
    """The decoders: each comes from a process that lantern keeps for that."""
    return [decoder for nursery in children(pid) for decoder in children(nursery)]


def cpu(pid):
    """CPU seconds of a process; None when it is gone."""
    try:
        with open("/proc/%d/stat" % pid, encoding="utf-8") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return None if fields[0] in "ZX" else (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except OSError:
        return None


@check
def the_tour_goes_on_past_pictures_that_cannot_be_decoded():
    with Folder() as folder:
        place = exhibition(folder, second=("endless.svg", ENDLESS), third=("hungry.svg", HUNGRY), fourth=("wrong.png", png_with_a_wrong_length()))
        _, events = tour(place, "--rounds", "1", timeout=120)
        shown = [event["id"] for event in only(events, "panel")]
        equal(shown[:4], ["first", "second", "third", "fourth"])
        for name in ("endless.svg", "hungry.svg", "wrong.png"):
            said = [event["message"] for event in only(events, "problem") if name in event["file"] + event["message"]]
            assert 1 <= len(said) <= 2, (name, said)


@check
def what_does_not_get_through_is_not_tried_again_in_the_next_round():
    with Folder() as folder:
        place = exhibition(folder, second=("endless.svg", ENDLESS))
        before = os.times()
        tour(place, "--rounds", "3", timeout=120)
        after = os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        assert used < 9.5, "the decoder was at it for %.1f s of CPU" % used


@check
def nothing_is_said_by_libraries():
    with Folder() as folder:
        place = exhibition(folder, second=("wrong.png", png_with_a_wrong_length()))
        done = lantern("run", place, "--headless", "--clock", "virtual", "--rounds", "1")
        equal(done.returncode, 0, done.stderr)
        assert "libpng" not in done.stderr and len(done.stderr) < 4000, done.stderr


@check
def check_and_shot_end_and_name_the_pictures():
    with Folder() as folder:
        place = exhibition(folder, second=("endless.svg", ENDLESS), third=("crowded.svg", CROWDED), fourth=("damaged.jpg", damaged_jpeg(folder)))
        done = lantern("check", place, timeout=120)
        equal(done.returncode, 3, done.stdout)
        for name, why in (("second.lua:4", "takes more than 5 seconds"), ("third.lua:4", "takes more than 5 seconds"), ("fourth.lua:4", "damaged JPEG")):
            lines = [line for line in done.stdout.splitlines() if name in line]
            equal(len(lines), 1, done.stdout)
            contains(lines[0], why)
        done = lantern("shot", place, "--out", folder("out"), timeout=120)
        equal(done.returncode, 3, done.stderr)
        for name in ("endless.svg", "crowded.svg", "damaged.jpg"):
            contains(done.stderr, name)
        assert os.path.exists(folder("out/en/second.png"))


@check
def tiles_end_and_name_the_picture():
    with Folder() as folder:
        folder.write("wrong.png", png_with_a_wrong_length())
        folder.write("damaged.jpg", damaged_jpeg(folder))
        for name in ("wrong.png", "damaged.jpg"):
            done = lantern("tiles", folder(name))
            equal(done.returncode, 1, done.stdout)
            contains(done.stderr, folder(name))
        assert not [name for name in os.listdir(folder.path) if name.endswith(".tiles")]


@check
def lantern_ends_at_once_while_a_picture_is_being_decoded():
    """The decoder is seen at work, and never gets to its limit: lantern does not wait for it."""
    with Folder() as folder:
        place = exhibition(folder, first=("endless.svg", ENDLESS))
        for more in ([], ["--clock", "virtual"]):
            with Kiosk(place, "--headless", *more) as kiosk:
                decoders = kiosk.until(lambda: [pid for pid in grandchildren(kiosk.process.pid) if (cpu(pid) or 0) > 0.05], "a decoder at work", 60)
                begun = max(cpu(pid) or 0 for pid in decoders)
                kiosk.process.terminate()
                until, used = time.monotonic() + HANGS, begun
                while kiosk.process.poll() is None and time.monotonic() < until:
                    used = max([used] + [cpu(pid) or 0 for pid in decoders])
                    time.sleep(0.005)
                equal(kiosk.process.poll(), 0)
                assert used - begun < 3, "the decoder went on for %.2f s of CPU" % (used - begun)
                while any(cpu(pid) is not None for pid in decoders):
                    assert time.monotonic() < until, "a decoder is left"
                    time.sleep(0.01)


@check
def a_decoder_that_is_killed_is_followed_by_another():
    with Folder() as folder:
        place = exhibition(folder, first=("endless.svg", ENDLESS))
        with Kiosk(place, "--headless") as kiosk:
            os.kill(kiosk.until(lambda: grandchildren(kiosk.process.pid), "a decoder", 60)[0], 9)
            kiosk.wait("problem", 60, file="assets/endless.svg")
            kiosk.wait("panel", 60, id="first")
            equal(kiosk.end(), 0)


@check
def a_decoder_that_is_stopped_is_woken_and_the_tour_goes_on():
    """Stopped, it gets no alarm and uses no time: none of its limits would end it. So is the process that it comes from."""
    with Folder() as folder:
        place = exhibition(folder, first=("endless.svg", ENDLESS))
        for whole in (False, True):
            with Kiosk(place, "--headless") as kiosk:
                found = kiosk.until(lambda: [(nursery, pid) for nursery in children(kiosk.process.pid) for pid in children(nursery) if (cpu(pid) or 0) > 0.05],
                                    "decoder at work", 60)
                for pid in found[0] if whole else found[0][1:]:
                    os.kill(pid, signal.SIGSTOP)
                kiosk.wait("problem", 60, file="assets/endless.svg")
                kiosk.wait("panel", 60, id="first")
                equal(kiosk.end(), 0)


@check
def check_names_what_of_an_svg_is_not_drawn():
    with Folder() as folder:
        place = exhibition(folder, second=("map.svg", SVG % '<rect width="9" height="9"/>\n<text>Dolinka</text>'))
        done = lantern("check", place)
        contains(done.stdout, "second.lua:4: warning: picture: assets/map.svg has text (<text>) in line 2, which lantern does not show: convert the text to paths")


if __name__ == "__main__":
    main()
