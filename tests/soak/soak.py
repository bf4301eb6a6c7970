#!/usr/bin/env python3
"""Months without anyone, on the virtual clock: nothing may grow, nothing may be left out, nothing may look different.

    soak.py keys [CHANGES]    200,000 panel changes at 480x270, first, middle and last frame of each movement
    soak.py full [CHANGES]    2,000 at 1920x1080, every frame
    soak.py short             what `make test` does

Two processes share the changes, TOURED of them and the rest, so that they end at about the same time. One is a tour that nobody
watches, behind doors that open and shut by the hours of 400 days (`Calendar`), whose pictures are compared with `shot`'s at the
beginning and at the end. The other has visitors, wild ones and some that choose a language, and files are saved under it all the
time.
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
from hand import Hand, ambient, order_as_written  # noqa: E402
from harness import LANTERN, ROOT, Folder, environment, lantern  # noqa: E402

LANGUAGES = ("kk", "ru", "en", "es")
ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"  # summer time from the last Sunday of March to that of October
HOURS = "Mo-Fr 09:00-18:00, Sa 20:00-04:00, Su 10:00-17:00"  # over midnight, and over the hour that is lost or comes twice
DAY, YEAR, DAYS = 86400.0, 31557600.0, 400
LIMITS = (2 ** 32 / 1e3, 2 ** 53 / 1e9, 2 ** 53 / 1e6)  # seconds: 49.7 days, 104 days, 285 years
# KiB that lantern's own memory may seem to grow by over the second half, and the most that pictures hold. Those are in memory shared
# with the decoder, and how many are at hand is chance: a line through them has slopes of its own.
SLOPE, PICTURES = 512, 4096
LATE, EARLY = 40, 40   # pictures taken of the first and of the last changes
TOURED = 0.6           # of the changes are the tour's: a visitor's cost half as much again
MOVEMENT = 3.2         # seconds from one page to the next, on the average
SAVED = ("scripts/exhibition.lua", "scripts/theme.lua", "scripts/words.lua", "scripts/registers/facts.lua",
         "scripts/registers/glossary.lua", "scripts/registers/people.lua", "scripts/panels/camp/before.lua", "assets/maps.lua")


class Failures(list):
    def need(self, holds, text):
        if not holds:
            self.append(text)
            print("NOT SO: " + text, flush=True)


def is_open(moment):
    """HOURS once more, by the C library's calendar."""
    local = time.localtime(moment)
    day, minute = local.tm_wday, local.tm_hour * 60 + local.tm_min  # Monday is 0
    if day == 5:
        return minute >= 1200
    return minute < 240 or 600 <= minute < 1020 if day == 6 else 540 <= minute < 1080


class Calendar:
    """What the tour meets: windows of days, between which the machine stands still, and a clock that is set by years and back.

    The long one is DAYS in one (fewer where there are few changes: a day must be enough for the whole tour), the short one
    those nights of them that are not as others. Both then stand still for as long as counters last, and go on.
    """

    def __init__(self, changes):
        long = changes > 2000
        os.environ["TZ"] = ZONE
        time.tzset()
        nights = [("2027-10-25 09:00", min(DAYS, max(7, changes // 75)))] if long else [
            ("2027-10-30 20:00", 0.85),  # the hour between two and three comes twice
            ("2027-12-31 12:00", 0.6),   # a year ends
            ("2028-02-28 12:00", 1.1),   # the 29th of February
            ("2028-03-25 19:00", 0.75)]  # there is no hour between two and three
        self.date, self.windows, self.lines, self.sets = self.at(nights[0][0]), [], [], [(0.0, 0.0)]
        for start, days in nights:
            self.go_to(self.at(start) - self.date)
            self.last(days * DAY)
        for seconds in LIMITS:
            self.go_to(self.until + seconds)
            self.last(0.6 * DAY if seconds < LIMITS[-1] else 0)
        self.last_to_afternoon()
        days = (nights[0][1] * 0.15, nights[0][1] * 0.5) if long else (nights[1][1] / 3 + (self.windows[1][0]) / DAY,)
        for number, day in enumerate(days):
            self.set_clock(day * DAY, (10, -20)[number] * YEAR)
        self.lines.sort()

    @staticmethod
    def at(text):
        return time.mktime(time.strptime(text, "%Y-%m-%d %H:%M"))

    @property
    def until(self):
        return self.windows[-1][1] if self.windows else 0.0

    def go_to(self, moment):
        if self.windows:
            self.lines.append((self.until, "sleep %.3f" % (moment - self.until)))
        self.windows.append((moment, moment))

    def last(self, seconds):
        self.windows[-1] = (self.windows[-1][0], self.windows[-1][1] + seconds)

    def last_to_afternoon(self):
        """So that the last hours of all are some in which it is open."""
        while time.localtime(self.date + self.until)[3:5] != (17, 30) or time.localtime(self.date + self.until).tm_wday > 4:
            self.last(60 - (self.date + self.until) % 60)

    def set_clock(self, at, seconds):
        """For half a day."""
        for moment, by in ((at, seconds), (at + DAY / 2, -seconds)):
            self.lines.append((moment, "clock %.0f" % by))
            self.sets.append((moment, self.sets[-1][1] + by))
        self.sets.sort()

    def minutes(self):
        """(moment, wall, open?) in the middle of every minute on the wall."""
        for start, end in self.windows:
            moment = start + (30 - (self.date + start)) % 60
            while moment < end:
                by = [by for when, by in self.sets if when <= moment][-1]
                yield moment, is_open(self.date + by + moment)
                moment += 60

    def stay(self, changes):
        """How long a page must stay so that the open hours have so many changes."""
        return sum(60 for _, is_it in self.minutes() if is_it) / changes - MOVEMENT


def copied(folder, name, stay):
    """The exhibition, each of whose pages stays long."""
    place = folder(name)
    os.makedirs(place)
    for part in ("scripts", "assets"):
        subprocess.run(["cp", "-rL", os.path.join(ROOT, part), place], check=True)
    path = os.path.join(place, "scripts/exhibition.lua")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    slow = text.replace("timing = { floor = 12, ceiling = 60,", "timing = { floor = %g, ceiling = %g," % (stay, stay))
    assert slow != text, "exhibition.lua's timing is written otherwise than soak.py knows it"
    with open(path, "w", encoding="utf-8") as file:
        file.write(slow)
    return place


class Run:
    """One lantern, what it said, and what it held over time."""

    def __init__(self, folder, name, changes, stay, options, lines=(), saves=False):
        self.name, self.changes, self.place, self.saves = name, changes, copied(folder, name, stay), saves
        self.stay = stay
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
            own, pictures = (sum(int(status[name].split()[0]) for name in names) for names in (("RssAnon", "RssFile"), ("RssShmem",)))
            self.samples.append((self.count, own, len(os.listdir(folder + "fd")), int(status["Threads"]), pictures))
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
            failed.need(seen, "%s showed nothing in %s" % (self.name, language))
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
            most = [max(sample[4] for sample in self.samples if (sample[0] > self.count / 2) == late) for late in (False, True)]
            failed.need(most[1] <= most[0] + PICTURES, "%s: pictures held %d KiB at most, then %d" % (self.name, *most))
        return ("%s: %d changes on %.0f days in %s; memory %+.0f KiB over the second half (%d looks, %d KiB at the end), "
                "files %d, threads %d, %d reloads" %
                (self.name, self.count, days, "/".join("%s %d" % (language, sum(times for (place, _), times in self.panels.items() if place == language))
                                                       for language in LANGUAGES), grown, points, half[-1][1], max(files), max(threads),
                 sum(event["event"] == "reload" for event in self.events)))


class Tour(Run):
    """Doors by the calendar, and panels that neither stop nor hurry while they are open."""

    def __init__(self, folder, changes, calendar, options):
        self.calendar, self.doors, self.shown, self.paces = calendar, [(0.0, True)], None, []
        self.breaks = [at for at, text in calendar.lines if text.startswith("sleep")]
        super().__init__(folder, "tour", changes, calendar.stay(changes),
                         ["--hours", HOURS, "--date", time.strftime("%Y-%m-%dT%H:%M", time.localtime(calendar.date)), *options],
                         ["%.3f %s" % line for line in sorted(calendar.lines + house(calendar))])

    def handle(self, event):
        super().handle(event)
        at, kind = event["t"], event["event"]
        if kind == "doors":
            self.doors.append((at, event["state"] == "open"))
        if kind in ("panel", "title"):
            if self.shown and not any(self.shown < moment <= at for moment in self.breaks):
                self.paces.append((at - self.shown, at))
            self.shown = at
        elif kind in ("doors", "reload", "display"):
            self.shown = None

    def judge(self, failed, languages, strict):
        said = super().judge(failed, languages, strict)
        wrong, place, days = [], 0, set()
        for moment, wanted in self.calendar.minutes():
            while place + 1 < len(self.doors) and self.doors[place + 1][0] <= moment:
                place += 1
            # Whoever starts it sees it for a minute, and longer where its first panel comes late.
            if self.doors[place][1] != wanted and moment > 180:
                wrong.append((moment, wanted))
            if wanted:
                days.add(moment // DAY)
        failed.need(not wrong, "the doors are not as the hours say in %d minutes, first at %r" % (len(wrong), wrong[:3]))
        failed.need(len(self.doors) > len(days), "the doors went %d times in %d days" % (len(self.doors), len(days)))
        slow, quick = max(self.paces), min(self.paces)
        failed.need(slow[0] < self.stay + 60, "a panel stood for %.0f s, until %.0f s" % slow)
        failed.need(quick[0] > 1, "a panel stood for %.2f s, until %.0f s" % quick)
        for start, end in self.calendar.windows:
            seen = sum(start < at <= end for _, at in self.paces)
            failed.need(seen > 0.4 * sum(60 for moment, wanted in self.calendar.minutes() if wanted and start < moment < end) / self.stay,
                        "only %d panels from %.0f to %.0f s" % (seen, start, end))
        return said + ", doors %d times in %d days" % (len(self.doors) - 1, len(days))


class Visited(Run):
    """The rules of every trace hold for visitors too, and each that chose a language got it."""

    def __init__(self, folder, changes, stay, options, until, size):
        self.rules, self.chosen, self.spoken, self.stay = Rules(order_as_written()), [], [], stay
        super().__init__(folder, "visitors", changes, stay, [*options, "--until", "%.0f" % until], self.visits(until, places_of_languages(size)), saves=True)

    def handle(self, event):
        super().handle(event)
        if event["event"] == "language":
            self.spoken.append((event["t"], event["language"]))
        if hasattr(self.rules, "on_" + event["event"]):
            getattr(self.rules, "on_" + event["event"])(event)

    def judge(self, failed, languages, strict):
        said = super().judge(failed, languages, strict)
        chosen = [(at, language) for at, language in self.chosen if at + 10 < self.last["t"] and language != "kk"]
        lost = [choice for choice in chosen if not any(choice[0] <= at < choice[0] + 5 and language == choice[1] for at, language in self.spoken)]
        failed.need(len(chosen) > 2 and not lost, "%d of %d that chose a language did not get it: %r" % (len(lost), len(chosen), lost[:5]))
        failed.need(self.last["t"] > DAYS * DAY, "the visitors came for %.0f days only" % (self.last["t"] / DAY))
        return said + ", %d chose a language" % len(chosen)

    def visits(self, until, places):
        """Recorded touches: now and then somebody comes, chooses a language, turns pages, or is wild; then it is quiet again."""
        chance, lines, at = random.Random(1), [], 100.0
        quiet = 20 * self.stay + 400
        nap = 2 * DAYS * DAY * quiet / (until - 2 * DAYS * DAY)  # nobody is there, and the machine is off, so that it becomes as many days
        while at < until - 2000:
            language = LANGUAGES[(len(self.chosen) + 1) % 4]
            x, y = places[language]
            self.chosen.append((at + 6, language))
            say = [(0.0, "down 90 0.5 0.3"), (0.1, "up 90 0.5 0.3"), (6.0, "down 91 %.4f %.4f" % (x, y)), (6.1, "up 91 %.4f %.4f" % (x, y))]
            if chance.random() < 0.4:  # what was saved meanwhile is read: the virtual clock has no inotify
                say.append((chance.choice((chance.uniform(0.2, 5.9), chance.uniform(6.2, 12))), "reload"))  # not under a finger
            moment = self.walk(chance, say)
            lines += ["%.4f %s" % (at + offset, text) for offset, text in sorted(say, key=lambda line: line[0])]
            at += moment + chance.uniform(600, 2 * quiet)
            lines.append("%.3f sleep %.3f" % (at - 60, nap))
            at += nap
        return lines

    @staticmethod
    def walk(chance, say):
        moment = 9.0
        for _ in range(chance.randint(0, 14)):
            say.append((moment, "key " + chance.choice(("right", "right", "right", "left"))))
            moment += chance.uniform(0.2, 6)
        if chance.random() < 0.4:
            wild = Stream(chance.random(), chance.randint(10, 120))
            say += [(moment + offset, text) for offset, text in wild.lines]
            moment = max(moment, max(offset for offset, _ in say))
        return moment


def places_of_languages(size):
    """Where they can be touched, as a visitor's hand finds it."""
    hand = Hand(ROOT, "--draw", "none", "--window", size, wake=False)
    hand.at = 60.0
    return {language: hand.where("language:" + language) for language in LANGUAGES}


def house(calendar):
    """A display that is switched off at night, memory that gets low, everything read again."""
    lines, day = [], 1
    for start, end in calendar.windows:
        at = start + DAY
        while at < end - DAY / 2:
            lines += [(at - 7200, "display off"), (at - 3600, "memory low"), (at, "display on")]
            lines += [(at + 40000, "reload")] if day % 7 == 0 else []
            day, at = day + 1, at + DAY
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
        if language != "kk" or note or panel in moving or at - stood[-1][0] > run.stay:
            continue
        with open(os.path.join(run.out, name), "rb") as file:
            good = file.read() == shown[panel, page]
        failed.need(good, "%s: %s page %d at %.0f s is not what shot shows" % (run.name, panel, page, at))
        same += good
    return same


def soak(changes, size, draw, compared=True, strict=True, tick=1.0):
    failed, start = Failures(), time.monotonic()
    toured = round(changes * TOURED)
    visited = changes - toured
    calendar = Calendar(toured)
    stay = calendar.stay(toured)
    step = stay + MOVEMENT
    moments = [100 + step * number for number in range(EARLY)] + [calendar.until - step * number - 60 for number in range(LATE, 0, -1)]
    options = ["--window", size, "--draw", draw]
    with Folder() as folder:
        os.makedirs(folder("tour.out"))
        shown = shots(folder, size) if compared else {}
        pictured = ["--out", folder("tour.out"), "--at", ",".join("%.3f" % at for at in moments)] if compared else []
        runs = [Tour(folder, toured, calendar, [*options, "--until", "%.0f" % calendar.until, *pictured]),
                Visited(folder, visited, stay, options, visited * step + 2 * DAYS * DAY, size)]
        told = start
        try:
            while any([run.step() for run in runs]):
                time.sleep(tick)
                if time.monotonic() - told > 20:
                    told = time.monotonic()
                    print("%4.0f s: %s" % (told - start, ", ".join("%s %d of %d" % (run.name, run.count, run.changes) for run in runs)), flush=True)
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
