#!/usr/bin/env python3
"""The kiosk's own program, lantern-kiosk, and the card's slot records, on folders that stand for a card: what settings say and
what becomes of mistakes in them, the clock, the display's light, when it goes back, what a torn record does."""
import os
import re
import subprocess

from card import LIBRARY, Card, ask, put_in, told
from harness import ROOT, Folder, check, contains, equal, main


def slots(card, *commands):
    """Runs slots.sh's functions on a file that stands for the partition; prints what the last one set."""
    device = card.path("slots")
    if not os.path.exists(device):
        with open(device, "wb") as file:
            file.truncate(1 << 20)
    script = ". %s/slots.sh; D=%s; %s; echo N=$N FIRST=$FIRST A=$A B=$B" % (LIBRARY, device, "; ".join(commands))
    return subprocess.run(["sh", "-euc", script], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout.strip()


@check
def settings_become_options_whatever_computer_wrote_them():
    with Folder() as folder:
        card = Card(folder)
        options, problems = card.settings("\ufeff# remark\r\nRotation = 90   # upright\r\n\r\nlanguage=ru\r\nstart = famine\r\nmotion = calm\r\n"
                                          "timezone = Asia/Almaty\r\nmode = 1280x720@60\ndiagonal = 24 in\ndistance = 0,7 m\nmounting = 0\n"
                                          "chapters = camp , winter\nhours = Mo-Fr 09:00-18:00, Sa 10:00-17:00, Su closed\nunit = east-wing\n"
                                          "reach = low\nnetwork = off\nkey PageDown = right\nkey Left Ctrl = back\nkey F13 = home\nwatchdog = on\nlog = full\n")
        equal(options, "LANTERN_OPTIONS=--rotate 90 --language ru --panel famine --motion calm --mode 1280x720@60 --diagonal 610 --distance 700 "
              "--mounting 0 --chapters camp,winter --hours Mo-Fr=09:00-18:00,Sa=10:00-17:00,Su=closed --reach low --key pagedown=right --key left_ctrl=back --key f13=home --trace -\nTZ=Asia/Almaty\n")
        equal(card.read("run/lantern-kiosk/unit"), "east-wing\n")
        equal(problems, [])
        assert not os.path.exists(card.path("exhibition/lantern-problems.txt")), "there is nothing to tell"


@check
def a_mistake_in_the_settings_is_told_with_its_line_and_changes_nothing_else():
    with Folder() as folder:
        card = Card(folder)
        options, problems = card.settings("rotation = 45\nlanguage = $(reboot)\ncolour = red\nstaff_code = 12a4\nmotion = calm\nrotation\n"
                                          "timezone = ../../etc/passwd\nstart = a b\nlog = loud\n")
        equal(options, "LANTERN_OPTIONS=--motion calm\n")
        equal([line.split(":")[1] for line in problems], ["1", "2", "3", "4", "6", "7", "8", "9"])
        bad = ("mode = 9x9", "mode = big", "diagonal = 24 feet", "diagonal = 5 cm", "distance = -3", "mounting = 9 m", "hours = always", "hours = Mo-Fr 9-25",
               "chapters =", "chapters = a; reboot", "unit = a b", "reach = high", "network = on", "watchdog = 5", "staff_code = 2580",
               "staff_code = 4321", "staff_code = 1212", "timezone = Asia", "hours = $(reboot)", "text_size = huge", "key F13 = dance", "key Nothing = left", "key = left")
        options, problems = card.settings("\n".join(bad) + "\nmotion = calm\n")
        equal(options, "LANTERN_OPTIONS=--motion calm\n")
        equal([line.split(":")[1] for line in problems], [str(i + 1) for i in range(len(bad))])
        card.settings("rotation = 45\n")
        equal(card.read("exhibition/lantern-problems.txt").split("\n")[0],
              "lantern.txt:1: rotation is \"45\"; it can be 0, 90, 180 or 270")
        card.settings("rotation = 90\n")
        assert not os.path.exists(card.path("exhibition/lantern-problems.txt")), "it is still told although it is mended"


@check
def what_lantern_takes_only_once_may_stand_there_twice():
    with Folder() as folder:
        card = Card(folder)
        options, problems = card.settings("start = open-camp\nrotation = 90\nstart = open-winter\nRotation = 180\n")
        equal(options, "LANTERN_OPTIONS=--panel open-camp --rotate 90\n")
        equal([line.split(":")[1] for line in problems], ["3", "4"])
        options, problems = card.settings("".join("key F%d = right\n" % (i % 12 + 1) for i in range(60)))
        equal(options.count("--key"), 48)
        equal([line.split(":")[1] for line in problems], [str(i) for i in range(49, 61)])
        # Whatever else it might not take: it starts without.
        os.remove(card.path("bin/lantern"))
        card.write("bin/lantern", '#!/bin/sh\ncase $* in *--rotate*--motion*) exit 2 ;; esac\n')
        os.chmod(card.path("bin/lantern"), 0o755)
        options, problems = card.settings("rotation = 90\nmotion = calm\n")
        equal((options, len(problems)), ("LANTERN_OPTIONS=\n", 1))
        contains(problems[0], "--rotate 90 --motion calm")


@check
def settings_that_are_right_start_lantern_once():
    with Folder() as folder:
        card = Card(folder)
        os.remove(card.path("bin/lantern"))
        card.write("bin/lantern", '#!/bin/sh\necho >>"%s"\n' % card.path("starts"))
        os.chmod(card.path("bin/lantern"), 0o755)
        equal(card.settings("mode = 1280x720\ndiagonal = 24 in\nkey F13 = home\nhours = Mo-Fr 09:00-18:00\n")[1], [])
        equal(card.read("starts"), "\n")


@check
def a_file_that_is_longer_than_settings_can_be_is_read_to_its_limit():
    with Folder() as folder:
        card = Card(folder)
        options, problems = card.settings("motion = calm\n" + "x = y\n" * 5000 + "rotation = 90\n")
        equal(options, "LANTERN_OPTIONS=--motion calm\n")
        assert len(problems) <= 100 and problems[-1].startswith("lantern.txt:101: settings are not as many"), problems[-2:]
        problems = card.settings("# " + "x" * 70000 + "\n" + "x = y\n" * 5000)[1]
        assert not [line for line in problems if "=" in line.split('"')[1:2]], problems
        options, problems = card.settings("motion = calm\n# " + "x" * 70000 + "\nrotation = 90\n")
        equal((options, len(problems)), ("LANTERN_OPTIONS=--motion calm\n", 1))
        contains(problems[0], "left out")
        equal(len(card.settings("y" * 60000 + "\n")[1][0]) < 400, True)


@check
def an_editor_may_have_written_what_it_likes():
    with Folder() as folder:
        card = Card(folder)
        for mark in ("utf-16", "utf-16-le", "utf-8-sig"):
            options, problems = card.settings("# \r\nrotation = 90\r\n".encode(mark))
            equal((options, problems), ("LANTERN_OPTIONS=--rotate 90\n", []), mark)
            equal(card.settings("rotation = 90\r\n".encode(mark)), ("LANTERN_OPTIONS=--rotate 90\n", []), mark)
        problems = card.settings("language = a\\cb\nunit = \\n\\n\ntimezone = /Asia/Almaty\nlanguage = --help\n")[1]
        equal([line.split(":")[1] for line in problems], ["1", "2", "3", "4"])
        contains(problems[0], "a\\cb")


@check
def a_file_of_settings_that_is_no_text_or_not_there_is_no_obstacle():
    with Folder() as folder:
        card = Card(folder)
        equal(card.run("settings")[0], 0)
        equal(card.read("run/lantern-kiosk/options"), "LANTERN_OPTIONS=\n")
        options, problems = card.settings(os.urandom(200000))
        equal(options, "LANTERN_OPTIONS=\n")
        assert problems, "nobody was told"


@check
def a_staff_code_is_for_lantern_alone_and_goes_when_it_is_taken_out():
    with Folder() as folder:
        card = Card(folder)
        card.settings("staff_code = 4207\n")
        equal(card.read("run/lantern-kiosk/etc/pin"), "4207\n")
        equal(os.stat(card.path("run/lantern-kiosk/etc/pin")).st_mode & 0o777, 0o640)
        card.settings("# none\n")
        assert not os.path.exists(card.path("run/lantern-kiosk/etc/pin"))


@check
def what_is_asked_for_in_other_words_is_thrown_away():
    with Folder() as folder:
        card = Card(folder)
        card.write("precious", "kept\n")
        put_in(card)
        os.makedirs(card.path("run/lantern/ask-stick/deep"))
        os.symlink(card.path("precious"), card.path("run/lantern/ask-clock"))
        card.write("run/lantern/ask-export", "x" * 100000)
        card.write("run/lantern/ask-reboot", "now\n")
        equal(card.run("asked")[0], 0)
        equal(os.listdir(card.path("run/lantern")), [])
        equal(card.read("precious"), "kept\n")
        equal(card.shown(), "usr/share/lantern/exhibition")
        ask(card, "stick", "take; reboot")
        equal(card.shown(), "usr/share/lantern/exhibition")


@check
def the_clock_is_trusted_when_a_chip_or_the_staff_say_so():
    with Folder() as folder:
        card = Card(folder)
        for chip in (None, "0", "946684800"):
            if chip:
                card.write("sys/class/rtc/rtc0/since_epoch", chip + "\n")
            equal(card.run("clock")[0], 0)
            assert not os.path.exists(card.path("run/lantern-kiosk/trusted")), chip
        for word in ("2026", "202611260905; reboot", "2026112609051"):
            ask(card, "clock", word)
        assert not os.path.exists(card.path("run/lantern-kiosk/trusted"))
        ask(card, "clock", "202611260905")
        equal(card.read("run/lantern-kiosk/trusted"), "staff\n")
        card.write("sys/class/rtc/rtc0/since_epoch", "1780000000\n")
        card.run("clock")
        equal(card.read("run/lantern-kiosk/trusted"), "chip\n")


@check
def the_backlight_follows_what_lantern_asks_for():
    with Folder() as folder:
        card = Card(folder)
        card.write("sys/class/backlight/panel/bl_power", "0\n")
        for word, power in (("dark", "4"), ("bright", "4"), ("light", "0")):
            ask(card, "screen", word)
            equal(card.read("sys/class/backlight/panel/bl_power").strip(), power)
        card.write("sys/class/backlight/panel/bl_power", "4\n")
        card.settings("")
        card.run("asked")
        equal(card.read("sys/class/backlight/panel/bl_power").strip(), "0")  # a start that follows on an end in the dark


@check
def a_television_is_told_through_its_cable_only_where_the_settings_say_so():
    with Folder() as folder:
        card = Card(folder)
        os.makedirs(card.path("run/lantern"))
        card.write("dev/cec0", "")
        card.write("bin/perl", "#!/bin/sh\necho ${1##*/} ${2##*/} $3 >>%s\n" % card.path("told"))
        os.chmod(card.path("bin/perl"), 0o755)
        for settings, wanted in (("", []), ("cec = on\n", ["light", "dark", "light"])):
            card.write("told", "")
            equal(card.settings(settings)[1], [])
            card.run("asked")
            for word in ("dark", "bright", "light"):
                ask(card, "screen", word)
            equal(card.read("told"), "".join("cec cec0 %s\n" % word for word in wanted))
        equal(len(card.settings("cec = perhaps\n")[1]), 1)


@check
def a_television_is_told_to_sleep_and_to_wake_as_the_kernel_has_it():
    with Folder() as folder:
        cable, told, kernel = folder("cec0"), folder("told"), folder("cec.so")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", kernel, os.path.join(ROOT, "tests/faults/cec.c")], check=True)
        for word, place, more, wanted in (("dark", "1000", {}, (0, "4036\n")), ("light", "2100", {}, (0, "4004\n4f822100\n")),
                                          ("dark", "ffff", {}, (1, "")), ("dark", "1000", {"CEC_DEAF": "1"}, (1, "4036\n"))):
            for path in (cable, told):
                with open(path, "w", encoding="ascii"):
                    pass
            env = dict(os.environ, LD_PRELOAD=kernel, CEC_TOLD=told, CEC_PLACE=place, **more)
            done = subprocess.run(["perl", os.path.join(LIBRARY, "cec"), cable, word], env=env, check=False)
            with open(told, encoding="ascii") as file:
                equal((done.returncode, file.read()), wanted)


@check
def the_staff_export_onto_the_stick_that_is_in():
    with Folder() as folder:
        card = Card(folder)
        card.settings("unit = east-wing\n")
        ask(card, "export", "stick")
        equal(told(card)[0], "none")
        # A stick was in before, and is pulled out now.
        os.makedirs(card.path("usb"))
        os.makedirs(card.path("first"))
        card.run("stick", card.path("first"))
        card.run("stick", card.path("usb"))
        card.run("pulled", card.path("first"))
        equal(told(card)[0], None)
        ask(card, "export", "stick")
        equal(told(card)[0], "exported")
        assert os.path.exists(card.path("usb/lantern-east-wing/status.txt"))
        os.symlink("/dev/full", card.path("usb/lantern-east-wing/full"))
        os.rename(card.path("usb/lantern-east-wing/full"), card.path("usb/lantern-east-wing/status.txt"))
        ask(card, "export", "stick")
        equal(told(card)[0], "unwritten")


@check
def three_bad_ends_within_five_minutes_bring_the_old_content_back():
    with Folder() as folder:
        card = Card(folder)
        card.run("content", card.stick())
        stick = card.stick(lambda place: open(place + "/assets/x", "w", encoding="utf-8").close())
        card.run("content", stick)
        equal(os.readlink(card.path("state/content/current")), "B")

        def end(at, how="exit-code"):
            card.write("uptime", "%d.00 1.0\n" % at)
            return card.run("ended", SERVICE_RESULT=how, KIOSK_UPTIME=card.path("uptime"))
        for at, how in ((10, "exit-code"), (20, "success"), (30, "watchdog"), (400, "exit-code"), (500, "signal")):
            equal(end(at, how)[0], 0)
            equal(os.readlink(card.path("state/content/current")), "B", "after %d s" % at)
        end(600)
        equal(os.readlink(card.path("state/content/current")), "A")
        assert "is back" in card.settings("")[1][0], "it is told as long as the board runs"
        equal(card.run("content", stick)[0], 3, "the bad one is not taken a second time")
        for at in (700, 710, 720):
            end(at)
        equal(card.shown(), "usr/share/lantern/exhibition", "and then the system's own")


@check
def when_the_systems_own_exhibition_ends_again_and_again_the_other_system_comes():
    with Folder() as folder:
        card = Card(folder)
        slots(card, "slots_read $D", "FIRST=B B=3 A=9", "slots_write $D")
        card.write("run/lantern-kiosk/slot", "B\n")
        card.write("run/lantern-kiosk/slots", card.path("slots") + "\n")
        for at in (10, 20, 30):
            card.write("uptime", "%d.00 1.0\n" % at)
            card.run("ended", SERVICE_RESULT="watchdog", KIOSK_UPTIME=card.path("uptime"))
        equal(slots(card, "slots_read $D"), "N=2 FIRST=A A=9 B=0")


@check
def a_slot_that_is_said_to_be_good_spends_no_more_tries():
    with Folder() as folder:
        card = Card(folder)
        slots(card, "slots_read $D", "FIRST=B B=2", "slots_write $D")
        card.write("run/lantern-kiosk/slot", "B\n")
        card.write("run/lantern-kiosk/slots", card.path("slots") + "\n")
        equal(card.run("good")[0], 0)
        equal(slots(card, "slots_read $D"), "N=1 FIRST=B A=3 B=2")  # it runs unchecked: a rotten card
        card.write("run/lantern-kiosk/device-system", "blocks")
        equal(card.run("good", KIOSK_READ="nocache")[0], 0)
        equal(slots(card, "slots_read $D"), "N=2 FIRST=B A=3 B=9")
        # While all of it was read an update has made the other slot the next one.
        slots(card, "slots_read $D", "FIRST=B A=8 B=2", "slots_write $D")
        card.write("bin/dd", '#!/bin/sh\ncase $* in *of=/dev/null*) . "%s/slots.sh"; slots_read "%s"; FIRST=A A=3; slots_write "%s" ;; esac\n'
                   'exec /bin/dd "$@"\n' % (LIBRARY, card.path("slots"), card.path("slots")))
        os.chmod(card.path("bin/dd"), 0o755)
        equal(card.run("good", KIOSK_READ="nocache")[0], 0)
        equal(slots(card, "slots_read $D"), "N=5 FIRST=A A=3 B=9")


def update_on_a_stick(card, tries, good_after, other=9, info=":"):
    """A stick with an update, while slot B runs with so many tries left and is good after so many looks: what RAUC was told."""
    slots(card, "slots_read $D", "FIRST=B B=%d A=%d" % (tries, other), "slots_write $D")
    card.write("run/lantern-kiosk/slot", "B\n")
    card.write("run/lantern-kiosk/slots", card.path("slots") + "\n")
    card.write("usb/new.raucb", "an update")
    card.write("looks", "")
    card.write("bin/sleep", '#!/bin/sh\necho >>"%s"\n[ "$(wc -l <"%s")" -ne %d ] || { . "%s/slots.sh"; slots_read "%s"; slots_set B 9; '
               'slots_write "%s"; }\n' % (card.path("looks"), card.path("looks"), good_after, LIBRARY, card.path("slots"), card.path("slots")))
    card.write("bin/rauc", '#!/bin/sh\necho "$1" >>"%s"\n[ "$1" != info ] || %s\n' % (card.path("rauc"), info))
    for name in ("sleep", "rauc"):
        os.chmod(card.path("bin/" + name), 0o755)
    card.write("rauc", "")
    code, said, error = card.run("stick", card.path("usb"))
    equal(code, 0, error)
    return card.read("rauc").split(), len(card.read("looks").splitlines()), said + error


@check
def an_update_waits_until_the_system_that_runs_is_good():
    with Folder() as folder:
        card = Card(folder)
        equal(update_on_a_stick(card, 8, 0)[:2], (["info", "install"], 0))
        orders, looks, said = update_on_a_stick(card, 2, 3)
        equal((orders, looks), (["info", "install"], 3))
        contains(said, "waits until the system that runs is good")
        orders, looks, said = update_on_a_stick(card, 2, 0)
        equal((orders, looks), (["info"], 90))
        contains(said, "has not shown the exhibition for a minute yet")
        equal(update_on_a_stick(card, 2, 0, other=0)[:2], (["info", "install"], 0))  # nothing good can be lost


@check
def an_update_that_came_to_no_good_end_is_not_installed_for_ever():
    with Folder() as folder:
        card = Card(folder)
        for tries, more, wanted in ((9, None, "install"), (9, None, "install"), (0, None, "refused"), (0, None, "install"), (0, "installed", "install")):
            if more:
                os.remove(card.path("state/" + more))
            card.write("version", "Bundle Version: \t'2.0'\n")
            orders, _, said = update_on_a_stick(card, 9, 0, other=tries, info="cat %s" % card.path("version"))
            equal(orders, ["info", "install"] if wanted == "install" else ["info"], said)
            equal(card.read("state/installed").strip(), "2.0")
        assert "did not come to show" in card.settings("")[1][0], "it is told as long as the board runs"
        # Once it was good it may rot: then the same one mends it.
        card.write("etc/lantern-version", "2.0\n")
        equal(update_on_a_stick(card, 9, 0, other=0, info="cat %s" % card.path("version"))[0], ["info"])
        slots(card, "slots_read $D", "FIRST=B B=2", "slots_write $D")
        card.write("run/lantern-kiosk/device-system", "blocks")
        equal(card.run("good", KIOSK_READ="nocache")[0], 0)
        assert not os.path.exists(card.path("state/installed"))


@check
def an_exhibition_beside_an_update_is_offered_too():
    with Folder() as folder:
        card = Card(folder)
        card.write("bin/rauc", "#!/bin/sh\nexit 1\n")
        os.chmod(card.path("bin/rauc"), 0o755)
        put_in(card, then=lambda place: card.write("usb/new.raucb", "noise"))
        equal(told(card)[0], "offered")
        contains(card.read("run/lantern-kiosk/problems"), "update on the stick was not taken")


@check
def a_slot_record_that_was_torn_does_not_count():
    with Folder() as folder:
        card = Card(folder)
        slots(card, "slots_read $D", "FIRST=B B=3", "slots_write $D")
        slots(card, "slots_read $D", "B=2", "slots_write $D")
        whole = open(card.path("slots"), "rb").read()
        equal(slots(card, "slots_read $D"), "N=2 FIRST=B A=3 B=2")
        length = whole.index(b"\n")
        for at in range(length):  # the newer record lies at the beginning
            for torn in (whole[:at] + bytes(512 - at) + whole[512:], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:]):
                card.write("slots", torn)
                equal(slots(card, "slots_read $D"), "N=1 FIRST=B A=3 B=3", "torn at %d" % at)
        card.write("slots", os.urandom(1 << 16))
        equal(slots(card, "slots_read $D"), "N=0 FIRST=A A=3 B=8", "nothing is known")
        equal(slots(card, "slots_read $D B"), "N=0 FIRST=B A=8 B=3", "but which kernel came")


@check
def the_slot_with_tries_is_chosen_and_one_of_them_in_any_case():
    with Folder() as folder:
        card = Card(folder)
        for state, wanted in (("FIRST=B A=9 B=3", "B"), ("FIRST=B A=9 B=0", "A"), ("FIRST=A A=0 B=9", "B"), ("FIRST=B A=0 B=0", "B")):
            equal(slots(card, "slots_read $D", state, "slots_choose").split("\n")[0], wanted, state)


@check
def the_export_leaves_the_staff_code_out():
    with Folder() as folder:
        card = Card(folder)
        os.makedirs(card.path("stick"))
        for line in ("staff_code = 4207", " STAFF_CODE=4207", "\ufeffStaff_code = 4207", "staff_\x01code = 4207", "staff_code: 4207", "staff_code:4207"):
            card.settings(line + "\nrotation = 5\nunit = east-wing\n")
            equal(card.run("export", card.path("stick"))[0], 0)
            written = {name: card.read("stick/lantern-east-wing/" + name) for name in os.listdir(card.path("stick/lantern-east-wing"))}
            assert not re.search("4207", "".join(written.values())), written
            assert "rotation" in written["problems.txt"] and "shown:" in written["status.txt"] and "unit" in written["lantern.txt"], written


@check
def its_help_teaches_and_what_it_does_not_know_is_told():
    with Folder() as folder:
        card = Card(folder)
        code, said, _ = card.run("--help")
        assert code == 0 and "lantern-kiosk settings" in said, said
        equal(card.run("dance")[0], 2)


if __name__ == "__main__":
    main()
