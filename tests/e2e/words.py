#!/usr/bin/env python3
"""lantern words: texts go to translators and come back into the Lua files, and nothing else of these changes."""
import csv
import io
import os
import re
import resource
import shutil
import stat
import subprocess

from harness import LANTERN, ROOT, Folder, check, contains, environment, equal, lantern, main, small

PANEL = """-- A panel, with remarks.
local date = "2020"
return panel {
	kind = "plain", -- the kind
	title = {
		kk = 'Бір', -- one
		en = "One *word*", -- one
	},
	body = { en = [[
First ○ line.

A [word](term) more.]], kk = [[
Бірінші ○ жол.

Тағы бір [сөз](term).]] },
	source = { en = "Archive, " .. date, kk = "Мұрағат" },
	alt = { en = "A field." },
	disputed = { { about = { en = "Which", kk = "Қайсысы" }, versions = { { text = { en = "This.", kk = "Осы." } } } } },
	awaiting = { "kk" },
}
"""


def exhibition(folder):
    place, write = small(folder)
    write("scripts/panels/one/first.lua", PANEL)
    write("scripts/registers/glossary.lua", 'return { term = { term = { en = "term", kk = "термин" },\n\ttext = { en = "A word.", kk = "Сөз." } } }\n')
    return place


def everything(place):
    found = {}
    for path, _, names in os.walk(os.path.join(place, "scripts")):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                found[os.path.relpath(os.path.join(path, name), place)] = file.read()
    return found


def words(place, *arguments, code=0):
    done = lantern("words", place, *arguments)
    equal(done.returncode, code, done.stderr)
    return done.stdout if "--import" not in arguments else done.stderr


def entries(po):
    """{msgctxt: (comments, msgid, msgstr)} of a PO file."""
    found = {}
    for block in po.split("\n\n")[1:]:
        part, parts = None, {"msgctxt": "", "msgid": "", "msgstr": ""}
        for line in block.split("\n"):
            said = re.match(r'(?:(msg\w+) )?"(.*)"$', line)
            if said:
                part = said.group(1) or part
                parts[part] += re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match.group(1), match.group(1)), said.group(2))
        found[parts["msgctxt"]] = (re.findall("^#.*", block, re.M), parts["msgid"], parts["msgstr"])
    return found


def table(text):
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))


def changed(before, after):
    """Lines that differ, in all files: (file, old, new)."""
    found = []
    for name in before:
        if before[name] != after[name]:
            old, new = before[name].decode().split("\n"), after[name].decode().split("\n")
            found += [(os.path.basename(name), a, b) for a, b in zip(old, new) if a != b] if len(old) == len(new) else [(os.path.basename(name), old, new)]
    return found


@check
def what_comes_back_as_it_went_changes_nothing():
    with Folder() as folder:
        for name in ("scripts", "assets"):
            shutil.copytree(os.path.join(ROOT, name), folder("house/" + name), ignore=shutil.ignore_patterns("look"))
        place = folder("house")
        before = everything(place)
        forms = [("po", language) for language in ("kk", "ru", "es")] + [("csv", None)]
        for form, language in forms:
            chosen = ["--language", language] if language else []
            words(place, "--export", form, *chosen, "--out", folder("out"))
            text = folder.read("out")
            assert words(place, "--export", form, *chosen) == text, "twice is not the same"
            if form == "po":
                subprocess.run(["msgfmt", "--check", "-o", "/dev/null", folder("out")], check=True, stderr=subprocess.PIPE)
            said = words(place, "--import", folder("out"))
            contains(said, "0 texts changed in 0 files")
            contains(said, " 0 not translated, 0 left\n")
            equal(said.count("\n"), 1, said)
        equal(everything(place), before)
        written = sum(len(re.findall(r"\ben = ", text.decode())) for name, text in before.items() if name.endswith(".lua"))
        equal(len(table(folder.read("out"))), written, "texts")


@check
def an_entry_tells_panel_field_place_and_who_awaits_a_reader():
    with Folder() as folder:
        place = exhibition(folder)
        done = lantern("words", place, "--export", "po", "--language", "kk")
        found = entries(done.stdout)
        comments, msgid, msgstr = found["first: body"]
        equal((msgid, msgstr), ("First ○ line.\n\nA [word](term) more.", "Бірінші ○ жол.\n\nТағы бір [сөз](term)."))
        contains(comments, "#: scripts/panels/one/first.lua:12")
        contains(comments, "#, fuzzy")
        equal(found["first: alt"][2], "", "what is missing is to be translated")
        assert "#, fuzzy" not in found["registers/glossary.lua: term.text"][0]
        contains(list(found), "first: disputed[1].versions[1].text")
        contains(list(found), "exhibition.lua: chapters[2].title")
        # What is no literal is named; its other language is one.
        equal(done.stderr.count("no-literal"), 0, "kk is one")
        said = lantern("words", place, "--export", "csv").stderr
        contains(said, "scripts/panels/one/first.lua:16: warning: source.en: no text between quotes")


@check
def a_translation_is_set_in_place_and_all_else_stays():
    with Folder() as folder:
        place = exhibition(folder)
        before = everything(place)
        po = words(place, "--export", "po", "--language", "kk")
        po = po.replace('msgid "One *word*"\nmsgstr "Бір"', 'msgid "One *word*"\nmsgstr "Бір \\"сөз\\", it\'s"').replace('"Бірінші ○ жол.\\n"', '"Алғашқы ○ жол.\\n"')
        po = po.replace('msgid "A field."\nmsgstr ""', 'msgid "A field."\nmsgstr "Дала."')
        said = words(place, "--import", folder.write("kk.po", po))
        contains(said, "3 texts changed in 1 file, ")
        equal(changed(before, everything(place)), [
            ("first.lua", "\t\tkk = 'Бір', -- one", "\t\tkk = 'Бір \"сөз\", it\\'s', -- one"),
            ("first.lua", "Бірінші ○ жол.", "Алғашқы ○ жол."),
            ("first.lua", '\talt = { en = "A field." },', '\talt = { en = "A field.", kk = "Дала." },')])
        contains(words(place, "--import", folder("kk.po")), "0 texts changed")


@check
def a_new_language_is_translated_from_nothing():
    with Folder() as folder:
        place = exhibition(folder)
        path = folder("exhibition/scripts/exhibition.lua")
        folder.write("exhibition/scripts/exhibition.lua", folder.read("exhibition/scripts/exhibition.lua").replace(
            '    { id = "kk",', '    { id = "es", name = "Español" },\n    { id = "kk",'))
        rows = table(words(place, "--export", "csv", "--language", "es"))
        out = io.StringIO()
        sheet = csv.DictWriter(out, rows[0].keys(), delimiter=";")
        sheet.writeheader()
        for row in reversed(rows):  # sorted by the translator
            sheet.writerow(dict(row, es=row["en"].upper().replace("(TERM)", "(term)")))
        said = words(place, "--import", folder.write("es.csv", out.getvalue()))
        contains(said, "0 left")
        equal([row["text"] for row in table(words(place, "--export", "csv")) if row["es"] != row["en"].upper().replace("(TERM)", "(term)")], [])
        contains(folder.read("exhibition/scripts/panels/one/first.lua"), '\t\ten = "One *word*", -- one\n\t\tes = "ONE *WORD*",\n\t},')
        contains(open(path, encoding="utf-8").read(), 'title = { en = "Small", es = "SMALL", kk = "Кіші" }')
        equal([line for line in lantern("check", place, "--quick").stdout.split("\n") if "(es)" in line], [])


@check
def what_is_half_done_or_broken_loses_nothing():
    with Folder() as folder:
        place = exhibition(folder)
        before = everything(place)
        po = words(place, "--export", "po", "--language", "kk")
        folder.write("kk.po", re.sub(r'msgstr "[^"]+"\n', 'msgstr ""\n', po.replace('msgid ""\nmsgstr ""', "HEADER", 1)).replace("HEADER", 'msgid ""\nmsgstr ""'))
        contains(words(place, "--import", folder("kk.po")), "0 texts changed")
        for broken in (po.replace("Бір", "Екі")[:-9], po.replace("Бір", "Екі").encode("utf-16"), po.replace("Бір", "Екі").replace('msgid "One', 'msgid One'), "", "\0"):
            said = words(place, "--import", folder.write("kk.po", broken), code=3)
            contains(said, "[bad-file]")
        words(place, "--import", folder("none.po"), code=1)
        # Cut inside a cell without quotes, as spreadsheets write it; behind a line of a text of several.
        rows = list(csv.reader(io.StringIO(words(place, "--export", "csv").lstrip("\ufeff"))))
        plain = io.StringIO()
        csv.writer(plain).writerows([cell.replace("Бір", "Екінші бірі") for cell in row] for row in rows)
        whole = plain.getvalue()
        for broken in (whole[:whole.index("Екінші бірі") + 8], whole[:whole.rindex(",") - 3]):
            contains(words(place, "--import", folder.write("all.csv", broken), code=3), "cut off")
        contains(words(place, "--import", folder.write("kk.po", po.replace('msgstr "Бір"', 'msgstr ""\n"Екі\\n"')), code=3), "cut off")
        equal(everything(place), before)
        # A Lua file that cannot be read has no texts; those of the others are taken over.
        folder.write("exhibition/scripts/panels/one/second.lua", "return panel { kind =")
        folder.write("kk.po", po.replace("Екінші панель", "А").replace("Үшінші панель", "Б"))
        said = words(place, "--import", folder("kk.po"), code=3)
        contains(said, "scripts/panels/one/second.lua:")
        contains(said, "second: title: (kk) there is no such text")
        contains(said, "1 text changed in 1 file")
        equal(folder.read("exhibition/scripts/panels/one/second.lua"), "return panel { kind =")


@check
def lost_markup_is_named_and_the_text_is_left():
    with Folder() as folder:
        place = exhibition(folder)
        before = everything(place)
        po = words(place, "--export", "po", "--language", "kk")
        line = po[:po.index('msgctxt "first: body"')].count("\n") + 2
        said = words(place, "--import", folder.write("kk.po", po.replace('"Бірінші ○ жол.', '"Бірінші жол.')), code=3)
        contains(said, "kk.po:%d: error: first: body: (kk) has lost the ring ○: left as it was" % line)
        said = words(place, "--import", folder.write("kk.po", po.replace("[сөз](term)", "сөз")), code=3)
        contains(said, "has lost the link [words](term)")
        equal(everything(place), before)
        contains(words(place, "--import", folder("kk.po"), "--force"), "1 text changed")


@check
def of_two_who_changed_a_text_the_exhibition_keeps_its_own():
    with Folder() as folder:
        place = exhibition(folder)
        po = words(place, "--export", "po", "--language", "kk")

        def mend(old, new):
            path = "exhibition/scripts/panels/one/third.lua"
            folder.write(path, folder.read(path).replace(old, new))

        # Only the curator: theirs stays, without a word.
        mend("Үшінші панель", "Үшінші")
        contains(words(place, "--import", folder.write("kk.po", po)), "0 texts changed")
        # Both.
        said = words(place, "--import", folder.write("kk.po", po.replace("Үшінші панель", "Соңғы")), code=3)
        contains(said, "third: title: (kk) was changed here and in the exhibition since")
        contains(folder.read("exhibition/scripts/panels/one/third.lua"), 'kk = "Үшінші"')
        # The text that was translated reads otherwise now.
        mend("Үшінші", "Үшінші панель")
        mend("The third panel", "The last panel")
        said = words(place, "--import", folder("kk.po"), code=3)
        contains(said, "third: title: (kk) was translated from a text that reads otherwise now")
        words(place, "--import", folder("kk.po"), "--force")
        contains(folder.read("exhibition/scripts/panels/one/third.lua"), 'kk = "Соңғы"')


@check
def what_a_native_reader_has_read_is_told_where_it_awaits_one():
    with Folder() as folder:
        place = exhibition(folder)
        po = words(place, "--export", "po", "--language", "kk").replace('msgid "A field."\nmsgstr ""', 'msgid "A field."\nmsgstr "Дала."')
        assert "awaiting" not in words(place, "--import", folder.write("kk.po", po))
        said = words(place, "--import", folder.write("kk.po", po.replace("#, fuzzy\n", "")))
        contains(said, "scripts/panels/one/first.lua:19: warning: awaiting: nothing of it is fuzzy in kk any more")
        said = words(place, "--import", folder.write("kk.po", po.replace('msgctxt "third: title"', '#, fuzzy\nmsgctxt "third: title"')))
        contains(said, 'scripts/panels/one/third.lua:3: warning: title: is fuzzy in kk, so it awaits a reader: say so with awaiting = { "kk" }')


@check
def files_keep_their_mode_and_links_stay_links():
    with Folder() as folder:
        place = exhibition(folder)
        panels = folder("exhibition/scripts/panels/one/")
        os.rename(panels + "third.lua", folder("kept.lua"))
        os.symlink(folder("kept.lua"), panels + "third.lua")
        os.chmod(folder("kept.lua"), 0o640)
        po = words(place, "--export", "po", "--language", "kk")
        words(place, "--import", folder.write("kk.po", po.replace("Үшінші панель", "Б")))
        assert os.path.islink(panels + "third.lua")
        equal(stat.S_IMODE(os.stat(folder("kept.lua")).st_mode), 0o640)
        contains(folder.read("kept.lua"), 'kk = "Б"')
        equal(sorted(os.listdir(panels)), ["first.lua", "second.lua", "third.lua"])


@check
def what_is_no_file_is_written_into_and_what_a_link_leads_to_is_written_anew():
    with Folder() as folder:
        place = exhibition(folder)
        os.mkfifo(folder("pipe"))
        with subprocess.Popen(["cat", folder("pipe")], stdout=subprocess.PIPE, encoding="utf-8") as reader:
            words(place, "--export", "csv", "--out", folder("pipe"))
            contains(reader.communicate()[0], "One *word*")
        assert stat.S_ISFIFO(os.lstat(folder("pipe")).st_mode)
        folder.write("real.csv", "old")
        os.symlink("real.csv", folder("link.csv"))
        words(place, "--export", "csv", "--out", folder("link.csv"))
        assert os.path.islink(folder("link.csv"))
        contains(folder.read("real.csv"), "One *word*")


@check
def a_table_of_a_million_cells_takes_no_more_than_it_holds():
    with Folder() as folder:
        place = exhibition(folder)
        table_of = "text,kk\n" + "," * 1000000 + "\nfirst: title,Екі\n"
        done = subprocess.run([LANTERN, "words", place, "--import", folder.write("wide.csv", table_of)], env=environment(), check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30)))
        contains(done.stdout, "1 text changed")


@check
def mistakes_on_the_command_line_say_what_to_type():
    with Folder() as folder:
        place = exhibition(folder)
        for arguments, said in (([], "--export po"), (["--export", "po"], "--language"), (["--export", "xml"], "po|csv"),
                                (["--export", "po", "--import", "x"], "--import FILE"), (["--export", "po", "--language", "en"], "--from")):
            done = lantern("words", place, *arguments)
            equal(done.returncode, 2, arguments)
            contains(done.stderr, said)
        contains(lantern("words", place, "--export", "csv", "--language", "fr").stderr, 'no language "fr"')


@check
def the_exhibition_that_came_with_lantern_is_not_changed_by_mistake():
    with Folder() as folder:
        done = subprocess.run([LANTERN, "words", "--import", folder.write("es.po", "")], cwd=folder.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              encoding="utf-8", env=environment(), check=False)
        equal(done.returncode, 1)
        contains(done.stderr, "say whose texts are to be changed")


main()
