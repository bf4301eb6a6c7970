"""Waiting for a program by its own progress and not by the clock on the wall.

On a machine that others use as well, a program that needs a second may take a minute. A limit in seconds then fails for a
reason that has nothing to do with the program. Patience counts a second only as far as the program was given one: the
kernel tells how long its threads ran and how long they were ready and waited for a processor (/proc/PID/schedstat), and
the share of the two is what a second counts. A program that sleeps waits for nothing: its seconds count whole, so that
what will never come is given up in time.
"""
import os
import time


def _children(pid):
    try:
        for task in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/children" % (pid, task), encoding="ascii") as file:
                for child in file.read().split():
                    yield int(child)
                    yield from _children(int(child))
    except (OSError, ValueError):
        return


def schedule(pid):
    """{thread: (seconds run, seconds waited for a processor)} of a process and all below it."""
    found = {}
    for process in (pid, *_children(pid)):
        try:
            for task in os.listdir("/proc/%d/task" % process):
                with open("/proc/%d/task/%s/schedstat" % (process, task), encoding="ascii") as file:
                    ran, waited = file.read().split()[:2]
                found[int(task)] = (int(ran) * 1e-9, int(waited) * 1e-9)
        except (OSError, ValueError):
            pass  # it has ended meanwhile, or the kernel keeps no such account: its seconds count whole
    return found


class Patience:
    """So many seconds of a program's own time. Ask often: each question looks at what happened since the last one."""

    def __init__(self, pid, seconds):
        self.pid, self.seconds, self.used = pid, seconds, 0.0
        self.time, self.before = time.monotonic(), schedule(pid)

    def over(self):
        now, after = time.monotonic(), schedule(self.pid)
        known = [(after[task], self.before.get(task, (0.0, 0.0))) for task in after]
        ran = sum(one[0] - other[0] for one, other in known)
        waited = sum(one[1] - other[1] for one, other in known)
        self.used += (now - self.time) * (ran / (ran + waited) if ran + waited > 0 else 1)
        self.time, self.before = now, after
        return self.used > self.seconds


def rest(pid, seconds):
    """Lets a program have that much time of its own; it may end sooner."""
    patience = Patience(pid, seconds)
    while not patience.over() and os.path.exists("/proc/%d" % pid):
        time.sleep(min(0.02, seconds))
