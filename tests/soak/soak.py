#!/usr/bin/env python3
"""Months without anyone, on the virtual clock: nothing may grow, nothing may be left out, nothing may look different.

    soak.py keys [CHANGES]    200,000 panel changes at 480x270, first, middle and last frame of each movement
    soak.py full [CHANGES]    2,000 at 1920x1080, every frame
    soak.py short             what `make test` does

Two processes share the changes. One is a tour that nobody watches, in each language in turn, whose pictures are compared with
`shot`'s at the beginning and at the end. The other has visitors, wild ones and some that choose a language, and files are
saved under it all the time. Each page stays so long that the tour lasts more than 400 days.
"""
import collections
import json
import os
import random
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "e2e"))
from fingers import Rules, Stream  # noqa: E402
from hand import ambient, order_as_written  # noqa: E402
from harness import LANTERN, ROOT, Folder, environment, lantern  # noqa: E402

LANGUAGES = ("kk", "ru", "en", "es")
STAY = 360.0           # seconds of a panel, virtual: 100,000 of them are 416 days
SLOPE = 512            # KiB that memory may seem to grow by over the second half
LATE, EARLY = 40, 40   # pictures taken of the first and of the last changes
SAVED = ("scripts/exhibition.lua", "scripts/theme.lua", "scripts/words.lua", "scripts/registers/facts.lua",
         "scripts/registers/glossary.lua", "scripts/registers/people.lua", "scripts/panels/camp/before.lua", "assets/maps.lua")


class Failures(list):
    def need(self, holds, text):
        if not holds:
            self.append(text)
            print("NOT SO: " + text, flush=True)


def copied(folder, name):
    """The exhibition, each of whose pages stays long."""
    place = folder(name)
    os.makedirs(place)
    for part in ("scripts", "assets"):
        subprocess.run(["cp", "-r", os.path.join(ROOT, part), place], check=True)
    path = os.path.join(place, "scripts/exhibition.lua")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    slow = text.replace("timing = { floor = 12, ceiling = 60,", "timing = { floor = %g, ceiling = %g," % (STAY, STAY))
    assert slow != text, "exhibition.lua's timing is written otherwise than soak.py knows it"
    with open(path, "w", encoding="utf-8") as file:
        file.write(slow)
    return place


class Run:
    """One lantern, what it said, and what it held over time."""

    def __init__(self, folder, name, changes, options, lines=(), saves=False):
        self.name, self.changes, self.place, self.saves = name, changes, copied(folder, name), saves
        self.trace, self.log, self.out = folder(name + ".jsonl"), folder(name + ".log"), folder(name + ".out")
        self.panels, self.samples, self.seen, self.rest = collections.Counter(), [], 0, ""
        self.count, self.events, self.stands, self.written = 0, [], [], 0
        touched = folder.write(name + ".touches", "# soak\n" + "\n".join(lines) + "\n")
        self.process = subprocess.Popen(
            [LANTERN, "run", self.place, "--headless", "--clock", "virtual", "--trace", self.trace, "--touches", touched, *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=open(self.log, "w", encoding="utf-8"), env=environment())
        self.random = random.Random(name)

    def read(self):
        """What is new in the trace; a panel's changes are counted, frames are forgotten."""
        try:
            with open(self.trace, encoding="utf-8") as file:
                file.seek(self.seen)
                text = self.rest + file.read()
                self.seen = file.tell()
        except FileNotFoundError:
            return
        *lines, self.rest = text.split("\n")
        for line in lines:
            event = json.loads(line)
            if event["event"] == "panel":
                self.count += 1
                self.panels[event["language"], event["id"]] += 1
                self.stands.append((event["t"], event["language"], event["id"], event["page"], event.get("note", False)))
                if len(self.stands) > 3000:  # only the first and the last are asked for
                    del self.stands[1000:2000]
            if event["event"] != "frames":
                self.last = event
                self.handle(event)

    def handle(self, event):
        if event["event"] in ("problem", "reload"):
            self.events.append(event)

    def sample(self):
        folder = "/proc/%d/" % self.process.pid
        try:
            with open(folder + "status", encoding="ascii") as file:
                status = dict(line.split(":", 1) for line in file if ":" in line)
            self.samples.append((self.count, int(status["VmRSS"].split()[0]), len(os.listdir(folder + "fd")), int(status["Threads"])))
        except (OSError, KeyError):
            pass  # it ends just now

    def save(self):
        """Somebody saves a file of some kind: the same words, written anew as editors do."""
        path = os.path.join(self.place, self.random.choice(SAVED))
        if os.path.exists(path):
            with open(path, "rb") as file:
                data = file.read()
            with open(path + "~", "wb") as file:
                file.write(data)
            os.rename(path + "~", path)
            self.written += 1

    def step(self):
        self.read()
        self.sample()
        if self.saves:
            self.save()
            if self.count >= self.changes:  # how many a visit has is chance
                self.process.terminate()
        return self.process.poll() is None

    def growth(self):
        """KiB that the memory grew by over the second half, by the straight line that fits best."""
        points = [sample[:2] for sample in self.samples if sample[0] > self.count / 2]
        if len(points) < 8:
            return 0.0, len(points)
        n, mx, my = len(points), sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
        spread = sum((x - mx) ** 2 for x, _ in points)
        slope = sum((x - mx) * (y - my) for x, y in points) / spread if spread else 0.0
        return slope * (points[-1][0] - points[0][0]), n

    def judge(self, failed, languages, strict):
        self.read()
        with open(self.log, encoding="utf-8", errors="replace") as file:
            said = collections.Counter(file.read().splitlines())
        failed.need(self.process.returncode == 0, "%s ended with %s: %s" % (self.name, self.process.returncode, list(said)[-5:]))
        failed.need(self.count >= self.changes * 0.9, "%s: %d changes of %d" % (self.name, self.count, self.changes))
        failed.need(not [event for event in self.events if event["event"] == "problem"],
                    "%s told of problems: %r" % (self.name, [event for event in self.events if event["event"] == "problem"][:3]))
        failed.need(all(event["ok"] for event in self.events if event["event"] == "reload"), "%s: a reload was in vain" % self.name)
        often = [(line, times) for line, times in said.items() if times > 2 + self.written]
        failed.need(not often, "%s says again and again: %r" % (self.name, often[:3]))
        for language in languages:
            seen = {panel for place, panel in self.panels if place == language}
            missed = [panel for panel in order_as_written() if panel not in seen]
            failed.need(not strict or not missed, "%s never showed in %s: %s" % (self.name, language, " ".join(missed)))
            failed.need(seen or self.changes < 10000, "%s showed nothing in %s" % (self.name, language))
        failed.need(not self.saves or any(event["event"] == "reload" for event in self.events), self.name + " never read anew")
        failed.need(len(languages) == 1 or len({language for language, _ in self.panels}) > 1, self.name + " showed one language only")
        grown, points = self.growth()
        days = self.last["t"] / 86400
        half = [sample for sample in self.samples if sample[0] > self.count / 2] or self.samples
        files, threads = {sample[2] for sample in half}, {sample[3] for sample in half}
        failed.need(max(files) - min(files) <= 3, "%s: %d to %d files open" % (self.name, min(files), max(files)))
        failed.need(max(threads) - min(threads) <= 1, "%s: %d to %d threads" % (self.name, min(threads), max(threads)))
        if self.count >= 10000:  # a short run is still warming up
            failed.need(grown <= SLOPE, "%s grew by %.0f KiB over the second half" % (self.name, grown))
        return ("%s: %d changes on %.0f days in %s; memory %+.0f KiB over the second half (%d looks, %d KiB at the end), "
                "files %d, threads %d, %d reloads" %
                (self.name, self.count, days, "/".join("%s %d" % (language, sum(times for (place, _), times in self.panels.items() if place == language))
                                                       for language in LANGUAGES), grown, points, half[-1][1], max(files), max(threads),
                 sum(event["event"] == "reload" for event in self.events)))


class Watched(Run):
    """The rules of every trace hold for visitors too."""

    def __init__(self, *arguments, **options):
        self.rules = Rules(order_as_written())
        super().__init__(*arguments, **options)

    def handle(self, event):
        super().handle(event)
        if hasattr(self.rules, "on_" + event["event"]):
            getattr(self.rules, "on_" + event["event"])(event)


def visitors(seed, until):
    """Recorded touches: now and then somebody comes, chooses a language, turns pages, or is wild; then it is quiet again."""
    chance, lines, at, turn = random.Random(seed), [], 100.0, 0
    places = (0.613, 0.695, 0.775, 0.85)  # of the languages, at the top
    while at < until - 2000:
        say = [(0.0, "down 90 0.5 0.5"), (0.1, "up 90 0.5 0.5")]
        x, turn = places[turn % 4], turn + 1
        say += [(6.0, "down 91 %.3f 0.072" % x), (6.1, "up 91 %.3f 0.072" % x)]
        moment = 9.0
        if chance.random() < 0.4:  # what was saved meanwhile is read: the virtual clock has no inotify
            say.append((chance.uniform(0.05, 12), "reload"))
        for _ in range(chance.randint(0, 14)):
            say.append((moment, "key " + chance.choice(("right", "right", "right", "left"))))
            moment += chance.uniform(0.2, 6)
        if chance.random() < 0.4:
            wild = Stream(chance.random(), chance.randint(10, 120))
            say += [(moment + offset, text) for offset, text in wild.lines]
            moment = max(moment, max(offset for offset, _ in say))
        lines += ["%.4f %s" % (at + offset, text) for offset, text in sorted(say, key=lambda line: line[0])]
        at += moment + chance.uniform(600, 40 * STAY)
    return lines


def house(until):
    """A display that is switched off at night, memory that gets low, everything read again."""
    lines, day = [], 1
    while day * 86400 < until:
        lines += ["%d display off" % (day * 86400 - 7200), "%d memory low" % (day * 86400 - 3600), "%d display on" % (day * 86400)]
        lines += ["%d reload" % (day * 86400 + 40000)] if day % 7 == 0 else []
        day += 1
    return lines


def shots(folder, size):
    """What `shot` shows: bytes by (language, panel, page)."""
    done = lantern("shot", ROOT, "--language", "kk", "--quiet", "--size", size, "--out", folder("shots"), timeout=900)
    assert done.returncode == 0, done.stderr
    found = {}
    for name in os.listdir(folder("shots/kk")):
        panel, _, page = (name[:-4], "", "1") if name[:-4] in order_as_written() else name[:-4].rpartition("-")
        with open(folder("shots/kk/" + name), "rb") as file:
            found[panel, int(page)] = file.read()
    return found


def compare(run, shown, failed):
    """Every picture that was taken at rest is the one that `shot` shows: so the last is as the first was."""
    same, moving = 0, ambient()
    for name in sorted(os.listdir(run.out)):
        at = float(name[:-4])
        stood = [stand for stand in run.stands if stand[0] < at - 8]
        if not stood or any(at - 8 <= stand[0] <= at for stand in run.stands):
            continue
        _, language, panel, page, note = stood[-1]
        if language != "kk" or note or panel in moving or at - stood[-1][0] > STAY:
            continue
        with open(os.path.join(run.out, name), "rb") as file:
            good = file.read() == shown[panel, page]
        failed.need(good, "%s: %s page %d at %.0f s is not what shot shows" % (run.name, panel, page, at))
        same += good
    return same


def soak(changes, size, draw, compared=True, strict=True, tick=1.0):
    failed, half, start = Failures(), changes // 2, time.monotonic()
    until = half * STAY
    moments = [100 + STAY * number for number in range(EARLY)] + [until - STAY * number - 60 for number in range(LATE, 0, -1)]
    options = ["--window", size, "--draw", draw, "--until", "%.0f" % until]
    with Folder() as folder:
        os.makedirs(folder("tour.out"))
        shown = shots(folder, size) if compared else {}
        pictured = ["--out", folder("tour.out"), "--at", ",".join("%.3f" % at for at in moments)] if compared else []
        runs = [Run(folder, "tour", half, options + pictured, house(until)),
                Watched(folder, "visitors", half, options, visitors(1, until), saves=True)]
        told = start
        try:
            while any([run.step() for run in runs]):
                time.sleep(tick)
                if time.monotonic() - told > 20:
                    told = time.monotonic()
                    print("%4.0f s: %s" % (told - start, ", ".join("%s %d of %d" % (run.name, run.count, half) for run in runs)), flush=True)
        finally:
            for run in runs:
                run.process.kill()
                run.process.wait()
        said = [run.judge(failed, ("kk",) if run.name == "tour" else LANGUAGES, strict and run.name == "tour") for run in runs]
        same = compare(runs[0], shown, failed) if compared else 0
        failed.need(not compared or same > 8, "only %d pictures could be compared" % same)
    for line in said:
        print("# " + line)
    print("%s 1 - %d panel changes leave nothing behind (%d pictures as shot shows them, %.0f s)" %
          ("not ok" if failed else "ok", sum(run.count for run in runs), same, time.monotonic() - start))
    return 1 if failed else 0


def main(arguments):
    kind, changes = arguments[0] if arguments else "", int(arguments[1]) if len(arguments) > 1 else 0
    if kind == "keys":
        return soak(changes or 200000, "480x270", "keys")
    if kind == "full":
        return soak(changes or 2000, "1920x1080", "all")
    if kind == "short":
        return soak(changes or 1200, "320x180", "keys", tick=0.25)
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
