"""An exhibition of one panel whose picture is a scan of 24 megapixels, cut by `lantern tiles`: to be enlarged by hand."""
import os
import subprocess

import peers
from gen import BIG_EVERY, link, write

PICTURE = (0.5, 0.3)  # where on the screen it can be touched

EXHIBITION = """return exhibition { lantern = 1,
  title = { en = "Bench" },
  languages = { { id = "en", name = "English" } },
  language = "en",
  chapters = { { id = "bench", light = "night", title = { en = "Bench" }, panels = { "scan" } } },
  screen = { diagonal = 610, distance = 700 },
}
"""
PANEL = """return panel { kind = "story", title = { en = "A scan" }, body = { en = "Enlarged with two fingers." },
  alt = { en = "Coloured plasma" }, picture = { file = "scan.jpg" } }
"""


def place(build):
    """Its folder, made if need be (some seconds, the first time)."""
    folder = os.path.join(os.path.abspath(build), "bench", "scan")
    write(os.path.join(folder, "scripts", "exhibition.lua"), EXHIBITION)
    write(os.path.join(folder, "scripts", "panels", "bench", "scan.lua"), PANEL)
    picture = os.path.join(folder, "assets", "scan.jpg")
    link(os.path.join(os.path.abspath(build), "bench", "w24", "%03d.jpg" % BIG_EVERY), picture)
    subprocess.run([peers.lantern_program(build), "tiles", picture], check=True, stdout=subprocess.DEVNULL)
    return folder
