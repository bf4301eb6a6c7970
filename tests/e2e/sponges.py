"""A small sound exhibition on sponge divers, changes to it, and what `lantern check` tells of them: for all tests of a
curator's mistakes."""
import json
import os

from harness import equal, lantern, png

EXHIBITION = """return exhibition { lantern = 1,
  title = { de = "Schwämme", fr = "Éponges" },
  languages = {
    { id = "de", name = "Deutsch" },
    { id = "fr", name = "Français" },
  },
  chapters = {
    { id = "meer", light = "dawn", title = { de = "Das Meer", fr = "La mer" }, panels = { "insel" } },
    { id = "land", light = "dawn", title = { de = "Das Land", fr = "La terre" }, panels = { "zahlen", "karte", "suche" } },
  },
  timing = { floor = 12, ceiling = 90, idle = 60 },
}
"""

INSEL = """return panel {
  kind = "story",
  title = { de = "Die Insel", fr = "L’île" },
  body = {
    de = [[Die Taucher kamen im Frühling.

Sie blieben lange.]],
    fr = [[Les plongeurs venaient au printemps.]],
  },
  facts = { "F1" },
  glosses = { "boot" }, names = { "maria" }, alt = { de = "Ein Boot am Strand.", fr = "Un bateau sur la plage." },
  picture = { file = "boot.png", caption = { de = "Boot", fr = "Bateau" }, focus = { 0.5, 0.3 } },
}
"""

ZAHLEN = """return panel {
  kind = "numbers", facts = { "F1" },
  title = { de = "Die Boote", fr = "Les bateaux" },
  alt = { de = "Ein Diagramm.", fr = "Un diagramme." }, series = {
    unit = { de = "Boote", fr = "bateaux" },
    from = 1900,
    to = 1905,
    values = {
      { 1900, 12000 },
      { 1901, 24000 },
      { 1904, 8000 },
    },
  },
  marks = { { year = 1901, label = { de = "Verbot", fr = "Interdiction" } } },
}
"""

KARTE = """return panel {
  kind = "map", facts = {},
  title = { de = "Die Inseln", fr = "Les îles" },
  body = { de = "Hier lebten sie.", fr = "Ils vivaient ici." }, alt = { de = "Drei Inseln.", fr = "Trois îles." },
  points = {
    { label = { de = "Kalymnos", fr = "Kalymnos" }, at = { 26.98, 36.95 } },
    { label = { de = "Symi", fr = "Symi" }, at = { 27.836, 36.616 } },
    { label = { de = "Rhodos", fr = "Rhodes" }, at = { 28.22, 36.44 } },
  },
}
"""

WAYS = """return panel {
  kind = "map", facts = {}, area = { -10, 30, 50, 60 }, highlight = { "GR" }, light = "night",
  title = { de = "Wege", fr = "Chemins" },
  body = { de = "Von Insel zu Insel.", fr = "D’île en île." }, alt = { de = "Zwei Inseln.", fr = "Deux îles." },
  routes = { {
    label = { de = "Ein Weg", fr = "Un chemin" },
    stops = {
      { label = { de = "Kalymnos", fr = "Kalymnos" }, at = { 26.98, 36.95 } },
      { label = { de = "Zweiter", fr = "Second" }, at = { %s } },
    },
  } },
}
"""

JAHRE = """return panel {
  kind = "timeline", facts = { "F1" },
  title = { de = "Die Jahre", fr = "Les années" },
  alt = { de = "Drei Jahre.", fr = "Trois années." },
  events = {
    { year = 1901, label = { de = "Verbot", fr = "Interdiction" } },
    { year = 1937, label = { de = "Ende", fr = "Fin" } },
  },
}
"""

SUCHE = """return panel {
  kind = "search", facts = { "F1" },
  title = { de = "Suchen", fr = "Chercher" },
  steps = { { heading = { de = "Fragen", fr = "Demander" }, body = { de = "Am Tresen.", fr = "À l’accueil." } } },
  link = "https://example.org/",
}
"""

FILES = {
    "scripts/exhibition.lua": EXHIBITION,
    "scripts/panels/meer/insel.lua": INSEL,
    "scripts/panels/land/zahlen.lua": ZAHLEN,
    "scripts/panels/land/karte.lua": KARTE,
    "scripts/panels/land/suche.lua": SUCHE,
    "scripts/facts.lua": 'return facts {\n  F1 = { text = "Schwammtaucher.",\n    sources = { "S1" } },\n}\n',
    "scripts/sources.lua": 'return sources {\n  S1 = { title = "Das Logbuch", publisher = "Archiv", date = "1911" },\n}\n',
    "scripts/glossary.lua": 'return {\n  boot = { term = { de = "Boot", fr = "Bateau" },\n    text = { de = "Ein Schiff.", fr = "Un navire." } },\n}\n',
    "scripts/registers/people.lua": 'return people {\n  maria = { name = { de = "Maria", fr = "Maria" }, status = { de = "Taucherin", fr = "Plongeuse" },\n    facts = { "F1" }, consent = "published" },\n}\n',
    "assets/boot.png": png(64, 40, (90, 90, 90)),
}

DISPUTED = """facts = { "F1" },
  disputed = {
    { about = { de = "Das Jahr", fr = "L’année" }, versions = {
      { text = { de = "1910 sagt das Logbuch.", fr = "1910, dit le journal." }, source = "Logbuch" },
      { text = { de = "1911 sagt Maria.", fr = "1911, dit Maria." }, source = { de = "Brief", fr = "Lettre" } },
    } },
    { about = { de = "Das Ziel", fr = "Le but" }, versions = { { text = { de = "Niemand weiß es.", fr = "On ne le sait pas." } } } },
  },"""

LUA = "scripts/exhibition.lua"
PANEL = "scripts/panels/meer/insel.lua"
NUMBERS = "scripts/panels/land/zahlen.lua"
MAP = "scripts/panels/land/karte.lua"
PEOPLE = "scripts/registers/people.lua"
SEARCH = "scripts/panels/land/suche.lua"
KARTE_BODY = (MAP, "Hier lebten sie.")


def made(folder, changes=()):
    """The exhibition with these changes: (file, old text or None for the whole file, new text; None takes the file away)."""
    files = dict(FILES)
    for name, old, new in changes:
        if old is None:
            files[name] = new
        else:
            assert old in files[name], "%r is not in %s" % (old, name)
            files[name] = files[name].replace(old, new, 1)
    for name, content in files.items():
        if content is not None:
            folder.write("ex/" + name, content)
    return folder("ex")


def told(place, *arguments):
    done = lantern("check", place, "--json", *arguments)
    assert done.returncode in (0, 3), "exit status %d\n%s" % (done.returncode, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def shown(problems):
    return "\n".join("%(file)s:%(line)d: %(severity)s: %(field)s: %(message)s [%(rule)s]" % problem for problem in problems)


def names(problem, file, line, field, words):
    return (file in (None, problem["file"]) and line in (None, problem["line"]) and field in (None, problem["field"]) and
            all(word in problem["message"] for word in ([words] if isinstance(words, str) else words)))


def is_told(one, problems):
    return any(names(problem, *one) for problem in problems)


def must_tell(problems, *expected, besides=0):
    """Each is told, and only `besides` other things are."""
    for one in expected:
        assert is_told(one, problems), "not told: %r\n%s" % (one, shown(problems))
    assert len(problems) <= len(expected) + besides, "too much is told:\n%s" % shown(problems)
    own = [problem for problem in problems if problem["file"].startswith("/")]
    equal(own, [], "lantern's own file is named")


# Two rings in each language, and what they are about; the panel's lines below `facts` move.
RINGS = [(PANEL, "Frühling", "Frühling ○"), (PANEL, "lange.]]", "lange ○2.]]"), (PANEL, "au printemps.]]", "au printemps ○, puis ○2.]]"),
         (PANEL, 'facts = { "F1" },', DISPUTED)]
