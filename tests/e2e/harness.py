"""What the end-to-end tests share: running lantern, reading its trace, making exhibitions, reading pictures.

A file of tests is a list of functions marked @check; main() runs them and speaks TAP. lantern is $LANTERN, else
build/lantern. Only the command line, the trace and the files written are looked at: nothing here knows lantern's inside.
"""
import contextlib
import json
import os
import re
import resource
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import zlib

from patience import Patience, rest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LANTERN = os.path.join(ROOT, os.environ.get("LANTERN", "build/lantern"))
TOOLS = os.path.join(ROOT, os.environ.get("BUILD", "build"), "tests/tools")
SMALL = os.path.join(ROOT, "tests/data/exhibition")
# Under the sanitizers everything takes longer; what must be quick is then only asked to come at all.
SLOW = 5 if "asan" in LANTERN else 1
# For what hangs without using a processor; everything else is limited in seconds of CPU, which no other program can take away.
HANGS = 1500

# Each check that takes so many seconds of CPU is told (LANTERN_TESTS_CPU=5).
TOLD = float(os.environ.get("LANTERN_TESTS_CPU", "inf"))

# A shell gives what it runs in the background a deaf ear for SIGINT, and whoever is started by that inherits it.
signal.signal(signal.SIGINT, signal.default_int_handler)

_checks = []


def check(function):
    _checks.append(function)
    return function


def main():
    """Runs the checks (those named on the command line, else all) in the order they are written in."""
    wanted = sys.argv[1:]
    unknown = set(wanted) - {function.__name__ for function in _checks}
    if unknown:
        sys.exit("there is no check %s" % ", ".join(sorted(unknown)))
    failed = 0
    for number, function in enumerate(_checks, 1):
        if wanted and function.__name__ not in wanted:
            continue
        name, before = function.__name__.replace("_", " "), sum(os.times()[:4])
        try:
            said = function()
            print("ok %d - %s%s" % (number, name, ": %s" % said if said else ""), flush=True)
            if sum(os.times()[:4]) - before >= TOLD:
                print("# %.0f s of CPU" % (sum(os.times()[:4]) - before), flush=True)
        except Exception as error:  # a failed assert or a broken test: both are failures, and the others still run
            failed += 1
            print("not ok %d - %s" % (number, name), flush=True)
            where = ["%s:%d" % (os.path.basename(frame.filename), frame.lineno) for frame in traceback.extract_tb(error.__traceback__)[1:]]
            said = "%s: %s" % (type(error).__name__, error)
            print("  " + "\n".join(where + [said]).replace("\n", "\n  "), flush=True)
    sys.exit(1 if failed else 0)


def equal(got, expected, what=""):
    assert got == expected, "%s\n  expected: %r\n  got:      %r" % (what, expected, got)


def contains(text, part):
    assert part in text, "expected %r in:\n%s" % (part, text)


# ---- folders ----

class Folder:
    """A temporary folder that goes away at the end of a with block."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="lantern-e2e-")
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def __call__(self, name):
        return os.path.join(self.path, name)

    def write(self, name, content):
        """As editors do: a new file renamed into place."""
        path = self(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path + "~", "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        os.rename(path + "~", path)
        return path

    def read(self, name):
        with open(self(name), encoding="utf-8") as file:
            return file.read()

    def copy(self, source, name):
        shutil.copytree(source, self(name))
        return self(name)


def small(folder, name="exhibition"):
    """A copy of the small test exhibition, and a function that writes its files."""
    place = folder.copy(SMALL, name)

    def write(path, content):
        return folder.write(os.path.join(name, path), content)

    return place, write


def panel_text(title, layout="plain", **fields):
    lines = ["return panel {", '\tkind = "%s",' % layout, '\ttitle = { en = "%s", kk = "%s" },' % (title, title)]
    lines += ["\t%s = %s," % field for field in fields.items()]
    return "\n".join(lines + ["}", ""])


def handbook_blocks():
    """What the handbook gives to be typed in, {file: text}: every block of code that begins with its file's name."""
    with open(os.path.join(ROOT, "scripts/README.md"), encoding="utf-8") as file:
        text = file.read()
    found = {}
    for block in re.findall(r"^((?:    .*\n|\n(?=    ))+)", text, re.MULTILINE):
        code = re.sub(r"^    ", "", block, flags=re.MULTILINE).strip("\n")
        for part in re.split(r"^(?=-- scripts/)", code, flags=re.MULTILINE):
            name = re.match(r"-- (scripts/\S+\.lua)\n", part)
            if name:
                found[name.group(1)] = part.rstrip() + "\n"
    return found


# ---- lantern ----

def environment(**changes):
    env = dict(os.environ)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET", "SDL_VIDEODRIVER", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS",
                 "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        env.pop(name, None)
    env["XDG_CACHE_HOME"] = os.path.join(ROOT, "build/cache")
    env["DICPATH"] = os.devnull  # which dictionaries a machine has is no matter of a test
    env.update(changes)
    return env


def lantern(*arguments, timeout=60, **changes):
    """Runs a command to its end: CompletedProcess with text. `timeout` is in seconds of CPU."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (timeout * SLOW, timeout * SLOW + 5))

    return subprocess.run([LANTERN, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          encoding="utf-8", errors="replace", timeout=HANGS, env=environment(**changes), check=False, preexec_fn=limit)


def traced(place, *arguments, timeout=60, code=0):
    """Runs the exhibition headless on the virtual clock; its trace as it was written."""
    with Folder() as folder:
        trace = folder("trace.jsonl")
        done = lantern("run", place, "--headless", "--clock", "virtual", "--trace", trace, *arguments, timeout=timeout)
        assert done.returncode == code, "exit status %d\n%s" % (done.returncode, done.stderr)
        with open(trace, "rb") as file:
            return file.read()


def events_of(text):
    """Of a trace, or of some whole lines of it."""
    return json.loads(b"[" + b",".join(text.splitlines()) + b"]")


def tour(place, *arguments, timeout=60, code=0):
    """Runs the exhibition headless on the virtual clock; its trace as (bytes, list of events)."""
    text = traced(place, *arguments, timeout=timeout, code=code)
    return text, events_of(text)


def only(events, name):
    return [event for event in events if event["event"] == name]


def touches(folder, lines, name="touches"):
    return folder.write(name, "# played by a test\n" + "\n".join(lines) + "\n")


def tap(at, x, y, finger=1):
    return ["%.3f down %d %.4f %.4f" % (at, finger, x, y), "%.3f up %d %.4f %.4f" % (at + 0.08, finger, x, y)]


def swipe(at, x0, x1, y=0.5, finger=1):
    lines = ["%.3f down %d %.4f %.4f" % (at, finger, x0, y)]
    for step in range(1, 7):
        lines.append("%.3f move %d %.4f %.4f" % (at + step * 0.03, finger, x0 + (x1 - x0) * step / 6, y))
    return lines + ["%.3f up %d %.4f %.4f" % (at + 0.2, finger, x1, y)]


def _state(stat):
    """As the kernel writes it: R, S, T (stopped), Z …"""
    try:
        with open(stat, encoding="utf-8") as file:
            return file.read().rsplit(")", 1)[1].split()[0]
    except OSError:
        return "X"


class Kiosk:
    """lantern in real time: waits for what its trace says, and is ended by SIGTERM at the end of a with block."""

    def __init__(self, place, *arguments, env=None, cwd=None, command=None, what="run"):
        self.folder = tempfile.mkdtemp(prefix="lantern-kiosk-")
        self.trace = os.path.join(self.folder, "trace.jsonl")
        self.log = open(os.path.join(self.folder, "log"), "w+", encoding="utf-8")
        self.seen, self.rest, self.events = 0, "", []
        env = environment(**(env or {}))
        if cwd:
            env["PWD"] = cwd  # as a shell sets it, through links
        self.process = subprocess.Popen([*(command or [LANTERN]), what, place, "--trace", self.trace, *arguments],
                                        stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, env=env, cwd=cwd)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.end()
        if kind:
            self.log.seek(0)
            print("  what lantern said:\n    " + self.log.read().replace("\n", "\n    "))
            print("  its trace:\n    " + "\n    ".join(json.dumps(event) for event in self.events))
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def end(self, with_signal=signal.SIGTERM):
        """The exit status after a polite end; the trace is read to its last line."""
        if self.process.poll() is None:
            self.process.send_signal(with_signal)
            patience = Patience(self.process.pid, 20 * SLOW)
            while self.process.poll() is None and not patience.over():
                time.sleep(0.01)
            self.process.kill()
            self.process.wait()
        self.read()
        return self.process.returncode

    def read(self):
        """The trace's new events."""
        try:
            with open(self.trace, encoding="utf-8") as file:
                file.seek(self.seen)
                text = self.rest + file.read()
                self.seen = file.tell()
        except FileNotFoundError:
            return []
        *lines, self.rest = text.split("\n")
        new = [json.loads(line) for line in lines]
        self.events += new
        return new

    def wait(self, name, seconds=10, after=0, **fields):
        """The first event with this name and these fields among those from number `after` on; `seconds` are lantern's own."""
        patience = Patience(self.process.pid, seconds * SLOW)
        while True:
            over = self.process.poll() is not None
            self.read()
            for event in self.events[after:]:
                if event["event"] == name and all(event.get(field) == value for field, value in fields.items()):
                    return event
            assert not over, "lantern ended (%s) before %s %r" % (self.process.returncode, name, fields)
            assert not patience.over(), "no %s %r in %.0f s" % (name, fields, seconds)
            time.sleep(0.01)

    def until(self, test, what, seconds=10):
        """The first true value of test()."""
        patience = Patience(self.process.pid, seconds * SLOW)
        while True:
            found = test()
            if found:
                return found
            assert not patience.over(), "%s: not within %.0f s" % (what, seconds)
            time.sleep(0.05)

    def idle(self, seconds):
        """Lets it have that much time, so that what must not happen could have happened."""
        rest(self.process.pid, seconds)

    @contextlib.contextmanager
    def still(self):
        """It is stopped within: what is saved there comes to it at once, however long this test had to wait for a processor."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            for task in os.listdir("/proc/%d/task" % self.process.pid):
                while self.process.poll() is None and _state("/proc/%d/task/%s/stat" % (self.process.pid, task)) not in "TZX":
                    time.sleep(0.001)
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def wait_watching(self):
        """Until it has asked the kernel to be told of saved files."""
        folder = "/proc/%d/fdinfo" % self.process.pid
        while self.process.poll() is None:
            for name in os.listdir(folder):
                try:
                    with open(os.path.join(folder, name), encoding="utf-8") as file:
                        if "inotify wd" in file.read():
                            return
                except FileNotFoundError:
                    pass
            time.sleep(0.002)

    def mark(self):
        """How many events there are: what is waited for `after` it is new."""
        self.read()
        return len(self.events)

    def use(self):
        """(CPU seconds, context switches) of all threads up to now."""
        with open("/proc/%d/stat" % self.process.pid, encoding="utf-8") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        switches = 0
        for thread in os.listdir("/proc/%d/task" % self.process.pid):
            with open("/proc/%d/task/%s/status" % (self.process.pid, thread), encoding="utf-8") as file:
                switches += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), switches


# ---- pictures ----

# Real time: lantern takes a picture of itself every so often, for as long as anything may take on a machine that others use.
PICTURED = ("--at", ",".join("%.1f" % (0.4 * i) for i in range(1, 4500)), "--out")


def picture_after(out, event, hangs=600):
    """The first picture that was taken in the folder after an event."""
    until = time.monotonic() + hangs
    while time.monotonic() < until:
        names = os.listdir(out) if os.path.isdir(out) else []
        taken = sorted(name for name in names if name.endswith(".png") and float(name[:-4]) > event["t"])
        if len(taken) > 1:  # the first is whole then
            return read_png(os.path.join(out, taken[0]))
        time.sleep(0.02)
    raise AssertionError("no picture after %r" % event)


class Picture:
    """Rows of (r, g, b) bytes."""

    def __init__(self, width, height, rows):
        self.width, self.height, self.rows = width, height, rows

    def at(self, x, y):
        return self.rows[y][3 * x:3 * x + 3]

    def turned(self):
        """By 90 degrees clockwise."""
        rows = [b"".join(self.at(x, y) for y in range(self.height - 1, -1, -1)) for x in range(self.width)]
        return Picture(self.height, self.width, rows)

    def difference(self, other):
        """Share of bytes more than 8 apart."""
        equal((self.width, self.height), (other.width, other.height), "size")
        count = sum(abs(a - b) > 8 for one, two in zip(self.rows, other.rows) if one != two for a, b in zip(one, two))
        return count / (3 * self.width * self.height)

    def colours(self):
        return len({self.at(x, y) for y in range(0, self.height, 3) for x in range(0, self.width, 3)})


def read_png(path):
    done = subprocess.run([os.path.join(TOOLS, "print_pixels"), path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    equal((done.returncode, done.stderr), (0, b""), path)
    head, _, pixels = done.stdout.partition(b"\n")
    width, height = map(int, head.split())
    return Picture(width, height, [pixels[3 * width * y:3 * width * (y + 1)] for y in range(height)])


def png_header(width, height):
    """A PNG that claims a size and has nothing behind its header."""
    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IEND", b"")


def png(width, height, colour):
    """A PNG of one colour."""
    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    rows = (b"\0" + bytes(colour) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
