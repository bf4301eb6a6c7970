"""An emulated board: QEMU's `virt` machine with a display, a touch screen and a keyboard, and the two ways into it.

QMP is the hand outside: it pictures the screen, touches it, plugs and unplugs. The agent is a shell inside, on a serial
port that only the boot test has. Everything that was started is ended by its own process id. Paths are relative to the
repository's root: the emulator sees it in the tools folder at the same place.
"""
import ctypes
import fcntl
import json
import os
import re
import select
import signal
import socket
import struct
import subprocess
import sys
import time

WIDTH, HEIGHT = 1280, 720
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(1, ROOT + "/tests/e2e")
from patience import Patience  # noqa: E402

GUEST = os.path.join(ROOT, "board/test/guest")


class Failed(Exception):
    """The board did not do what it should."""


def own_folder(path):
    """(a folder that no other test in this checkout uses, what keeps it ours): two at once do not meet."""
    number = 1
    while True:
        folder = path if number == 1 else "%s-%d" % (path, number)
        os.makedirs(folder, exist_ok=True)
        lock = open(folder + "/lock", "w", encoding="ascii")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return folder, lock
        except BlockingIOError:
            lock.close()
            number += 1


def end_politely():
    """SIGTERM and SIGHUP become an exception, so that whoever ends this program ends the emulator too."""
    def leave(number, _):
        raise SystemExit(128 + number)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)


def die_with_parent():
    """Runs in the emulator's process before its program: when this one is killed without a word, the kernel ends it."""
    parent_death = 1  # PR_SET_PDEATHSIG
    ctypes.CDLL(None).prctl(parent_death, signal.SIGKILL)


def cpio(files):
    """A cpio archive (newc) of {path: (mode, bytes)}, as the kernel unpacks it; a mode with 0o040000 is a folder."""
    out = b""
    for number, (name, (mode, data)) in enumerate(list(files.items()) + [("TRAILER!!!", (0, b""))], 1):
        path = name.encode() + b"\0"
        fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(path), 0)
        out += b"070701" + b"".join(b"%08x" % field for field in fields) + path
        out += b"\0" * (-len(out) % 4) + data
        out += b"\0" * (-len(out) % 4)
    return out + b"\0" * (-len(out) % 512)


def test_initrd(shipped, path, drivers):
    """The shipped initrd with the test's part before it, and the drivers that only an emulated board needs; the kernel unpacks
    both into one."""
    files = {"test": (0o040755, b"")}
    for name in sorted(os.listdir(GUEST)):
        with open(os.path.join(GUEST, name), "rb") as file:
            files["test/" + name] = (0o100755 if name == "init" else 0o100644, file.read())
    for name in drivers:
        with open(name, "rb") as file:
            files["test/" + os.path.basename(name)] = (0o100644, file.read())
    with open(shipped, "rb") as one, open(path, "wb") as both:
        both.write(cpio(files) + one.read())


class Qmp:
    """QEMU's control socket."""

    def __init__(self, path, process):
        self.socket = connect(path, process)
        self.file = self.socket.makefile("rw", encoding="utf-8")
        self.events = []
        self.file.readline()  # the greeting
        self.ask("qmp_capabilities")

    def ask(self, command, **arguments):
        self.file.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self.file.flush()
        while True:
            line = self.file.readline()
            if not line:
                raise Failed("the emulator ended")
            answer = json.loads(line)
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise Failed("%s: %s" % (command, answer["error"]["desc"]))
            self.events.append(answer)

    def happened(self, event):
        """Was there such an event since the last one of its name was asked for?"""
        self.ask("query-status")  # brings in what has come meanwhile
        found = [one for one in self.events if one["event"] == event]
        self.events = [one for one in self.events if one["event"] != event]
        return bool(found)

    def rest(self):
        """All events that were not asked for, to the last one of an emulator that has ended."""
        for line in self.file:
            self.events.append(json.loads(line))
        return self.events

    def close(self):
        try:
            self.file.close()
        except OSError:
            pass  # what was asked last, it did not take any more
        self.socket.close()


class Agent:
    """The shell inside."""

    def __init__(self, path, process):
        self.socket, self.process = connect(path, process), process
        self.command, self.rest = "", b""

    def send(self, command):
        """Begins a command; answer() tells when it has ended."""
        assert "\n" not in command
        self.command = command
        self.socket.sendall(command.encode() + b"\n")

    def answer(self, seconds=0.0):
        """What the command printed, or None if it has not ended within `seconds`; Failed if it did not end well."""
        end = time.monotonic() + seconds
        while not re.search(rb"\n<<ended \d+>>\n\Z", self.rest):
            if not select.select([self.socket], [], [], max(end - time.monotonic(), 0))[0]:
                return None
            more = self.socket.recv(65536)
            if not more:
                raise Failed("the board is gone: " + self.command)
            self.rest += more
        said, _, code = self.rest.decode("utf-8", "replace").rpartition("\n<<ended ")
        self.rest = b""
        if code != "0>>\n":
            raise Failed("%s: ended with %s%s" % (self.command, code[:-3], said and "\n" + said))
        return said

    def run(self, command, limit=120):
        """`limit` counts as Patience does."""
        self.send(command)
        patience = Patience(self.process.pid, limit)
        while not patience.over():
            said = self.answer(0.5)
            if said is not None:
                return said
        raise Failed("the board did not answer within %d s: %s" % (limit, command))

    def close(self):
        self.socket.close()


class Cable:
    """The cable between board and display, as a VNC client has it in its hand: the emulated display takes the size that the
    client asks for, and with none it is unplugged. The board sees real hot-plug events."""

    def __init__(self, path, process):
        self.socket = connect(path, process)
        self.socket.settimeout(600)
        self.read(12)  # the version
        self.socket.sendall(b"RFB 003.008\n")
        self.read(self.read(1)[0])  # the kinds of security
        self.socket.sendall(b"\1")  # none
        self.read(4)
        self.socket.sendall(b"\1")  # others may look too
        self.read(struct.unpack(">I", self.read(24)[20:])[0])  # the screen's form and name
        self.plug(WIDTH, HEIGHT)  # as it is; else QEMU would take unplug() for no change

    def read(self, count):
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            if not more:
                raise Failed("the emulator's VNC server hung up")
            data += more
        return data

    def plug(self, width, height):
        screen = struct.pack(">IHHHHI", 0, 0, 0, width, height, 0)
        self.socket.sendall(struct.pack(">BxHHBx", 251, width, height, 1) + screen)

    def unplug(self):
        self.plug(0, 0)

    def close(self):
        self.socket.close()


def connect(path, process):
    while True:
        one = socket.socket(socket.AF_UNIX)
        try:
            one.connect(path)
            return one
        except OSError as error:
            one.close()
            if process.poll() is not None:
                raise Failed("the emulator ended before it listened at %s" % path) from error
            time.sleep(0.05)


def finger(kind, slot, x=None, y=None, number=-1):
    """One finger's events, as the touch screen reports them: begin, update or end; x, y from 0 to 1."""
    def event(what, axis="x", value=0):
        return {"type": "mtt", "data": {"type": what, "slot": slot, "tracking-id": number, "axis": axis, "value": value}}
    events = [event(kind)]
    if x is not None:
        events += [event("data", "x", round(x * 32767)), event("data", "y", round(y * 32767))]
    return events


class Card:
    """A copy of the card's image that a board may write to, with the partitions where board/card.sh puts them."""
    FIRMWARE, EXHIBITION, A = 1, 2, 6

    def __init__(self, image, path, size=None):
        self.path = path
        subprocess.run(["cp", "--sparse=always", image, path], check=True)
        if size:  # a larger card than the image
            os.truncate(path, size)

    def offset(self, number):
        """Where a partition begins: bytes."""
        table = json.loads(subprocess.run(["board/in-tools.sh", "sfdisk", "--json", self.path], check=True,
                                          stdout=subprocess.PIPE).stdout)["partitiontable"]["partitions"]
        return next(part["start"] for part in table if part["node"].endswith(str(number))) * 512

    def mtools(self, command, number, *arguments):
        """A command of mtools on a FAT partition, as a laptop would read and write it."""
        return subprocess.run(["board/in-tools.sh", command, "-i", "%s@@%d" % (self.path, self.offset(number)), *arguments],
                              check=True, stdout=subprocess.PIPE).stdout

    def read(self, number, name):
        return self.mtools("mtype", number, "::" + name)

    def copy_out(self, number, name, path):
        self.mtools("mcopy", number, "-n", "-o", "::" + name, path)

    def copy_in(self, number, path, name):
        self.mtools("mcopy", number, "-s", "-Q", "-o", path, "::" + name)

    def rot(self, number, after=64 << 20):
        """A bit in the middle of a partition becomes another one."""
        with open(self.path, "r+b") as file:
            file.seek(self.offset(number) + after)
            byte = file.read(1)[0]
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte ^ 1]))

    def slot(self):
        """The folder that the Pi's firmware would start from: a or b."""
        return re.search(r"os_prefix=([ab])/", self.read(self.FIRMWARE, "slot.txt").decode()).group(1)


class Machine:
    """A board with a card in it. `vnc`: where people look at it, if not only this program does. The Pi's firmware is played
    here: it takes kernel, initrd and command line from the folder that slot.txt names."""
    drivers = ()

    def __init__(self, card, folder, vnc=None, size=(WIDTH, HEIGHT), extra=()):
        self.card, self.folder, self.vnc, self.size, self.extra = card, folder, vnc, size, list(extra)
        self.process, self.taps = None, 0
        os.makedirs(folder, exist_ok=True)
        self.switch_on()

    def switch_on(self, touch=True):
        """Power comes; with a touch screen or without."""
        folder = self.folder
        for name in ("qmp", "agent", "vnc", "serial.log"):
            if os.path.exists(os.path.join(folder, name)):
                os.remove(os.path.join(folder, name))
        slot = self.slot = self.card.slot()
        for name in ("vmlinuz", "initrd.img"):
            self.card.copy_out(Card.FIRMWARE, slot + "/" + name, folder + "/" + name)
        test_initrd(folder + "/initrd.img", folder + "/initrd-test.img", self.drivers)
        self.log = open(folder + "/qemu.log", "w", encoding="utf-8")
        self.process = subprocess.Popen(
            ["board/in-tools.sh", "qemu-system-aarch64", *self.hardware(slot, touch), "-nodefaults", "-no-reboot",
             "-kernel", folder + "/vmlinuz", "-initrd", folder + "/initrd-test.img",
             "-qmp", "unix:%s/qmp,server=on,wait=off" % folder, *self.extra],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, preexec_fn=die_with_parent)
        try:
            self.qmp = Qmp(folder + "/qmp", self.process)
            self.reach()
        except BaseException:
            self.end()
            raise

    def hardware(self, slot, touch):
        """What the emulated board consists of."""
        folder = self.folder
        parameters = self.card.read(Card.FIRMWARE, slot + "/cmdline.txt").decode().strip() + " console=ttyAMA0 rdinit=/test/init"
        pointer = ["-device", "virtio-tablet-pci"] if self.vnc else []
        return ["-M", "virt", "-cpu", "cortex-a72", "-smp", "2", "-m", "1024", "-append", parameters,
                "-vnc", self.vnc or "unix:%s/vnc" % folder, "-serial", "file:%s/serial.log" % folder,
                "-drive", "file=%s,if=none,id=card,format=raw" % self.card.path, "-device", "virtio-blk-pci,drive=card",
                "-device", "virtio-gpu-pci,xres=%d,yres=%d" % self.size, "-device", "virtio-keyboard-pci",
                "-device", "pcie-root-port,id=plug,chassis=1",
                *(["-device", "virtio-multitouch-pci,id=touch,bus=plug"] if touch else []), *pointer,
                "-device", "virtio-rng-pci", "-device", "virtio-serial-pci", "-device", "qemu-xhci,id=usb",
                "-chardev", "socket,id=agent,path=%s/agent,server=on,wait=off" % folder,
                "-device", "virtserialport,chardev=agent,name=lantern.test"]

    def reach(self):
        """The ways into it."""
        self.agent = Agent(self.folder + "/agent", self.process)
        self.cable = None if self.vnc else Cable(self.folder + "/vnc", self.process)

    def plug_stick(self, image):
        """A stick is plugged in; one at a time."""
        self.qmp.ask("blockdev-add", **{"driver": "raw", "node-name": "stick", "file": {"driver": "file", "filename": image}})
        self.qmp.ask("device_add", driver="usb-storage", id="stick", drive="stick", bus="usb.0")

    def pull_stick(self):
        self.qmp.ask("device_del", id="stick")
        patience = Patience(self.process.pid, 60)
        while True:
            if self.is_gone("stick"):
                try:
                    self.qmp.ask("blockdev-del", **{"node-name": "stick"})
                    return
                except Failed as error:  # its file is let go a moment after the device
                    last = error
                    if "in use" not in str(error):
                        raise
            else:
                last = Failed("the stick does not go")
            if patience.over():
                raise last
            time.sleep(0.1)

    def is_gone(self, device):
        """Is the device that was unplugged gone?"""
        return device not in [one["name"] for one in self.qmp.ask("qom-list", path="/machine/peripheral")]

    def cut(self):
        """Power is cut, in the middle of whatever it does."""
        self.process.kill()
        self.process.wait()
        self.end()

    def wants_to_start_again(self):
        """It has ended: because the board asked for a new start, and not because it switched itself off?"""
        for event in self.qmp.rest():
            if event.get("event") == "SHUTDOWN":
                return event["data"]["reason"] == "guest-reset"
        return False

    def serial(self):
        """What the kernel and the initrd have said so far."""
        try:
            with open(self.folder + "/serial.log", encoding="utf-8", errors="replace") as file:
                return file.read()
        except OSError:
            return ""

    def picture(self, path):
        """The screen's pixels, as a PNG."""
        self.qmp.ask("screendump", filename=path, format="png")

    def fingers(self, *events):
        self.qmp.ask("input-send-event", events=[one for part in events for one in part])

    def tap(self, x, y):
        # Never twice at the very same place: the kernel tells no coordinate that is the last finger's.
        self.taps = self.taps % 9 + 1
        x, y = x + self.taps / 32767, y + self.taps / 32767
        self.fingers(finger("begin", 0, x, y, 1))
        self.fingers(finger("end", 0))

    def swipe(self, x0, x1, y):
        self.fingers(finger("begin", 0, x0, y, 1))
        for step in range(1, 9):
            self.fingers(finger("update", 0, x0 + (x1 - x0) * step / 8, y, 1))
            time.sleep(0.02)  # a finger's pace
        self.fingers(finger("end", 0))

    def keys(self, *names):
        self.qmp.ask("send-key", keys=[{"type": "qcode", "data": name} for name in names])

    def ended(self):
        return self.process.poll() is not None

    def ends(self):
        """Has it ended, or is it about to? Its sockets close a moment before."""
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            return False
        return True

    def cpu_seconds(self):
        """What the emulator has used so far."""
        with open("/proc/%d/stat" % self.process.pid, encoding="utf-8") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        """Whatever state it is in."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for name in ("qmp", "agent", "cable"):
            if getattr(self, name, None):
                getattr(self, name).close()
        self.log.close()


class Deaf:
    """In the place of the agent: a board without a way in."""

    def run(self, *_):
        raise Failed("nobody can ask this board")

    def close(self):
        pass


class Pi(Machine):
    """QEMU's Raspberry Pi 3: its card reader, its USB, its chip; but a plain framebuffer in the place of the display, and no GPU
    (board/test/pi_display.sh). It can be looked at, not asked."""
    parts = "build/board/pi"
    drivers = (parts + "/simpledrm.ko",)

    def hardware(self, slot, touch):
        # The emulated USB controller forgets what is behind it when it sleeps; vc4 would take the framebuffer away; the emulated
        # watchdog does not wait, but starts the board again as soon as it is set.
        parameters = self.card.read(Card.FIRMWARE, slot + "/cmdline3.txt").decode().strip() + (
            " console=ttyS1,115200 rdinit=/test/init module_blacklist=vc4,v3d,bcm2835_wdt usbcore.autosuspend=-1"
            " systemd.setenv=GALLIUM_DRIVER=softpipe")
        screen = [word for item in ("xres=%d" % self.size[0], "yres=%d" % self.size[1], "bpp=32", "pixo=0")
                  for word in ("-global", "bcm2835-fb." + item)]
        return ["-M", "raspi3b", "-append", parameters, "-dtb", self.parts + "/pi3.dtb", *screen, "-display", "none",
                "-drive", "file=%s,if=sd,format=raw" % self.card.path, "-device", "usb-tablet,port=1",
                "-serial", "null", "-serial", "file:%s/serial.log" % self.folder]

    def reach(self):
        self.agent, self.cable = Deaf(), None
