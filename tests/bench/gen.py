#!/usr/bin/env python3
"""Make the bench's workload: photos, words, references, and lantern's exhibition of them.

    gen.py OUT [--count 24] [--seed 1]      new photos, with ImageMagick
    gen.py OUT --count 1000 --from SRC      the panels of SRC again and again, as hard links

OUT gets, for the floor programs and other peers:
    NNN.jpg NNN.txt   a photo (every 6th 6000x4000, the others 1920x1080); a title line and 120 words
    list.txt          the photos in order
    index.js          the same for a browser
    001.raw           the first photo as hello copies it: 1920x1080, blue green red unused
    ref.bin           scanline 540 of the first 24 panels, every 4th pixel, as fbwatch compares it
and for lantern two exhibitions that differ in how long a panel stays:
    exhibition/       PERIOD seconds a panel, cross-fade included
    exhibition-held/  the first panel, an hour
Nothing random but by seed; a photo that is there already is not made again.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
SCREEN = "1920x1080"
BIG, BIG_EVERY = "6000x4000", 6
REFERENCES = 24
WORDS = 120
PERIOD, FADE, HELD = 3, 1, 3600
MEMORY_MIB = 9

LATIN = ("lantern panel harbour window museum evening market river garden station history ticket "
         "morning gallery forest bridge program summer children concert exhibition weather").split()
RUSSIAN = ("выставка фотография история город вечер музей северный река мост билет "
           "концерт программа открытие лето дети здание площадь время").split()
KAZAKH = ("әдебиет ғылым қала теңіз өнер ұлттық үлкен һәм іргетас Әуезов Ғабит Қазақстан "
          "Көкшетау Өскемен Ұлытау Үстірт Іле мәдениет көрме жаңалық").split()


def convert(*arguments):
    """Run ImageMagick; what it writes to standard output."""
    program = shutil.which("magick") or shutil.which("convert")
    if not program:
        sys.exit("gen.py: ImageMagick is not there (apt install imagemagick)")
    return subprocess.run([program, *arguments], stdout=subprocess.PIPE, check=True).stdout


def write(path, text):
    """Write a text file, making its folder."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf8") as out:
        out.write(text)


def link(source, path):
    """The same file under a second name."""
    if os.path.exists(path):
        if os.path.samefile(source, path):
            return
        os.remove(path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    os.link(source, path)


def words(rng):
    """The body: three languages in runs of eight words, a full stop every twelfth."""
    out = []
    for i in range(WORDS):
        word = rng.choice((LATIN, RUSSIAN, KAZAKH)[(i // 8) % 3])
        out.append(word + "." if i % 12 == 11 else word)
    return " ".join(out)


def make_photo(path, number, seed):
    """A photo-like picture: coloured plasma under noise, about 0.4 bytes a pixel as JPEG."""
    if os.path.exists(path):
        return
    size = BIG if number % BIG_EVERY == 0 else SCREEN
    part = path + ".part"
    convert("-seed", str(seed), "-size", size, "plasma:fractal", "-attenuate", "0.7", "+noise", "Gaussian",
            "-quality", "88", "-sampling-factor", "4:2:0", "jpg:" + part)
    os.rename(part, path)


def cover(photo, *more):
    """Pixels of a photo that covers the screen."""
    return convert(photo, "-resize", SCREEN + "^", "-gravity", "center", "-extent", SCREEN, "-gravity", "NorthWest",
                   *more)


def scanline(photo):
    """Row 540, every 4th pixel, RGB: text keeps clear of it."""
    row = cover(photo, "-crop", "1920x1+0+540", "+repage", "-depth", "8", "rgb:-")
    assert len(row) == 1920 * 3, len(row)
    return b"".join(row[i:i + 3] for i in range(0, len(row), 12))


def make_panels(out, count, seed):
    """New panels; a list of (name, title, body)."""
    panels = []
    for number in range(1, count + 1):
        name = "%03d" % number
        make_photo(os.path.join(out, name + ".jpg"), number, seed * 1000 + number)
        title = "Panel %d: Қазақстан көрмесі" % number
        body = words(random.Random(seed * 1000 + number))
        write(os.path.join(out, name + ".txt"), "%s\n%s\n" % (title, body))
        panels.append((name, title, body))
    return panels


def link_panels(out, count, source):
    """Panels of `source` round and round; a list of (name, title, body)."""
    stems = sorted(f[:-4] for f in os.listdir(source) if f.endswith(".jpg"))
    panels = []
    for i in range(count):
        name, stem = "%04d" % (i + 1), os.path.join(source, stems[i % len(stems)])
        link(stem + ".jpg", os.path.join(out, name + ".jpg"))
        link(stem + ".txt", os.path.join(out, name + ".txt"))
        with open(stem + ".txt", encoding="utf8") as text:
            title, body = text.read().strip().split("\n", 1)
        panels.append((name, title, body))
    return panels


def write_references(out, panels, source):
    """What fbwatch and hello need: made anew only when a photo is newer."""
    reference, raw = os.path.join(out, "ref.bin"), os.path.join(out, "001.raw")
    if source:
        link(os.path.join(source, "ref.bin"), reference)
        link(os.path.join(source, "001.raw"), raw)
        return
    photos = [os.path.join(out, name + ".jpg") for name, _, _ in panels[:REFERENCES]]
    newest = max(os.path.getmtime(photo) for photo in photos)
    if os.path.exists(reference) and os.path.getsize(reference) == 1440 * len(photos) \
            and os.path.getmtime(reference) >= newest and os.path.exists(raw):
        return
    with open(reference, "wb") as file:
        file.write(b"".join(scanline(photo) for photo in photos))
    with open(raw, "wb") as file:
        file.write(cover(photos[0], "-alpha", "off", "-depth", "8", "bgra:-"))


def write_lists(out, panels):
    """The order of the panels, for floor programs, viewers and browsers."""
    write(os.path.join(out, "list.txt"), "".join(os.path.join(out, name + ".jpg") + "\n" for name, _, _ in panels))
    index = [{"img": name + ".jpg", "title": title, "body": body} for name, title, body in panels]
    write(os.path.join(out, "index.js"), "const PANELS=" + json.dumps(index, ensure_ascii=False) + ";\n")


def quoted(text):
    """A Lua string literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def exhibition_lua(panels):
    """exhibition.lua: one chapter, one language, so that no row of languages is drawn."""
    names = ", ".join('"p%s"' % name for name, _, _ in panels)
    return """return exhibition { lantern = 1,
  title = { en = "Bench" },
  languages = { { id = "en", name = "English", words_per_minute = 130 } },
  language = "en",
  chapters = { { id = "bench", title = { en = "Bench" }, panels = { %s } } },
  timing = { floor = 1, ceiling = %d, fade = %d, cut = false, idle = 90 },
  screen = { diagonal = 610, distance = 700 },
  memory = { pictures = %d },
}
""" % (names, HELD, FADE, MEMORY_MIB)


def panel_lua(panel, seconds):
    """One panel file."""
    name, title, body = panel
    return """return panel {
  kind = "photo",
  title = { en = %s },
  body = { en = %s },
  picture = "%s.jpg",
  seconds = %g,
}
""" % (quoted(title), quoted(body), name, seconds)


def write_exhibition(out, folder, panels, seconds):
    """One exhibition for lantern: scripts by hand from this repository, panels from the workload, photos linked."""
    root = os.path.join(out, folder)
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(os.path.join(HERE, "exhibition"), root)
    write(os.path.join(root, "scripts", "exhibition.lua"), exhibition_lua(panels))
    for panel in panels:
        write(os.path.join(root, "scripts", "panels", "bench", "p%s.lua" % panel[0]), panel_lua(panel, seconds))
        photo = panel[0] + ".jpg"
        link(os.path.join(out, photo), os.path.join(root, "assets", photo))
    os.makedirs(os.path.join(root, "assets", "fonts"))
    shutil.copy(FONT, os.path.join(root, "assets", "fonts"))


def main():
    """Make one folder of the workload."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="source", help="folder of panels to link instead of making new ones")
    parser.add_argument("--seconds", type=float, default=PERIOD, help="`seconds` of lantern's panels (3)")
    options = parser.parse_args()
    out = os.path.abspath(options.out)
    os.makedirs(out, exist_ok=True)
    if options.source:
        source = os.path.abspath(options.source)
        panels = link_panels(out, options.count, source)
    else:
        source = None
        panels = make_panels(out, options.count, options.seed)
    write_references(out, panels, source)
    write_lists(out, panels)
    write_exhibition(out, "exhibition", panels, options.seconds)
    write_exhibition(out, "exhibition-held", panels, HELD)
    print("  DATA\t%s: %d panels" % (os.path.relpath(out), len(panels)))


if __name__ == "__main__":
    main()
