#!/usr/bin/env python3
"""Fuzzes (`make fuzz`), or replays what fuzzing begins with and what it ever found (`make test`, without clang).

    fuzz.py run FUZZER --build build/fuzz --seconds 60 [NAME ...]
    fuzz.py replay PROGRAM

An input that breaks a target is made as small as it can be and put into tests/fuzz/found/NAME/: it is mended there, and
committed with what mends it.
"""
import argparse
import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FOUND = os.path.join(HERE, "found")
# Of one input: seconds, and MiB of the process with its sanitizers. Reading a panel may take 2 s of CPU, by lua/vm.h.
TIMEOUT, MEMORY, LARGEST = 10, 1024, 16384


def begin(seeds):
    subprocess.run([sys.executable, os.path.join(HERE, "seeds.py"), seeds], check=True)
    return seeds


def inputs(*folders):
    return sorted(path for folder in folders for path in glob.glob(os.path.join(folder, "*")))


def names(seeds):
    return sorted(name for name in os.listdir(seeds) if os.path.isdir(os.path.join(seeds, name)))


def environment(name):
    return dict(os.environ, LANTERN_FUZZ=name, ASAN_OPTIONS="detect_leaks=1:allocator_may_return_null=1:" + os.environ.get("ASAN_OPTIONS", ""),
                UBSAN_OPTIONS="print_stacktrace=1")


def keep(fuzzer, name, path, work):
    """The input made small, where the replay finds it."""
    small = os.path.join(work, "small")
    shutil.copy(path, small)
    print("%-9s making it smaller ..." % name, flush=True)
    subprocess.run([fuzzer, "-minimize_crash=1", "-max_total_time=20", "-timeout=%d" % TIMEOUT, "-rss_limit_mb=%d" % MEMORY,
                    "-exact_artifact_path=" + small, path], env=environment(name), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   check=False)
    # Beside other work an input may seem to break what it does not: then what was found stays as long as it is.
    again = subprocess.run([fuzzer, "-timeout=%d" % TIMEOUT, "-rss_limit_mb=%d" % MEMORY, small], env=environment(name),
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if again.returncode == 0:
        shutil.copy(path, small)
    with open(small, "rb") as file:
        digest = hashlib.sha1(file.read()).hexdigest()[:12]
    os.makedirs(os.path.join(FOUND, name), exist_ok=True)
    kept = os.path.join(FOUND, name, digest)
    shutil.copy(small, kept)
    return kept


def fuzz(fuzzer, name, seconds, build, seeds):
    work = os.path.join(build, "work", name)
    corpus, artifacts = os.path.join(work, "corpus"), os.path.join(work, "artifacts")
    shutil.rmtree(artifacts, ignore_errors=True)
    os.makedirs(corpus, exist_ok=True)
    os.makedirs(artifacts)
    log, start, told = os.path.join(work, "log"), time.monotonic(), time.monotonic()
    command = [fuzzer, "-max_total_time=%d" % seconds, "-timeout=%d" % TIMEOUT, "-rss_limit_mb=%d" % MEMORY, "-max_len=%d" % LARGEST,
               "-artifact_prefix=%s/" % artifacts, "-print_final_stats=1", "-seed=1",
               corpus, os.path.join(seeds, name)]
    dictionary = os.path.join(seeds, name + ".dict")
    command[1:1] = ["-dict=" + dictionary] if os.path.getsize(dictionary) else []
    command += [os.path.join(FOUND, name)] if os.path.isdir(os.path.join(FOUND, name)) else []
    with open(log, "w", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environment(name), stdout=output, stderr=output)
        while process.poll() is None:
            time.sleep(0.2)
            if time.monotonic() - told >= 20:
                told = time.monotonic()
                print("%-9s %3.0f of %d s" % (name, told - start, seconds), flush=True)
    with open(log, encoding="utf-8", errors="replace") as file:
        text = file.read()
    runs = re.search(r"number_of_executed_units: (\d+)", text)
    edges = re.findall(r" cov: (\d+)", text)
    found = [path for path in inputs(artifacts) if not os.path.basename(path).startswith("slow-unit")]
    kept = [keep(fuzzer, name, path, work) for path in found]
    print("%-9s %s inputs, %s places reached, %s" % (name, runs.group(1) if runs else "?", edges[-1] if edges else "?",
                                                      "%d FOUND" % len(kept) if kept else "nothing found"), flush=True)
    if process.returncode and not found:
        print("\n".join(text.splitlines()[-60:]))
        return False
    for path in kept:
        print("   %s; the fuzzer said:" % os.path.relpath(path, ROOT))
        said = re.search(r"(==\d+==|not so:|[^\n]*runtime error:).*", text, re.S)
        print("   " + "\n   ".join((said.group(0) if said else text).splitlines()[:40]), flush=True)
    return not kept


def run(options):
    shutil.rmtree(os.path.join(options.build, "seeds"), ignore_errors=True)
    seeds = begin(os.path.join(options.build, "seeds"))
    wanted = options.names or names(seeds)
    for name in wanted:
        if name not in names(seeds):
            sys.exit("There is no target %s; there are: %s" % (name, " ".join(names(seeds))))
    good = [fuzz(options.program, name, options.seconds, options.build, seeds) for name in wanted]
    print("%d targets, %d with something found" % (len(good), good.count(False)))
    return 0 if all(good) else 1


def replay(options):
    """Speaks TAP."""
    with tempfile.TemporaryDirectory(prefix="lantern-fuzz-") as folder:
        return replay_all(options.program, begin(folder))


def replay_all(program, seeds):
    listed = sorted(subprocess.run([program, "--list"], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout.split())
    assert listed == names(seeds), "each target has seeds: %r, %r" % (listed, names(seeds))
    failed = False
    for number, name in enumerate(listed, 1):
        paths = inputs(os.path.join(seeds, name), os.path.join(FOUND, name))
        done = subprocess.run([program, name, *paths], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        failed |= done.returncode != 0
        print("%s %d - %s takes whatever comes: %d files" % ("not ok" if done.returncode else "ok", number, name, len(paths)), flush=True)
        if done.returncode:
            print("  " + "\n  ".join(done.stdout.decode("utf-8", "replace").splitlines()[-40:]))
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("run", "replay"))
    parser.add_argument("program")
    parser.add_argument("--build", default="build")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("names", nargs="*")
    given = parser.parse_intermixed_args()
    given.build, given.program = os.path.abspath(given.build), os.path.abspath(given.program)
    sys.exit({"run": run, "replay": replay}[given.what](given))
