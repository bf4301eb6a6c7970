#!/usr/bin/env python3
"""The first program on the board, board/initrd/init, on files that stand for the card: which slot it starts and with whose
kernel, when power is cut between two writes, when slots rot, when the records are gone; and what becomes of a damaged state.

Only mount, verity, e2fsck and reboot are played; the lines that decide are the program's own.
"""
import os
import re
import subprocess

from harness import ROOT, Folder, check, contains, equal, main

SLOTS = os.path.join(ROOT, "board/root/usr/lib/lantern/slots.sh")
PLAYED = """
part() { case $1 in 5) echo $T/slots ;; *) echo $T/part$1 ;; esac; }
say() { echo "say $*"; }
tell() { echo "tell $*"; }
again() { echo "again $*"; exit 5; }
reboot() { exit 5; }
mount() {
  case "$*" in
  *vfat*) [ ! -e $T/no-firmware ] || return 1; [ ! -e $T/deaf ] || cp $T/deaf $T/firmware/slot.txt ;;
  *squashfs*) [ "$(cat "$root")" != empty ] ;;
  *ext4*) grep -q well $T/part4 ;;
  *tmpfs*) echo "say in memory" ;;
  esac
}
umount() { :; }
verity() { case $1 in check) [ "$(cat $2)" = good ] ;; open) [ "$(cat $2)" != empty ] && echo $2 ;; esac; }
chroot() {
  shift
  echo "$1 $2" >>$T/did
  case "$1 $2" in
  */e2fsck\\ -p) return $(sed -n 1p $T/fsck) ;;
  */e2fsck\\ -fy) echo well >$T/part4; return $(sed -n 2p $T/fsck) ;;
  */mke2fs*) echo well >$T/part4 ;;
  esac
}
"""


def lines_of_init(first, last):
    with open(os.path.join(ROOT, "board/initrd/init"), encoding="utf-8") as file:
        text = file.read()
    text = text[text.index(first):text.index(last)]
    return re.sub(r"(?<![\w$])/(firmware|run|newroot)\b", r"$T/\1", text)


class Board:
    """A card with two slots; start() is what one start of the board comes to. `loads`: what its firmware loads, whatever it was
    told."""

    def __init__(self, folder, firmware="a", loads=None, **records):
        self.loads = loads
        self.root = folder("board")
        for place in ("firmware/a", "firmware/b", "newroot/sbin"):
            os.makedirs(self.path(place))
        for name, slot in (("a", "A"), ("b", "B")):
            for file in ("vmlinuz", "initrd.img"):
                self.write("firmware/%s/%s" % (name, file), "x")
            self.write("firmware/%s/cmdline.txt" % name, "ro lantern.slot=%s lantern.verity=10:%s\n" % (slot, slot))
        self.write("firmware/slot.txt", "os_prefix=%s/\n" % firmware)
        self.write("newroot/sbin/init", "")
        os.chmod(self.path("newroot/sbin/init"), 0o755)
        self.write("part6", "good\n")
        self.write("part7", "good\n")
        with open(self.path("slots"), "wb") as file:
            file.truncate(1 << 16)
        if records:
            self.shell(". %s; slots_read $T/slots; %s; slots_write $T/slots" % (SLOTS, " ".join("%s=%s" % one for one in records.items())))

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="ascii") as file:
            file.write(text)

    def shell(self, script, **environment):
        done = subprocess.run(["sh", "-uc", script], env=dict(os.environ, T=self.root, **environment), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8", check=False)
        return done.returncode, done.stdout

    def start(self):
        """("A", "B"): slot A runs with B's kernel; or None: the board starts anew. And what was told."""
        with open(self.path("firmware/slot.txt"), encoding="ascii") as file:
            prefix = self.loads or re.fullmatch(r"os_prefix=([ab])/\n", file.read()).group(1)
        assert os.path.exists(self.path("firmware/%s/vmlinuz" % prefix)), "the firmware finds no kernel: the board stands still"
        subprocess.run(["rm", "-rf", self.path("run")], check=True)
        os.makedirs(self.path("run/lantern-kiosk"))
        code, said = self.shell(". %s\n%s\n%s\necho RUNS $try $own" % (SLOTS, PLAYED, lines_of_init("slots=$(part 5)", "# Names for the rest")),
                                own=prefix.upper(), verity="10:" + prefix.upper())
        assert code in (0, 5), said
        runs = re.search(r"^RUNS (.) (.)$", said, re.M)
        return runs and runs.groups(), said

    def comes_to(self, most=6):
        """(what runs, after how many starts)"""
        for starts in range(most):
            runs, said = self.start()
            if runs:
                return runs, starts, said
        raise AssertionError("nothing is ever shown: " + said)

    def records(self):
        return self.shell(". %s; slots_read $T/slots; echo FIRST=$FIRST A=$A B=$B" % SLOTS)[1].strip()


@check
def an_update_starts_with_its_own_kernel():
    with Folder() as folder:
        board = Board(folder, FIRST="B", A=9, B=3)
        equal(board.comes_to()[:2], (("B", "B"), 1))
        equal(board.records(), "FIRST=B A=9 B=2")
        equal([board.comes_to()[:2] for _ in range(3)], [(("B", "B"), 0), (("B", "B"), 0), (("A", "A"), 1)])


@check
def power_that_is_cut_between_the_firmware_and_a_record_leaves_no_slot_with_the_others_kernel():
    with Folder() as folder:
        board = Board(folder, "b", FIRST="B", A=9, B=1)  # told to load b/, and then the power was cut
        equal(board.comes_to()[:2], (("B", "B"), 0))
        equal(board.comes_to()[:2], (("A", "A"), 1))


@check
def without_records_the_slot_whose_kernel_comes_is_started_and_a_torn_one_is_not():
    with Folder() as folder:
        board = Board(folder, "b")
        board.write("part6", "empty\n")
        equal(board.comes_to()[:2], (("B", "B"), 0))
    with Folder() as folder:
        board = Board(folder, "b")
        board.write("part7", "rotten\n")
        equal(board.comes_to()[:2], (("A", "A"), 2))
        equal(board.records(), "FIRST=A A=8 B=0")
    with Folder() as folder:
        board = Board(folder, "b")  # it never shows the exhibition
        equal([board.comes_to()[0][0] for _ in range(4)], ["B", "B", "B", "A"])


@check
def when_both_are_bad_the_one_that_can_run_does():
    for broken in (lambda board: board.write("part6", "empty\n"), lambda board: subprocess.run(["rm", "-r", board.path("firmware/a")], check=True)):
        with Folder() as folder:
            board = Board(folder, "b", FIRST="B", A=0, B=8)
            board.write("part7", "rotten\n")
            broken(board)
            for _ in range(3):
                runs, _, said = board.comes_to()
                equal(runs, ("B", "B"))
                contains(said, "it must be written anew")


@check
def a_firmware_that_does_what_it_likes_is_no_reason_to_start_for_ever():
    with Folder() as folder:
        board = Board(folder, "b", FIRST="A", A=9, B=9)
        board.write("no-firmware", "")
        runs, _, said = board.comes_to()
        equal(runs, ("A", "B"))
        contains(said, "tell slot A starts with the kernel of B")
        equal(board.records(), "FIRST=A A=8 B=9")
    with Folder() as folder:  # it was told, and loads what it likes
        board = Board(folder, "b", loads="b", FIRST="A", A=9, B=9)
        equal([board.comes_to()[:2] for _ in range(3)], [(("A", "B"), 1), (("A", "B"), 0), (("A", "B"), 0)])
    with Folder() as folder:  # what is written does not reach the card
        board = Board(folder, "b", FIRST="A", A=9, B=9)
        board.write("deaf", "os_prefix=b/\n")
        equal(board.comes_to()[:2], (("A", "B"), 0))
    with Folder() as folder:
        board = Board(folder, "b", FIRST="A", A=9, B=9)
        os.remove(board.path("firmware/a/vmlinuz"))
        equal(board.comes_to()[0], ("B", "B"))


@check
def a_damaged_state_is_mended_and_made_anew_only_when_nothing_else_helps():
    script = "T=$T state=$T/part4\n" + PLAYED + lines_of_init("# mend HOW", "umount /newroot/dev")
    for before, fsck, does, told in (("well", "0 0", ["-p"], None), ("well", "1 0", ["-p"], None), ("damaged", "4 1", ["-p", "-fy"], "was repaired"),
                                     ("damaged", "8 8", ["-p", "-fy", "-q"], "made anew"), ("damaged", "0 0", ["-p", "-q"], "made anew"),
                                     ("well", "127 0", ["-p"], None), ("damaged", "127 0", ["-p"], None)):
        with Folder() as folder:
            board = Board(folder)
            os.makedirs(board.path("run/lantern-kiosk"))
            board.write("part4", before + "\n")
            board.write("fsck", fsck.replace(" ", "\n") + "\n")
            code, said = board.shell(script)
            with open(board.path("did"), encoding="ascii") as file:
                equal((code, re.findall(r"^\S+/(?:e2fsck|mke2fs) (\S+)$", file.read(), re.M)), (0, does), said)
            equal(told is None or told in said, True, said)
            equal("in memory" in said, (before, fsck) == ("damaged", "127 0"), said)


if __name__ == "__main__":
    main()
