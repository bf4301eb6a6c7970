"""How long a finger waits: from its touch to the first change on the screen, and from its going to the answer's first frame.

A recorded finger touches a panel that stands still; fbwatch says when anything on the screen changed. What was touched is
read in the trace: if a button no longer stands where it is looked for here, the bench says so.
"""
import statistics
import time

import journey
import transitions
from session import BenchError

CONTENTS, SHEET, SPANISH, ENGLISH = (0.056, 0.922), (0.869, 0.922), (0.919, 0.056), (0.856, 0.056)
LARGE, STANDARD = (0.181, 0.833), (0.094, 0.833)
PANEL = "before"  # nothing moves on it by itself, and nothing is touched in its middle
DRAGGED = ("",)  # it follows the finger, and is no button
STILL = 0.3  # seconds without a change before a touch


def visits(rounds):
    """[(Visit, name of the steps that count, the actions that are touched in them)]."""
    swipe, contents, language, text = (journey.Visit(PANEL) for _ in range(4))
    for _ in range(rounds):
        swipe.swipe("a panel under a finger", None).key(None, "left")
        contents.tap("contents", *CONTENTS).key(None, "back")
        language.tap("language", *SPANISH).tap("language", *ENGLISH)
    text.tap(None, *SHEET)
    for _ in range(rounds):
        text.tap("size of the words", *LARGE).tap("size of the words", *STANDARD)
    return [(swipe, "a panel under a finger", DRAGGED), (contents, "contents", ("contents",)),
            (language, "language", ("language:es", "language:en")), (text, "size of the words", ("text:large", "text:standard"))]


def touched(lines, when):
    """The action of what a finger met at that time."""
    for line in lines:
        if line["event"] == "touch" and line["kind"] == "down" and abs(line["t"] - when) < 0.05:
            return line.get("action", "")
    return None


def waits(changes, moments):
    """Milliseconds from each moment to the first change after it, all in the machine's seconds."""
    return [next(((change.time - moment) * 1000 for change in changes if change.time >= moment), float("inf"))
            for moment in moments]


def describe(what, found):
    """The fields of one kind of wait."""
    return {what + "_ms": round(statistics.median(found), 1), what + "_longest_ms": round(max(found), 1)}


def stood_still(changes, moments):
    """Was nothing on the move before each moment?"""
    return not any(moment - STILL < change.time < moment for change in changes for moment in moments)


def play(build, visit, name, actions):
    """The row of one visit: how many touches, the waits for a sign and (from the finger's going) for the answer, and the CPU of
    the second after a touch."""
    samples = []
    with journey.start(build, "software", visit, visit.time, watched=True) as session:
        while session.alive() and time.monotonic() < session.start + visit.time + 10:
            samples.append(transitions.Sample(time.monotonic(), session.cpu(), 0))
            time.sleep(journey.SAMPLE)
        lines = journey.read_trace(session)
        changes = session.stop()
    downs = [when for step, when in visit.steps if step == name]
    wrong = [touched(lines, when) for when in downs if touched(lines, when) not in actions]
    if wrong:
        raise BenchError("%s: the finger met %r and not %s" % (name, wrong[0], " or ".join(actions)))
    moments = [lines[0]["origin"] + when for when in downs]
    if not stood_still(changes, moments):
        raise BenchError("%s: the screen did not stand still before it was touched" % name)
    usage = transitions.Usage(samples)
    row = {"touches": len(downs), "cpu_ms": round(statistics.mean(usage.between(m, m + 1, "peer") for m in moments) * 1000, 1)}
    row.update(describe("sign", waits(changes, moments)))
    if actions != DRAGGED:
        row.update(describe("answer", waits(changes, [moment + journey.TAP for moment in moments])))
    return row


def measure(build, rounds):
    """{what is touched: its row}."""
    return {name: play(build, visit, name, actions) for visit, name, actions in visits(rounds)}


FIELDS = ("sign_ms", "sign_longest_ms", "answer_ms", "answer_longest_ms")


def table(found):
    """Rows of cells, the head first."""
    out = [["a finger waits, ms", "touches", "for a sign", "longest", "for the answer", "longest", "CPU ms in the next second"]]
    for name, row in found.items():
        waited = ["%.1f" % row[field] if field in row else "-" for field in FIELDS]
        out.append([name, "%d" % row["touches"], *waited, "%.1f" % row["cpu_ms"]])
    return out
