"""From lantern's trace and samples of its CPU to what each movement cost. Pure: numbers in, numbers out."""
import statistics
from collections import namedtuple

# name; begin, end: the movement's, in the trace's seconds; frames; longest: ms; fill: screens; draws
Movement = namedtuple("Movement", "name begin end frames longest fill draws")

HEAD = ("", "frames/s", "longest gap, ms", "CPU ms a frame", "fill", "draws")


def after(lines, when, before):
    """The first movement told from `when` on, and not after `before`."""
    for line in lines:
        if line["event"] == "frames" and line.get("drawn", 0) > 1 and when <= line["t"] < before:
            return line
    return None


def held(lines, name, when, until):
    """What fingers moved that were held, as one movement: each of its frames is told by itself."""
    told = [line for line in lines if line["event"] == "frames" and when <= line["t"] < until]
    if len(told) < 2:
        return None
    times = [line["t"] for line in told]
    longest = max(b - a for a, b in zip(times, times[1:])) * 1000
    return Movement(name, times[0], times[-1], sum(line["count"] for line in told), round(longest, 1),
                    max(line.get("fill", 0) for line in told), max(line.get("draws", 0) for line in told))


def movements(lines, steps):
    """The movements that the steps (name, when) brought about; a step without a name is not measured."""
    out = []
    ends = [when for _, when in steps[1:]] + [float("inf")]
    for (name, when), before in zip(steps, ends):
        line = after(lines, when, before) if name else None
        if line:
            out.append(Movement(name, line["t"] - line["seconds"], line["t"], line["drawn"], line["longest_ms"],
                                line.get("fill", 0), line.get("draws", 0)))
    return out


def describe(group, origin, usage):
    """One row of the table: all movements of one name together. `usage` counts in the machine's seconds."""
    seconds = sum(m.end - m.begin for m in group)
    frames = sum(m.frames for m in group)
    cpu = sum(usage.between(origin + m.begin, origin + m.end, "peer") for m in group)
    return {
        "movements": len(group),
        "frames_per_s": round((frames - len(group)) / seconds, 1),
        "gap_max_ms": max(m.longest for m in group),
        "gap_median_ms": round(statistics.median(m.longest for m in group), 1),
        "frame_ms": round(cpu / frames * 1000, 2),
        "fill": max(m.fill for m in group),
        "draws": max(m.draws for m in group),
    }


def rows(found, origin, usage):
    """{name: row} in the order in which the names first came."""
    names = list(dict.fromkeys(m.name for m in found))
    return {name: describe([m for m in found if m.name == name], origin, usage) for name in names}


def at_rest(lines):
    """Frames a second from the end of the last movement to the end of the trace."""
    told = [line for line in lines if line["event"] == "frames"]
    last = max(i for i, line in enumerate(told) if line.get("drawn", 0) > 1)
    return round(sum(line["count"] for line in told[last + 1:]) / (lines[-1]["t"] - told[last]["t"]), 1)


FILLED = 3.0  # screens by one frame, at the most


def judge(row):
    """Which promises a row breaks, in words; empty: none."""
    broken = []
    if row["fill"] > FILLED:
        broken.append("fills more than %.1f" % FILLED)
    if row["renderer"] == "software" and row["frames_per_s"] < 30:
        broken.append("under 30 frames/s")
    if row["renderer"] == "software" and row["gap_max_ms"] > 40:
        broken.append("gap over 40 ms")
    return ", ".join(broken)


RESTS = {"calm": "calm motion", "watched": "calm motion, watchdog", "full": "full motion"}


def judge_rest(motion, row):
    """Which promise a rest breaks; in full motion stars, snow or grass move."""
    if motion == "full" or (motion == "calm" and row["frames_per_s"] == 0 and row["switches"] == 0):
        return ""
    if motion == "watched" and row["frames_per_s"] == 0 and row["switches"] <= 0.2 * row["seconds"]:
        return ""
    return "not still"


def rest_table(measured):
    """What happens when nobody touches anything, a row a renderer and motion."""
    out = [["at rest", "frames/s", "wake-ups a second", "CPU ms a second", "PSS, MiB", ""]]
    for record in measured:
        for motion in [motion for motion in RESTS if motion in record]:
            row = record[motion]
            out.append(["%s, %s" % (record["renderer"], RESTS[motion]), "%.1f" % row["frames_per_s"],
                        "%.2f" % (row["switches"] / row["seconds"]), "%.1f" % (row["cpu_s"] / row["seconds"] * 1000),
                        "%.1f" % row["pss_mb"], judge_rest(motion, row)])
    return out


def table(renderer, found):
    """Rows of cells for one renderer, the head first."""
    out = [[renderer, *HEAD[1:], ""]]
    for name, row in found.items():
        out.append([name, "%.1f" % row["frames_per_s"], "%.1f" % row["gap_max_ms"], "%.2f" % row["frame_ms"],
                    "%.2f" % row["fill"], "%d" % row["draws"], judge(dict(row, renderer=renderer))])
    return out
