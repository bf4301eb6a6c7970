"""The programs that are measured, each as the command that shows the workload.

The floors and lantern are built by `make bench`; the others are taken when they are installed and asked for. They all get
the same photos and words, 3 s a panel of which 1 s is a cross-fade, and the whole screen (feh and mpv: photos, cut; pqiv:
photos).
Another program joins by a function here that returns its command, and a line in MAKERS.
"""
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
FLOORS = ("hello", "sdlref-direct-borderless", "sdlref-direct", "sdlref-software")
FADE = 1
PERIOD, HELD = 3, 3600


class Work:
    """What is to be shown: a folder of gen.py, its number of panels, and whether the first stands still (an hour)."""

    def __init__(self, build, count, held, scratch=""):
        self.build = os.path.abspath(build)
        self.panels = os.path.join(self.build, "bench", "w%d" % count)
        self.count, self.held, self.scratch = count, held, scratch
        self.period = HELD if held else PERIOD

    def program(self, name):
        """One of the bench's own programs."""
        return os.path.join(self.build, "bench", "bin", name)

    def photos(self):
        """The photos in order, for viewers that take them as arguments."""
        with open(os.path.join(self.panels, "list.txt"), encoding="utf8") as file:
            return file.read().split("\n")[:-1]


def hello(work, _):
    """The least: a window and one memcpy."""
    return [work.program("hello"), os.path.join(work.panels, "001.raw")]


def sdlref(work, name):
    """The slideshow and nothing but the slideshow; -borderless: in a window as lantern's is, else fullscreen."""
    way = name.split("-")[1]
    command = [work.program("sdlref"), way, work.panels, str(work.period), str(FADE), str(work.count), FONT]
    return command + ["borderless"] if name.endswith("-borderless") else command


def lantern_program(build):
    """The one just built, or another by `make bench LANTERN=/usr/bin/lantern`."""
    return os.environ.get("LANTERN") or os.path.join(build, "lantern")


def lantern(work, _):
    """A held panel in calm motion; the moving show in full motion, because calm dips to black instead of fading."""
    exhibition = os.path.join(work.panels, "exhibition-held" if work.held else "exhibition")
    return [lantern_program(work.build), "run", exhibition, "--fullscreen",
            "--motion", "calm" if work.held else "full"]


def chromium(work, _):
    """A kiosk page with a CSS cross-fade (peers/chromium.html)."""
    page = "file://%s/peers/chromium.html?dir=file://%s/&dwell=%s&fade=%s&count=%d" % (
        HERE, work.panels, work.period, FADE, work.count)
    return ["chromium", "--kiosk", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--window-size=1920,1080", "--window-position=0,0", "--allow-file-access-from-files",
            "--user-data-dir=" + os.path.join(work.scratch, "chromium"), page]


def feh(work, _):
    """Photos only, cut. Not by `-f list.txt`: feh would write its own list back into that file."""
    return ["feh", "-F", "-Y", "-D", str(work.period), "--zoom", "fill"] + work.photos()


def mpv(work, _):
    """Photos only, cut, by its plainest output."""
    return ["mpv", "--no-config", "--fs", "--no-border", "--geometry=1920x1080+0+0", "--no-osc", "--no-input-default-bindings",
            "--really-quiet", "--no-audio", "--vo=x11", "--panscan=1", "--image-display-duration=%s" % work.period,
            "--loop-playlist=inf", "--prefetch-playlist=yes"] + work.photos()


def pqiv(work, _):
    """Photos only, with its own cross-fade."""
    return ["pqiv", "-f", "-i", "-t", "-l", "-s", "-d", str(work.period), "-F", "--fade-duration=%s" % FADE,
            "--end-of-files-action=wrap"] + work.photos()


def love(work, _):
    """All of the slideshow (peers/love), drawn again in every frame."""
    return ["love", os.path.join(HERE, "peers", "love"), work.panels, str(work.period), str(FADE), str(work.count), FONT]


MAKERS = {
    "hello": hello, "sdlref-direct-borderless": sdlref, "sdlref-direct": sdlref, "sdlref-software": sdlref,
    "lantern": lantern, "chromium": chromium, "feh": feh, "mpv": mpv, "pqiv": pqiv, "love": love,
}


def command(name, work):
    """The command line that shows `work`."""
    return MAKERS[name](work, name)


def missing(name, work):
    """Why a peer cannot be measured; empty when it can."""
    if name not in MAKERS:
        return "unknown; known: " + " ".join(MAKERS)
    program = command(name, work)[0]
    if shutil.which(program):
        return ""
    return "not built" if "/" in program else "not installed"


def modes(name):
    """What is worth measuring of a peer."""
    if name == "hello":
        return ("start", "idle")
    if name.endswith("-borderless"):
        return ("start",)
    return ("start", "start-cold", "idle", "cycle", "loaded", "memory", "start-1000", "start-10000", "memory-1000")
