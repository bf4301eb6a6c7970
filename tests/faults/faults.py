#!/usr/bin/env python3
"""What happens when a call fails: each that lantern makes, in turn, once and from then on; and when lantern is ended.

    faults.py all [--build build]     `make faults`
    faults.py thin [--build build]    what `make test` does: a few of each

After every fault the show goes on (status 0, panels in the trace), or it ends with a status of its own and a line that says
why. Where a call fails for ever, and there is nothing to be shown from, the quiet card stands and the log says why. It never
dies of a signal and never hangs.
"""
import argparse
import errno
import os
import random
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "e2e"))
from hand import three  # noqa: E402
from harness import LANTERN, SMALL, Folder, Kiosk, environment  # noqa: E402

RUN = ("run", SMALL, "--headless", "--clock", "virtual", "--draw", "keys", "--window", "160x120", "--until", "25")
HANGS = 120  # seconds, of what takes a tenth of one: the far last line
MEMORY = (errno.ENOMEM,)
OPENED = (errno.ENOENT, errno.EACCES, errno.EIO, errno.EMFILE)
LOOKED = (errno.ENOENT, errno.EACCES, errno.EIO)
# Which errno fits; what is not here has none of its own. The one plain write that lantern makes headless rings an eventfd,
# which can be interrupted and nothing else; trace and pictures go through fwrite.
ERRORS = {"malloc": MEMORY, "calloc": MEMORY, "realloc": MEMORY, "strdup": MEMORY, "strndup": MEMORY, "fopen": OPENED, "opendir": OPENED,
          "stat": LOOKED, "lstat": LOOKED, "fstat": LOOKED, "access": LOOKED, "realpath": LOOKED, "read": (errno.EIO, errno.EINTR),
          "pread": (errno.EIO,), "fread": (errno.EIO,), "write": (errno.EINTR,), "fwrite": (errno.ENOSPC, errno.EIO),
          "fflush": (errno.ENOSPC,), "mmap": (errno.ENOMEM, errno.ENODEV), "inotify_init1": (errno.EMFILE, errno.ENOSYS),
          "eventfd": (errno.EMFILE,), "socketpair": (errno.EMFILE,), "memfd_create": (errno.EMFILE,), "fdopen": MEMORY,
          "inotify_add_watch": (errno.ENOSPC, errno.EACCES), "rename": (errno.EROFS,), "mkdir": (errno.ENOSPC,), "fork": (errno.EAGAIN,)}


def play(shim, fault=None, counts=None):
    """(status, what it said, panels that were shown)"""
    changes = {"LD_PRELOAD": shim}
    if fault:
        changes["LANTERN_FAULT"] = "%s %d %d %d" % fault
    if counts:
        changes["LANTERN_FAULT_COUNTS"] = counts
    with Folder() as folder:
        trace = folder("trace")
        try:
            done = subprocess.run([LANTERN, *RUN, "--trace", trace], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, encoding="utf-8", errors="replace", env=environment(**changes),
                                  timeout=HANGS, check=False)
        except subprocess.TimeoutExpired:
            return -signal.SIGKILL, "it hangs", 0
        panels = 0
        if os.path.exists(trace):
            with open(trace, encoding="utf-8") as file:
                panels = file.read().count('"event":"panel"')
    return done.returncode, done.stderr, panels


def numbers(name, most, thin, chance):
    """Which of so many calls fail: in a thin run three, and all by which scripts are read; else all at first and then ever fewer."""
    if thin and name != "fstat":
        return sorted({1, most, chance.randint(1, most)})
    found, at = [], 1
    while at <= most:
        found.append(at)
        at += 1 if at < 400 else at // 50
    return found


def broken(fault, outcome):
    """What is wrong with how it went; None: nothing."""
    status, said, panels = outcome
    if status < 0:
        return "it hangs" if said == "it hangs" else "died of signal %d" % -status
    traced = fault[0] not in ("fwrite", "fflush", "fopen")  # else the trace itself may be lost
    if status == 0 and panels == 0 and traced and not (fault[3] and said.strip()):
        return "showed nothing" + (" and said nothing" if fault[3] else "")
    if status != 0 and not said.strip():
        return "ended with %d and said nothing" % status
    return None


def calls(shim, thin):
    with Folder() as folder:
        path = folder("counts")
        status, said, panels = play(shim, counts=path)
        assert status == 0 and panels > 1, said
        with open(path, encoding="ascii") as file:
            counts = [line.split() for line in file]
    chance, told, tried, wrong = random.Random(1), time.monotonic(), 0, []
    counts = [(name, int(most)) for name, most in counts if int(most)]
    for place, (name, most) in enumerate(counts):
        for number in numbers(name, most, thin, chance):
            for code in ERRORS.get(name, (0,))[:1 if thin else None]:
                # Whatever is interrupted is asked again: no kernel interrupts one call for ever.
                for lasting in (0,) if thin or code == errno.EINTR else (0, 1):
                    fault = (name, number, code, lasting)
                    tried += 1
                    what = broken(fault, play(shim, fault))
                    if what:
                        wrong.append("%s: %s" % (" ".join(map(str, fault)), what))
            if time.monotonic() - told > 20:
                told = time.monotonic()
                print("# %s, %d of %d kinds: %d faults, %d wrong" % (name, place + 1, len(counts), tried, len(wrong)), flush=True)
    assert tried > len(counts), "nothing failed"
    assert not wrong, "\n".join(wrong[:40])
    return "%d faults in %d kinds of call" % (tried, len(counts))


def ends(shim, thin):
    """SIGTERM at any moment: an end with status 0, within a second of lantern's own work; killed, the next start is clean."""
    chance = random.Random(2)
    for number in range(4 if thin else 100):
        with Folder() as folder:
            process = subprocess.Popen([LANTERN, "run", SMALL, "--headless", "--window", "160x120", "--trace", folder("trace")],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment())
            time.sleep(chance.uniform(0.05, 0.6))
            used = os.times()
            kill = number % 4 == 3
            process.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
            said = process.communicate(timeout=600)[1].decode("utf-8", "replace")
            now = os.times()
            # What a signal meets before there is a handler ends it as the system does.
            assert kill or process.returncode in (0, -signal.SIGTERM), "%d: %s" % (process.returncode, said)
            assert now.children_user + now.children_system - used.children_user - used.children_system < 2, "it works on and on"
    with Kiosk(SMALL, "--headless", "--window", "160x120") as kiosk:
        kiosk.wait("panel")
    return "%d ends" % (4 if thin else 100)


def strikes(shim, thin):
    """A lantern that hangs in a panel is ended by whoever watches it, and hangs again: the fourth start does without the panel."""
    del thin
    with Folder() as folder:
        place, own, note = three(folder), folder("own"), folder("own/lantern-making")
        os.makedirs(own)
        env = {"LD_PRELOAD": shim, "LANTERN_HANG": "one/b.lua", "RUNTIME_DIRECTORY": own}
        options = ("--headless", "--window", "320x180")
        for end in (signal.SIGKILL, signal.SIGABRT, signal.SIGKILL):
            with Kiosk(place, *options, env=env) as kiosk:
                kiosk.wait("start")  # what the one before was at has been counted
                kiosk.until(lambda: read(note)[:1] == b"/" and b"one/b.lua" in read(note), "nothing is made of b")
                kiosk.process.send_signal(end)
                kiosk.process.wait()
                kiosk.read()
                assert not [event for event in kiosk.events if event["event"] == "problem"], kiosk.events
        with Kiosk(place, *options, "--panel", "a", env=env) as kiosk:
            problem = kiosk.wait("problem")
            assert (problem["severity"], problem["file"], problem["rule"]) == ("error", "scripts/panels/one/b.lua", "deadly"), problem
            kiosk.wait("panel", id="c", seconds=60)
            kiosk.end()
            kiosk.log.seek(0)
            said = kiosk.log.read()
            assert said.count("[deadly]") == 1 and said.count("strike 3 of 3") == 1, said
            assert not any(event.get("id") == "b" for event in kiosk.events), kiosk.events
        with open(os.path.join(place, "scripts/panels/one/b.lua"), "a", encoding="utf-8") as file:
            file.write("-- mended\n")
        del env["LANTERN_HANG"]
        with Kiosk(place, *options, "--panel", "b", env=env) as kiosk:
            kiosk.wait("panel", id="b")
            assert kiosk.end() == 0
    return "killed twice, aborted once"


def read(path):
    with open(path, "rb") as file:
        return file.read()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("how", choices=("all", "thin"))
    parser.add_argument("--build", default="build")
    given = parser.parse_args()
    shim, failed = os.path.abspath(os.path.join(given.build, "tests/faults/faults.so")), False
    for number, function in enumerate((calls, ends, strikes), 1):
        name = {"calls": "whatever call fails the show goes on or says why", "ends": "it ends when it is told to",
                "strikes": "what it hangs in three times is left out"}[function.__name__]
        try:
            print("ok %d - %s: %s" % (number, name, function(shim, given.how == "thin")), flush=True)
        except AssertionError as error:
            failed = True
            print("not ok %d - %s\n  %s" % (number, name, str(error).replace("\n", "\n  ")), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
