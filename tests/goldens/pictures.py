#!/usr/bin/env python3
"""Compares every panel's picture with its golden, or writes the goldens.

    tests/goldens/pictures.py           pictures all panels in all languages at 640x360 and compares (tests/run goldens)
    tests/goldens/pictures.py --write   writes the goldens anew and says which changed (make golden)

A golden that is missing fails, and so does one whose panel is gone: look at the new picture, then `make golden`. What
differs is left in build/goldens/different/ as three pictures below one another: golden, now, difference.
"""
import filecmp
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOLDENS = os.path.join(ROOT, "tests/goldens/pictures")
BUILD = os.path.join(ROOT, os.environ.get("BUILD", "build"))
NOW = os.path.join(BUILD, "goldens/now")
DIFFERENT = os.path.join(BUILD, "goldens/different")
COMPARE = os.path.join(BUILD, "tests/tools/compare_png")
SHOOT = [os.path.join(BUILD, "lantern"), "shot", ROOT, "--out", NOW, "--size", "640x360", "--language", "all"]


def pictures(folder):
    """LANGUAGE/PANEL.png of all pictures below a folder."""
    return {os.path.relpath(os.path.join(place, name), folder)
            for place, _, names in os.walk(folder) for name in names if name.endswith(".png")}


def take_pictures():
    for folder in (NOW, DIFFERENT):
        shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run(SHOOT, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.stdout.write(done.stderr)
    return done.returncode


def compare(name):
    """(is it the same, what to say)"""
    golden, now, different = (os.path.join(folder, name) for folder in (GOLDENS, NOW, DIFFERENT))
    if not os.path.exists(golden):
        return False, "there is no golden: look at %s, then `make golden`" % os.path.relpath(now, ROOT)
    if not os.path.exists(now):
        return False, "there is no such panel or page any more: `make golden` removes it"
    if filecmp.cmp(golden, now, shallow=False):
        return True, "0.000 %"
    os.makedirs(os.path.dirname(different), exist_ok=True)
    done = subprocess.run([COMPARE, golden, now, different], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          encoding="utf-8", check=False)
    said = done.stdout.strip()
    if done.returncode == 1:
        said += " of the pixels differ: see %s" % os.path.relpath(different, ROOT)
    return done.returncode == 0, said


def test():
    code = take_pictures()
    print("%s 1 - every panel can be pictured" % ("ok" if code == 0 else "not ok"))
    failed = code != 0
    for number, name in enumerate(sorted(pictures(GOLDENS) | pictures(NOW)), 2):
        same, said = compare(name)
        failed = failed or not same
        print("%s %d - %s: %s" % ("ok" if same else "not ok", number, name, said))
    return 1 if failed else 0


def write():
    print("picturing every panel ...", flush=True)
    if take_pictures() != 0:
        print("goldens are written from a sound exhibition only")
        return 1
    old, new = pictures(GOLDENS), pictures(NOW)
    changed = 0
    for name in sorted(old | new):
        golden, now = os.path.join(GOLDENS, name), os.path.join(NOW, name)
        if name not in new:
            print("gone     " + name)
            os.remove(golden)
        elif name not in old:
            print("new      " + name)
        elif filecmp.cmp(golden, now, shallow=False):
            continue
        else:
            print("changed  %s: %s" % (name, compare(name)[1]))
        changed += 1
        if name in new:
            os.makedirs(os.path.dirname(golden), exist_ok=True)
            shutil.copyfile(now, golden)
    print("%d pictures, %d of them new, changed or gone" % (len(new), changed))
    return 0


if __name__ == "__main__":
    sys.exit(write() if sys.argv[1:] == ["--write"] else test())
