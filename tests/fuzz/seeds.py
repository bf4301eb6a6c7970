#!/usr/bin/env python3
"""Writes what fuzzing begins with into OUT/TARGET/: files of the exhibition and of the tests, cut small; and OUT/TARGET.dict,
the words that they are made of."""
import glob
import os
import re
import struct
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
REGISTERS = ("facts", "sources", "quotes", "glossary", "people")
LARGEST = 16 << 10
TOUCHES = b"""# seconds what finger x y
3.0 down 1 0.9 0.93
3.1 move 1 0.8 0.93
3.2 up 1 0.8 0.93
4 cancel 1
5 key right
60 reload
61 date 2027-02-28
62 display off
63 display on
64 memory low
"""
TEXTS = ("He was taken at *night* [by the guard](gloss-id)\u25cb2 in 1930\u20131959.\n\nA **second** one\u25cb.",
         "\u041e\u043a \u2116 99, \u041a\u043e\u043a-\u0423\u0437\u0435\u043a\u2014\u0431\u0435\u0437 *\u0438\u043c\u0435\u043d\u0438* 5 kg", "so\u00adft \\*hyphen\\* [x](y) \u2028line ()[]", "")
PATHS = ("assets/art/camp.svg", "../x", "a/../../b", "scripts/registers/facts.lua", "/etc/passwd", "a//b/./c", "\u0436\u0435\u0440.png")


def files(pattern):
    return sorted(glob.glob(os.path.join(ROOT, pattern), recursive=True))


def contents(*patterns):
    for pattern in patterns:
        for path in files(pattern):
            with open(path, "rb") as file:
                data = file.read(LARGEST + 1)
            if len(data) <= LARGEST:
                yield data


def shortened(text, entries=3):
    """The first entries of a register: enough to be one."""
    lines, count = text.split(b"\n"), 0
    for number, line in enumerate(lines):
        count += line.startswith((b"  }", b"\t}", b"}"))
        if count > entries and line.startswith((b"  }", b"\t}")):
            return b"\n".join(lines[:number + 1]) + b"\n}\n"
    return text


def registers():
    for number, name in enumerate(REGISTERS):
        for path in files("**/registers/%s.lua" % name):
            if "/build/" in path:
                continue
            with open(path, "rb") as file:
                yield bytes([number]) + shortened(file.read())[:LARGEST]


def exif():
    for order, mark in (("<", b"II"), (">", b"MM")):
        for value in (1, 6, 8, 9):
            yield (b"Exif\0\0" + mark + struct.pack(order + "HIH", 42, 8, 1) +
                   struct.pack(order + "HHIHHI", 0x112, 3, 1, value, 0, 0))


def gestures():
    yield bytes([10]) + bytes([0x11, 5, 100, 100, 0x13, 10, 100, 100])
    yield bytes([10]) + b"".join(bytes([kind, 5, 100 + step, 100]) for step, kind in enumerate((0x11, 0x21, 0x12, 0x22, 0x12, 0x13, 0x23)))
    yield bytes([10, 0xf0, 0, 0, 0, 1, 0xf3, 1, 1, 1, 10, 20, 30, 40, 0, 0xf1, 0, 0, 0, 0xf2, 200, 0, 0])
    yield bytes([10, 0x11, 255]) + struct.pack("<d", float("nan")) + bytes([9, 9, 0x14, 255]) + struct.pack("<d", 1e300)


def seeds():
    return {
        "panel": list(contents("scripts/panels/**/*.lua", "tests/data/**/panels/**/*.lua", "tests/e2e/broken/**/*.lua"))[::2],
        "register": list(registers()),
        "settings": list(contents("**/scripts/exhibition.lua")),
        "prose": [bytes([way]) + text.encode() for text in TEXTS for way in (0, 1, 58, 101, 252)],
        "path": [text.encode() for text in PATHS + TEXTS],
        "gesture": list(gestures()),
        "touches": [TOUCHES],
        "pin": [b"8402\n", b" 7391845 \r\n", b"1234", b"abcd\n"],
        "svg": list(contents("tests/data/**/*.svg", "assets/look/**/*.svg", "assets/art/*.svg"))[:60],
        "jpeg": list(contents("tests/data/pictures/*.jpg")),
        "exif": list(exif()),
        "png": list(contents("tests/data/pictures/*.png")),
        "webp": list(contents("tests/data/pictures/*.webp")),
        "pyramid": [b"lantern-tiles 1 4000 3000 512 4\nsource 123456 0123456789abcdef fedcba9876543210\n",
                    b"lantern-tiles 1 65535 1 512 8\nsource 0 0 0\n"],
    }


def words(pieces, pattern, most=300):
    found = {}
    for data in pieces:
        for word in re.findall(pattern, data):
            found[word] = found.get(word, 0) + 1
    return sorted(sorted(found, key=lambda word: (-found[word], word))[:most])


def dictionary(name, pieces):
    if name in ("panel", "register", "settings"):
        return words(pieces, rb"[A-Za-z_]{2,20}|[{}=,\"\[\]]+|--\[\[|\\[a-z]")
    if name == "svg":
        return words(pieces, rb"</?[a-z]+|[a-z-]{3,20}=\"|<!--|-->|<!\[CDATA\[|]]>|&[a-z]+;")
    if name == "prose":
        return ["\u25cb".encode(), "\u25cb12".encode(), b"](", b"**", b"\n\n", "\u2028".encode(), "\u00ad".encode(), "\u2116 ".encode()]
    if name == "touches":
        return words(pieces, rb"[a-z]+")
    return []


def quoted(word):
    return '"%s"' % "".join(chr(byte) if 32 < byte < 127 and byte not in b'"\\' else "\\x%02x" % byte for byte in word)


def main(out):
    for name, pieces in seeds().items():
        if not pieces:
            sys.exit("seeds.py: nothing to begin %s with" % name)
        folder = os.path.join(out, name)
        os.makedirs(folder, exist_ok=True)
        for number, data in enumerate(pieces):
            with open(os.path.join(folder, "%03d" % number), "wb") as file:
                file.write(data)
        with open(os.path.join(out, name + ".dict"), "w", encoding="ascii") as file:
            file.writelines(quoted(word) + "\n" for word in dictionary(name, pieces))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: seeds.py OUT")
    main(sys.argv[1])
