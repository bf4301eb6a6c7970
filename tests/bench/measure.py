"""The measurements, each of one peer in one session, each giving one flat record."""
import contextlib
import os
import subprocess
import time

import meters
import peers
import transitions
from session import Session

FIRST_SECONDS = 30  # by then panel 1 is on the screen or never
SETTLE = 8          # Chromium needs that long to come to rest
SAMPLE, MEMORY_SAMPLE = 0.02, 0.5


def start(name, build, count=24):
    """From exec to the first frame that shows panel 1: seconds, and CPU seconds until then."""
    with Session(name, build, count) as session:
        first = session.wait_first(FIRST_SECONDS)
        cpu = session.cpu()
        if first is None:
            return {"failed": session.said() or "panel 1 was not seen"}
        return {"first_s": round(first - session.start, 4), "first_cpu_s": round(cpu, 4)}


def put_out(folder):
    """What the kernel holds in memory of these files goes; the libraries that others use stay."""
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start_cold(name, build):
    """The same with photos, words, scripts, faces and lantern itself on the disk and not in memory."""
    work = peers.Work(build, 24, True)
    for folder in (work.panels, os.path.join(peers.ROOT, "scripts"), os.path.join(build, "fonts")):
        put_out(folder)
    found = start(name, build)
    return {field.replace("first_", "first_cold_"): value for field, value in found.items()}


@contextlib.contextmanager
def busy_loops():
    """Both processors, or how many there are, have something else to do."""
    loops = [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(os.cpu_count())]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def loaded(name, build, seconds=73):
    """The show beside a busy loop a processor, at nice -10 as on the card (needs root): how many frames of a cross-fade came late."""
    with busy_loops():
        found = cycle(name, build, seconds, nice=-10)
    kept = ("frames_per_s", "gap_max_ms", "late_frames", "failed")
    return {"loaded_" + field if field != "failed" else field: found[field] for field in kept if field in found}


def idle(name, build, seconds=20):
    """One panel held: CPU, context switches and frames in so many seconds; memory held."""
    with Session(name, build) as session:
        if session.wait_first(FIRST_SECONDS) is None:
            return {"failed": session.said() or "panel 1 was not seen"}
        time.sleep(SETTLE)
        begin, cpu, server = time.monotonic(), session.cpu(), session.server_cpu()
        switched = meters.switches(session.group.pids())
        time.sleep(seconds)
        pids = session.group.pids()
        out = {
            "idle_cpu_s": round(session.cpu() - cpu, 4),
            "idle_switches": meters.switches(pids) - switched,
            "idle_server_cpu_s": round(session.server_cpu() - server, 4),
            "idle_seconds": seconds,
        }
        end = time.monotonic()
        out["held_pss_mb"] = round(meters.pss_mb(pids), 1)
        if not session.alive():
            return {"failed": session.said() or "ended by itself"}
        out["idle_frames"] = sum(begin < change.time < end for change in session.stop())
        return out


def watch(session, seconds):
    """Samples of CPU until so many seconds after the start, and the greatest memory seen."""
    samples, peak, look = [], 0.0, 0.0
    end = session.start + seconds
    while time.monotonic() < end and session.alive():
        now = time.monotonic()
        samples.append(transitions.Sample(now, session.cpu(), session.server_cpu()))
        if now >= look:
            peak = max(peak, meters.pss_mb(session.group.pids()))
            look = now + MEMORY_SAMPLE
        time.sleep(SAMPLE)
    return samples, peak


def cycle(name, build, seconds=73, count=24, nice=0):
    """The show itself: frames, gaps and CPU of the cross-fades, CPU of a panel, memory on the way."""
    with Session(name, build, count, held=False, nice=nice) as session:
        samples, peak = watch(session, seconds)
        pids = session.group.pids()
        if not session.alive():
            return {"failed": session.said() or "ended by itself"}
        pss = meters.pss_mb(pids)
        out = {"pss_mb": round(pss, 1), "pss_peak_mb": round(max(peak, pss), 1),
               "hwm_mb": round(meters.hwm_mb(pids), 1), "cpu_s": round(session.cpu(), 3)}
        changes = session.stop()
        first = transitions.first_panel(changes, session.start)
        if first is None:
            return {"failed": session.said() or "panel 1 was not seen"}
        shown = [change for change in changes if change.time >= first]
        out.update(transitions.describe(shown, samples, peers.PERIOD, session.start + seconds))
        return out


def memory(name, build, seconds=12, count=24):
    """Memory after so many seconds of the show, with few panels or with a thousand."""
    with Session(name, build, count, held=False) as session:
        _, peak = watch(session, seconds)
        if not session.alive():
            return {"failed": session.said() or "ended by itself"}
        pss = meters.pss_mb(session.group.pids())
        return {"mem_pss_mb": round(pss, 1), "mem_peak_mb": round(max(peak, pss), 1)}
