"""What a tree of processes has used: CPU time, memory, context switches. Linux only, no package beyond Python.

CPU is counted by a control group of its own where one can be made (root; version 1 or 2), because that misses neither
short-lived children nor threads that have ended. Elsewhere by the processes' CPU clocks, which are as exact but lose
what a child used between the last look and its end.
"""
import os
import time


def process_cpu(pid):
    """CPU seconds of one process, ended threads included (clock_getcpuclockid(3) by hand)."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def read(path):
    """A small file of /proc or /sys; empty when it has gone."""
    try:
        with open(path, encoding="utf8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def children():
    """Pids by their parent."""
    out = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            fields = read("/proc/%s/stat" % name).rsplit(")", 1)
            if len(fields) == 2:
                out.setdefault(int(fields[1].split()[1]), []).append(int(name))
    return out


class Tree:
    """A process and its descendants, found in /proc."""

    kind = "process clocks"

    def __init__(self):
        self.root = None
        self.seen = {}

    def enter(self):
        """Called in the child between fork and exec."""

    def start(self, root):
        """The process whose tree this is."""
        self.root = root

    def pids(self):
        """Those alive now."""
        below, out, todo = children(), [], [self.root]
        while todo:
            pid = todo.pop()
            if os.path.exists("/proc/%d" % pid):
                out.append(pid)
            todo += below.get(pid, [])
        return out

    def cpu(self):
        """Seconds since the start, of all that was ever seen."""
        for pid in self.pids():
            self.seen[pid] = max(self.seen.get(pid, 0.0), process_cpu(pid))
        return sum(self.seen.values())

    def close(self):
        """Nothing to clear away."""


class ControlGroup:
    """The same by a control group: version 1 (cpuacct) or 2."""

    def __init__(self, folder, version):
        self.folder, self.version = folder, version
        self.kind = "control group, version %d" % version

    def enter(self):
        """Called in the child between fork and exec."""
        with open(os.path.join(self.folder, "cgroup.procs"), "w", encoding="utf8") as file:
            file.write(str(os.getpid()))

    def start(self, root):
        """The group knows its members."""

    def pids(self):
        """Those alive now."""
        return [int(pid) for pid in read(os.path.join(self.folder, "cgroup.procs")).split()]

    def cpu(self):
        """Seconds since the start."""
        if self.version == 1:
            return int(read(os.path.join(self.folder, "cpuacct.usage")) or 0) / 1e9
        fields = dict(line.split() for line in read(os.path.join(self.folder, "cpu.stat")).splitlines())
        return int(fields.get("usage_usec", 0)) / 1e6

    def close(self):
        """Removes the group once its last process is gone."""
        for _ in range(40):
            try:
                os.rmdir(self.folder)
                return
            except OSError:
                time.sleep(0.05)


def new_group():
    """The best way to count that this machine allows."""
    if os.path.exists("/sys/fs/cgroup/cpuacct/cpuacct.usage"):
        base, version = "/sys/fs/cgroup/cpuacct", 1
    elif os.path.exists("/sys/fs/cgroup/cgroup.controllers"):
        base, version = "/sys/fs/cgroup", 2
    else:
        return Tree()
    folder = os.path.join(base, "lantern-bench-%d-%d" % (os.getpid(), time.monotonic_ns()))
    try:
        os.mkdir(folder)
        if os.access(os.path.join(folder, "cgroup.procs"), os.W_OK) and (version == 1 or read(folder + "/cpu.stat")):
            return ControlGroup(folder, version)
        os.rmdir(folder)
    except OSError:
        pass
    return Tree()


def field_sum(pids, name, field):
    """Sum over processes of one number of /proc/PID/NAME."""
    total = 0
    for pid in pids:
        for line in read("/proc/%d/%s" % (pid, name)).splitlines():
            if line.startswith(field):
                total += int(line.split()[1])
                break
    return total


def pss_mb(pids):
    """Memory of the tree, shared pages divided among those who share them, in MiB."""
    return field_sum(pids, "smaps_rollup", "Pss:") / 1024


def hwm_mb(pids):
    """The greatest VmHWM of one process of the tree, in MiB: the true peak of a peer that is one process."""
    return max([field_sum([pid], "status", "VmHWM:") for pid in pids] or [0]) / 1024


def switches(pids):
    """Context switches of all threads of the tree, wanted and not."""
    total = 0
    for pid in pids:
        try:
            threads = os.listdir("/proc/%d/task" % pid)
        except OSError:
            continue
        for thread in threads:
            for line in read("/proc/%d/task/%s/status" % (pid, thread)).splitlines():
                if "ctxt_switches" in line:
                    total += int(line.split()[1])
    return total
