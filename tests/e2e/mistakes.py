#!/usr/bin/env python3
"""A curator's mistakes, one at a time: each is told at the file, line and field that is to be mended, with what to do.

A row is what is changed, and what must be told: (file, line, field, words). None for a line or a field: not asked.
Nothing but what a row allows may be told besides.
"""
import json
import os
import re
import subprocess
import unicodedata

from harness import LANTERN, ROOT, Folder, check, contains, environment, equal, lantern, main, png
from sponges import EXHIBITION, FILES, INSEL, JAHRE, KARTE_BODY, LUA, MAP, NUMBERS, PANEL, PEOPLE, RINGS, SEARCH, WAYS, is_told, made, must_tell, names, shown, told

# name: (changes, what is told, how much may be told besides)
MISTAKES = {
    "a panel that no chapter lists": (
        [("scripts/panels/meer/neu.lua", None, "return panel {}\n")], [("scripts/panels/meer/neu.lua", 0, "", ['write "neu"', 'the id "meer"'])]),
    "a layout that no panel needs yet and that ends too early": (
        [("scripts/layouts/verse.lua", None, "return layout {\n  fields = {")], [("scripts/layouts/verse.lua", 2, "", "never closed")]),
    "a layout of which there is no panel": (
        [("scripts/layouts/verse.lua", None, "return layout { fields = {}, build = function() return group {}, 1 end }\n")],
        [("scripts/layouts/verse.lua", 0, "", 'kind = "verse"')]),
    "a light that is none": ([(LUA, '"dawn"', '"sunset"')], [(LUA, 8, "chapters[1].light", ["sunset", "dawn", "open_day"])]),
    "a light misspelt": ([(LUA, '"dawn"', '"first-light"')], [(LUA, 8, "chapters[1].light", 'did you mean "first_light"?')]),
    "a panel's light that is none": ([(PANEL, "facts", 'light = "nigth",\n  facts')], [(PANEL, 10, "light", 'did you mean "night"?')]),
    "facts without facts.lua": ([("scripts/facts.lua", None, None), (PEOPLE, None, None), (PANEL, 'names = { "maria" }, ', "")], [(PANEL, 10, "facts[1]", "there is no scripts/registers/facts.lua")]),
    "glosses without glossary.lua": ([("scripts/glossary.lua", None, None)], [(PANEL, 11, "glosses[1]", "there is no scripts/registers/glossary.lua")]),
    "facts without sources.lua": ([("scripts/sources.lua", None, None)], [("scripts/facts.lua", 3, "F1.sources[1]", "no scripts/registers/sources.lua")]),
    "a fact whose source is not there": ([("scripts/facts.lua", '"S1"', '"S2"')], [("scripts/facts.lua", 3, "F1.sources[1]", "no source S2")]),
    "a field of a fact misspelt": ([("scripts/facts.lua", "sources =", "sorces =")], [("scripts/facts.lua", 3, "F1.sorces", "did you mean sources?")]),
    "a source with a year for a date": ([("scripts/sources.lua", '"1911"', "1911")], [("scripts/sources.lua", 2, "S1.date", "found the number 1911")]),
    "a gloss that lacks a language": ([("scripts/glossary.lua", ', fr = "Bateau"', "")], [("scripts/glossary.lua", 2, "boot.term.fr", "Français (fr)")]),
    "a year outside the chart": ([(NUMBERS, "{ 1901,", "{ 1890,")], [(NUMBERS, 10, "series.values[2]", ["1890", "1900 to 1905"])]),
    "a year twice": ([(NUMBERS, "{ 1901,", "{ 1900,")], [(NUMBERS, 10, "series.values[2]", "1900 stands twice")]),
    "a year with a digit too many": ([(NUMBERS, "year = 1901", "year = 19040")], [(NUMBERS, 14, "marks[1].year", ["a year", "19040"])]),
    "a marked year outside the chart": ([(NUMBERS, "year = 1901", "year = 1911")], [(NUMBERS, 14, "marks[1].year", "outside the chart")]),
    "a chart that ends before it begins": ([(NUMBERS, "to = 1905", "to = 1805")], [(NUMBERS, 7, "series.to", ["1805", "1900"])]),
    "a point for thousands": ([(NUMBERS, "24000", "24.000")], [(NUMBERS, 10, "series.values[2][2]", ["24.000 is 24", "24000"])], 2),
    "a comma for thousands": ([(NUMBERS, "24000", "24,000")], [(NUMBERS, 10, "series.values[2]", "found 3")]),
    "two points for thousands": ([(NUMBERS, "24000", "24.000.000")], [(NUMBERS, 10, None, "thousands")]),
    "a latitude beyond the pole": ([(MAP, "36.95", "136.95")], [(MAP, 6, "points[1].at", "136.95")]),
    "longitude and latitude swapped far from the others": (
        [(MAP, "{ 26.98, 36.95 }", "{ 73.1, 49.8 }"), (MAP, "{ 27.836, 36.616 }", "{ 72.9, 50.2 }"), (MAP, "{ 28.22, 36.44 }", "{ 49.6, 73.3 }")],
        [(MAP, 8, "points[3].at", "swapped")]),
    "a way that leaves the map": ([(MAP, None, WAYS % "22.64, 12.76")], [(MAP, 9, "routes[1].stops[2].at", "outside the area")]),
    "an area from north to south": ([(MAP, None, WAYS.replace("-10, 30, 50, 60", "-10, 60, 50, 30") % "22.64, 42.76")], [(MAP, 2, "area", "the south below the north")]),
    "an area of three numbers": ([(MAP, None, WAYS.replace("-10, 30, 50, 60", "-10, 30, 50") % "22.64, 42.76")], [(MAP, 2, "area", "4")]),
    "a country by its name": ([(MAP, None, WAYS.replace('"GR"', '"Greece"') % "22.64, 42.76")], [(MAP, 2, "highlight[1]", "two capital letters")]),
    "a map that shows no place": ([(MAP, None, WAYS.replace("area = { -10, 30, 50, 60 },", "").replace("at = { 26.98, 36.95 }", "").replace("at = { %s }", ""))],
        [(MAP, None, "routes", "no place to show")]),
    "a way with swapped places": ([(MAP, None, WAYS % "43.26, -2.93")], [(MAP, 9, "routes[1].stops[2].at", "swapped")]),
    "a decimal comma in a place": ([(MAP, "36.95", "36,95")], [(MAP, 6, "points[1].at", "a point")]),
    "focus in per cent": ([(PANEL, "{ 0.5, 0.3 }", "{ 50, 30 }")], [(PANEL, 12, "picture.focus", "from 0 to 1")]),
    "a star without its partner": ([(PANEL, "Die Taucher", "Die *Taucher")], [(PANEL, 5, "body.de", "*Taucher")]),
    "a tag of a web page": ([(PANEL, "Die Taucher", "Die <i>Taucher</i>")], [(PANEL, 5, "body.de", ["<i>", "*emphasis*"])]),
    "an entity of a web page": ([(PANEL, "Die Taucher", "Die&nbsp;Taucher")], [(PANEL, 5, "body.de", "&nbsp;")]),
    "idle of nothing": ([(LUA, "idle = 60", "idle = 0")], [(LUA, 11, "timing.idle", "from 10 to 3600")]),
    "idle in minutes": ([(LUA, "idle = 60", "idle = 1.5")], [(LUA, 11, "timing.idle", "found 1.5")]),
    "a link without https": ([(SEARCH, "https://example.org/", "www.example.org")], [(SEARCH, 5, "link", "https://")]),
    "a link with a space": ([(SEARCH, "example.org/", "example.org/a b")], [(SEARCH, 5, "link", "space")]),
    "a link too long for a code": ([(SEARCH, "example.org/", "example.org/" + "x" * 300)], [(SEARCH, 5, "link", ["320 bytes", "300"])]),
    "seconds of nothing": ([(PANEL, "facts", "seconds = 0,\n  facts")], [(PANEL, 10, "seconds", "1 to 3600")]),
    "True": ([(PANEL, "facts", "quiet = True,\n  facts")], [(PANEL, 10, None, ["write true", "without quotes"])]),
    "yes": ([(PANEL, "facts", "quiet = yes,\n  facts")], [(PANEL, 10, None, "write true")]),
    "a remark with two strokes": ([(PANEL, "  facts", "  // the facts are new\n  facts")], [(PANEL, 10, None, "--")]),
    "a remark with a hash": ([(PANEL, "  facts", "  # new\n  facts")], [(PANEL, 10, None, "--")]),
    "a remark with a long dash": ([(PANEL, "  facts", "  — new\n  facts")], [(PANEL, 10, None, "--")]),
    "straight quotation marks inside a text": ([(PANEL, '"Die Insel"', '"Die "Insel" im Meer"')], [(PANEL, 3, None, ["inside a text", "„…“"])]),
    "straight quotation marks around a letter of another alphabet": ([(PANEL, '"Die Insel"', '"Die "Über" im"')], [(PANEL, 3, None, "inside a text")]),
    "a colon for =": ([(PANEL, "title =", "title:")], [(PANEL, 3, None, ["write title = "])]),
    "a forgotten =": ([(PANEL, "title =", "title")], [(PANEL, 3, None, "= is missing behind title")]),
    "two =": ([(PANEL, 'kind = "story"', 'kind == "story"')], [(PANEL, 2, None, "write kind =")]),
    "pannel": ([(PANEL, "return panel", "return pannel")], [(PANEL, 1, None, "did you mean panel?")]),
    "retrun": ([(PANEL, "return panel", "retrun panel")], [(PANEL, 1, None, "return")]),
    "a missing return": ([(PANEL, "return panel", "panel")], [(PANEL, 1, None, "return is missing")]),
    "an empty file": ([(PANEL, None, "")], [(PANEL, 1, None, "the file is empty")]),
    "a panel in another chapter's folder": (
        [(PANEL, None, None), ("scripts/panels/land/insel.lua", None, INSEL)],
        [(LUA, 8, "chapters[1].panels[1]", "scripts/panels/land/insel.lua"), ("scripts/panels/land/insel.lua", 0, "", "never shown")]),
    "a panel with two endings": (
        [(PANEL, None, None), ("scripts/panels/meer/insel.lua.txt", None, INSEL)], [(LUA, 8, "chapters[1].panels[1]", ["insel.lua.txt", "insel.lua"])]),
    "a picture named with its assets/": ([(PANEL, '"boot.png"', '"assets/boot.png"')], [(PANEL, 12, "picture.file", 'write "boot.png"')]),
    "a picture with a long name": ([(PANEL, '"boot.png"', '"%s/boot.png"' % ("ordner/" * 60))], [(PANEL, 12, "picture.file", "there is no picture")]),
    "two languages with one id": ([(LUA, 'id = "fr"', 'id = "de"')], [(LUA, 5, "languages[2].id", "twice")]),
    "a language by its name": ([(LUA, 'id = "de"', 'id = "deutsch"')], [(LUA, 4, "languages[1].id", 'write "de"')]),
    "a language from right to left": ([(LUA, 'id = "fr"', 'id = "ar"')], [(LUA, 5, "languages[2].id", "right to left")]),
    "a language in a script from right to left": ([(LUA, 'id = "fr"', 'id = "kk-Arab"')], [(LUA, 5, "languages[2].id", "right to left")]),
    "a word from right to left": ([(PANEL, "Die Taucher", "שלום")], [(PANEL, 5, "body.de", "right to left")]),
    "a chapter without title": ([(LUA, 'title = { de = "Das Meer", fr = "La mer" }, ', "")], [(LUA, 8, "chapters[1].title", "missing")]),
    "a chapter without panels": (
        [(LUA, 'panels = { "insel" }', "panels = {}")], [(LUA, 8, "chapters[1].panels", "no panel"), (PANEL, 0, "", "never shown")]),
    "an open [[ that swallows a language": (
        [(PANEL, "Sie blieben lange.]]", "Sie blieben lange.")],
        [(PANEL, 5, "body.de", ["line 8", "fr =", "]]"]), (PANEL, None, "body.fr", "Français (fr)")]),
    "a brace that is not closed": ([(PANEL, "printemps.]],\n  },", "printemps.]],")], [(PANEL, 13, None, "{ on line 4")]),
    "two braces that are not closed": (
        [(PANEL, 'fr = "L’île" },', 'fr = "L’île",'), (PANEL, "printemps.]],\n  },", "printemps.]],")], [(PANEL, 13, None, "{ on line 3")]),
    "a text in no language of Latin letters": ([(PANEL, "title = { de", "tіtle = { de")], [(PANEL, 3, None, ["U+0456", "looks like i"])]),
    "an invisible sign": ([(PANEL, "  facts", "  \u200bfacts")], [(PANEL, 10, None, ["U+200B", "invisible"])]),
    "a file in UTF-16": ([(PANEL, None, INSEL.encode("utf-16"))], [(PANEL, 1, "", ["UTF-16", "UTF-8"])]),
    "a file in UTF-16 without its mark": ([(PANEL, None, INSEL.encode("utf-16-le"))], [(PANEL, 1, "", ["UTF-16", "UTF-8"])]),
    "a text missing in a language": ([(PANEL, ', fr = "L’île"', "")], [(PANEL, 3, "title.fr", "no text in Français (fr)")]),
    "a text of many pages": ([(PANEL, "Sie blieben lange.", "\n\n".join(["Sie blieben lange auf der Insel. " * 30] * 9))],
                             [(PANEL, 5, "body.de", ["pages in Deutsch (de)", "words"])], 2),
    "a word too wide for its place": (
        [(PANEL, "Die Taucher", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsdurchführungsbestimmung")],
        [(PANEL, 5, "body.de", ["in de", "Donaudampf", "soft hyphen"])]),
    "a screen that hangs too high": (
        [(LUA, "timing", "screen = { diagonal = 800, distance = 700, mounting = 850 },\n  timing")], [(LUA, 11, "screen", ["1100 mm"])], 3),
    "letters that another face must show": (
        [(PANEL, "Die Insel", "Η νήσος"), (PANEL, "Die Taucher", "Οι δύτες"), (MAP, "Die Inseln", "Τα νησιά")],
        [(None, None, None, ["in 3 texts in Deutsch", "DejaVuSerif.ttf"])]),
    "letters that no face has": (
        [(PANEL, "Die Insel", "島"), (PANEL, "Die Taucher", "海綿")], [(PANEL, 3, "title.de", ["in no face", "2 texts", "NotoSansCJK"])]),
    "a ring of an entry that is not there": (RINGS + [(PANEL, "Frühling ○", "Frühling ○3")], [
        (PANEL, 5, "body.de", ["○3", "2 entries"]), (PANEL, 12, "disputed[1]", ["Deutsch (de)", "○ behind"])]),
    "a ring without disputed": ([(PANEL, "Frühling", "Frühling ○")], [(PANEL, 5, "body.de", "no `disputed`")]),
    "a ring that one language lacks": (RINGS + [(PANEL, ", puis ○2.]]", ".]]")], [(PANEL, 16, "disputed[2]", ["Français (fr)", "○2"])]),
    "an entry without a ring": (
        RINGS + [(PANEL, ", puis ○2.]]", ".]]"), (PANEL, "lange ○2", "lange")], [(PANEL, 16, "disputed[2]", ["no text of the panel", "○2"])]),
    "a ring without a word": (RINGS + [(PANEL, "Die Taucher", "○ Die Taucher")], [(PANEL, 5, "body.de", "no word")]),
    "a ring in a title": (RINGS + [(PANEL, '"Die Insel"', '"Die Insel ○"')], [(PANEL, 3, "title.de", "cannot stand here")]),
    "a ring in a drawer": (RINGS + [(PANEL, "Das Jahr", "Das Jahr ○")], [(PANEL, 12, "disputed[1].about.de", "cannot stand here")]),
    "a version without its text": (RINGS + [(PANEL, 'text = { de = "1911 sagt Maria.", fr = "1911, dit Maria." }, ', "")],
                                   [(PANEL, 14, "disputed[1].versions[2].text", "missing")]),
    "an entry without versions": (
        RINGS + [(PANEL, '{ { text = { de = "Niemand weiß es.", fr = "On ne le sait pas." } } }', "{}")], [(PANEL, 16, "disputed[2].versions", "at least 1")]),
    "a source that is a number": (RINGS + [(PANEL, '"Logbuch" }', "1910 }")], [(PANEL, 13, "disputed[1].versions[1].source", "or one for all")]),
    "a panel without facts": ([(NUMBERS, 'facts = { "F1" },', "")], [(NUMBERS, 1, "facts", "cites no fact")]),
    "a panel that rests on a guess": ([("scripts/facts.lua", '"S1" }', '"S1" }, confidence = "low"')],
                                      [(name, None, "facts", "low confidence") for name in (PANEL, NUMBERS, SEARCH)]),
    "a word with a gloss that is none": ([(PANEL, "Die Taucher", "Die [Taucher](taucher)")], [(PANEL, 5, "body.de", "no word taucher")]),
    "a gloss's name with a space": ([(PANEL, "Die Taucher", "Die [Taucher](ein boot)")], [(PANEL, 5, "body.de", ["[Taucher]", "between ( and )"])]),
    "a bracket that is not closed": ([(PANEL, "Die Taucher", "Die [Taucher(boot)")], [(PANEL, 5, "body.de", "not closed")]),
    "a parenthesis that is not closed": ([(PANEL, "Die Taucher", "Die [Taucher](boot")], [(PANEL, 5, "body.de", "between ( and )")]),
    "a bracket that is not opened": ([(PANEL, "Die Taucher", "Die Taucher](boot)")], [(PANEL, 5, "body.de", "[ before")]),
    "a ring within a word with a gloss": (
        RINGS + [(PANEL, "Die Taucher", "Die [Boote ○](boot)")], [(PANEL, 5, "body.de", "behind the )")], 1),
    "a name that is nobody's": ([(PANEL, '"maria"', '"mario"')], [(PANEL, 11, "names[1]", "no person mario")]),
    "names without people.lua": ([(PEOPLE, None, None)], [(PANEL, 11, "names[1]", "there is no scripts/registers/people.lua")]),
    "somebody who does not consent": ([(PEOPLE, '"published"', '"none"')], [(PANEL, 11, "names[1]", ["maria", "never shown"])]),
    "a consent that is none of the three": ([(PEOPLE, '"published"', '"yes"')], [(PEOPLE, 3, "maria.consent", '"published", "family", "none"')]),
    "a person without facts": ([(PEOPLE, 'facts = { "F1" }, ', "")], [(PEOPLE, 2, "maria.facts", "missing")]),
    "a person's name in one language": ([(PEOPLE, ', fr = "Maria"', "")], [(PEOPLE, 2, "maria.name.fr", "Français (fr)")]),
    "a picture told in one language": ([(PANEL, ', fr = "Un bateau sur la plage."', "")], [(PANEL, 11, "alt.fr", "Français (fr)")]),
    "a sentence of thirty words": ([(PANEL, "Sie blieben lange", "Sie " + "und sie " * 14 + "blieben")], [(PANEL, 5, "body.de", ["Sie und sie", "30 words", "24 are"])]),
    "a page of many words": (
        [(LUA, "timing", "limits = { words = 40, words_most = 50, read = 20 },\n  timing"), (PANEL, "Sie blieben lange", "Sie blieben lange. " * 18 + "Ende")],
        [(PANEL, 0, "de", ["words in Deutsch", "40 are good, 50"]), (PANEL, 0, "de", ["a page takes", "20 are the most"])]),
    "limits of the exhibition's own": (
        [(LUA, "timing", "limits = { words = 3, words_most = 4, sentence = 2, line_least = 80, line_most = 90, read = 5 },\n  timing"), (PANEL, "Sie blieben lange", "Sie blieben viele lange Jahre und sahen jeden Tag das Meer. " * 6)],
        [(PANEL, 0, "de", "3 are good, 4 the most"), (PANEL, 8, "body.fr", "2 are the most"), (PANEL, 0, "de", "80 to 90 read well"), (PANEL, 0, "fr", "5 are the most")], 60),
    "keys of a keypad": ([(LUA, "timing", 'keys = { { key = "F17", does = "help" }, { key = "Left Ctrl", does = "back" } },\n  timing')], []),
    "a key that there is not": (
        [(LUA, "timing", 'keys = {\n    { key = "F17", does = "help" },\n    { key = "F99", does = "back" },\n  },\n  timing')],
        [(LUA, 13, "keys[2].key", 'no key is called "F99": `lantern keys` tells')],
    ),
    "what no key does": ([(LUA, "timing", 'keys = { { key = "F17", does = "halp" } },\n  timing')], [(LUA, 11, "keys[1].does", "help")]),
    "a key given twice": (
        [(LUA, "timing", 'keys = { { key = "F17", does = "help" },\n    { key = "F17", does = "back" } },\n  timing')],
        [(LUA, 12, "keys[2].key", "the key F17 stands there twice: the first counts")],
    ),
    "limits that make no sense": ([(LUA, "timing", "limits = { words = 0 },\n  timing")], [(LUA, 11, "limits.words", "from 1 to 1000, found 0")]),
    "a limit misspelt": ([(LUA, "timing", "limits = { sentense = 20 },\n  timing")], [(LUA, 11, "limits.sentense", "did you mean sentence?")]),
    "a rule that is none": ([(PANEL, "facts", 'allow = { ["long-sentense"] = "so it is" },\n  facts')], [(PANEL, 10, 'allow["long-sentense"]', "did you mean long-sentence?")]),
    "a rule without a reason": ([(PANEL, "facts", 'allow = { ["long-sentence"] = " " },\n  facts')], [(PANEL, 10, 'allow["long-sentence"]', "why this is right")]),
    "a picture that nobody tells of": ([(PANEL, ' alt = { de = "Ein Boot am Strand.", fr = "Un bateau sur la plage." },', "")], [(PANEL, 1, "alt", ["does not see it", "alt = { de = "])]),
    "a chart that nobody tells of": ([(NUMBERS, 'alt = { de = "Ein Diagramm.", fr = "Un diagramme." }, ', "")], [(NUMBERS, 1, "alt", "does not see it")]),
    "a word of the glossary that cannot be touched": (
        [(PANEL, 'glosses = { "boot" }, ', ""), (PANEL, "Sie blieben lange.", "Das Boot blieb lange, ein BOOT, kein Rettungsboot."), (PANEL, "au printemps.", "en [bateau](boot). Un bateau.")],
        [(PANEL, 5, "body.de", "write [Boot](boot)")]),
    "a word of the glossary before the one that can be touched": (
        [(PANEL, 'glosses = { "boot" }, ', ""), (PANEL, "Die Taucher", "Vom Boot aus, dem [Boot](boot),")], [(PANEL, 5, "body.de", "[Boot](boot)")]),
    "the name of somebody who is never shown": (
        [(PEOPLE, '"published"', '"none"'), (PANEL, 'names = { "maria" }, ', ""), (PANEL, "Die Taucher", "Die Taucher um maria"), (PANEL, "L’île", "L’île de Maria")],
        [(PANEL, 5, "body.de", ["\"maria\"", "never shown"]), (PANEL, 3, "title.fr", "never shown")]),
    "the same sentence in two languages": (
        [(PANEL, "Les plongeurs venaient au printemps.", "Die Taucher kamen im Frühling, sie blieben lange."), (PANEL, "Die Taucher kamen im Frühling.\n\nSie blieben lange.", "Die Taucher kamen im Frühling, sie blieben lange.")],
        [(PANEL, 6, "body.fr", ["the same text in Deutsch (de) and in Français (fr)", "not translated"])]),
    "straight quotation marks that Lua lets pass": ([(PANEL, "Die Taucher", 'Die "Taucher"')], [(PANEL, 5, "body.de", ['"Taucher"', "„“"])]),
    "quotation marks of another language": ([(PANEL, "Die Taucher", "Die “Taucher”")], [(PANEL, 5, "body.de", ["“Taucher”", "another language", "„“"])]),
    "a straight apostrophe": ([(PANEL, "L’île", "L'île")], [(PANEL, 3, "title.fr", ["L'île", "write ’"])]),
    "a hyphen for a dash": ([(PANEL, "Sie blieben lange", "Sie blieben - lange")], [(PANEL, 5, "body.de", ["n - lange", "write –"])]),
    "a range of years with a hyphen": ([(PANEL, "Sie blieben lange", "Von 1930-1933 blieben sie"), (PANEL, "au printemps.", "de 1930 à 1933.")], [(PANEL, 5, "body.de", ["1930-1933", "–"])]),
    "a space before a comma": ([(PANEL, "Die Taucher kamen", "Die Taucher , sie kamen")], [(PANEL, 5, "body.de", ["Taucher ,", "take it out"])]),
    "seconds that do not suffice": ([(PANEL, "facts", "seconds = 3,\n  facts")], [(PANEL, 10, "seconds", ["goes after 3 s", "to read in Deutsch"])]),
    "a tour that leaves its pages": ([(LUA, "ceiling = 90", "ceiling = 12"), (PANEL, "Sie blieben lange.", "Sie blieben lange. " * 12)],
                                     [(LUA, 11, "timing.ceiling", ["after 12 s", "write ceiling = "])]),
    "a picture that nobody names": ([("assets/alt.png", None, FILES["assets/boot.png"])], [("assets/alt.png", 0, "", "no script names this picture")]),
    "a register with a slip in its name": ([("scripts/registers/glosary.lua", None, "return {}\n")], [("scripts/registers/glosary.lua", 0, "", "scripts/registers/glossary.lua?")]),
    "a script with two endings": ([("scripts/theme.lua.txt", None, "return {}\n")], [("scripts/theme.lua.txt", 0, "", ["call it theme.lua"])]),
    "a script in capitals": ([("scripts/Theme.lua", None, "return {}\n")], [("scripts/Theme.lua", 0, "", "scripts/theme.lua?")]),
    "a script that nobody asks for": ([("scripts/helfer.lua", None, "return {}\n")], [("scripts/helfer.lua", 0, "", "no other script names it")]),
    "words that have changed since they were read": (
        [(PANEL, "facts", 'read = { { language = "fr", by = "Marie", on = "2027-03-01", text = "00000001" } },\n  facts')],
        [(PANEL, 10, "read[1]", ["Français", "not as Marie read them (2027-03-01)", 'text = "99f12c3a"'])]),
    "a reader of a language that is none": (
        [(PANEL, "facts", 'read = { { language = "it", by = "Maria", on = "2027-03-01", text = "1" } },\n  facts')], [(PANEL, 10, "read[1].language", "it")]),
    "a comma forgotten at the end of a line": ([(PANEL, 'fr = "L’île" },', 'fr = "L’île" }')], [(PANEL, 3, None, ["a comma is missing at the end of this line", "body on line 4"])]),
    "a comma forgotten behind a long text": ([(PANEL, "lange.]],", "lange.]]")], [(PANEL, 7, None, ["a comma is missing", "fr on line 8"])]),
    "a comma forgotten between two panels": ([(LUA, '"zahlen", "karte"', '"zahlen" "karte"')], [(LUA, 9, None, "a comma is missing before karte")]),
    "a comma forgotten in a register": ([("scripts/glossary.lua", 'fr = "Bateau" },', 'fr = "Bateau" }')], [("scripts/glossary.lua", 2, None, "a comma is missing")], 1),
    "a full stop for a comma": ([(PANEL, '"story",', '"story".')], [(PANEL, 2, None, "a comma is needed")]),
    "a quote that is not closed": ([(PANEL, '"Die Insel"', '"Die Insel')], [(PANEL, 3, None, ["closing quote", "before fr"])]),
    "a quote that is not opened": ([(PANEL, '"Die Insel"', 'Die Insel"')], [(PANEL, 3, None, ["the opening \"", "behind ="])]),
    "a quote that is not opened before letters of another alphabet": ([(PANEL, '"Die Insel"', 'Остров здесь"')], [(PANEL, 3, None, "the opening \"")]),
    "parentheses for braces": ([(PANEL, 'title = { de = "Die Insel", fr = "L’île" }', 'title = ( de = "Die Insel", fr = "L’île" )')], [(PANEL, 3, None, ["{ and }", "( )"])]),
    "square brackets for braces": ([(PANEL, '{ "F1" }', '[ "F1" ]')], [(PANEL, 10, None, ["{ and }", "[ ]"])]),
    "a field's name in quotes": ([(PANEL, "title =", '"title" =')], [(PANEL, 3, None, "write title = …")]),
    "a } too many within the panel": ([(PANEL, 'facts = { "F1" },', 'facts = { "F1" } },')], [(PANEL, 10, None, "one } too many")]),
    "a { forgotten behind panel": ([(PANEL, "return panel {", "return panel")], [(PANEL, 1, None, "{ is missing behind return panel")]),
    "two versions that git has left": ([(PANEL, "  facts", '<<<<<<< HEAD\n  facts = { "F1" },\n=======\n  facts')], [(PANEL, 10, None, ["git", "keep one of them"])]),
    "a remark of web pages": ([(PANEL, "  facts", "  <!-- neu -->\n  facts")], [(PANEL, 10, None, ["two hyphens", "<!--"])]),
    "a comma of another script": ([(PANEL, '"story",', '"story"，')], [(PANEL, 2, None, ["，", "the Latin one"])]),
    "a field's name with a hyphen": ([(PANEL, "facts", 'content-note = { de = "a", fr = "b" },\n  facts')], [(PANEL, 10, None, '["content-note"]')]),
    "a space for thousands": ([(NUMBERS, "24000", "24 000")], [(NUMBERS, 10, None, ["thousands", "24"])]),
    "an apostrophe for thousands": ([(NUMBERS, "24000", "24'000")], [(NUMBERS, 10, None, ["thousands", "24"])]),
    "a year that one language lacks": ([(PANEL, "im Frühling.", "im Frühling 1911.")], [(PANEL, 8, "body.fr", ["1911", "not in Français (fr)"])]),
    "a year that is another one in one language": (
        [(PANEL, "im Frühling.", "im Frühling 1911."), (PANEL, "au printemps.", "au printemps de 1917.")], [(PANEL, 8, "body.fr", ["1911", "1917", "which of them"])]),
    "a number with two digits changed over": (
        [(PANEL, "Die Taucher", "12.530 Taucher"), (PANEL, "Les plongeurs", "12\u202f350 plongeurs")], [(PANEL, 8, "body.fr", ["12.530", "12\u202f350"])]),
    "a country by a shorter name": ([(MAP, "points = {", 'highlight = { "UK" },\n  points = {')], [(MAP, 5, "highlight[1]", ["\"UK\"", "ISO 3166"])]),
    "a field that stands twice": ([(PANEL, "  body", '  title = { de = "Insel", fr = "Île" },\n  body')], [(PANEL, 4, "title", ["second time", "line 3"])]),
    "a language that stands twice in a text": ([(PANEL, 'fr = "L’île"', 'fr = "L’île", de = "Andere"')], [(PANEL, 3, "de", "second time")]),
    "an entry of a register that stands twice": ([("scripts/facts.lua", "},\n}", '},\n  F1 = { text = "Anders.", sources = { "S1" } },\n}')], [("scripts/facts.lua", 4, "F1", ["second time", "line 2"])]),
    "timing twice": ([(LUA, "  timing", "  timing = { floor = 15 },\n  timing")], [(LUA, 12, "timing", ["second time", "line 11"])]),
    "a kind in another language": ([(PANEL, '"story"', '"geschichte"')], [(PANEL, 2, "kind", ["geschichte", "expected chapter, ", "story"])]),
    "a link to no host": ([(SEARCH, "https://example.org/", "https://example")], [(SEARCH, 5, "link", "leads nowhere")]),
    "a link with its beginning twice": ([(SEARCH, "https://", "https://https://")], [(SEARCH, 5, "link", "leads nowhere")]),
    "a link with a comma for a point": ([(SEARCH, "example.org", "example,org")], [(SEARCH, 5, "link", "leads nowhere")]),
    "a link with the sentence's full stop": ([(SEARCH, "example.org/", "example.org.")], [(SEARCH, 5, "link", "ends in")]),
    "languages by their ids alone": ([(LUA, '{ id = "de", name = "Deutsch" }', '"de"')], [(LUA, 4, "languages[1]", ["a language {", "found \"de\""])]),
    "two languages of one name": ([(LUA, '"Français"', '"Deutsch"')], [(LUA, 5, "languages[2].id", "two languages are called Deutsch")]),
    "two versions that git has left in a text": ([(PANEL, "Sie blieben lange.", "<<<<<<< HEAD\nSie blieben lange.\n=======\nSie blieben.\n>>>>>>> x")], [(PANEL, 5, "body.de", ["git", "keep one"])]),
    "letters that a program read wrongly": ([(PANEL, "Frühling", "FrÃ¼hling")], [(PANEL, 5, "body.de", ["Ã¼hling", "UTF-8"])]),
    "a letter of another alphabet in a word": ([(PANEL, "Die Taucher", "Die T\u0430ucher")], [(PANEL, 5, "body.de", ["Latin and Cyrillic"])]),
    "emphasis by underscores": ([(PANEL, "Die Taucher", "Die _Taucher_")], [(PANEL, 5, "body.de", ["_Taucher_", "*emphasis*"])]),
    "a heading by #": ([(PANEL, "Die Taucher", "# Die Taucher")], [(PANEL, 5, "body.de", ["# Die Taucher", "mark-up"])]),
    "words that hold a place": ([(PANEL, "Die Taucher kamen", "Lorem ipsum dolor")], [(PANEL, 5, "body.de", ["Lorem ipsum", "holds a place"])]),
    "a text that is still to be written": ([(PANEL, "Die Insel", "TODO")], [(PANEL, 3, "title.de", "holds a place")]),
    "a side that is none": ([(PANEL, "focus", 'side = "links", focus')], [(PANEL, 12, "picture.side", '"left", "right"')]),
    "a part of a picture misspelt": ([(PANEL, "caption", "captoin")], [(PANEL, 12, "picture.captoin", "did you mean caption?")]),
    "a pace of reading that nobody has": ([(LUA, '"Deutsch"', '"Deutsch", words_per_minute = 2')], [(LUA, 4, "languages[1].words_per_minute", ["from 40 to 500", "found 2"])]),
    "a pace with a digit too many": ([(LUA, '"Deutsch"', '"Deutsch", words_per_minute = 2000')], [(LUA, 4, "languages[1].words_per_minute", "found 2000")]),
    "a screen's height in centimetres": (
        [(LUA, "timing", "screen = { diagonal = 610, distance = 700, mounting = 80 },\n  timing")], [(LUA, 11, "screen.mounting", ["80 mm above the floor", "80 centimetres are 800"])]),
    "a screen in centimetres": (
        [(LUA, "timing", "screen = { diagonal = 61, distance = 700 },\n  timing")], [(LUA, 11, "screen.diagonal", ["61 inches are 1549", "61 centimetres are 610"])]),
    "a distance in centimetres": ([(LUA, "timing", "screen = { distance = 150 },\n  timing")], [(LUA, 11, "screen.distance", "150 centimetres are 1500")]),
    "idle in two minutes": ([(LUA, "idle = 60", "idle = 2")], [(LUA, 11, "timing.idle", ["seconds", "2 minutes are 120"])]),
    "a ceiling in minutes": ([(LUA, "ceiling = 90", "ceiling = 1.5")], [(LUA, 11, "timing.ceiling", "1.5 minutes are 90")], 1),
    "a floor in milliseconds": ([(LUA, "floor = 12", "floor = 12000")], [(LUA, 11, "timing.floor", "12000 milliseconds are 12")]),
    "a wrong language and a slip elsewhere": (
        [(LUA, 'id = "fr"', 'id = "francais"'), (PANEL, '"story"', '"sttory"')], [(LUA, 5, "languages[2].id", 'write "fr"'), (PANEL, 2, "kind", "did you mean")]),
    "a language twice and a slip elsewhere": (
        [(LUA, 'id = "fr"', 'id = "de"'), (PANEL, '"story"', '"sttory"')], [(LUA, 5, "languages[2].id", ["twice", 'did you mean "fr"']), (PANEL, 2, "kind", "did you mean")]),
    "a figure in a language's name": ([(LUA, 'id = "fr"', 'id = "f1"')], [(LUA, 5, "languages[2].id", ['found "f1"', 'did you mean "fr"'])]),
    "a language by its country": ([(LUA, 'id = "de"', 'id = "at"')], [(LUA, 4, "languages[1].id", ['"at"', 'write id = "de"'])]),
    "a language's name in capitals": ([(LUA, 'id = "fr"', 'id = "FR"')], [(LUA, 5, "languages[2].id", 'write id = "fr"')]),
    "a language without its id": ([(LUA, 'id = "fr", name', "name")], [(LUA, 5, "languages[2].id", "missing")]),
    "chapters misspelt": ([(LUA, "chapters =", "chapter =")], [(LUA, 7, "chapter", "did you mean chapters?"), (LUA, 1, "chapters", "missing")]),
    "panels that are no list": (
        [(LUA, 'panels = { "insel" }', 'panels = "insel"'), (LUA, '{ "zahlen", "karte", "suche" }', '"zahlen"')],
        [(LUA, 8, "chapters[1].panels", "expected a list"), (LUA, 9, "chapters[2].panels", "expected a list")]),
    "a panel with its ending": ([(LUA, '"insel"', '"insel.lua"')], [(LUA, 8, "chapters[1].panels[1]", "without .lua"), (PANEL, 0, "", "never shown")]),
    "two texts joined by a plus": ([(PANEL, '"Die Insel"', '"Die " + "Insel"')], [(PANEL, 3, None, '"a" .. "b"')]),
    "a text like a call": ([(PANEL, '"Die Insel"', 'text("Die Insel")')], [(PANEL, 3, None, ["no text( )", "between quotes"])]),
    "double brackets in a long text": ([(PANEL, "Die Taucher", "Die [[Taucher]]")], [(PANEL, 5, None, ["first ]]", "[ and ]"])]),
    "a = behind panel": ([(PANEL, "return panel", "return panel =")], [(PANEL, 1, None, "write return panel {")]),
    "a parenthesis behind panel": ([(PANEL, "return panel {", "return panel({")], [(PANEL, 14, None, "( on line 1")]),
    "a panel that begins as an exhibition": ([(PANEL, "return panel", "return exhibition")], [(PANEL, 1, None, ["return exhibition {", "return panel {"])]),
    "an exhibition that begins as a panel": ([(LUA, "return exhibition", "return panel")], [(LUA, 1, None, ["return panel {", "return exhibition {"])]),
    "facts that begin as sources": ([("scripts/facts.lua", "return facts", "return sources")], [("scripts/facts.lua", 1, None, "return facts {")]),
    "an exhibition saved over a panel": ([(PANEL, None, EXHIBITION)], [(PANEL, 1, "kind", "lists chapters")]),
    "a small word twice": ([(PANEL, "im Frühling", "im im Frühling")], [(PANEL, 5, "body.de", ['"im im"', "twice"])]),
    "a small word twice over the end of a line": ([(PANEL, "kamen im Frühling", "kamen im\nim Frühling")], [(PANEL, 5, "body.de", '"im im"')]),
    "a word twice": ([(PANEL, "plongeurs venaient", "plongeurs venaient venaient")], [(PANEL, 8, "body.fr", '"venaient venaient"')]),
    "two full stops": ([(PANEL, "Frühling.", "Frühling..")], [(PANEL, 5, "body.de", ['"Frühling.."', "one is enough"])]),
    "a comma without a space": ([(PANEL, "Die Taucher", "Die Taucher,alle,")], [(PANEL, 5, "body.de", ["Taucher,alle", "a space is missing"])]),
    "a sentence without a space": ([(PANEL, "lange.]]", "lange.Sie gingen.]]")], [(PANEL, 5, "body.de", ["lange.Sie", "a space is missing"])]),
    "a parenthesis of a text that is not closed": ([(PANEL, "Die Taucher", "Die (alten Taucher")], [(PANEL, 5, "body.de", ["(alten", "never closed", "write )"])]),
    "a parenthesis of a text that is not opened": ([(PANEL, "Die Taucher", "Die alten) Taucher")], [(PANEL, 5, "body.de", ["alten)", "write ("])]),
    "a quotation that is not closed": ([(PANEL, "Die Taucher", "Die „Taucher")], [(PANEL, 5, "body.de", ["„Taucher", "never closed", "write “"])]),
    "a quotation that is not opened": ([(PANEL, "Die Taucher", "Die Taucher“")], [(PANEL, 5, "body.de", ["Taucher“", "write „"])]),
    "two languages that have changed places": (
        [(PANEL, "de = [[", "XX = [["), (PANEL, "fr = [[", "de = [["), (PANEL, "XX = [[", "fr = [[")], [(PANEL, 8, "body.de", ["Deutsch (de)", "Français (fr)", "changed places"])]),
    "a text in another language": (
        [(PANEL, "Les plongeurs venaient au printemps.", "Die Boote kamen mit den Tauchern und lagen lange am Strand.")], [(PANEL, 8, "body.fr", ["seems to be in Deutsch (de)"])]),
    "a text in another alphabet": (
        [(PANEL, "Les plongeurs venaient au printemps.", "Люди пришли сюда весной и остались на долгие годы у моря.")], [(PANEL, 8, "body.fr", "another alphabet")]),
    "a number in quotes": ([(PANEL, "facts", 'seconds = "12",\n  facts')], [(PANEL, 10, "seconds", ['found "12"', "without quotes"])]),
    "true in quotes": ([(PANEL, "facts", 'quiet = "true",\n  facts')], [(PANEL, 10, "quiet", ['found "true"', "without quotes"])]),
    "a place in quotes": ([(MAP, "{ 26.98, 36.95 }", '{ "26.98", "36.95" }')], [(MAP, 6, "points[1].at", "without quotes")]),
    "\\n between [[ and ]]": ([(PANEL, "Frühling.\n\nSie", "Frühling.\\n\\nSie")], [(PANEL, 5, "body.de", ["\\n\\nSie", "press Enter"])]),
    "\\\" between [[ and ]]": ([(PANEL, "Die Taucher", 'Die \\"Taucher\\"')], [(PANEL, 5, "body.de", ['\\"Taucher', "as it stands"])]),
    "a picture with backslashes": ([(PANEL, '"boot.png"', '"fotos\\\\boot.png"')], [(PANEL, 12, "picture.file", 'write "fotos/boot.png"')]),
    "a picture with a backslash that is a sign": ([(PANEL, '"boot.png"', '"fotos\\boot.png"')], [(PANEL, 12, "picture.file", "joined by /")]),
    "a picture with a backslash that is none": ([(PANEL, '"boot.png"', '"fotos\\sommer.png"')], [(PANEL, 12, None, "joined by /")]),
    "a picture on somebody's own disk": (
        [(PANEL, '"boot.png"', '"C:/Bilder/boot.png"')], [(PANEL, 12, "picture.file", ["one computer", "copy the picture into assets/", 'write "boot.png"'])]),
    "a picture of the net": ([(PANEL, '"boot.png"', '"https://example.org/boot.png"')], [(PANEL, 12, "picture.file", ["from the net", 'write "boot.png"'])]),
    "a picture's ending in capitals": ([(PANEL, '"boot.png"', '"boot.PNG"')], [(PANEL, 12, "picture.file", 'did you mean "boot.png"?')]),
    "a picture with a space at its end": ([(PANEL, '"boot.png"', '"boot.png "')], [(PANEL, 12, "picture.file", 'did you mean "boot.png"?')]),
    "a picture without its ending": ([(PANEL, '"boot.png"', '"boot"')], [(PANEL, 12, "picture.file", 'write "boot.png"')]),
    "a picture in another folder": (
        [("assets/boot.png", None, None), ("assets/Fotos/boot.png", None, FILES["assets/boot.png"])], [(PANEL, 12, "picture.file", 'write "Fotos/boot.png"')]),
    "a fact with a space at its end": ([(PANEL, '"F1"', '"F1 "')], [(PANEL, 10, "facts[1]", 'did you mean "F1"?')]),
    "all places swapped, in a country that the map names": (
        [(MAP, "points =", 'highlight = { "GR" }, points ='), (MAP, "26.98, 36.95", "39, 22"), (MAP, "27.836, 36.616", "38.5, 22.5"), (MAP, "28.22, 36.44", "39.6, 21.8")],
        [(MAP, 6, "points[1].at", ["all places", "swapped"])]),
    "all places without their minus": (
        [(MAP, "points =", 'highlight = { "US" }, points ='), (MAP, "26.98, 36.95", "100, 40"), (MAP, "27.836, 36.616", "99, 41"), (MAP, "28.22, 36.44", "98, 42")],
        [(MAP, 6, "points[1].at", ["all places", "have a minus"])]),
    "the only place swapped, into the Arctic Sea": (
        [(MAP, "26.98, 36.95", "49.8, 73.1"), (MAP, '\n    { label = { de = "Symi", fr = "Symi" }, at = { 27.836, 36.616 } },', ""), (MAP, '\n    { label = { de = "Rhodos", fr = "Rhodes" }, at = { 28.22, 36.44 } },', "")],
        [(MAP, 6, "points[1].at", "swapped")]),
    "a place with a minus too many": ([(MAP, "26.98, 36.95", "-26.98, 36.95")], [(MAP, 6, "points[1].at", ["far from the other places", "have a minus"])]),
    "a place of noughts": ([(MAP, "26.98, 36.95", "0, 0")], [(MAP, 6, "points[1].at", "still to be written")]),
    "the same place twice": ([(MAP, "27.836, 36.616", "26.98, 36.95")], [(MAP, 7, "points[2].at", "the place of points[1] too")]),
    "an area of latitudes and longitudes": ([(MAP, "points =", "area = { 30, -10, 60, 50 }, points =")], [(MAP, 5, "area", ["west, south, east, north", "swapped"])]),
    "a year of two digits": ([(NUMBERS, None, JAHRE.replace("1937", "37"))], [(NUMBERS, 7, "events[2].year", ["37 is a year of antiquity", "1937"])]),
    "a year far ahead": ([(NUMBERS, None, JAHRE.replace("1937", "2937"))], [(NUMBERS, 7, "events[2].year", "2937 lies far ahead")]),
    "a year of two digits that is meant": ([(NUMBERS, None, JAHRE.replace("1937", "79").replace("facts", 'allow = { ["odd-year"] = "Pompeii" }, facts'))], []),
    "a panel saved over the exhibition": ([(LUA, None, INSEL)], [(LUA, 0, None, "holds a panel")]),
}


def _check_mistake(name, changes, expected, besides=0, whole=False):
    def function():
        with Folder() as folder:
            place = made(folder, changes)
            # Nearly all are found without measuring any page, in a quarter of the time. What measuring tells besides, every fourth sees.
            problems = [] if whole else told(place, "--quick")
            if whole or not all(is_told(one, problems) for one in expected):
                problems = told(place)
            must_tell(problems, *expected, besides=besides)
    function.__name__ = "%s is told where it is to be mended" % name
    check(function)


@check
def a_sound_exhibition_is_told_of_nothing():
    with Folder() as folder:
        must_tell(told(made(folder)))


@check
def places_at_the_edge_of_the_earth_and_on_small_islands_are_told_of_nothing():
    for at in ("18.96, 69.65", "15.6, 78.2", "14.5, 35.9", "-28.6, 38.5", "-16.2, 48.17", "-175.2, -21.1"):
        with Folder() as folder:
            one = MAP, "\n    { label = { de = \"%s\", fr = \"%s\" }, at = { %s } },"
            must_tell(told(made(folder, [(MAP, "26.98, 36.95", at), (one[0], one[1] % ("Symi", "Symi", "27.836, 36.616"), ""),
                                         (one[0], one[1] % ("Rhodos", "Rhodes", "28.22, 36.44"), "")])))


@check
def rings_and_words_with_a_gloss_are_told_of_nothing():
    with Folder() as folder:
        must_tell(told(made(folder, RINGS + [(PANEL, "Die Taucher", "Die *[Taucher](boot)* \\\\[1]"), (PANEL, "Bateau\" }", "[Bateau](boot) ○2\" }")])))


@check
def what_a_panel_allows_with_a_reason_is_not_told():
    long = [(PANEL, "Sie blieben lange", "Sie " + "und sie " * 60 + "blieben")]
    rules = ("long-sentence", "long-panel", "long-read")
    with Folder() as folder:
        equal(sorted(problem["rule"] for problem in told(made(folder, long))), sorted(rules))
    allow = "allow = { %s },\n  facts" % ", ".join('["%s"] = "the list is the point"' % rule for rule in rules)
    with Folder() as folder:
        must_tell(told(made(folder, long + [(PANEL, "facts", allow)])))


@check
def a_word_of_the_glossary_in_a_heading_a_longer_word_or_another_form_is_not_told():
    with Folder() as folder:
        must_tell(told(made(folder, [(PANEL, 'glosses = { "boot" }, ', ""), (PANEL, "Die Insel", "Das Boot"), (PANEL, "Die Taucher", "Die Boote, ein Boot-Haus und Hausboote")])))


@check
def a_word_of_the_controls_that_is_too_wide_is_told_in_words_lua():
    with Folder() as folder:
        with open(os.path.join(ROOT, "scripts/look/words.lua"), encoding="utf-8") as file:
            words = file.read()
        at = words.index('de = "', words.index('en = "Text size"'))
        behind = words.index(",", at)
        line = words[:at].count("\n") + 1
        word = 'de = "Vergrößerungsmöglichkeitenverzeichnisanzeige"'
        place = made(folder, [("scripts/words.lua", None, words[:at] + word + words[behind:])])
        must_tell(told(place), ("scripts/words.lua", line, None, ["Vergrößerungsmöglichkeiten", "in de"]))


@check
def words_of_the_controls_that_are_all_too_wide_break_no_layout():
    with Folder() as folder:
        with open(os.path.join(ROOT, "scripts/look/words.lua"), encoding="utf-8") as file:
            words = re.sub('de = "[^"{}]*"', 'de = "Vergrößerungsmöglichkeitenverzeichnisanzeige"', file.read())
        problems = told(made(folder, [("scripts/words.lua", None, words)]))
        assert problems, "nothing is told"
        equal([problem for problem in problems if problem["rule"] not in ("word-too-wide", "covered-words")], [])


@check
def a_word_with_soft_hyphens_is_divided_and_told_of_nothing():
    with Folder() as folder:
        word = "\u00ad".join(["Donau", "dampf", "schiff", "fahrts", "gesell", "schafts", "kapitäns", "mützen", "ab", "zeichen"])
        must_tell(told(made(folder, [(PANEL, "Die Taucher", word)])))


@check
def what_a_panel_allows_of_its_words_is_not_told():
    faults = [(PANEL, "Die Insel", 'Die \\"Insel\\" 1911'), (PANEL, "Die Taucher", "Die Die Taucher mit mit Booten"), (PANEL, "facts", "seconds = 3,\n  facts")]
    allow = 'allow = { typography = "as it is printed", numbers = "the French never knew the year", ["doubled-word"] = "he stammers", ["short-stay"] = "nobody needs to read it" },\n  seconds'
    with Folder() as folder:
        must_tell(told(made(folder, faults + [(PANEL, "seconds", allow)])))


@check
def a_module_that_a_layout_asks_for_and_a_scan_with_tiles_are_told_of_nothing():
    layout = 'local helper = require "helfer"\nlocal story = require "lantern.layouts.story"\nreturn layout { fields = story.fields, build = story.build }\n'
    with Folder() as folder:
        must_tell(told(made(folder, [("scripts/layouts/story.lua", None, layout), ("scripts/helfer.lua", None, "return {}\n"),
                                     ("assets/boot.png.tiles/0/1.jpg", None, b"")])))


@check
def a_name_an_abbreviation_and_other_manners_of_quoting_are_told_of_nothing():
    with Folder() as folder:
        must_tell(told(made(folder, [(PANEL, "Die Taucher", "Die „Taucher ‚unten‘“, »drüben«, 5 - 3 = 2, 1930-05-01, 1931, 1959, Kok-Uzek,"),
                                     (PANEL, "au printemps.", "au « printemps », l’été, de 1931-1959 (1930) : “là”.")])))


@check
def a_word_that_no_dictionary_knows_is_told_where_it_first_stands_and_is_known_by_the_exhibitions_own_list():
    slip = [(PANEL, "Sie blieben", "Sie bliehben"), (KARTE_BODY[0], KARTE_BODY[1], "Hier bliehben sie.")]
    with Folder() as folder:
        folder.write("books/de_DE.aff", "SET UTF-8\n")
        words = "die taucher kamen im frühling sie blieben lange hier lebten insel inseln boot boote am strand tresen drei ein diagramm suchen fragen verbot".split()
        folder.write("books/de_DE.dic", "%d\n%s\n" % (2 * len(words), "\n".join(words + [word.capitalize() for word in words])))
        place = made(folder, slip)

        def told_with(*arguments):
            done = lantern("check", place, "--json", *arguments, DICPATH=folder("books"))
            return [problem for problem in map(json.loads, done.stdout.splitlines()) if problem["rule"] == "spelling"]
        problems = told_with()
        assert any(names(problem, PANEL, 5, "body.de", ["\"bliehben\"", "did you mean \"blieben\"?", "scripts/spelling.txt"])
                   for problem in problems), shown(problems)
        assert not any("bliehben" in problem["message"] for problem in problems if problem["file"] == MAP), shown(problems)
        folder.write("ex/scripts/spelling.txt", "# ours\nbliehben\n")
        assert not any("bliehben" in problem["message"] for problem in told_with()), "the exhibition's own word is told"
        done = lantern("check", place, "--spelling", DICPATH=folder("books"))
        contains(done.stderr, "apt install hunspell-fr")
        contains(done.stdout, "words that no dictionary knows")


@check
def words_that_are_as_they_were_read_are_told_of_nothing_even_if_their_lines_move():
    with Folder() as folder:
        place = made(folder, [(PANEL, "facts", 'read = { { language = "fr", by = "Marie", on = "2027-03-01", text = "SUM" } },\n  facts')])
        sums = lantern("words", place, "--sums", "--language", "fr").stdout
        line = next(line for line in sums.splitlines() if PANEL in line)
        text = re.search('text = "(.*?)"', line).group(1)
        for before in ("return", "-- a remark\n\nreturn"):
            with open(os.path.join(place, PANEL), encoding="utf-8") as file:
                panel = file.read()
            folder.write("ex/" + PANEL, panel.replace("SUM", text).replace("return", before, 1))
            must_tell(told(place))


@check
def the_gate_before_an_opening_is_shut_while_anything_is_open_and_says_what():
    about = 'about = { publisher = { de = "Das Museum", fr = "Le musée" }, authors = "A. B.", funders = "C", date = "2027", checked = "D", more = { de = "Fragt uns.", fr = "Demandez-nous." } },\n  staff = { pin = "4711" },\n  timing'
    whole = [(PANEL, "caption =", 'credit = { de = "Archiv", fr = "Archives" }, caption ='), (LUA, "timing", about)]
    open_things = {
        "a native reader": [(PANEL, "facts", 'awaiting = { "fr" },\n  facts')],
        "a historian": [("scripts/facts.lua", 'text = "Schw', 'flag = "Who counted?", text = "Schw')],
        "a consent": [(PEOPLE, '"published"', '"none"')],
        "a licence": [(PANEL, 'credit = { de = "Archiv", fr = "Archives" }, ', "")],
        "a contact": [(LUA, 'publisher = { de = "Das Museum", fr = "Le musée" }, ', "")],
        "the staff's code": [(LUA, 'staff = { pin = "4711" },', "")],
    }
    with Folder() as folder:
        done = lantern("check", made(folder, whole), "--release", LANTERN_ETC=folder("etc"))
        equal((done.returncode, done.stdout), (0, ""), done.stdout)
    for name, changes in open_things.items():
        with Folder() as folder:
            place = made(folder, whole + changes)
            equal(lantern("check", place, LANTERN_ETC=folder("etc")).returncode, 3 if name == "a consent" else 0, name)
            done = lantern("check", place, "--release", LANTERN_ETC=folder("etc"))
            equal(done.returncode, 3, name)
            contains(done.stdout, "Not ready to open. What is named above awaits:\n     1  %s\n" % name)


@check
def what_is_sure_is_mended_in_the_file_and_all_else_of_it_stays():
    faults = [(PANEL, "Die Taucher", 'Die "Taucher"  am'), (PANEL, "L’île", "L'île"), (LUA, "Das Meer", '\\"Das Meer\\"'),
              (MAP, "Hier lebten sie.", "Hier - 1930-1933 - lebten sie ."), (SEARCH, '"Suchen"', '"Such" .. "\'en"')]
    with Folder() as folder:
        place = made(folder, faults)
        done = lantern("check", place, "--fix", "--json")
        contains(done.stderr, "4 texts mended in 3 files")
        contains(done.stderr, "%s:5: body.de: Die \"Taucher\"  am kamen" % PANEL)
        contains(done.stderr, "    -> Die „Taucher“ am kamen")
        files = {name: text for name, text in FILES.items() if isinstance(text, str)}
        for name, before, after in ((PANEL, "Die Taucher", "Die „Taucher“ am"), (LUA, "Das Meer", "„Das Meer“"),
                                    (MAP, "Hier lebten sie.", "Hier - 1930–1933 - lebten sie."), (SEARCH, faults[-1][1], faults[-1][2])):
            files[name] = files[name].replace(before, after, 1)
        for name, text in files.items():
            with open(os.path.join(place, name), encoding="utf-8") as file:
                equal(file.read(), text, name)
        contains(lantern("check", place, "--fix", "--json").stderr, "0 texts mended in 0 files")


@check
def letters_and_marks_apart_are_the_same_as_together():
    for script, disk in (("NFC", "NFD"), ("NFD", "NFC"), ("NFD", "NFD")):
        with Folder() as folder:
            panel = unicodedata.normalize(script, INSEL.replace("boot.png", "Фото/Йосиф Ä.png").replace("Die Insel", "Йосиф, ё, Ä, ә"))
            changes = [(PANEL, None, panel), ("assets/boot.png", None, None),
                       ("assets/" + unicodedata.normalize(disk, "Фото/Йосиф Ä.png"), None, FILES["assets/boot.png"])]
            must_tell(told(made(folder, changes)))


@check
def one_cause_in_a_layout_that_breaks_all_panels_is_told_once():
    with Folder() as folder:
        ids = ["p%d" % i for i in range(6)]
        changes = [(LUA, '"insel"', '"insel", ' + ", ".join('"%s"' % i for i in ids)),
                   ("scripts/layouts/story.lua", None, 'return layout {\n  fields = { body = "text!", picture = "picture" },\n'
                    "  build = function()\n    return nil + 1\n  end,\n}\n")]
        changes += [("scripts/panels/meer/%s.lua" % i, None, INSEL) for i in ids]
        must_tell(told(made(folder, changes)), ("scripts/layouts/story.lua", 4, "", "nil"), (PANEL, 0, "", "6 other panels"))


@check
def a_folder_that_may_not_be_read_is_told_as_such():
    if os.getuid() == 0:
        return "skipped: root may read everything"
    with Folder() as folder:
        place = made(folder)
        os.chmod(os.path.join(place, "scripts/panels/meer"), 0)
        problems = told(place)
        os.chmod(os.path.join(place, "scripts/panels/meer"), 0o755)
        must_tell(problems, (PANEL, 0, "", "permission denied"))
    return None


@check
def the_exhibition_is_named_in_the_first_line_and_the_last():
    with Folder() as folder:
        place = made(folder)
        empty = folder("empty")
        os.mkdir(empty)
        for where, named in ((place, place), (place + "/scripts", place), (place + "/scripts/panels/meer", place), (empty, None)):
            done = subprocess.run([LANTERN, "check"], cwd=where, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                                  env=environment(), check=False)
            lines = done.stdout.splitlines()
            contains(lines[0], named or "lantern's own exhibition")
            contains(lines[-1], named or "0 errors")


@check
def what_is_told_into_one_file_is_in_order_and_whole():
    with Folder() as folder:
        fields = "".join("  feld%d = 1,\n" % i for i in range(100))
        place = made(folder, [(PANEL, "  facts", fields + "  facts")])
        with open(folder("log"), "w", encoding="utf-8") as log:
            subprocess.run([LANTERN, "check", place], stdout=log, stderr=log, env=environment(), check=False)
        # Which dictionaries a machine has is told as well.
        lines = [line for line in folder.read("log").splitlines() if "apt install" not in line]
        equal(len(lines), 102, "lines")
        assert all(line.endswith("[unknown-field]") for line in lines[1:-1]), "a line is not whole"
        contains(lines[-1], "100 errors")


@check
def a_full_disk_is_no_success():
    with Folder() as folder:
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([LANTERN, "check", made(folder, [(PANEL, "title", "titel")])], stdout=full, stderr=subprocess.PIPE,
                                  env=environment(), check=False)
        equal(done.returncode, 1)


for _number, (_name, _row) in enumerate(MISTAKES.items()):
    _check_mistake(_name, *_row, whole=_number % 4 == 0)


if __name__ == "__main__":
    main()
