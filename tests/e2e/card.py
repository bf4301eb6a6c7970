"""A card for lantern-kiosk: folders that stand for its partitions, and sticks with content that are put in."""
import os
import shutil
import subprocess

from harness import LANTERN, ROOT, SMALL, equal

KIOSK = os.path.join(ROOT, "board/root/usr/bin/lantern-kiosk")
LIBRARY = os.path.join(ROOT, "board/root/usr/lib/lantern")


class Card:
    """Folders as the initrd mounts them."""

    def __init__(self, folder):
        self.root = folder("card")
        for name in ("run/lantern-kiosk", "state", "exhibition", "usr/share/zoneinfo/Asia", "etc", "bin"):
            os.makedirs(os.path.join(self.root, name))
        shutil.copytree(SMALL, self.path("usr/share/lantern/exhibition"))
        os.symlink(self.path("usr/share/lantern/exhibition"), self.path("run/exhibition"))
        os.symlink(LANTERN, self.path("bin/lantern"))
        self.write("usr/share/zoneinfo/Asia/Almaty", "")

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def begin(self, *arguments, **environment):
        env = dict(os.environ, KIOSK_ROOT=self.root, KIOSK_LIBRARY=LIBRARY, **environment)
        env["PATH"] = self.path("bin") + ":" + env["PATH"]
        return subprocess.Popen(["sh", KIOSK, *arguments], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")

    def run(self, *arguments, **environment):
        process = self.begin(*arguments, **environment)
        said, told = process.communicate()
        return process.returncode, said, told

    def settings(self, text):
        """(the options for lantern, the problems)."""
        self.write("exhibition/lantern.txt", text)
        equal(self.run("settings")[0], 0)
        return self.read("run/lantern-kiosk/options"), self.read("run/lantern-kiosk/problems").splitlines()

    def shown(self):
        return os.path.relpath(os.readlink(self.path("run/exhibition")), self.root)

    def stick(self, change=None):
        """An exhibition as somebody brings it; change(folder) makes it another one."""
        place = self.path("stick")
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(SMALL, place)
        with open(place + "/scripts/exhibition.lua", "a", encoding="utf-8") as file:
            file.write("-- another one\n")
        if change:
            change(place)
        return place


def told(card):
    """What lantern can read of the stick: (state, title, problems)."""
    if not os.path.exists(card.path("run/lantern-kiosk/stick")):
        return None, None, []
    lines = [line.split("\t") for line in card.read("run/lantern-kiosk/stick").splitlines()]
    values = {parts[0]: parts[1] for parts in lines}
    return values.get("state"), values.get("title"), [parts[1] for parts in lines if parts[0] == "problem"]


def put_in(card, change=None, pack=True, then=None, **environment):
    """A stick is put in: its folder. `then` changes it after it was packed."""
    place = card.stick(change)
    shutil.rmtree(card.path("usb"), ignore_errors=True)
    os.makedirs(card.path("usb"))
    shutil.move(place, card.path("usb/lantern-exhibition"))
    place = card.path("usb/lantern-exhibition")
    if pack:
        equal(card.run("pack", place)[0], 0)
    if then:
        then(place)
    code, _, said = card.run("stick", card.path("usb"), **environment)
    assert code in (0, 4), said
    return card.path("usb")


def ask(card, about, word, **environment):
    card.write("run/lantern/ask-" + about, word + "\n")
    code, _, said = card.run("asked", **environment)
    equal(code, 0, said)
    equal(os.listdir(card.path("run/lantern")), [])
