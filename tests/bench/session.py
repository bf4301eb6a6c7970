"""One peer on an X server of its own: Xvfb, the watcher of its framebuffer, the peer and its meters.

    with Session("lantern", build, count=24, held=True) as session:
        when = session.wait_first(30)

Everything that was started is ended by its pid, and the scratch folder removed.
"""
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

import meters
import peers
import transitions

# A framebuffer on a disk would be written back 60 times a second.
SCRATCH = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
DROPPED = ("WAYLAND_DISPLAY", "NOTIFY_SOCKET", "WATCHDOG_USEC", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY")


class BenchError(Exception):
    """The bench itself cannot go on."""


def start_xvfb(folder):
    """Xvfb on the first free display: (process, display)."""
    reader, writer = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1080x24", "-fbdir", folder, "-nolisten", "tcp", "-ac",
         "-noreset"], pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        said = b""
        while not said.endswith(b"\n"):
            if not select.select([reader], [], [], 20)[0]:
                raise BenchError("Xvfb does not answer")
            part = os.read(reader, 16)
            if not part:
                raise BenchError("Xvfb did not start")
            said += part
        return process, ":" + said.decode().strip()
    except BenchError:
        process.kill()
        process.wait()
        raise
    finally:
        os.close(reader)


def send(how, target, number):
    """A signal to what may have gone already."""
    try:
        how(target, number)
    except ProcessLookupError:
        pass


class Session:
    """A running peer. With a `command` that is run instead of the peer's own, in which FOLDER stands for the scratch
    folder, with `files` in it, and nobody watches the screen unless it is to be `watched`."""

    def __init__(self, name, build, count=24, held=True, command=None, environment=None, files=None, watched=False,
                 nice=0):
        self.name, self.build = name, build
        self.command, self.environment = command, environment or {}
        self.watched, self.nice = watched or not command, nice
        self.folder = tempfile.mkdtemp(prefix="lantern-bench.", dir=SCRATCH)
        self.work = peers.Work(build, count, held, self.folder)
        for path, text in (files or {}).items():
            with open(os.path.join(self.folder, path), "w", encoding="utf8") as out:
                out.write(text)
        self.server = self.watcher = self.peer = self.log = None
        self.group = meters.new_group()
        self.changes = []
        self.start = 0.0

    def __enter__(self):
        try:
            self.server, display = start_xvfb(self.folder)
            if self.watched:
                self.start_watcher()
            time.sleep(0.3)  # for the X server to come to rest
            self.start_peer(display)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def framebuffer(self):
        """The file in which Xvfb keeps the screen."""
        return os.path.join(self.folder, "Xvfb_screen0")

    def start_watcher(self):
        """fbwatch, until it says that it watches."""
        self.watcher = subprocess.Popen(
            [self.work.program("fbwatch"), self.framebuffer, "-" if self.command else os.path.join(self.work.panels, "ref.bin"),
             os.path.join(self.folder, "changes.csv")], stdout=subprocess.PIPE)
        if self.watcher.stdout.readline() != b"ready\n":
            raise BenchError("fbwatch does not watch")

    def start_peer(self, display):
        """The peer, alone in its group, in a clean environment."""
        environment = {key: value for key, value in os.environ.items() if key not in DROPPED}
        environment.update(DISPLAY=display, SDL_VIDEODRIVER="x11", HOME=self.folder, XDG_RUNTIME_DIR=self.folder,
                           TMPDIR=self.folder, **self.environment)
        command = [part.replace("FOLDER", self.folder) for part in self.command or peers.command(self.name, self.work)]
        self.log = open(os.path.join(self.folder, "peer.log"), "wb")
        self.start = time.monotonic()
        self.peer = subprocess.Popen(command, env=environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                     stdout=self.log, stderr=self.log, start_new_session=True,
                                     preexec_fn=self.enter)
        self.group.start(self.peer.pid)

    def enter(self):
        """Called in the child between fork and exec."""
        self.group.enter()
        if self.nice:
            os.nice(self.nice)

    def wait_first(self, seconds):
        """When panel 1 stood on the screen, told within a millisecond; None if it never did or the peer ended."""
        until = time.monotonic() + seconds
        while not select.select([self.watcher.stdout], [], [], 0.5)[0]:
            if time.monotonic() > until or not self.alive():
                return None
        words = self.watcher.stdout.readline().split()
        return float(words[1]) if len(words) == 2 else None

    def cpu(self):
        """CPU seconds of the peer so far."""
        return self.group.cpu()

    def server_cpu(self):
        """CPU seconds of Xvfb so far."""
        return meters.process_cpu(self.server.pid)

    def alive(self):
        """Is the peer still running?"""
        return self.peer.poll() is None

    def said(self):
        """The end of what the peer printed."""
        self.log.flush()
        with open(self.log.name, encoding="utf8", errors="replace") as file:
            return file.read()[-2000:].strip()

    def stop(self):
        """Ends the peer, then the watcher, and reads what it saw."""
        self.end_peer()
        if self.watcher:
            self.watcher.send_signal(signal.SIGTERM)
            self.watcher.wait()
            self.watcher.stdout.close()
            self.watcher = None
            self.changes = transitions.read_changes(os.path.join(self.folder, "changes.csv"))
        return self.changes

    def end_peer(self):
        """Asks every process of the tree to end, then makes it."""
        if not self.peer:
            return
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in self.group.pids():
                send(os.kill, pid, number)
            until = time.monotonic() + 2
            while time.monotonic() < until and (self.peer.poll() is None or self.group.pids()):
                time.sleep(0.02)
        send(os.killpg, self.peer.pid, signal.SIGKILL)  # orphans that a tree no longer finds
        self.peer.wait()
        self.peer = None

    def close(self):
        """Nothing stays behind."""
        self.end_peer()
        if self.watcher:
            self.watcher.kill()
            self.watcher.wait()
            self.watcher.stdout.close()
        if self.log:
            self.log.close()
        if self.server:
            self.server.terminate()
            self.server.wait()
        self.group.close()
        shutil.rmtree(self.folder, ignore_errors=True)
