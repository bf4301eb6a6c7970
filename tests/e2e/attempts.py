#!/usr/bin/env python3
"""Attempts to make a script run long on few instructions: each ends as a named problem of the script, those where an
instruction itself is long by the last line of CPU time (a hundred times what the steps take here: vm_test.c), and the others
never by it; the other panels are pictured as before."""
import os

from harness import Folder, check, equal, lantern, main, small

THIRD = "scripts/panels/one/third.lua"
PANEL = 'return panel { kind = "evil", title = { en = "Third", kk = "Third" } }\n'
BIG = 'local big = string.rep("x", 31000)\n'
BIGGER = BIG + 'local a, b = big .. "a", big .. "b"\n'
MANY = "local t = {}\nfor i = 1, 8000 do t[i] = i end\n"

ONE_PLACE = "local t = {}\nfor i = 1, 4095 do t[i * 4095] = true end\n"
# What a look at a table takes is no matter of steps.
LATE = ("a look where all numbers fall into one place", "pairs of numbers that all fall into one place")

# In a layout's build.
BUILDS = {
    "an endless loop": "while true do end",
    "a loop of goto": "::again:: goto again",
    "a function that calls itself last": "local function f() return f() end f()",
    "a function that calls itself": "local function f() return 1 + f() end f()",
    "functions that call one another": "local f local function g() return 1 + f() end f = function() return 1 + g() end f()",
    "an empty text without end": 'while true do string.rep("", 1 << 62) end',
    "an empty text with an empty separator": 'while true do string.rep("", 1 << 62, "") end',
    "a separator without end": 'string.rep("", 1 << 62, "x")',
    "a text that is too long": 'string.rep("x", 1 << 40)',
    "a text that doubles": 'local s = "x" while true do s = s .. s end',
    "joined in a chain": BIG + "while true do local s = big .. big .. big .. big end",
    "garbage without end": BIG + "local i = 0 while true do i = i + 1 local s = big .. i end",
    "garbage while memory is short": 'local keep = {} for i = 1, 970 do keep[i] = string.rep("x", 31000) .. i end\n'
                                     'local s = "" while true do s = string.rep("y", 20000) .. #s end',
    "long texts compared": BIGGER + "while true do local x = a < b end",
    "long texts compared for order or equality": BIGGER + "while true do local x = a <= b or a >= b end",
    "equal long texts compared": BIG + 'local a, b = big .. "c", big .. "c" while true do local x = a == b end',
    "long texts as keys": BIG + 'local a, b = big .. "c", big .. "c" local t = { [a] = 1 } while true do local x = t[b] end',
    "texts of NULs by an escape": 'local a = "\\0" while true do local x = a < a end',
    "texts of NULs in hexadecimal": 'local a = "\\x00" while true do local x = a < a end',
    "texts of NULs in Unicode": 'local a = "\\u{000}" while true do local x = a < a end',
    "texts of NULs by string.char": "local a = string.char(0)",
    "texts of NULs by string.char among others": "local a = string.char(65, 0, 66)",
    "texts of NULs by a number with a point": "local a = string.char(0.0)",
    "texts of NULs by utf8.char": "local a = utf8.char(0)",
    "texts of NULs by format": 'local a = string.format("%c", 0)',
    "texts of NULs by format with a flag": 'local a = string.format("%-1c", 0)',
    "long texts sorted": BIG + 'local t = {} for i = 1, 2000 do t[i] = big end while true do table.sort(t) end',
    "different long texts sorted": BIG + 'local t = {} for i = 1, 900 do t[i] = big .. i end while true do table.sort(t) end',
    "numbers sorted": MANY + "while true do table.sort(t) end",
    "sorted by nonsense": MANY + "while true do table.sort(t, function() return true end) end",
    "sorted by a function that sorts": MANY + "table.sort(t, function(x, y) table.sort(t) return x < y end)",
    "sorted by repeating": MANY + 'while true do table.sort(t, function(x, y) string.rep("", 1 << 62) return x < y end) end',
    "sorted by a loop": MANY + "table.sort(t, function() while true do end end)",
    "many arguments handed on": MANY + "local function g() end local function f(...) while true do g(...) end end f(table.unpack(t))",
    "many arguments packed": MANY + "local function f(...) while true do local p = { ... } end end f(table.unpack(t))",
    "many arguments selected": MANY + "local function f(...) while true do local x = select(-1, ...) end end f(table.unpack(t))",
    "many arguments counted": MANY + 'local function f(...) while true do local x = select("#", ...) end end f(table.unpack(t))',
    "many arguments for table.pack": MANY + "local function f(...) while true do table.pack(...) end end f(table.unpack(t))",
    "many arguments for math.max": MANY + "local function f(...) while true do math.max(...) end end f(table.unpack(t))",
    "arguments that grow": "local function f(...) return f(1, 2, 3, 4, 5, 6, 7, 8, 9, ...) end f()",
    "a million arguments": "local t = {} for i = 1, 1e6 do t[i] = i end table.unpack(t)",
    "a range without end": "table.unpack({}, 1, 1e8)",
    "a range of all numbers": "table.concat({}, '', math.mininteger, math.maxinteger)",
    "bytes of a long text": BIG + "while true do string.byte(big, 1, -1) end",
    "characters of many": MANY + "for i = 1, #t do t[i] = 65 end while true do string.char(table.unpack(t)) end",
    "code points of a long text": BIG + "while true do utf8.codepoint(big, 1, -1) end",
    "letters of a long text": BIG + "while true do utf8.len(big) end",
    "an offset in a long text": BIG + "while true do utf8.offset(big, 30000) end",
    "steps through a long text": BIG + "while true do for _ in utf8.codes(big) do end end",
    "capitals of a long text": BIG + "while true do string.upper(big) end",
    "a long text turned round": BIG + "while true do string.reverse(big) end",
    "a long text cut": BIG + "while true do string.sub(big, 2) end",
    "a long text trimmed": 'local s = string.rep(" ", 31000) while true do string.trim(s) end',
    "a long text split": BIG + 'while true do string.split(big, "x") end',
    "a long text replaced": BIG + 'while true do string.replace(big, "x", "y") end',
    "a long text that grows by replacing": BIG + 'string.replace(big, "x", big)',
    "a long text as a number": 'local s = string.rep("0", 31000) while true do tonumber(s) end',
    "a long text as a number for math": 'local s = string.rep("0", 31000) while true do math.floor(s) end',
    "a long text as a number for rep": 'local s = string.rep("0", 31000) while true do string.rep("", s) end',
    "a long text as a number for select": 'local s = string.rep("0", 31000) .. "1" while true do select(s, 1) end',
    "spaces as a number": 'local s = string.rep(" ", 31000) while true do tonumber(s) end',
    "numbers written at length": "while true do string.format('%.99f', 1e308) end",
    "many numbers written at length": "local f, n = string.rep('%.99f', 60), {} for i = 1, 60 do n[i] = 1e308 end\n"
                                      "while true do string.format(f, table.unpack(n)) end",
    "a long text quoted": BIG + 'while true do string.format("%q", big) end',
    "a long text written many times": BIG + 'string.format(string.rep("%s", 200), ' + ", ".join(["big"] * 200) + ")",
    "a format too wide": 'string.format("%999999999d", 1)',
    "a list joined": MANY + "while true do table.concat(t) end",
    "long texts joined": BIG + "local t = {} for i = 1, 8000 do t[i] = big end while true do table.concat(t) end",
    "put in at the front": MANY + "while true do t[#t] = nil table.insert(t, 1, 0) end",
    "taken out at the front": MANY + "while true do table.remove(t, 1) t[#t + 1] = 0 end",
    "pairs of a large table": MANY + "while true do pairs(t) end",
    "pairs of an emptied table": MANY + "for i = 1, #t do t[i] = nil end while true do pairs(t) end",
    "pairs of long names": BIG + 'local t = {} for i = 1, 900 do t[big .. i] = 1 end while true do pairs(t) end',
    "next of an emptied table": MANY + "for i = 1, #t do t[i] = nil end while true do next(t) end",
    "a table that grows": "local t = {} for i = 1, 1e9 do t[i] = i end",
    "tables that grow": "local t = {} for i = 1, 1e9 do t[i % 8000 + 1] = { i, t[i % 8000] } end",
    "names that grow": 'local t = {} for i = 1, 1e9 do t["x" .. i] = i end',
    "tables in one another": "local t = {} while true do t = { t } end",
    "words measured": 'local s = string.rep("word ", 6000) local i = 0 while true do i = i + 1\nmeasure(prose { text = s, size = 20 }, 100 + i) end',
    "one word measured": "while true do measure(prose { text = 'word', size = 20 }) end",
    "words measured in every size": "local i = 1 while true do i = i + 0.01 measure(prose { text = 'word', size = i % 1000 + 1 }) end",
    "words measured at every width": "local i = 1 while true do i = i + 0.01 measure(prose { text = 'some words', size = 20 }, i) end",
    "a long word measured": BIG + "local i = 0 while true do i = i + 1 measure(prose { text = big, size = 20 }, i) end",
    "words measured in capitals": 'local s = string.rep("ß ", 9000) local i = 0 while true do i = i + 1\n'
                                  'measure(prose { text = s, size = 20, capitals = true, balance = true }, 100 + i) end',
    "words on pages": 'local s = string.rep("word ", 6000) local i = 0 while true do i = i + 1\npaginate(prose { text = s, size = 20 }, 100 + i, 1) end',
    "codes": 'local i = 0 while true do i = i + 1 qr("https://example.org/" .. string.rep("x", 200) .. i) end',
    "pictures' sizes": 'while true do picture_size("red.png") end',
    "nodes without end": "while true do local g = group {} end",
    "too many nodes": "local g = {} for i = 1, 8000 do g[i] = shape { width = 1, height = 1, colour = '#FFFFFF' } end return group(g)",
    "one node many times": "local s = shape { width = 1, height = 1, colour = '#FFFFFF' } local g = {} for i = 1, 8000 do g[i] = s end return group(g)",
    "a tree that holds itself": "local g = group {} for i = 1, 40 do g = group { g, g } end return g",
    "proses in thousands": "local g = {} for i = 1, 15000 do g[i] = prose { text = string.rep('word ', 20), size = 20, width = 400 } end return group(g)",
    "proses in as many sizes": "local g = {} for i = 1, 3000 do g[i] = prose { text = 'words', size = 20 + i / 3, width = 400 } end return group(g)",
    "one long prose many times": BIG + "local p = prose { text = big, size = 20, width = 400 } local g = {} for i = 1, 900 do g[i] = p end return group(g)",
    "one long path many times": 'local p = string.rep("M0 0L1 1", 3800) local g = {}\n'
                                "for i = 1, 900 do g[i] = shape { width = 9, height = 9, path = p, colour = '#FFFFFF' } end return group(g)",
    "too many tracks": "local k = {} for i = 1, 60 do k[i] = { property = 'x', from = 0, to = 1 } end local g = {}\n"
                       "for i = 1, 3900 do g[i] = shape { width = 1, height = 1, colour = '#FFFFFF', tracks = k } end return group(g)",
    "a function of the library taken away": "string.format = nil",
    "a function of the library changed": "table.insert = function() end",
    "a function of a module taken away": "require('kit').page = nil",
    "a colour of the theme changed": "require('theme').faces.body = 'x'",
    "a list of the theme emptied": "table.remove(require('theme').fallback)",
    "lantern's own changed": "require('lantern.theme').chrome.bar = '#FFFFFF'",
    "a look where all numbers fall into one place": ONE_PLACE + "while true do local x = t[4095 * 100000] x = t[4095 * 100000] end",
    "pairs of numbers that all fall into one place": ONE_PLACE + "while true do for a in pairs(t) do end end",
    "an error of a long text": BIG + "error(big)",
    "an error that is a table": "error({})",
}

# A panel's whole file.
PANELS = {
    "a chain of or": "local b = a" + " or a" * 26000 + "\n",
    "a chain of and": "local b = a" + " and a" * 21000 + "\n",
    "a chain of elseif": "if a then " + "elseif a then " * 9000 + "end\n",
    "sixty thousand labels": "".join("::l%d:: " % i for i in range(60000)),
    "a thousand labels": "\n".join("::l%d::" % i for i in range(1000)),
    "breaks": "while true do " + "break " * 20000 + "end\n",
    "jumps": "do " + "goto a " * 9000 + "::a:: end\n",
    "names looked for in many blocks": "".join("local function f%d(%s) " % (i, ",".join("a%d" % j for j in range(180))) for i in range(90))
                                       + "x=1 " * 9000 + "end " * 90,
    "brackets": "return " + "(" * 60000 + ")" * 60000,
    "tables": "return " + "{" * 60000 + "}" * 60000,
    "blocks": "do " * 30000 + "end " * 30000,
    "functions": "return " + "function() return " * 6000 + "end " * 6000,
    "not not not": "return " + "not " * 30000 + "1",
    "texts joined in thousands": 'return "a"' + '.."a"' * 20000,
    "nine hundred kilobytes in one body": 'return panel { kind = "plain", title = { en = "T", kk = "T" },\nbody = { en = "%s" } }\n' % ("word " * 180000),
    "a hundred kilobytes in one body": 'return panel { kind = "plain", title = { en = "T", kk = "T" },\nbody = { en = "%s" } }\n' % ("word " * 20000),
    "twenty thousand fields": 'return panel { kind = "plain", title = { en = "T", kk = "T" },\n' + "".join("a%d=1," % i for i in range(12000)) + "}\n",
    "numbers that all fall into one place": "return { " + "".join("[%d] = 1, " % (65535 * i) for i in range(1, 8000)) + "}\n",
    "a panel of a megabyte": "-- " + "x" * 1000000 + "\nreturn panel {}\n",
    "a loop": "for i = 1, 1e9 do end\n",
    "a text that doubles": 'local s = "x"\nwhile true do s = s .. s end\n',
    "NULs": 'local s = "\\0"\nreturn panel { kind = s }\n',
}

LINES = {"in a panel, a hundred kilobytes in one body": 2, "in a panel, a thousand labels": 101, "in a panel, NULs": 1,
         "in a panel, texts joined in thousands": 1}


def pictured(place, panel, code):
    with Folder() as out:
        done = lantern("shot", place, "--panel", panel, "--language", "en", "--size", "640x360", "--out", out.path)
        equal(done.returncode, code, done.stderr)
        return done.stderr + done.stdout, os.listdir(out.path)


def must_end(said, name):
    named = [line for line in said.splitlines() if "scripts/" in line and "error" in line]
    assert named, "nothing named for %s:\n%s" % (name, said)
    equal("ever take" in said, name in LATE, "by the last line alone, or not: %s" % said)
    return named


def _check(name, layout, panel):
    def function():
        with Folder() as folder:
            place, write = small(folder)
            write(THIRD, panel)
            if layout:
                write("scripts/layouts/evil.lua", "return layout { build = function(panel, screen)\n%s\nreturn group {} end }\n" % layout)
            said, _ = pictured(place, "third", 3)
            named = must_end(said, name)
            if LINES.get(name):
                assert any(":%d:" % LINES[name] in line for line in named), named
            _, pictures = pictured(place, "second", 0)
            assert pictures, "the panel beside it is not pictured"
    function.__name__ = "%s: it ends and is named" % name
    check(function)


for _name, _code in BUILDS.items():
    _check(_name, _code, PANEL)
for _name, _text in PANELS.items():
    _check("in a panel, " + _name, None, _text)

@check
def a_register_whose_numbers_all_fall_into_one_place_ends_while_it_is_read():
    with Folder() as folder:
        place, write = small(folder)
        text = "return { " + "".join("[%d]=1," % (65535 * i) for i in range(1, 36000)) + "}\n"
        assert len(text) < 512 << 10, "it would be too large to be read"
        write("scripts/registers/facts.lua", text)
        done = lantern("check", "--quick", "--no-cache", place)
        equal((done.returncode, "ever take" in done.stdout + done.stderr), (3, True), (done.stdout + done.stderr)[-600:])


if __name__ == "__main__":
    main()
