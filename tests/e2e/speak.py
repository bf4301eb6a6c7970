#!/usr/bin/env python3
"""lantern speak: what it makes of a small exhibition, that it makes it once, and what it says of recordings."""
import array
import os
import subprocess
import wave

from clips import encode, name, sine
from harness import Folder, check, contains, equal, lantern, main

PANEL = """return panel { kind = "story",
  title = { en = "The count", ru = "Сколько их было" },
  body = { en = "In 1949 there were 65,673 people. %s", ru = "В 1949 году было 65 673 человека." },
}
"""
EXHIBITION = """return exhibition { lantern = 1, title = { en = "The House", ru = "Дом" },
  languages = { { id = "en", name = "English" }, { id = "ru", name = "Русский" } }, language = "en",
  chapters = { { id = "c", light = "night", title = { en = "One", ru = "Один" }, panels = { "count" } } } }
"""


def small_house(folder, more="Nobody counted."):
    os.makedirs(folder("scripts/panels/c"), exist_ok=True)
    folder.write("scripts/exhibition.lua", EXHIBITION)
    folder.write("scripts/panels/c/count.lua", PANEL % more)


def speak(folder, *more, status=0):
    done = lantern("speak", folder.path, "--quiet", *more)
    equal(done.returncode, status, done.stderr)
    return done


def made(folder, language):
    place = folder("build/voice/" + language)
    return {entry: open(os.path.join(place, entry), "rb").read() for entry in sorted(os.listdir(place))}


def samples_of(path):
    done = subprocess.run(["opusdec", "--quiet", "--rate", "48000", path, "-"], stdout=subprocess.PIPE, check=True)
    return array.array("h", done.stdout[44:])


@check
def of_every_text_a_clip_is_made_once_and_the_same_each_time():
    with Folder() as folder, Folder() as other:
        small_house(folder)
        small_house(other)
        said = speak(folder, "--panel", "count").stdout
        first = {language: made(folder, language) for language in ("en", "ru")}
        contains(said, "English (en): %d clips, %d made, 0 removed" % (len(first["en"]), len(first["en"])))
        for text in ("The count", "In 1949 there were 65,673 people.", "Nobody counted.", "Close"):
            assert name(text) in first["en"], text
        for text in ("Сколько их было", "В 1949 году было 65 673 человека.", "Закрыть"):
            assert name(text) in first["ru"], text
        contains(speak(folder, "--panel", "count").stdout, "English (en): %d clips, 0 made, 0 removed" % len(first["en"]))
        speak(other, "--panel", "count")
        for language in ("en", "ru"):
            equal(made(folder, language), first[language], "the second time nothing is touched")
            equal(made(other, language), first[language], "elsewhere it is the same, byte for byte")


@check
def a_clip_sounds_and_is_as_long_as_its_words():
    with Folder() as folder:
        small_house(folder)
        speak(folder, "--language", "en", "--panel", "count")
        assert not os.path.exists(folder("build/voice/ru")), "only the language that was asked for"
        short, long = (samples_of(folder("build/voice/en/" + name(text))) for text in ("Close", "In 1949 there were 65,673 people."))
        assert max(map(abs, short)) > 1000 and max(map(abs, long)) > 1000
        # Eleven words more: "nineteen forty-nine" and the count are said, and not their digits one by one.
        assert 0.3 * 48000 < len(short) < 1.5 * 48000, len(short)
        assert 4 * 48000 < len(long) < 9 * 48000, len(long)


@check
def what_has_changed_is_made_and_what_is_said_no_more_is_removed():
    with Folder() as folder:
        small_house(folder)
        folder.write("scripts/exhibition.lua", EXHIBITION.replace(', { id = "ru", name = "Русский" }', ""))
        # One pattern is left with its numbers: the others would take most of the time.
        folder.write("scripts/words.lua", "return { %s }" % ", ".join(
            'spoken_%s = { en = "%s" }' % (word, word) for word in ("picture", "entry_number", "page", "volume", "speed", "seconds")))
        said = speak(folder).stdout
        before = made(folder, "en")
        for text in ("6", "60", "of 6", "of 60", "Contents", "button"):
            assert name(text) in before, text
        contains(said, "English (en): %d clips, %d made, 0 removed" % (len(before), len(before)))
        folder.write("build/voice/en/0123456789abcdef.opus.part", "half")
        folder.write("build/voice/en/notes.txt", "mine")
        folder.write("scripts/panels/c/count.lua", PANEL % "One did.")
        contains(speak(folder, "--language", "en").stdout, "1 made, 0 removed")
        contains(speak(folder).stdout, "English (en): %d clips, 0 made, 2 removed" % len(before))
        after = made(folder, "en")
        equal(sorted(set(before) ^ set(after)), sorted([name("Nobody counted."), name("One did."), "notes.txt"]))
        # Other words for the same text: its clip is made anew.
        folder.write("scripts/speech/en.lua", 'local rules, copy = require "lantern.speech.en", {}\nfor key, value in pairs(rules) do copy[key] = value end\n'
                     'copy.names = { did = "did so" }\nreturn copy\n')
        contains(speak(folder).stdout, "English (en): %d clips, 1 made, 0 removed" % len(before))


@check
def words_can_be_looked_at():
    with Folder() as folder:
        small_house(folder)
        listed = speak(folder, "--list").stdout.split("\n")
        assert "en\tIn 1949 there were 65,673 people.\tIn nineteen forty-nine there were sixty-five thousand six hundred and seventy-three people." in listed, listed
        assert "ru\tВ 1949 году было 65 673 человека.\tВ тысяча девятьсот сорок девятом году было шестьдесят пять тысяч шестьсот семьдесят три человека." in listed
        assert not any("Nobody counted" in line for line in listed), "what is said as it is written is not listed"
        assert not os.path.exists(folder("build")), "and nothing is made"


@check
def without_the_programs_it_says_what_to_install():
    with Folder() as folder:
        small_house(folder)
        done = lantern("speak", folder.path, PATH=folder.path)
        equal(done.returncode, 1)
        contains(done.stderr, "espeak-ng and opusenc are not here: apt-get install espeak-ng opus-tools")
        equal(len(done.stderr.strip().split("\n")), 1, done.stderr)
        equal(lantern("speak", folder.path, "--list", PATH=folder.path).returncode, 0)
        contains(speak(folder, "--panel", "cuont", status=1).stderr, 'there is no panel "cuont"')
        contains(speak(folder, "--language", "fi", status=1).stderr, 'no language "fi"')


@check
def recordings_are_measured_and_remembered():
    with Folder() as folder:
        small_house(folder)
        place = folder("assets/voice/en")
        os.makedirs(place)
        good, loud = sine(1000, 3), sine(1000, 3)
        for samples, factor in ((good, 0.285), (loud, 2.5)):  # a tone at -23 and at -4 LUFS
            for i in range(len(samples)):
                samples[i] = int(samples[i] * factor)
        encode(place + "/count.opus", good)
        encode(place + "/cuont.opus", good)
        said = speak(folder, "--check", "--language", "en")
        contains(said.stderr, "assets/voice/en/cuont.opus: warning: there is no panel")
        assert "assets/voice/en/count.opus" not in said.stderr, said.stderr
        contains(said.stdout, "machine voice: 0 of 1 panels in English (en)")
        contains(said.stdout, "machine voice: 1 of 1 panels in Русский (ru)")
        checked = lantern("check", folder.path, "--quick").stderr
        contains(checked, "machine voice: 0 of 1 panels in English (en)\nmachine voice: 1 of 1 panels in Русский (ru)\nlantern check: ")
        os.remove(place + "/cuont.opus")
        register = folder.read("assets/voice/en/recorded.txt")
        assert "recording]" not in lantern("check", folder.path).stdout, "a recording of the words as they are"
        small_house(folder, "Somebody did.")
        contains(lantern("check", folder.path).stdout, "assets/voice/en/count.opus: warning: the panel's words are others")
        contains(speak(folder, "--check", "--language", "en").stderr, "count.opus: warning: the panel's words are others since it was recorded")
        contains(speak(folder, "--check", "--language", "en").stderr, "record it again")
        equal(folder.read("assets/voice/en/recorded.txt").split()[:3], register.split()[:3])
        encode(place + "/count.opus", loud)  # recorded again, but too loud
        contains(lantern("check", folder.path).stdout, 'count.opus: warning: nobody has noted yet how loud it is')
        equal(folder.read("assets/voice/en/recorded.txt").split()[:3], register.split()[:3])
        said = speak(folder, "--check", "--language", "en").stderr
        contains(said, "count.opus: warning: it is -")
        contains(said, "LUFS loud, which is too loud: -23 is wanted")
        assert "others since" not in said, said
        with open(place + "/count.opus", "r+b") as file:
            file.truncate(100)
        contains(speak(folder, "--check", "--language", "en", status=3).stderr, "count.opus: error: it is no Opus file")


if __name__ == "__main__":
    main()
