#!/usr/bin/env python3
"""What a frame and a panel cost, in instructions (callgrind), held against limits.txt. Neither load nor clock speed counts.

    instructions.py            says what was measured, and fails where it is more than the limit
    instructions.py --write    writes the limits anew: a fifth more than was measured

Two runs on the virtual clock differ in some frames, or in some panels, and in nothing else: the difference, divided by how many
there are, is what one costs. Decoding is done in a process of its own and is not in it. Compilers, C libraries and an
exhibition that is written on differ by some hundredths; what costs a fifth more is another program.
"""
import os
import platform
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "e2e"))
from hand import three  # noqa: E402
from harness import LANTERN, ROOT, SMALL, Folder, environment, json, only  # noqa: E402

LIMITS = os.path.join(HERE, "limits.txt")
SIZE = "640x360"


def run(place, draw, until, *arguments):
    """(instructions, frames, panels and titles) of one run of so many virtual seconds."""
    with Folder() as folder:
        trace = folder("trace")
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + folder("out"), LANTERN, "run", place, "--headless", "--clock", "virtual",
             "--window", SIZE, "--draw", draw, "--until", str(until), "--trace", trace, *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", errors="replace", env=environment(), check=False)
        # The decoder's process tells its own number first.
        counts = re.findall(r"Collected : (\d+)", done.stderr)
        assert done.returncode == 0 and counts, done.stderr[-2000:]
        with open(trace, encoding="utf-8") as file:
            events = [json.loads(line) for line in file]
    return int(counts[-1]), sum(event["count"] for event in only(events, "frames")), len(only(events, "panel")) + len(only(events, "title"))


def frame(place, until, *arguments):
    """All frames of a movement against three of it."""
    every, frames, _ = run(place, "all", until, *arguments)
    keys, few, _ = run(place, "keys", until, *arguments)
    assert frames > few + 20, "%d frames with all, %d with keys" % (frames, few)
    return (every - keys) / (frames - few)


def panel(place, first, second, *arguments):
    """More panels against fewer."""
    less, _, few = run(place, "keys", first, *arguments)
    more, _, panels = run(place, "keys", second, *arguments)
    assert panels > few, "%d panels in %g s, %d in %g s" % (few, first, panels, second)
    return (more - less) / (panels - few)


def journey():
    """From one panel to the next in the same light, before the shipped land and sky."""
    with Folder() as folder:
        return frame(three(folder), 14, "--panel", "a", "--motion", "full")


MEASURED = {
    "a cross-faded frame": lambda: frame(SMALL, 13.5, "--motion", "full"),
    "a frame of a journey": journey,
    "a panel of the small exhibition": lambda: panel(SMALL, 12, 40),
    "a panel of the shipped exhibition": lambda: panel(ROOT, 20, 150, "--motion", "calm"),
}


def limits():
    with open(LIMITS, encoding="utf-8") as file:
        lines = [line.split("\t") for line in file if line.strip() and not line.startswith("#")]
    return {name: float(most) for name, most in lines}


def write(found):
    with open(LIMITS, encoding="utf-8") as file:
        head = [line for line in file if line.startswith("#")]
    with open(LIMITS, "w", encoding="utf-8") as file:
        file.writelines(head + ["%s\t%.3g\n" % (name, cost * 1.2) for name, cost in found.items()])


def main(arguments):
    if shutil.which("valgrind") is None or platform.machine() != "x86_64" or "asan" in LANTERN:
        print("ok 1 - what a frame and a panel cost # SKIP valgrind counts another processor's instructions, or is not here")
        return 0
    found = {name: measure() / 1e6 for name, measure in MEASURED.items()}
    if arguments == ["--write"]:
        write(found)
    most, failed = limits(), False
    assert set(most) == set(found), "limits.txt and instructions.py measure different things"
    for number, (name, cost) in enumerate(found.items(), 1):
        good = cost <= most[name]
        failed = failed or not good
        print("%s %d - %s costs %.3f million instructions, %.3g at most" % ("ok" if good else "not ok", number, name, cost, most[name]), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
