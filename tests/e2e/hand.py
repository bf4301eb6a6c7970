"""A hand before the shipped kiosk: it looks where something can be touched, and touches it.

Where a button stands is the scripts' affair. A hand finds it as a visitor does, by what lies under a finger: it plays all
that it has done so far, then holds one finger down and feels over the whole screen with another, which does nothing (see
input/gesture.h), and reads in the trace (`touch`, `action`) what was met.
"""
import json
import os
import re

from harness import ROOT, Folder, events_of, swipe, tap, touches, traced

COLUMNS, ROWS = 80, 45
# What the feeling finger met: thousands of events, which are not all taken apart.
FELT = re.compile(rb'"kind":"down","finger":901,"x":([\d.]+),"y":([\d.]+),"action":("(?:[^"\\]|\\.)*")')

# What hands saw and what was played: much of what they do begins alike.
_seen, _past, _played = {}, {}, {}


def state_of(place):
    """By what an exhibition is known again; no test changes the shipped one."""
    files = () if place == ROOT else sorted(os.path.join(folder, name) for folder, _, names in os.walk(place) for name in names)
    return place, tuple((path, os.stat(path).st_mtime_ns) for path in files)

LANGUAGES = """
  languages = { { id = "kk", name = "Қазақша" }, { id = "ru", name = "Русский" }, { id = "en", name = "English" }, { id = "es", name = "Español" } },
  language = "kk","""


# Where scripts/overlays/pin.lua puts its keys on a 16:9 screen.
KEYS = {key: (0.423 + 0.077 * (i % 3), 0.498 + 0.137 * (i // 3)) for i, key in enumerate("123456789c0e")}
CLOSE = (0.94, 0.06)  # of any sheet
CODE = "4207"


def corners(at, seconds=3.5):
    return ["%.3f down 1 0.02 0.02" % at, "%.3f down 2 0.98 0.02" % (at + 0.1),
            "%.3f up 1 0.02 0.02" % (at + seconds), "%.3f up 2 0.98 0.02" % (at + seconds)]


def typed(at, code):
    """Ends with OK; takes 0.3 s a key."""
    return [line for i, key in enumerate(code + "e") for line in tap(at + 0.3 * i, *KEYS[key])]


def opened(at=2, code=CODE):
    """The view is open 6 s later."""
    return corners(at) + typed(at + 4, code)


def order_as_written():
    """The shipped exhibition's panels, in order."""
    with open(ROOT + "/scripts/exhibition.lua", encoding="utf-8") as file:
        text = re.sub(r"--.*", "", file.read())
    lists = re.findall(r"panels\s*=\s*\{([^}]*)\}", text)
    return [name for part in lists for name in re.findall(r'"([^"]+)"', part)]


def ambient():
    """The shipped panels on which something moves by itself, so that two pictures of one are never the same: snow falls on those
    of winter that are not quiet, a lantern breathes on two openings."""
    found = {"open-camp", "open-spaniards"}
    folder = ROOT + "/scripts/panels/winter/"
    for name in os.listdir(folder):
        with open(folder + name, encoding="utf-8") as file:
            if not re.search(r"^\s*(quiet = true|light = )", file.read(), re.M):
                found.add(name[:-4])
    return found


def four(text):
    """A text in four languages, as Lua."""
    return "{ " + ", ".join('%s = "%s (%s)"' % (language, text, language) for language in ("kk", "ru", "en", "es")) + " }"


def room(folder, chapters, idle=30, screen="screen = { diagonal = 610, distance = 700 },"):
    """An exhibition that has lantern's own look. chapters: [(id, light, {panel: its fields in Lua})]. Returns its folder."""
    listed = ""
    for name, light, panels in chapters:
        listed += '    { id = "%s", light = "%s", title = %s, panels = { %s } },\n' % (
            name, light, four(name), ", ".join('"%s"' % panel for panel in panels))
        for panel, fields in panels.items():
            folder.write("room/scripts/panels/%s/%s.lua" % (name, panel), "return panel {\n  title = %s,\n  %s\n}\n" % (four(panel), fields))
    folder.write("room/scripts/exhibition.lua", "return exhibition {\n  lantern = 1, title = %s,%s\n  chapters = {\n%s  },\n  timing = { floor = 12, idle = %d },\n  %s\n}\n" %
                 (four("Room"), LANGUAGES, listed, idle, screen))
    if any("glosses" in fields for _, _, panels in chapters for fields in panels.values()):
        with open(ROOT + "/scripts/registers/glossary.lua", encoding="utf-8") as file:
            folder.write("room/scripts/registers/glossary.lua", file.read())
    os.makedirs(folder("room/assets"), exist_ok=True)
    return folder("room")


def story(text="Words."):
    return 'kind = "story", body = %s,' % four(text)


def three(folder, **options):
    """a, b, c in chapter one; d, e in chapter two."""
    return room(folder, [("one", "night", {"a": story(), "b": story(), "c": story()}), ("two", "winter", {"d": story(), "e": story()})], **options)


class Hand:
    """What a visitor does, in order. Nothing is played before it is asked what came of it."""

    def __init__(self, place, *arguments, wake=True):
        self.place, self.arguments = place, arguments or ("--draw", "none")
        self.lines, self.at = [], 1.0
        if wake:  # the title stands: a touch beside the languages begins
            self.touch(0.5, 0.3, wait=6)

    def key_of(self, lines=(), until=None):
        return state_of(self.place), self.arguments, (*self.lines, *lines), until or self.at

    def play(self, lines=(), until=None):
        key = self.key_of(lines, until)
        if key not in _played:
            _played[key] = events_of(self.play_anew(lines, until))
        return list(_played[key])

    def play_anew(self, lines=(), until=None):
        """The trace."""
        with Folder() as folder:
            path = touches(folder, self.lines + list(lines))
            return traced(self.place, "--touches", path, "--until", "%.3f" % (until or self.at), *self.arguments)

    def events(self, *names, after=0.0, until=None):
        return [event for event in self.play(until=until) if event["t"] >= after and (not names or event["event"] in names)]

    def look(self):
        """{action: (x, y) about the middle of it} of all that answers to touch now."""
        key = self.key_of()
        if key not in _seen:
            lines, at = ["%.5f down 900 0.5 0.5" % self.at], self.at
            for number in range(COLUMNS * ROWS):
                at += 0.0001
                lines.append("%.5f down %d %.5f %.5f" % (at, 901, (number % COLUMNS + 0.5) / COLUMNS, (number // COLUMNS + 0.5) / ROWS))
                lines.append("%.5f cancel 901" % (at + 0.00005))
            found, trace = {}, self.play_anew(lines, at + 0.001)
            for x, y, action in FELT.findall(trace):
                found.setdefault(json.loads(action), []).append((float(x), float(y)))
            _seen[key] = found
            _past[key] = events_of(trace.partition(b'"finger":900,')[0].rpartition(b"\n")[0])
        return {action: middle(points) for action, points in _seen[key].items()}

    def box(self, action):
        """Left, top, right and bottom of where the action is, to the grid's width."""
        self.where(action)
        x, y = zip(*_seen[self.key_of()][action])
        return min(x), min(y), max(x), max(y)

    def where(self, action):
        places = self.look()
        assert action in places, "nothing on the screen does %r at %.1f s, only %s\n%s" % (action, self.at, sorted(places), self.tail())
        return places[action]

    def tail(self):
        return "\n".join(json.dumps(event, ensure_ascii=False) for event in self.play()[-12:])

    def tap(self, action, wait=3.0):
        return self.touch(*self.where(action), wait=wait)

    def touch(self, x, y, wait=3.0):
        self.lines += tap(self.at, x, y)
        self.at += wait
        return self

    def swipe(self, x0, x1, y=0.4, wait=4.0):
        self.lines += swipe(self.at, x0, x1, y)
        self.at += wait
        return self

    def drag(self, points, seconds=1.0, wait=4.0):
        """A finger goes along the points and is lifted where it ends, after a moment of rest."""
        self.lines.append("%.4f down 1 %.4f %.4f" % ((self.at,) + points[0]))
        steps = 12
        for number, ((x0, y0), (x1, y1)) in enumerate(zip(points, points[1:])):
            for step in range(1, steps + 1):
                share, at = step / steps, self.at + seconds * (number * steps + step) / (steps * (len(points) - 1))
                self.lines.append("%.4f move 1 %.4f %.4f" % (at, x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
        self.lines.append("%.4f up 1 %.4f %.4f" % ((self.at + seconds + 0.3,) + points[-1]))
        self.at += seconds + 0.3 + wait
        return self

    def key(self, *keys, wait=3.0):
        for key in keys:
            self.lines.append("%.4f key %s" % (self.at, key))
            self.at += wait
        return self

    def line(self, *lines, wait=0.0):
        """Lines of a recording as they are; %s stands for the time in seconds from now."""
        for offset, text in lines:
            self.lines.append("%.4f %s" % (self.at + offset, text))
        self.at += wait
        return self

    def wait(self, seconds):
        self.at += seconds
        return self

    # ---- what came of it ----

    def before(self, *names):
        """These events until now, from the same play as what is touched next."""
        self.look()
        return [event for event in _past[self.key_of()] if event["event"] in names]

    def here(self):
        """The panel that stands now, as its event."""
        return self.before("panel", "title")[-1]

    def open(self):
        """The sheet that is open, or None."""
        last = self.before("overlay")[-1:]
        return last[0]["name"] if last and last[0]["state"] == "open" else None


def middle(points):
    """The point nearest to the middle of all, among those that have others of the same on all sides: edges are left out."""
    cells = {(round(x * COLUMNS - 0.5), round(y * ROWS - 0.5)): (x, y) for x, y in points}
    inner = [point for (x, y), point in cells.items() if {(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)} <= cells.keys()] or points
    x, y = (sum(point[axis] for point in points) / len(points) for axis in (0, 1))
    return min(inner, key=lambda point: (point[0] - x) ** 2 + (point[1] - y) ** 2)


def told(events):
    """A story in words: panels with note, page and choice, titles, states, languages, sheets."""
    words = []
    for event in events:
        kind = event["event"]
        if kind == "panel":
            more = " note" if event.get("note") else ""
            more += " page %d" % event["page"] if event["page"] > 1 else ""
            more += " choice %d" % event["choice"] if event.get("choice") else ""
            words.append(event["id"] + more)
        elif kind == "title":
            words.append("title")
        elif kind in ("state", "language"):
            words.append(event[kind])
        elif kind == "overlay":
            words.append(("+" if event["state"] == "open" else "-") + event["name"])
    return words
