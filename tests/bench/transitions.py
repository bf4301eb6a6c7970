"""From the changes that fbwatch saw to transitions, fades and what they cost. Pure: numbers in, numbers out."""
import bisect
import statistics
from collections import namedtuple

# time: monotonic seconds; panel: the nearest reference, from 1; away, away_first: mean difference to it and to panel 1
Change = namedtuple("Change", "time panel away away_first")
# time; peer, server: CPU seconds so far
Sample = namedtuple("Sample", "time peer server")

SAME = 8       # as in fbwatch: a panel whose scanline is this near is there
STILL = 0.6    # seconds without a change end a movement
FADE_FRAMES, FADE_SECONDS = 4, 0.2  # less is a cut
LATE = 0.034  # seconds between two frames: one of 60 a second is missing, and a little more


def read_changes(path):
    """The file fbwatch wrote."""
    with open(path, encoding="utf8") as file:
        rows = [line.split(",") for line in file]
    return [Change(float(t), int(panel), float(away), float(first)) for t, panel, away, first in rows]


def first_panel(changes, start):
    """When panel 1 first stood on the screen; None if it never did."""
    return next((c.time for c in changes if c.time > start and c.away_first < SAME), None)


def movements(changes):
    """Runs of changes with no still between them."""
    out = []
    for change in changes:
        if not out or change.time - out[-1][-1].time > STILL:
            out.append([])
        out[-1].append(change)
    return out


class Usage:
    """CPU seconds at any time, between samples by a straight line."""

    def __init__(self, samples):
        self.samples = samples
        self.times = [s.time for s in samples]

    def at(self, time, who):
        """`who`: peer or server."""
        i = bisect.bisect_right(self.times, time)
        if i in (0, len(self.samples)):
            return getattr(self.samples[0 if i == 0 else -1], who)
        a, b = self.samples[i - 1], self.samples[i]
        share = (time - a.time) / (b.time - a.time)
        return getattr(a, who) + share * (getattr(b, who) - getattr(a, who))

    def between(self, start, end, who):
        """Seconds used from start to end."""
        return self.at(end, who) - self.at(start, who)


def duration(movement):
    """Seconds from its first change to its last."""
    return movement[-1].time - movement[0].time


def describe_fades(fades, usage):
    """Frames, gaps and cost of the cross-fades."""
    seconds = sum(duration(f) for f in fades)
    frames = sum(len(f) - 1 for f in fades)
    gaps = [max(b.time - a.time for a, b in zip(f, f[1:])) for f in fades]
    late = sum(b.time - a.time > LATE for f in fades for a, b in zip(f, f[1:]))
    rates = [(len(f) - 1) / duration(f) for f in fades]
    peer = sum(usage.between(f[0].time, f[-1].time, "peer") for f in fades)
    server = sum(usage.between(f[0].time, f[-1].time, "server") for f in fades)
    return {
        "fades": len(fades),
        "fade_s": round(statistics.mean(map(duration, fades)), 3),
        "frames_per_s": round(statistics.median(rates), 1),
        "frames_per_s_min": round(min(rates), 1),
        "gap_max_ms": round(max(gaps) * 1000, 1),
        "gap_median_ms": round(statistics.median(gaps) * 1000, 1),
        "late_frames": round(late * 1000 / frames, 2),
        "fade_cpu_share": round(peer / seconds, 4),
        "fade_frame_ms": round(peer / frames * 1000, 3),
        "fade_frame_server_ms": round(server / frames * 1000, 3),
    }


def describe_period(starts, period, usage):
    """How well time was kept, and what a panel costs from one transition to the next."""
    lengths = [b - a for a, b in zip(starts, starts[1:])]
    begin, end = starts[0] - 0.3, starts[-1] - 0.3
    return {
        "period_mean_s": round(statistics.mean(lengths), 4),
        "period_error_ms": round(max(abs(length - period) for length in lengths) * 1000, 1),
        "panel_cpu_s": round(usage.between(begin, end, "peer") / len(lengths), 4),
        "panel_server_cpu_s": round(usage.between(begin, end, "server") / len(lengths), 4),
    }


def describe(changes, samples, period, end, count=24):
    """All that a cycle tells. `changes` begin with the first panel; `end`: when the run was stopped."""
    usage = Usage(samples)
    parts = movements(changes)
    if len(parts) > 1 and parts[-1][-1].time > end - 0.3:
        parts.pop()  # cut off by the end of the run
    seen = [part[-1].panel for part in parts]
    moves = [part for part, before in zip(parts[1:], seen) if part[-1].panel != before]
    fades = [m for m in moves if len(m) >= FADE_FRAMES and duration(m) > FADE_SECONDS]
    out = {"transitions": len(moves), "seen": seen,
           "in_order": seen == [i % count + 1 for i in range(len(seen))]}
    if fades:
        out.update(describe_fades(fades, usage))
    if len(moves) > 2:
        out.update(describe_period([m[0].time for m in moves], period, usage))
    return out
