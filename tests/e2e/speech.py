#!/usr/bin/env python3
"""Heard as well as seen: what is said when, read from the sound itself, and what is not said."""
import json
import os

from clips import Clips, Heard, name
from hand import CODE, opened, three
from harness import ROOT, Folder, Kiosk, check, contains, equal, lantern, main, only, read_png, touches

ENGLISH = ("--language", "en")


class Show:
    """A run of an exhibition with keys, and with clips of all that it wants to say, which is learned by runs before: where something
    is heard a button more stands."""

    def __init__(self, folder, place, lines, until, seconds=0.4, but=(), draw=("--draw", "none"), arguments=ENGLISH, prepare=None):
        self.folder, self.place, self.lines, self.until = folder, place, lines, until
        self.arguments = draw + arguments
        self.clips = Clips(os.path.join(place, "build/voice"))
        while self.clips.learn(self.run()[0], seconds, but):
            pass
        if prepare:
            prepare(self)
        self.events, self.said = self.run(sound=True)
        self.heard = Heard(folder("sound.raw"), self.clips) if os.path.exists(folder("sound.raw")) else None

    def run(self, sound=False):
        path, trace = touches(self.folder, self.lines), self.folder("trace.jsonl")
        drivers = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": self.folder("sound.raw")} if sound else {}
        drivers["LANTERN_ETC"] = self.folder("etc")
        done = lantern("run", self.place, "--headless", "--clock", "virtual", "--touches", path, "--until", "%g" % self.until,
                       "--trace", trace, *self.arguments, **drivers)
        equal(done.returncode, 0, done.stderr)
        with open(trace, encoding="utf-8") as file:
            return [json.loads(line) for line in file], done.stderr

    def speech(self, *states):
        return [event for event in only(self.events, "speech") if not states or event["state"] in states]


@check
def nobody_asks_and_nothing_is_opened_or_said():
    with Folder() as folder:
        show = Show(folder, three(folder), ["3 key down", "4 key enter", "5 key louder", "6 key repeat", "7 key unplugged"], 30)
        equal(only(show.events, "speech"), [])
        assert show.heard is None, "a file of sound was opened though nobody asked for speech"


@check
def a_page_is_read_and_a_key_silences_it_for_what_it_says():
    with Folder() as folder:
        # 12: the speech key on panel b; 12.7: a key while the page is read; 16: the next page.
        show = Show(folder, three(folder), ["1 key home", "6 key right", "12 key speech", "13.6 key down", "21 key right"], 28, seconds=1.0)
        heard = show.heard
        equal([event["state"] for event in show.speech("on", "off")], ["on"])
        assert not heard.texts(0, 12), "something was heard before anybody asked"
        equal(heard.texts(12, 13.6)[0], "Speech is on.")
        for key in (12, 13.6, 21):
            assert 0 <= heard.onset(key) <= 0.3, "after the key at %g s it takes %g s until something is heard" % (key, heard.onset(key))
        assert 0 < heard.hush(13.6) <= 0.1, "the page is read on for %g s after the key" % heard.hush(13.6)
        equal(heard.texts(13.65, 21), [event["text"] for event in show.speech("said") if event["t"] == 13.6])
        equal(heard.texts(21, 28), [event["text"] for event in show.speech("said") if event["t"] == 21])
        # 12,000 at 10 ms from nothing, and a tone of 2 kHz at that: a click would be a step of thousands more.
        assert heard.jump() < 5000, "the loudest step is %d" % heard.jump()


@check
def a_thing_is_named_with_role_place_and_hint():
    with Folder() as folder:
        show = Show(folder, three(folder), ["1 key home", "6 key speech", "12 key up"], 18)
        texts = show.heard.texts(12, 18)
        equal(texts, ["Lower", "button", texts[2], texts[3], "Enter does it."])
        assert texts[2].isdigit() and texts[3] == "of " + texts[2], texts


@check
def headphones_turn_it_on_and_off():
    with Folder() as folder:
        show = Show(folder, three(folder), ["1 key home", "6 key plugged", "7 key plugged", "7.3 key unplugged", "9 key unplugged", "12 key help"], 20, seconds=1.0)
        equal([(event["t"], event["state"]) for event in show.speech("on", "off")], [(6, "on"), (7.3, "off"), (12, "on")])
        assert show.heard.texts(6, 7.3) and 0 < show.heard.hush(7.3) <= 0.1 and not show.heard.texts(7.41, 12)


@check
def repeat_pause_and_off():
    with Folder() as folder:
        show = Show(folder, three(folder), ["1 key home", "6 key speech", "12 key up", "18 key repeat", "24 key up", "24.7 key pause",
                                            "30 key pause", "36 key repeat", "36.6 key speech"], 40, seconds=1.0)
        heard = show.heard
        equal(heard.texts(18, 24), heard.texts(12, 18))
        before, after = heard.texts(24, 24.7), heard.texts(30, 36)
        assert heard.hush(24.7) <= 0.1 and not heard.texts(24.81, 30), "a pause is not silent"
        assert after[0] == before[-1], "it goes on elsewhere than it was paused: %s, then %s" % (before, after)
        assert 0 < heard.hush(36.6) <= 0.1 and not heard.texts(36.71, 40), "off is not silent"


@check
def louder_and_faster_and_the_pitch_stays():
    with Folder() as folder:
        show = Show(folder, three(folder), ["1 key home", "6 key speech", "12 key quieter", "16 key louder", "20 key faster", "22 key faster",
                                            "24 key up", "34 key slower"], 40, seconds=1.0)
        heard = show.heard
        (usual, quiet, loud), (slow, fast) = ([heard.level(at + 0.2, at + 0.5) for at in (6, 12, 16)], [heard.loud() and [
            end - start for start, end, _ in heard.spans if start >= at][0] for at in (12, 24)])
        assert quiet < usual * 0.85 and loud > quiet * 1.2, (usual, quiet, loud)
        assert 0.6 < fast / slow < 0.75, "1.5 times as fast: %g s instead of %g s" % (fast, slow)
        equal(heard.texts(24, 25)[0], "Lower")


@check
def volume_and_speed_fall_back_when_nobody_is_there():
    with Folder() as folder:
        place = three(folder, idle=10)
        show = Show(folder, place, ["1 key home", "6 key speech", "8 key quieter", "9 key quieter", "10 key faster", "130 key right", "134 key speech"], 150)
        equal([event["state"] for event in show.speech("on", "off")], ["on", "off", "on"])
        gone = show.speech("off")[0]["t"]
        warned = [event for event in show.speech("said") if event["what"] == "warning"]
        equal([event["text"] for event in warned[:2]], ["Still reading?", "20 seconds"])
        contains(show.heard.texts(warned[0]["t"]), "Still reading?")
        assert not show.heard.texts(gone + 0.1, 134), "something is heard though nobody is there"
        equal(round(show.heard.level(134.1, 134.3) / show.heard.level(6.1, 6.3), 1), 1.0)


@check
def a_missing_clip_is_passed_over_and_named_once():
    with Folder() as folder:
        show = Show(folder, three(folder), ["1 key home", "6 key speech", "12 key up", "16 key up"], 20, but=("button", "Enter does it."))
        equal(show.said.count("cannot be heard"), 1)
        contains(show.said, "lantern speak")
        assert "button" not in show.heard.texts() and "Lower" in show.heard.texts(12, 16)


@check
def a_clip_that_is_none_is_passed_over_and_named():
    def spoil(show):
        with open(os.path.join(show.place, "build/voice/en", name("button")), "wb") as file:
            file.write(b"no sound at all")

    with Folder() as folder:
        show = Show(folder, three(folder), ["1 key home", "6 key speech", "12 key up"], 20, prepare=spoil)
        contains(show.said, "cannot be heard: it is no Opus file")
        texts = show.heard.texts(12, 20)
        equal(texts[:1] + texts[-1:], ["Lower", "Enter does it."])


def pictured(folder, language, size, aid, *sheet):
    """The panel "kurt" of the shipped exhibition on flat ground, without and with what is seen while speech is on."""
    done = lantern("shot", ROOT, "--panel", "kurt", "--language", language, "--size", size, "--text-size", aid, "--contrast", "high", "--out", folder("out"), "--quiet", *sheet)
    equal(done.returncode, 0, done.stderr)
    return read_png(folder("out/%s/kurt%s.png" % (language, "-speech" if sheet else "")))


@check
def the_line_of_keys_stands_on_no_words():
    keys = ("help", "repeat", "pause", "volume", "volume", "speed", "speed", "off")
    about = "\n".join("spoken_line_%s\tF%d" % (word, 1 + number) for number, word in enumerate(keys))
    with Folder() as folder:
        for language in ("ru", "kk"):  # the longest words
            for aid in ("standard", "large", "largest"):
                for size in ("640x360", "360x640"):
                    before = pictured(folder, language, size, aid)
                    after = pictured(folder, language, size, aid, "--overlay", "speech:" + about)
                    rows = [y for y in range(before.height) if before.rows[y] != after.rows[y]]
                    assert rows, "nothing is seen of speech"
                    under = [before.rows[y] for y in range(rows[0], rows[-1] + 1)]
                    columns = [x for x in range(before.width) if any(before.at(x, y) != after.at(x, y) for y in rows)]
                    brightest = max(max(row[3 * columns[0]:3 * columns[-1] + 3]) for row in under)
                    assert brightest < 40, "words lie under it: %s, %s, %s" % (language, aid, size)


def in_real_time(folder, place, driver):
    """A run of seven seconds with a device, or without: its messages and its trace."""
    path, trace = touches(folder, ["1 key home", "1.2 key speech", "1.5 key down", "6.5 key down"]), folder("trace.jsonl")
    done = lantern("run", place, "--headless", "--window", "320x180", "--touches", path, "--until", "7", "--trace", trace, *ENGLISH, SDL_AUDIODRIVER=driver)
    equal(done.returncode, 0, done.stderr)
    return done.stderr, folder.read("trace.jsonl")


@check
def a_device_that_is_not_there_is_named_once_and_the_show_goes_on():
    with Folder() as folder:
        said, trace = in_real_time(folder, three(folder), "nosuchdriver")  # the second look comes after five seconds
        equal(said.count("there is no sound"), 1)
        equal(trace.count('"what":"focus","state":"missing","text":"option"'), 2)


@check
def a_device_is_opened_and_closed():
    with Folder() as folder:
        said, trace = in_real_time(folder, three(folder), "dummy")
        assert "there is no sound" not in said, said
        contains(trace, '"event":"stop"')


def held(kiosk):
    """What the program holds: its threads by name, and its open files by where they lead."""
    process = "/proc/%d" % kiosk.process.pid
    threads, files = [], []
    for thread in os.listdir(process + "/task"):
        with open("%s/task/%s/comm" % (process, thread), encoding="utf-8") as file:
            threads.append(file.read().strip())
    for number in os.listdir(process + "/fd"):
        try:
            files.append(os.readlink("%s/fd/%s" % (process, number)).split("[")[0])
        except FileNotFoundError:  # it was just closed
            pass
    return sorted(threads), sorted(files)


@check
def before_anybody_asks_no_thread_and_no_file_is_of_sound_and_a_still_panel_costs_nothing():
    with Folder() as folder:
        place = three(folder)
        path = touches(folder, ["4 key enter", "40 key speech", "46 key speech"])
        with Kiosk(place, "--headless", "--window", "320x180", "--motion", "calm", "--touches", path, *ENGLISH, env={"SDL_AUDIODRIVER": "dummy"}) as kiosk:
            panel = kiosk.wait("panel", seconds=40, id="a")
            kiosk.until(lambda: kiosk.read() is not None and any(event["event"] == "frames" and event["t"] > panel["t"] for event in kiosk.events), "the panel does not stand", 20)
            kiosk.idle(6)  # what lies beside it is made ready
            before, used = held(kiosk), kiosk.use()
            kiosk.idle(4)
            assert kiosk.events[-1]["event"] != "speech", "speech began before the panel was looked at"
            equal(kiosk.use(), used, "CPU seconds and wake-ups of a still panel")
            assert not any("udio" in name for name in before[0]), before
            kiosk.wait("speech", seconds=40, state="on")
            kiosk.until(lambda: any("udio" in name for name in held(kiosk)[0]), "no thread of sound comes", 20)
            kiosk.wait("speech", seconds=40, state="off")
            kiosk.until(lambda: held(kiosk) == before, "what was there for sound stays", 20)
            equal(kiosk.end(), 0)


@check
def the_staff_s_code_is_never_spoken():
    with Folder() as folder:
        folder.write("etc/pin", CODE + "\n")
        lines = ["1 key home", "6 key speech"] + opened(10)
        show = Show(folder, three(folder), sorted(lines, key=lambda line: float(line.split()[0])), 24,
                    draw=("--draw", "keys", "--window", "960x540"))
        assert only(show.events, "staff"), "the code was not asked for"
        asked = only(show.events, "staff")[0]["t"]
        equal([event for event in show.speech("said", "missing") if event["t"] >= asked], [])
        assert not show.heard.texts(asked + 0.1, 24)


if __name__ == "__main__":
    main()
