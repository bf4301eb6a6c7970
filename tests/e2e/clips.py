"""Clips for tests, and what was heard of them: each is a tone of its own, so that the sound itself says which was played when.

A clip is found by its text (src/voice/clip.h says how), so a test makes clips of the texts that it wants to hear; what is
heard is read from the file that SDL_AUDIODRIVER=disk stands for, whose samples lie at the times when they were heard.
"""
import array
import os
import subprocess
import wave

RATE = 48000
LEAST, STEP = 400, 60  # Hz: the first tone, and from one to the next
SECONDS = 0.4          # a clip, unless a test asks for another length
WINDOW = 480           # frames: 10 ms


def folded(text):
    return " ".join(text.replace("\u00ad", "").split())


def name(text):
    """The FNV-1a sum of the folded text with its NUL, as src/base/sum.c makes it."""
    value = 14695981039346656037
    for byte in folded(text).encode("utf-8") + b"\0":
        value = (value ^ byte) * 1099511628211 % (1 << 64)
    return "%016x.opus" % value


def sine(hertz, seconds):
    """Samples of a tone, from one period made by hand: no library draws one here."""
    import math
    return array.array("h", [int(12000 * math.sin(2 * math.pi * hertz * i / RATE)) for i in range(int(RATE * seconds))])


def encode(path, samples):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with wave.open(path + ".wav", "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    subprocess.run(["opusenc", "--quiet", "--bitrate", "64", path + ".wav", path], check=True)
    os.remove(path + ".wav")


class Clips:
    """A folder of clips. `tones`: {text: Hz}."""

    def __init__(self, folder):
        self.folder, self.tones = folder, {}

    def add(self, language, text, seconds=SECONDS):
        tone = self.tones.setdefault(folded(text), LEAST + STEP * len(self.tones))
        encode(os.path.join(self.folder, language, name(text)), sine(tone, seconds))

    def learn(self, events, seconds=SECONDS, but=()):
        """A clip of each that a run missed, in its language; whether there was any."""
        missed = {event["file"]: event["text"] for event in events
                  if event["event"] == "speech" and event["state"] == "missing" and event["text"] not in but}
        for file, text in missed.items():
            assert not os.path.exists(os.path.join(self.folder, file)), "there is a clip of %r, and it is missed all the same" % text
            self.add(os.path.dirname(file), text, seconds)
        return bool(missed)

    def text_of(self, hertz):
        return min(self.tones, key=lambda text: abs(self.tones[text] - hertz))


class Heard:
    """What a file of sound holds: `spans` [(from, to, text)] in seconds."""

    def __init__(self, path, clips):
        samples = array.array("h")
        with open(path, "rb") as file:
            samples.frombytes(file.read())
        self.samples, self.clips = samples[::2], clips
        self.spans = [(start, end, clips.text_of(self.pitch(start, end))) for start, end in self.loud()]

    def level(self, start, end):
        part = self.samples[int(start * RATE):int(end * RATE)]
        return max(max(part), -min(part)) if part else 0

    def loud(self, least=200):
        """Where it is not silent, to 10 ms; gaps of less than 30 ms are none."""
        spans = []
        for at in range(0, len(self.samples), WINDOW):
            block = self.samples[at:at + WINDOW]
            if max(block) < least and min(block) > -least:
                continue
            start, end = at / RATE, (at + WINDOW) / RATE
            if spans and start - spans[-1][1] < 0.03:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        return spans

    def pitch(self, start, end):
        """Hz, by the times that the middle of the span goes up through zero."""
        edge = min((end - start) / 4, 0.05)
        part = self.samples[int((start + edge) * RATE):int((end - edge) * RATE)]
        ups = [i for i in range(1, len(part)) if part[i - 1] < 0 <= part[i]]
        return RATE * (len(ups) - 1) / (ups[-1] - ups[0]) if len(ups) > 1 else 0

    def texts(self, start=0.0, end=float("inf")):
        return [text for at, _, text in self.spans if start <= at < end]

    def onset(self, after):
        """Seconds from then until something is heard."""
        return next((start - after for start, _, _ in self.spans if start >= after - 0.011), None)

    def hush(self, after):
        """Seconds from then until it is silent."""
        return next((end - after for start, end, _ in self.spans if start < after < end), 0.0)

    def jump(self):
        """The largest step from one sample to the next."""
        return max(abs(b - a) for a, b in zip(self.samples, self.samples[1:]))
