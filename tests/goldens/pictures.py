#!/usr/bin/env python3
"""Compares pictures and scenes of the panels with their goldens, or writes the goldens.

    tests/goldens/pictures.py           makes them and compares (tests/run goldens)
    tests/goldens/pictures.py --write   writes the goldens anew and says which changed (make golden)

Pictures, at 640x360: one panel of each kind in each light, its first page, the languages in turn. All panels, in all
languages, landscape and portrait, are held as text: what stands where on each page (tests/tools/print_scenes.c). So a
change of words does not grow the repository's history by hundreds of pictures.

A golden that is missing fails, and so does one whose panel is gone: look at the new picture, then `make golden`. What
differs is left in build/goldens/different/ as three pictures below one another: golden, now, difference.
"""
import difflib
import filecmp
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOLDENS = os.path.join(ROOT, "tests/goldens/pictures")
BUILD = os.path.join(ROOT, os.environ.get("BUILD", "build"))
NOW = os.path.join(BUILD, "goldens/now")
DIFFERENT = os.path.join(BUILD, "goldens/different")
COMPARE = os.path.join(BUILD, "tests/tools/compare_png")
SILENT = os.path.join(BUILD, "goldens/exhibition")  # without the sounds that somebody may have made: panels are marked for them
SHOOT = [os.path.join(BUILD, "lantern"), "shot", SILENT, "--out", NOW, "--size", "640x360"]
SCENES, SCENES_NOW = os.path.join(ROOT, "tests/goldens/scenes"), os.path.join(BUILD, "goldens/scenes")
PRINT = os.path.join(BUILD, "tests/tools/print_scenes")


def chosen():
    """{language: [panels]}: the first panel of each kind in each light, the languages in turn."""
    with open(os.path.join(ROOT, "scripts/exhibition.lua"), encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    languages = re.findall(r'\{ id = "(\w+)", name', text)
    chapters = re.findall(r'\{ id = "(\w+)", light = "(\w+)".*?panels = \{([^}]*)\}', text, re.S)
    seen, found = set(), {language: [] for language in languages}
    for chapter, light, panels in chapters:
        for panel in re.findall(r'"([^"]+)"', panels):
            with open(os.path.join(ROOT, "scripts/panels", chapter, panel + ".lua"), encoding="utf-8") as file:
                words = file.read()
            kind = re.search(r'^\s*kind = "(\w+)"', words, re.M).group(1)
            own = re.search(r'^\s*light = "(\w+)"', words, re.M)
            if (kind, own.group(1) if own else light) not in seen:
                seen.add((kind, own.group(1) if own else light))
                found[languages[len(seen) % len(languages)]].append(panel)
    return found


def pictures(folder):
    """LANGUAGE/PANEL.png of all pictures below a folder."""
    return {os.path.relpath(os.path.join(place, name), folder)
            for place, _, names in os.walk(folder) for name in names if name.endswith(".png")}


def take_pictures():
    """Makes pictures and scenes; 0 if all could be made."""
    for folder in (NOW, DIFFERENT, SCENES_NOW):
        shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(SCENES_NOW)
    shutil.rmtree(SILENT, ignore_errors=True)
    os.makedirs(SILENT)
    for name in ("scripts", "assets"):
        os.symlink(os.path.join(ROOT, name), os.path.join(SILENT, name))
    commands = [[PRINT, ".", SCENES_NOW]]
    for language, panels in chosen().items():
        commands.append(SHOOT + ["--language", language] + [word for panel in panels for word in ("--panel", panel)])
    code = 0
    for command in commands:
        done = subprocess.run(command, stderr=subprocess.PIPE, encoding="utf-8", check=False, cwd=ROOT)
        if done.returncode != 0:
            sys.stdout.write(done.stderr)
            code = done.returncode
    for name in pictures(NOW):
        if re.search(r"-\d+\.png$", name) and os.path.exists(os.path.join(NOW, re.sub(r"-\d+\.png$", ".png", name))):
            os.remove(os.path.join(NOW, name))  # a further page: its text will do
    return code


def scenes(folder):
    return set(os.listdir(folder)) if os.path.isdir(folder) else set()


def compare_scene(name):
    """(is it the same, what to say)"""
    golden, now = os.path.join(SCENES, name), os.path.join(SCENES_NOW, name)
    if not os.path.exists(golden):
        return False, "there is no golden: `make golden`"
    if not os.path.exists(now):
        return False, "there is no such panel any more: `make golden` removes it"
    with open(golden, encoding="utf-8") as old, open(now, encoding="utf-8") as new:
        lines = list(difflib.unified_diff(old.readlines(), new.readlines(), "golden", "now", n=0))
    return not lines, "%d lines differ%s" % (len(lines), "".join("\n#   " + line.rstrip() for line in lines[:12]))


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
    for name in sorted(scenes(SCENES) | scenes(SCENES_NOW)):
        same, said = compare_scene(name)
        failed = failed or not same
        number += 1
        print("%s %d - %s: %s" % ("ok" if same else "not ok", number, name, said))
    return 1 if failed else 0


def write_scenes():
    """How many there are, and how many changed."""
    old, new = scenes(SCENES), scenes(SCENES_NOW)
    os.makedirs(SCENES, exist_ok=True)
    changed = [name for name in sorted(old | new) if not compare_scene(name)[0]]
    for name in changed:
        print("%s %s" % ("gone    " if name not in new else "new     " if name not in old else "changed ", name))
        if name in new:
            shutil.copyfile(os.path.join(SCENES_NOW, name), os.path.join(SCENES, name))
        else:
            os.remove(os.path.join(SCENES, name))
    return len(new), len(changed)


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
    print("%d scenes, %d of them new, changed or gone" % write_scenes())
    return 0


if __name__ == "__main__":
    sys.exit(write() if sys.argv[1:] == ["--write"] else test())
