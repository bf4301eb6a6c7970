"""Sticks that somebody brings who means ill, or whose laptop broke: none may change anything, each must leave the show alone.

Each entry is (what it is, make(folder)): make() fills the stick's root folder; with None the stick is no file system at all.
"""
import os


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def garbage(folder):
    write(folder + "/update.raucb", os.urandom(1 << 20))


def names(folder):
    for name in ("$(reboot).raucb", "`reboot`.raucb", "-rf.raucb", "a\nb.raucb", "; reboot;.raucb", "\u0436" * 100 + ".raucb"):
        write(folder + "/" + name, b"hsqs")


def links(folder):
    os.symlink("/dev/zero", folder + "/update.raucb")
    os.symlink("/", folder + "/scripts")
    os.symlink("/etc/shadow", folder + "/lantern.txt")


def a_folder(folder):
    os.makedirs(folder + "/update.raucb/update.raucb")


def huge(folder):
    with open(folder + "/update.raucb", "wb") as file:
        file.truncate(1 << 40)  # a hole


STICKS = [
    ("no file system", None),
    ("empty", lambda folder: None),
    ("an update that is noise", garbage),
    ("names that a shell would run", names),
    ("links to the system", links),
    ("a folder that is called like an update", a_folder),
    ("a file of a terabyte", huge),
]
