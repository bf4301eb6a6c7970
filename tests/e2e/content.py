#!/usr/bin/env python3
"""Content for a card, from a laptop and from a stick: which is taken, which is refused and why, and that the old goes on."""
import fcntl
import os
import shutil
import subprocess

from card import Card, ask, put_in, told
from harness import LANTERN, Folder, check, contains, equal, main


@check
def content_is_taken_over_checked_and_shown_and_the_same_again_is_not():
    with Folder() as folder:
        card = Card(folder)
        stick = card.stick()
        code, _, said = card.run("content", stick)
        equal(code, 0, said)
        equal(card.shown(), "state/content/current")
        equal(os.readlink(card.path("state/content/current")), "A")
        assert "-- another one" in card.read("run/exhibition/scripts/exhibition.lua")
        equal(card.run("content", stick)[0], 3)
        with open(stick + "/scripts/exhibition.lua", "a", encoding="utf-8") as file:
            file.write("-- a third\n")
        equal(card.run("content", stick)[0], 0)
        equal(os.readlink(card.path("state/content/current")), "B")
        assert os.path.exists(card.path("state/content/A/scripts/exhibition.lua")), "there is no way back"


@check
def the_exhibition_that_came_with_the_system_is_not_copied():
    with Folder() as folder:
        card = Card(folder)
        equal(card.run("content", card.path("usr/share/lantern/exhibition"))[0], 3)
        equal(card.shown(), "usr/share/lantern/exhibition")


@check
def what_lantern_speak_made_comes_along():
    def spoken(place):
        os.makedirs(place + "/build/voice/en")
        os.makedirs(place + "/build/obj")
        for name in ("voice/en/0123456789abcdef.opus", "obj/main.o"):
            with open(place + "/build/" + name, "w", encoding="utf-8") as file:
                file.write(name)
    with Folder() as folder:
        card = Card(folder)
        code, _, said = card.run("content", card.stick(spoken))
        equal(code, 0, said)
        equal(card.read("run/exhibition/build/voice/en/0123456789abcdef.opus"), "voice/en/0123456789abcdef.opus")
        assert not os.path.exists(card.path("run/exhibition/build/obj")), "what no exhibition consists of was copied"


@check
def a_laptops_content_and_a_sticks_take_turns():
    with Folder() as folder:
        card = Card(folder)
        with open(card.path("run/lantern-kiosk/turn"), "w", encoding="ascii") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)  # what looks at the other one
            later = card.begin("content", card.stick())
            assert "waiting" in later.stderr.readline()
            equal(os.listdir(card.path("state/content")), [])
        equal(later.wait(), 0)
        equal(os.readlink(card.path("state/content/current")), "A")


@check
def content_that_is_broken_foreign_or_too_large_is_refused_and_the_old_goes_on():
    def broken(place):
        with open(place + "/scripts/exhibition.lua", "w", encoding="utf-8") as file:
            file.write("return exhibition { title = ")

    def linked(place):
        os.symlink("/etc/passwd", place + "/assets/passwd.png")

    def elsewhere(place):
        os.makedirs(place + "/other/voice")
        os.symlink("other", place + "/build")

    def empty(place):
        shutil.rmtree(place + "/scripts")

    def pipe(place):
        os.mkfifo(place + "/scripts/panels/pipe.lua")
    with Folder() as folder:
        card = Card(folder)
        equal(card.run("content", card.stick())[0], 0)
        for change, word, limit in ((broken, "lantern check found errors", 700000), (linked, "a link or a device", 700000),
                                    (elsewhere, "a link or a device", 700000), (empty, "no scripts/exhibition.lua", 700000), (pipe, "a link or a device", 700000),
                                    (lambda place: open(place + "/assets/big.bin", "wb").write(os.urandom(300000)), "more than", 100)):
            code, _, said = card.run("content", card.stick(change), KIOSK_CONTENT_KB=str(limit))
            equal(code, 4, said)
            assert word in said and word in card.read("run/lantern-kiosk/problems"), said
            equal(os.readlink(card.path("state/content/current")), "A")
            assert "-- another one" in card.read("run/exhibition/scripts/exhibition.lua")
        equal(sorted(name for name in os.listdir(card.path("state/content")) if name.endswith(".new")), [])


@check
def names_of_any_kind_are_copied_as_they_are():
    def hostile(place):
        for name in ("a b", "-rf", "$(touch x)", "ä\nö", "'\"", "…" * 60):
            with open(os.path.join(place, "assets", name + ".txt"), "w", encoding="utf-8") as file:
                file.write(name)
    with Folder() as folder:
        card = Card(folder)
        stick = card.stick(hostile)
        code, _, said = card.run("content", stick)
        equal(code, 0, said)
        equal(sorted(os.listdir(card.path("state/content/A/assets"))), sorted(os.listdir(stick + "/assets")))


@check
def content_on_a_stick_is_offered_and_taken_when_the_staff_say_so():
    with Folder() as folder:
        card = Card(folder)
        put_in(card)
        equal(told(card), ("offered", "Small", []))
        equal(card.shown(), "usr/share/lantern/exhibition")
        ask(card, "stick", "take")
        equal(told(card)[0], "taken")
        equal(card.shown(), "state/content/current")
        assert "-- another one" in card.read("run/exhibition/scripts/exhibition.lua")
        card.run("pulled", card.path("usb"))
        put_in(card)
        equal(told(card)[0], "same")
        put_in(card, lambda place: open(place + "/assets/x", "w", encoding="utf-8").close())
        ask(card, "stick", "take")
        equal(os.readlink(card.path("state/content/current")), "B")
        assert os.path.exists(card.path("state/content/A/scripts/exhibition.lua")), "there is no way back"


@check
def new_content_may_be_looked_at_first_and_the_stick_removed_then():
    with Folder() as folder:
        card = Card(folder)
        usb = put_in(card)
        ask(card, "stick", "preview")
        equal((told(card)[0], card.shown()), ("shown", "state/content/offer"))
        shutil.rmtree(usb)
        card.run("pulled", usb)
        ask(card, "stick", "back")
        equal((told(card)[0], card.shown()), ("ready", "usr/share/lantern/exhibition"))
        ask(card, "stick", "preview")
        card.run("settings")
        equal(card.shown(), "usr/share/lantern/exhibition", "lantern ended in the middle of a look")
        ask(card, "stick", "take")
        equal((told(card)[0], card.shown()), ("taken", "state/content/current"))
        put_in(card, lambda place: open(place + "/assets/x", "w", encoding="utf-8").close())
        ask(card, "stick", "preview")
        ask(card, "stick", "leave")
        equal((told(card)[0], card.shown()), (None, "state/content/current"))
        equal(sorted(os.listdir(card.path("state/content"))), ["A", "current"])


@check
def content_from_a_stick_stays_until_somebody_changes_the_cards_own():
    with Folder() as folder:
        card = Card(folder)
        own = shutil.copytree(card.path("usr/share/lantern/exhibition"), card.path("exhibition"), dirs_exist_ok=True)
        equal(card.run("content", own)[0], 3)  # as at the first start
        put_in(card)
        ask(card, "stick", "take")
        equal(card.run("content", own)[0], 3)
        equal(os.readlink(card.path("state/content/current")), "A")
        card.write("exhibition/assets/new", "")
        equal(card.run("content", own)[0], 0)
        put_in(card)
        ask(card, "stick", "take")
        equal(card.run("content", own)[0], 3)
        assert "-- another one" in card.read("run/exhibition/scripts/exhibition.lua")


@check
def what_lies_on_the_card_unchanged_replaces_nothing():
    with Folder() as folder:
        card = Card(folder)
        own = shutil.copytree(card.path("usr/share/lantern/exhibition"), card.path("exhibition"), dirs_exist_ok=True)
        equal(card.run("content", own)[0], 3)
        put_in(card)
        ask(card, "stick", "take")
        with open(card.path("usr/share/lantern/exhibition/scripts/exhibition.lua"), "a", encoding="utf-8") as file:
            file.write("-- a new system\n")
        equal(card.run("content", own)[0], 3, "an update of the system is no change of EXHIBITION")
        # Nor is it when nobody knows any more what was looked at, for the state was made anew: it is what the card came with.
        with Folder() as other:
            new = Card(other)
            shutil.copytree(new.path("usr/share/lantern/exhibition"), new.path("exhibition"), dirs_exist_ok=True)
            new.run("pack", new.path("exhibition"))
            os.rename(new.path("exhibition/SHA256SUMS"), new.path("exhibition/.shipped"))
            new.write("usr/share/lantern/exhibition/scripts/extra.lua", "return {}\n")
            equal(new.run("content", new.path("exhibition"))[0], 3)
            new.write("exhibition/assets/new", "")
            equal(new.run("content", new.path("exhibition"))[0], 0)
        # The same from a stick and on EXHIBITION, and then something else from a stick.
        shutil.rmtree(own)
        shutil.copytree(card.path("usb/lantern-exhibition"), own)
        equal(card.run("content", own)[0], 3)
        put_in(card, lambda place: open(place + "/assets/x", "w", encoding="utf-8").close())
        ask(card, "stick", "take")
        equal(card.run("content", own)[0], 3)
        assert os.path.exists(card.path("run/exhibition/assets/x"))


@check
def a_reason_is_kept_until_other_content_is_taken():
    with Folder() as folder:
        card = Card(folder)
        card.write("stick/scripts/exhibition.lua", "return exhibition { title = ")
        equal(card.run("content", card.path("stick"))[0], 4)
        shutil.rmtree(card.path("run/lantern-kiosk"))
        _, problems = card.settings("")
        assert "not taken: lantern check" in problems[0] and "not taken" in card.read("exhibition/lantern-problems.txt"), problems
        equal(card.run("content", card.path("stick"))[0], 3, "it is looked at once")
        card.write("etc/lantern-version", "2.0\n")
        equal(card.run("content", card.path("stick"))[0], 4, "another system may see it otherwise")
        os.remove(card.path("bin/lantern"))
        card.write("bin/lantern", "#!/bin/sh\nexit 137\n")
        os.chmod(card.path("bin/lantern"), 0o755)
        card.write("stick/scripts/exhibition.lua", "return exhibition { title = 1")
        for _ in range(2):
            code, _, said = card.run("content", card.path("stick"))
            assert code == 4 and "status 137" in said, "what did not end by itself has said nothing: %s" % said
        os.remove(card.path("bin/lantern"))
        os.symlink(LANTERN, card.path("bin/lantern"))
        equal(card.run("content", card.stick())[0], 0)
        equal(card.settings("")[1], [])


@check
def what_a_power_cut_left_is_cleared_away():
    with Folder() as folder:
        card = Card(folder)
        for name in ("own", "own.new", "offer", "offer.new"):
            card.write("state/content/%s/scripts/exhibition.lua" % name, "return {}\n")
        equal(card.run("content", card.path("usr/share/lantern/exhibition"))[0], 3)
        equal(os.listdir(card.path("state/content")), ["seen"])


@check
def content_of_a_laptop_and_of_a_stick_do_not_meet():
    with Folder() as folder:
        card = Card(folder)
        put_in(card)
        ask(card, "stick", "preview")
        equal(card.run("content", card.stick(lambda place: card.write("stick/scripts/extra.lua", "return {}\n")))[0], 0)
        assert os.path.exists(card.path("state/content/offer/scripts/exhibition.lua")), "what the staff look at is gone"
        ask(card, "stick", "take")
        equal(told(card)[0], "taken")
        assert not os.path.exists(card.path("run/exhibition/scripts/extra.lua")), "the laptop's is shown"


@check
def a_stick_that_is_not_as_it_says_is_refused_and_told_on_it():
    def changed(place):
        with open(place + "/scripts/exhibition.lua", "a", encoding="utf-8") as file:
            file.write("-- one more line\n")

    def added(place):
        open(place + "/assets/extra.png", "w", encoding="utf-8").close()

    def missing(place):
        os.remove(place + "/SHA256SUMS")

    def linked(place):
        os.symlink("/etc", place + "/assets/etc")

    def broken(place):
        with open(place + "/scripts/exhibition.lua", "w", encoding="utf-8") as file:
            file.write("return exhibition { title = ")
    with Folder() as folder:
        card = Card(folder)
        for change, then, word in ((None, changed, "scripts/exhibition.lua is not as SHA256SUMS says"), (None, missing, "no SHA256SUMS"),
                                   (None, added, "assets/extra.png is not as"), (None, linked, "a link or a device"),
                                   (broken, None, "lantern check found errors")):
            usb = put_in(card, change, then=then)
            equal(told(card)[0], "refused", word)
            for text in (told(card)[2][0], card.read("run/lantern-kiosk/problems"), card.read("usb/lantern-problems.txt"),
                         card.read("state/content/refusals")):
                assert word in text, (word, text)
            ask(card, "stick", "take")
            equal(card.shown(), "usr/share/lantern/exhibition")
            card.run("pulled", usb)
        assert card.read("state/content/refusals").count("\n") >= 5


@check
def a_list_of_checksums_that_says_more_or_less_than_they_are_is_refused():
    def edited(edit):
        def change(place):
            with open(place + "/SHA256SUMS", encoding="ascii") as file:
                text = file.read()
            with open(place + "/SHA256SUMS", "w", encoding="ascii") as file:
                file.write(edit(text))
            with open(place + "/scripts/exhibition.lua", "a", encoding="utf-8") as file:
                file.write("-- damaged\n")
        return change
    with Folder() as folder:
        card = Card(folder)
        for edit in (lambda text: text + "\n", lambda text: text + "# a remark\n", lambda text: "\n", lambda text: "", lambda text: text[:text.rindex("\n", 0, -1) + 2],
                     lambda text: "0\n" + text, lambda text: text.replace("scripts/exhibition.lua", "scripts/exhibition.lua\r")):
            card.run("pulled", put_in(card, then=edited(edit)))
            contains(card.read("run/lantern-kiosk/problems"), "not as SHA256SUMS says")
            os.remove(card.path("run/lantern-kiosk/problems"))
            ask(card, "stick", "take")
            equal(card.shown(), "usr/share/lantern/exhibition")


@check
def names_without_end_fill_nothing():
    def many(place):
        deep = place + "/assets/" + "/".join(letter * 250 for letter in "abc")
        os.makedirs(deep)
        for i in range(9000):
            open("%s/%d" % (deep, i), "w", encoding="ascii").close()
    with Folder() as folder:
        card = Card(folder)
        put_in(card, many, pack=False)
        contains(told(card)[2][0], "the names of its files")
        equal([name for name in os.listdir(card.path("run/lantern-kiosk")) if os.path.getsize(card.path("run/lantern-kiosk/" + name)) > 5000], [])


@check
def a_partition_with_nothing_for_the_kiosk_leaves_the_other_alone():
    with Folder() as folder:
        card = Card(folder)
        os.makedirs(card.path("efi"))
        usb = put_in(card)
        card.run("stick", card.path("efi"))
        equal(told(card)[0], "offered")
        card.run("pulled", card.path("efi"))
        ask(card, "stick", "take")
        equal(told(card)[0], "taken")
        card.run("pulled", usb)
        card.run("stick", card.path("efi"))  # the empty one comes first
        put_in(card, lambda place: open(place + "/assets/x", "w", encoding="utf-8").close())
        ask(card, "stick", "take")
        equal(told(card)[0], "taken")
        assert os.path.exists(card.path("run/exhibition/assets/x"))


@check
def nothing_is_written_through_what_lies_on_a_stick():
    with Folder() as folder:
        card = Card(folder)
        card.write("precious", "kept\n")

        def trap(place):
            os.remove(place + "/SHA256SUMS")
            os.symlink(card.path("precious"), os.path.dirname(place) + "/lantern-problems.txt")
        usb = put_in(card, then=trap)
        equal(card.read("precious"), "kept\n")
        assert not os.path.islink(usb + "/lantern-problems.txt")
        card.run("pulled", usb)
        shutil.rmtree(usb)
        os.makedirs(usb)
        os.symlink(card.path("usr/share/lantern/exhibition"), usb + "/lantern-exhibition")
        card.run("stick", usb)
        equal(told(card)[0], None, "a link was followed")


@check
def a_stick_that_goes_or_changes_while_it_is_copied_changes_nothing():
    tools = {"goes": "rm -rf \"$KIOSK_ROOT/usb\"", "grows": "echo more >>\"$KIOSK_ROOT/usb/lantern-exhibition/scripts/exhibition.lua\"",
             "is full": "echo 'cp: no space left' >&2; exit 1"}
    for what, does in tools.items():
        with Folder() as folder:
            card = Card(folder)
            equal(card.run("content", card.stick())[0], 0)
            put_in(card, lambda place: open(place + "/assets/x", "w", encoding="utf-8").close())
            equal(told(card)[0], "offered")
            card.write("bin/cp", "#!/bin/sh\ncase $2 in scripts/*|assets/*) %s ;; esac\nexec /bin/cp \"$@\"\n" % does)
            os.chmod(card.path("bin/cp"), 0o755)
            ask(card, "stick", "take")
            equal(told(card)[0], "refused", what)
            equal(os.readlink(card.path("state/content/current")), "A", what)
            assert "-- another one" in card.read("run/exhibition/scripts/exhibition.lua")
            equal(sorted(os.listdir(card.path("state/content"))), ["A", "current", "refusal", "refusals", "seen"], what)


@check
def where_the_museum_signs_only_what_it_signed_is_taken():
    with Folder() as folder:
        card = Card(folder)
        for name in ("ours", "theirs"):
            subprocess.run(["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", card.path(name)], check=True,
                           stderr=subprocess.DEVNULL)
        subprocess.run(["openssl", "pkey", "-in", card.path("ours"), "-pubout", "-out", card.path("exhibition/content-key.pem")], check=True)
        put_in(card)
        assert "not signed" in told(card)[2][0], told(card)
        put_in(card, then=lambda place: card.run("pack", place, card.path("theirs")))
        assert "not signed" in told(card)[2][0], told(card)
        put_in(card, then=lambda place: card.run("pack", place, card.path("ours")))
        equal(told(card)[0], "offered")


if __name__ == "__main__":
    main()
