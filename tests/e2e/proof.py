#!/usr/bin/env python3
"""lantern proof: a page for historians and translators, read here as a browser and a validator would."""
import filecmp
import json
import os
import re
import shutil
import subprocess
from html.parser import HTMLParser

from harness import Folder, check, contains, equal, lantern, main, small

HOSTILE = "</td><script>alert(1)</script> \\\"' & &lt; <!-- ]]> javascript:x"
PANEL = """return panel {
	kind = "plain",
	title = { en = "Three *words* <b>", kk = "Үш сөз" },
	body = { en = "The [stone](stein) fell ○ here ○2.\\n\\nThen: %s", kk = "Тас ○ осында ○2." },
	alt = { en = "A \\"field\\" & <sky>.", kk = "Дала." },
	facts = { "F1", "F2", "F<3>" }, quotes = { "Q1" }, names = { "llona" },
	disputed = {
		{ about = { en = "The day", kk = "Күні" }, versions = { { text = { en = "May.", kk = "Мамыр." }, source = "Archive <1911>" } } },
		{ about = { en = "The place", kk = "Орны" }, versions = { { text = { en = "Not known.", kk = "Белгісіз." } } } },
	},
	awaiting = { "kk" },
}
""" % HOSTILE
REGISTERS = {
    "facts": """return facts {
	F1 = { text = "It fell in May. %s", sources = { "S1" }, confidence = "high" },
	F2 = { text = "It was blue.", sources = { "S1", "S2" }, confidence = "low", conflict = "S2 says red.", note = "Ask." },
}
""" % HOSTILE,
    "sources": """return sources {
	S1 = { title = "The Log", publisher = "Archive", date = "1911", address = "https://example.org/\\"><x>?ö" },
	S2 = { title = "Letters", address = "javascript:alert(1)" },
}
""",
    "quotes": 'return quotes { Q1 = { text = "Thin <i>", language = "el", speaker = "A song", source = "S2", rights = "free" } }\n',
    "people": """return people {
	llona = { name = { en = "Llona <x>", kk = "Льона" }, status = { en = "sailor", kk = "теңізші" }, facts = { "F1" }, consent = "none" },
}
""",
    "glossary": """return {
	stein = { term = { en = "stone", kk = "тас" }, text = { en = "What pulls down.", kk = "Төмен тартатын." } },
}
""",
}
VOID = ("meta", "img", "br", "hr", "link", "input")


class Page(HTMLParser):
    """What a page is made of; every element must be closed where it was opened."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.elements, self.words = [], [], ""
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        equal(self.open.pop(), tag)

    def handle_data(self, data):
        if "style" not in self.open:
            self.words += data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def exhibition(folder):
    place, write = small(folder)
    write("scripts/panels/one/first.lua", PANEL)
    for name, text in REGISTERS.items():
        write("scripts/registers/%s.lua" % name, text)
    return place, write


def proof(place, out, *arguments, code=3):
    """The exhibition above names a fact and a colour that are not there; 3 says so."""
    done = lantern("proof", place, "--out", out, "--size", "480x270", *arguments)
    assert done.returncode in (0, code), done.stderr
    return done


def read(folder, name="out/index.html"):
    return folder.read(name)


def look(text, path):
    """What must hold of every page; tidy's verdict too."""
    page = Page(text)
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    equal(levels.count(1), 1, "one h1")
    equal([(a, b) for a, b in zip(levels, levels[1:]) if b > a + 1], [], "headings go down step by step")
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    equal(len(ids), len(set(ids)), "ids are told once")
    for link in page.all("a"):
        assert not link["href"].startswith("#") or link["href"][1:] in ids, link
        assert re.match("#|https?://", link["href"]), link
    for attributes in page.all("img"):
        assert attributes["alt"], attributes
        assert os.path.isfile(os.path.join(os.path.dirname(path), attributes["src"])), attributes
    for tag in ("script", "iframe", "link", "object", "b", "x", "i"):
        equal(page.all(tag), [], tag)
    equal([name for _, attributes in page.elements for name in attributes if name.startswith("on")], [])
    done = subprocess.run(["tidy", "-q", "-e", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)
    equal((done.returncode, done.stdout), (0, ""))
    return page


@check
def a_proof_holds_all_of_a_panel_and_nothing_of_it_is_a_tag():
    with Folder() as folder:
        place, _ = exhibition(folder)
        proof(place, folder("out"))
        page = look(read(folder), folder("out/index.html"))
        for words in ("<script>alert(1)</script>", "Three words <b>", "Тас", "It was blue.", "low", "Disputed: S2 says red.", "Note: Ask.",
                      "Archive <1911>", "Thin <i>", "A song", "Llona <x>", "none", "What pulls down.", "javascript:alert(1)",
                      "The fact F<3> is in no register", "llona has not agreed", "Words await a native reader: Қазақша", "Historian"):
            contains(page.words, words)
        contains([attributes.get("alt") for attributes in page.all("img")], 'A "field" & <sky>.')
        contains([attributes.get("href") for attributes in page.all("a")], "#g-stein")
        contains([attributes.get("href") for attributes in page.all("a")], "https://example.org/%22%3E%3Cx%3E?%C3%B6")
        equal(len(page.all("img")), 5)
        equal({attributes.get("lang") for attributes in page.all("td")} - {None}, {"en", "kk", "el"})
        equal(sorted(os.listdir(folder("out"))), ["index.html", "pictures", "proof.json"])


@check
def the_same_exhibition_gives_the_same_bytes():
    with Folder() as folder:
        place, _ = exhibition(folder)
        for out in ("one", "two"):
            proof(place, folder(out))
        names = [os.path.join(path, name)[len(folder("one")) + 1:] for path, _, names in os.walk(folder("one")) for name in names]
        equal(filecmp.cmpfiles(folder("one"), folder("two"), names, shallow=False)[1:], ([], []))


def rows_of(text):
    """The rows of what has changed."""
    rows = re.findall("<tr>.*?</tr>", re.search('<section id="changed".*?</section>', text, re.S).group(0))
    return [re.sub("<[^>]*>", "|", row) for row in rows[1:]]


def git(place, *arguments):
    """git as somebody who has never told it anything."""
    done = subprocess.run(["git", "-C", place, "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8", check=False)
    equal(done.returncode, 0, done.stdout)
    return done.stdout


@check
def what_has_changed_since_an_earlier_proof_is_listed():
    with Folder() as folder:
        place, write = exhibition(folder)
        proof(place, folder("out"))
        write("scripts/panels/one/first.lua", PANEL.replace("Үш сөз", "Төрт сөз").replace('quotes = { "Q1" }, ', ""))
        write("scripts/registers/facts.lua", REGISTERS["facts"].replace("blue", "red"))
        proof(place, folder("out"), "--since", folder("out"))  # the one that it replaces
        text = read(folder)
        look(text, folder("out/index.html"))
        changed = rows_of(text)
        for words in (("first: title", "kk", "Үш сөз", "Төрт сөз"), ("fact F2", "text", "It was blue.", "It was red."), ("quote Q1", "speaker", "A song"),
                      ("panel first", "quotes", "Q1")):
            assert any(all(word in row for word in words) for row in changed), (words, changed)
        assert not any("first: body" in row or "second" in row for row in changed), changed
        with open(folder("out/proof.json"), encoding="utf-8") as file:
            equal([item["kk"] for item in json.load(file) if item["name"] == "first: title"], ["Төрт сөз"])
        proof(place, folder("out"), "--since", folder("out"))
        contains(read(folder), '<th scope="row">Nothing</th>')


@check
def what_has_changed_since_a_revision_is_listed_wherever_the_exhibition_lies_in_its_repository():
    with Folder() as folder:
        place, write = exhibition(folder)
        for repository in (folder(""), place):  # above it, then the folder itself
            write("scripts/panels/one/first.lua", PANEL)
            write("scripts/registers/facts.lua", REGISTERS["facts"])
            git(repository, "init", "--quiet")
            git(repository, "add", "--all")
            git(repository, "commit", "--quiet", "--date=2026-03-01T12:00:00", "-m", "as it was")
            git(repository, "tag", "opening")
            write("scripts/panels/one/first.lua", PANEL.replace("Үш сөз", "Төрт сөз"))
            git(repository, "commit", "--quiet", "--all", "-m", "Kazakh")
            write("scripts/registers/facts.lua", REGISTERS["facts"].replace("blue", "red"))
            status = git(repository, "status", "--porcelain")
            for since, wanted in (("HEAD", ["fact F2"]), ("opening", ["first: title", "fact F2"]), ("HEAD~1", ["first: title", "fact F2"])):
                proof(place, folder("out"), "--since", since)
                text = read(folder)
                look(text, folder("out/index.html"))
                rows = rows_of(text)
                equal([next((name for name in wanted if name in row), row) for row in rows], wanted)
                contains(text, "What has changed since %s (%s, " % (since, git(repository, "rev-parse", "--short", since).strip()))
            equal(git(repository, "status", "--porcelain").replace("?? out/\n", ""), status)
            shutil.rmtree(folder("booklets"), ignore_errors=True)
            proof(place, folder("booklets"), "--since", "opening", "--booklet")
            shutil.rmtree(os.path.join(repository, ".git"))
        temporary = folder("tmp")
        os.mkdir(temporary)
        git(place, "init", "--quiet")
        git(place, "commit", "--quiet", "--allow-empty", "-m", "nothing")
        git(place, "add", "--all")
        git(place, "commit", "--quiet", "-m", "something")
        for since, variables, words in (
                ("HEAD~1", {}, "at that revision there was no scripts/exhibition.lua"), ("HEAD~7", {}, "nor a revision that git knows"),
                ("--output=x", {}, "nor a revision that git knows"), (folder("none"), {}, "neither the folder of an earlier proof nor"),
                ("HEAD", {"PATH": folder("nowhere")}, "apt-get install git"), ("HEAD", {"GIT_CEILING_DIRECTORIES": folder(""), "GIT_DIR": folder("no.git")}, "lies in no git repository")):
            done = lantern("proof", place, "--out", folder("out2"), "--size", "480x270", "--since=" + since, TMPDIR=temporary, **variables)
            equal(done.returncode, 1, since)
            contains(done.stderr, words)
            assert not os.path.exists(folder("out2")), "a proof was made all the same"
        proof(place, folder("out"), "--since", "HEAD")
        contains(read(folder), '<th scope="row">Nothing</th>')
        lantern("proof", place, "--out", folder("out"), "--size", "480x270", "--since", "HEAD", TMPDIR=temporary)
        equal(os.listdir(temporary), [])


@check
def a_folder_that_is_no_proof_is_left_alone():
    with Folder() as folder:
        place, _ = exhibition(folder)
        proof(place, folder("out"))
        folder.write("out/signed.pdf", "by hand")
        contains(proof(place, folder("out"), code=1).stderr, '"signed.pdf" lies there')
        equal(folder.read("out/signed.pdf"), "by hand")
        done = lantern("proof", place)
        equal(done.returncode, 2)
        contains(done.stderr, "--out")


@check
def a_booklet_has_all_words_of_one_language_in_large_print():
    with Folder() as folder:
        place, _ = exhibition(folder)
        proof(place, folder("out"), "--booklet")
        equal(sorted(os.listdir(folder("out"))), ["booklet-en.html", "booklet-kk.html"])
        page = look(read(folder, "out/booklet-en.html"), folder("out/booklet-en.html"))
        contains(read(folder, "out/booklet-en.html"), "font: 18pt")
        equal(page.all("html"), [{"lang": "en"}])
        for words in ("Three", "The stone fell", 'A "field" & <sky>.', "The day", "May.", "What pulls down.", "The second panel", "The next panel speaks of the dead."):
            contains(page.words, words)
        assert "Тас" not in page.words
        proof(place, folder("out"), "--booklet", "--language", "kk")
        equal(os.listdir(folder("out")), ["booklet-kk.html"])


@check
def nothing_but_a_proof_is_written_over():
    with Folder() as folder:
        place, _ = exhibition(folder)
        for names, booklet in (((".git/HEAD",), False), (("index.html",), False), (("pictures/a.jpg",), False), (("booklet-notes.txt",), False),
                               ((".hidden",), False), (("proof.json", "index.html", "pictures/a.png"), True), (("booklet-en.html", "notes"), True)):
            for name in names:
                folder.write("out/" + name, "kept")
            done = lantern("proof", place, "--out", folder("out"), "--size", "480x270", *(["--booklet"] if booklet else []))
            equal(done.returncode, 1, "%s was written over" % (names,))
            contains(done.stderr, "lies there, which would be lost")
            equal([folder.read("out/" + name) for name in names], ["kept"] * len(names))
            shutil.rmtree(folder("out"))
        proof(place, folder("out"))
        proof(place, folder("out"))


main()
