#!/usr/bin/env python3
"""Measure lantern beside the least that SDL can do, in one interleaved run.

    bench.py run [--quick] [--peers "chromium feh"] [--modes "start idle"] [--rounds N]
    bench.py transitions     every kind of transition of the exhibition that is shipped
    bench.py answers         how long a finger waits
    bench.py one PEER start|start-cold|idle|cycle|loaded|memory|…      one measurement, as JSON
    bench.py layout          does lantern draw what the floor draws? pictures in build/bench/shots
    bench.py instructions    instructions per cross-faded frame of lantern (valgrind)
    bench.py report          the table of the last run again

`make bench` builds and makes what these need. README.md says what is measured and how to read it.
"""
import argparse
import datetime
import json
import os
import subprocess
import sys
import time

import answers
import journey
import measure
import meters
import movements
import peers
import report
import screen
from session import BenchError, Session

HERE = os.path.dirname(os.path.abspath(__file__))
MODES = ("start", "start-cold", "start-1000", "start-10000", "idle", "cycle", "loaded", "memory", "memory-1000")
TRANSITIONS, ANSWERS = "transitions", "answers"
ALL_MODES = (*MODES, TRANSITIONS, ANSWERS)
QUIET_LOAD = 0.5


def take(mode, name, build, quick):
    """One measurement; the fields of many panels get names of their own: first_1000_s."""
    if mode == "start-cold":
        return measure.start_cold(name, build)
    if mode == "loaded":
        return measure.loaded(name, build, 13 if quick else 73)
    kind, _, many = mode.partition("-")
    count = int(many or 24)
    if kind == "start":
        record = measure.start(name, build, count)
    elif kind == "idle":
        record = measure.idle(name, build, 5 if quick else 20)
    elif kind == "cycle":
        record = measure.cycle(name, build, 13 if quick else 73)
    else:
        record = measure.memory(name, build, 6 if quick else 12, count)
    if not many:
        return record
    return {key.replace("first_", "first_%s_" % many).replace("mem_", "mem_%s_" % many): value for key, value in record.items()}


def revision():
    """The commit that is measured."""
    try:
        told = subprocess.run(["git", "-C", HERE, "describe", "--always", "--dirty"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=True)
        return told.stdout.decode().strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def show(record):
    """One line of progress."""
    hidden = ("run", "revision", "peer", "mode", "load", "time", "seen", "in_order")
    what = record["failed"].replace("\n", " ")[:200] if "failed" in record else \
        "  ".join("%s %s" % item for item in record.items() if item[0] not in hidden)
    if record.get("in_order") is False:
        what += "  PANELS OUT OF ORDER: %s" % record["seen"]
    print("  %-11s %-16s load %.2f  %s" % (record["mode"], record["peer"], record["load"], what), flush=True)


def plan(names, modes, rounds):
    """(mode, peer) in the order of measuring: peers take turns within a round, so that a busy spell hits them all."""
    out = []
    starts = [mode for mode in modes if mode.startswith("start")]
    for _ in range(rounds):
        out += [(mode, name) for name in names for mode in starts if mode in peers.modes(name)]
    for mode in modes:
        if mode not in starts and mode in MODES:
            out += [(mode, name) for name in names if mode in peers.modes(name)]
    return out


def available(names, build):
    """The peers that can be measured here; the others are named."""
    out = []
    for name in names:
        reason = peers.missing(name, peers.Work(build, 24, True))
        if reason:
            print("  %-11s %-16s %s" % ("left out", name, reason))
        else:
            out.append(name)
    return out


def results_file(options):
    """Where every measurement is kept, one JSON object a line."""
    return os.path.join(options.build, "bench", "results.jsonl")


def run(options):
    """The whole bench, and its table."""
    others = [name for name in peers.MAKERS if name not in (*peers.FLOORS, "lantern")]
    wanted = [*peers.FLOORS, "lantern", *(others if options.peers == "all" else options.peers.split())]
    modes = options.modes.split() or ALL_MODES
    unknown = [mode for mode in modes if mode not in ALL_MODES]
    if unknown:
        raise BenchError("unknown measurement %s; known: %s" % (unknown[0], " ".join(ALL_MODES)))
    names = available(wanted, options.build)
    rounds = options.rounds or (2 if options.quick else 7)
    begun = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    records, stamp = [], {"run": begun, "revision": revision()}
    print("  run %s, %s, CPU by %s, load %.2f %.2f %.2f" % (begun, stamp["revision"], counting(), *os.getloadavg()))
    with open(results_file(options), "a", encoding="utf8") as out:
        for mode, name in plan(names, modes, rounds):
            record = dict(stamp, peer=name, mode=mode, load=round(os.getloadavg()[0], 2), time=round(time.time()))
            record.update(take(mode, name, options.build, options.quick))
            out.write(json.dumps(record) + "\n")
            out.flush()
            records.append(record)
            show(record)
    if records:
        print("\n" + report.report(records, wanted, notes(records, options.quick)))
    if TRANSITIONS in modes:
        show_transitions(options)
    if ANSWERS in modes:
        show_answers(options)


def show_transitions(options):
    """The tables of movements: a row for every kind of transition, and what happens at rest."""
    measured = []
    for renderer in journey.RENDERERS:
        load = os.getloadavg()[0]
        print("\n  transitions by %s, load %.2f ..." % (renderer, load), flush=True)
        record = journey.measure(options.build, renderer, options.quick)
        stamp = {"mode": TRANSITIONS, "revision": revision(), "load": round(load, 2), "time": round(time.time())}
        with open(os.path.join(options.build, "bench", "transitions.jsonl"), "a", encoding="utf8") as out:
            out.write(json.dumps(dict(stamp, **record)) + "\n")
        measured.append(record)
        print("\n".join(report.lay_out(movements.table(renderer, record["movements"]))))
    print("\n" + "\n".join(report.lay_out(movements.rest_table(measured))))


def show_answers(options):
    """The table of how long a finger waits."""
    load = os.getloadavg()[0]
    print("\n  answers, load %.2f ..." % load, flush=True)
    found = answers.measure(options.build, 2 if options.quick else 6)
    with open(os.path.join(options.build, "bench", "answers.jsonl"), "a", encoding="utf8") as out:
        out.write(json.dumps({"revision": revision(), "load": round(load, 2), "time": round(time.time()), "rows": found}) + "\n")
    print("\n".join(report.lay_out(answers.table(found))))


def counting():
    """How CPU is counted here."""
    group = meters.new_group()
    group.close()
    return group.kind


def notes(records, quick=False):
    """What a reader of the table must know of this run."""
    loads = [record["load"] for record in records]
    out = ["load average (1 minute) while measuring: %.2f to %.2f on %d CPUs" % (
        min(loads), max(loads), os.cpu_count())]
    if records[0]["load"] > QUIET_LOAD:
        out.append("The machine was not quiet when this began: seconds and gaps of this run are not to be quoted; CPU "
                   "seconds, CPU ms a frame and memory hold.")
    if quick:
        out.append("A quick run: it shows that the bench works, it is not to be quoted.")
    failed = {"FAILED %s %s: %s" % (record["mode"], record["peer"], record["failed"].split("\n")[-1])
              for record in records if "failed" in record}
    return out + sorted(failed)


def last_run(options):
    """The table of the last run again."""
    with open(results_file(options), encoding="utf8") as file:
        records = [json.loads(line) for line in file]
    records = [record for record in records if record["run"] == records[-1]["run"]]
    order = list(dict.fromkeys([*peers.FLOORS, "lantern", *(record["peer"] for record in records)]))
    print(report.report(records, order, notes(records)))


def one(options):
    """A single measurement."""
    if not available([options.peer], options.build):
        sys.exit(1)
    print(json.dumps(take(options.mode, options.peer, options.build, options.quick)))


def picture_of(name, options):
    """The first panel as a peer draws it, kept as a PNG."""
    with Session(name, options.build) as session:
        if session.wait_first(measure.FIRST_SECONDS) is None:
            raise BenchError("%s did not show panel 1: %s" % (name, session.said()))
        time.sleep(1.5)
        picture = screen.grab(session.framebuffer)
    picture.write_png(os.path.join(options.build, "bench", "shots", name + ".png"))
    return picture


def layout(options):
    """Is what lantern draws what the floor draws? By ink and photo, against the bare photo that hello shows."""
    os.makedirs(os.path.join(options.build, "bench", "shots"), exist_ok=True)
    names = available(["hello", "sdlref-software", "lantern"], options.build)
    shots = {name: picture_of(name, options) for name in names}
    if len(shots) < 3:
        sys.exit(1)
    good = True
    for part, box in (("title", (0, 0, 1920, 400)), ("body", (0, 600, 1920, 480))):
        rows = {name: picture.green(*box) for name, picture in shots.items()}
        floor, mine = (screen.Ink(rows[name], rows["hello"]) for name in ("sdlref-software", "lantern"))
        same = mine.like(floor, 8, 0.1)  # 8 px: the descenders of a word that widow care moved
        good = good and same
        print("  %-5s  ink %d against %d, box %s against %s, difference %.2f: %s" % (
            part, mine.weight, floor.weight, mine.box(), floor.box(),
            screen.difference(rows["lantern"], rows["sdlref-software"]), "same" if same else "NOT THE SAME"))
    photos = [shots[name].green(0, 400, 1920, 200) for name in ("lantern", "sdlref-software")]
    away = screen.difference(*photos)
    print("  photo  difference %.2f of 255: %s" % (away, "same" if away < 2 else "NOT THE SAME"))
    sys.exit(0 if good and away < 2 else 1)


def counted(options, draw):
    """Instructions and frames of one headless run over one cross-fade. The decoder's process is told of first."""
    base = os.path.join(options.build, "bench", "callgrind." + draw)
    trace = base + ".trace"
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + base, peers.lantern_program(options.build),
               "run", os.path.join(options.build, "bench", "w24", "exhibition"), "--headless", "--window", "1920x1080",
               "--clock", "virtual", "--motion", "full", "--draw", draw, "--until", "4.5", "--trace", trace]
    done = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    told = done.stderr.decode(errors="replace")
    total = [line.split()[-1] for line in told.splitlines() if "Collected" in line]
    if done.returncode != 0 or not total:
        raise BenchError("lantern under valgrind failed:\n" + told[-1500:])
    with open(trace, encoding="utf8") as file:
        events = [json.loads(line) for line in file]
    return int(total[-1]), sum(event["count"] for event in events if event["event"] == "frames")


def instructions(options):
    """All frames of a fade against three of it: the difference is frames alone."""
    if not available(["lantern"], options.build):
        sys.exit(1)
    every, frames = counted(options, "all")
    keys, few = counted(options, "keys")
    if frames <= few:
        raise BenchError("no frames between: %d with all, %d with keys" % (frames, few))
    print("  %.2f million instructions a cross-faded frame (%d frames)" % (
        (every - keys) / (frames - few) / 1e6, frames - few))


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(HERE, "..", "..", "build"), help="make's build folder")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, action in (("run", run), ("one", one), ("layout", layout), ("instructions", instructions),
                         ("report", last_run), (TRANSITIONS, show_transitions), (ANSWERS, show_answers)):
        sub = commands.add_parser(name)
        sub.set_defaults(action=action)
        sub.add_argument("--build", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        sub.add_argument("--quick", action="store_true")
        if name == "run":
            sub.add_argument("--peers", default="", help="further peers, if installed; all: whichever are")
            sub.add_argument("--modes", default="", help="some of: " + " ".join(ALL_MODES))
            sub.add_argument("--rounds", type=int, default=0, help="how often the start is measured (7)")
        if name == "one":
            sub.add_argument("peer", choices=sorted(peers.MAKERS))
            sub.add_argument("mode", choices=MODES)
    options = parser.parse_args()
    options.build = os.path.abspath(options.build)
    try:
        options.action(options)
    except BenchError as error:
        sys.exit("bench: %s" % error)


if __name__ == "__main__":
    main()
