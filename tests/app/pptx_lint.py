#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a presentation as another program would and says what is wrong with it.

usage: pptx_lint.py FILE
Prints one JSON object: `faults`, a list of sentences; `slides`, for each its title, the texts of its cards with
their places, its connectors as pairs of texts, its tables, notes, links and layout; `smallest`, the smallest type
size in points; `size` of a slide; `fonts`; `parts`, the names of all parts in the order of the file; `texts`, their
bytes. It uses nothing but Python's own library.
"""

import io
import json
import posixpath
import sys
import zipfile
from xml.etree import ElementTree

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
# A connector's end may miss its site by half a pixel of a screen.
NEAR = 6500


class Deck:
    def __init__(self, path):
        self.faults = []
        self.zip = zipfile.ZipFile(path)
        self.names = self.zip.namelist()
        if len(set(self.names)) != len(self.names):
            self.fault("a part is there twice")
        self.roots = {}
        for name in self.names:
            if name.endswith((".xml", ".rels")):
                self.roots[name] = ElementTree.fromstring(self.zip.read(name))
        self.smallest = 1000.0

    def fault(self, words):
        self.faults.append(words)

    def relations(self, part):
        folder, name = posixpath.split(part)
        root = self.roots.get(posixpath.join(folder, "_rels", name + ".rels"))
        found = {}
        for each in [] if root is None else root:
            if each.get("TargetMode") == "External":
                self.fault(f"{part} leads out of the file")
                continue
            target = each.get("Target")
            target = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[each.get("Id")] = (each.get("Type").rsplit("/", 1)[-1], target)
        return found

    def check_package(self):
        types = self.roots["[Content_Types].xml"]
        overrides = {each.get("PartName")[1:] for each in types.findall(TYPES + "Override")}
        defaults = {each.get("Extension") for each in types.findall(TYPES + "Default")}
        for name in overrides - set(self.names):
            self.fault(f"{name} has a content type and is not there")
        for name in self.names:
            if name not in overrides and name.rsplit(".", 1)[-1] not in defaults:
                self.fault(f"{name} has no content type")
        reached = {"[Content_Types].xml"}
        queue = [""]
        while queue:
            part = queue.pop()
            folder, name = posixpath.split(part)
            relations = posixpath.join(folder, "_rels", name + ".rels")
            if relations in self.names:
                reached.add(relations)
            for kind, target in self.relations(part).values():
                if target not in self.names:
                    self.fault(f"{part or 'the package'} leads to {target}, which is not there ({kind})")
                elif target not in reached:
                    reached.add(target)
                    queue.append(target)
        for name in set(self.names) - reached:
            self.fault(f"nothing leads to {name}")
        for part, root in self.roots.items():
            ids = self.relations(part)
            for node in root.iter():
                for key, value in node.attrib.items():
                    if key.startswith(R) and value not in ids and not part.endswith(".rels"):
                        self.fault(f"{part} names the relation {value}, which it has not")

    def slides(self):
        part = "ppt/presentation.xml"
        relations = self.relations(part)
        root = self.roots[part]
        size = root.find(P + "sldSz")
        self.width, self.height = int(size.get("cx")), int(size.get("cy"))
        ids = [each.get("id") for each in root.iter(P + "sldId")]
        if len(set(ids)) != len(ids) or any(int(each) < 256 for each in ids):
            self.fault("the slides' ids are wrong")
        return [relations[each.get(R + "id")][1] for each in root.iter(P + "sldId")]


def words_of(node):
    lines = []
    for paragraph in node.iter(A + "p"):
        lines.append("".join(text.text or "" for text in paragraph.iter(A + "t")))
    return lines


def place_of(shape):
    place = shape.find(f"{P}spPr/{A}xfrm")
    if place is None:
        return None
    offset, extent = place.find(A + "off"), place.find(A + "ext")
    return [int(offset.get("x")), int(offset.get("y")), int(extent.get("cx")), int(extent.get("cy"))]


def site_of(shape, index):
    """A freeform says itself where its sites are; the presets used have the middles of their sides."""
    x, y, w, h = place_of(shape)
    sites = shape.find(f"{P}spPr/{A}custGeom/{A}cxnLst")
    if sites is not None:
        pos = list(sites)[index].find(A + "pos")
        return x + int(pos.get("x")), y + int(pos.get("y"))
    return [(x + w / 2, y), (x, y + h / 2), (x + w / 2, y + h), (x + w, y + h / 2)][index]


def ends_of(connector):
    """Where a connector's path begins and ends: the corners of its box, mirrored and turned about its middle."""
    node = connector.find(f"{P}spPr/{A}xfrm")
    x, y, w, h = place_of(connector)
    ends = []
    for corner in ((-w / 2, -h / 2), (w / 2, h / 2)):
        a = -corner[0] if node.get("flipH") == "1" else corner[0]
        b = -corner[1] if node.get("flipV") == "1" else corner[1]
        for _ in range(int(node.get("rot", "0")) // 5400000):
            a, b = -b, a
        ends.append((x + w / 2 + a, y + h / 2 + b))
    return ends


def check_slide(deck, part):
    root = deck.roots[part]
    said = {"title": "", "layout": "", "cards": [], "connectors": [], "tables": [], "charts": [], "notes": "", "links": [],
            "words": words_of(root)}
    relations = deck.relations(part)
    kinds = [kind for kind, _ in relations.values()]
    if kinds.count("slideLayout") != 1:
        deck.fault(f"{part} has not one layout")
    ids = {}
    for node in root.iter(P + "cNvPr"):
        if node.get("id") in ids:
            deck.fault(f"{part} has the shape id {node.get('id')} twice")
        ids[node.get("id")] = node
        if not node.get("descr") and node.find(f".//{A}ext") is None and node.get("id") != "1":
            deck.fault(f"{part}: shape {node.get('id')} has no words for those who do not see it")
    shapes = {}
    for shape in root.iter(P + "sp"):
        node = shape.find(f"{P}nvSpPr/{P}cNvPr")
        shapes[node.get("id")] = shape
        holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        if holder is not None and holder.get("type") in ("title", "ctrTitle"):
            said["title"] = " ".join(words_of(shape))
        place = place_of(shape)
        if place and (place[0] < 0 or place[1] < 0 or place[0] + place[2] > deck.width
                      or place[1] + place[3] > deck.height):
            deck.fault(f"{part}: {node.get('name')} stands outside the slide")
        if node.get("name").startswith("Position "):
            said["cards"].append({"id": node.get("id"), "words": words_of(shape), "place": place})
    if not said["title"]:
        deck.fault(f"{part} has no title")
    for run in root.iter(A + "rPr"):
        if run.get("sz"):
            deck.smallest = min(deck.smallest, int(run.get("sz")) / 100)
    cards = said["cards"]
    for i, one in enumerate(cards):
        for two in cards[i + 1:]:
            a, b = one["place"], two["place"]
            if a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]:
                deck.fault(f"{part}: {one['words']} and {two['words']} overlap")
    for connector in root.iter(P + "cxnSp"):
        check_connector(deck, part, connector, shapes, said)
    for table in root.iter(A + "tbl"):
        columns = len(list(table.iter(A + "gridCol")))
        rows = [[" ".join(words_of(cell)) for cell in row.iter(A + "tc")] for row in table.iter(A + "tr")]
        if any(len(row) != columns for row in rows):
            deck.fault(f"{part}: a row of a table has not as many cells as the table has columns")
        said["tables"].append(rows)
    for frame in root.iter(CHART + "chart"):
        said["charts"].append(read_chart(deck, relations[frame.get(R + "id")][1]))
    for click in root.iter(A + "hlinkClick"):
        said["links"].append(relations[click.get(R + "id")][1])
    for kind, target in relations.values():
        if kind == "slideLayout":
            said["layout"] = target
        if kind == "notesSlide":
            said["notes"] = "\n".join(words_of(deck.roots[target]))
    return said


def read_chart(deck, part):
    """The series of a chart, which have to be those of its workbook."""
    root = deck.roots[part]
    series = {}
    for node in root.iter(CHART + "ser"):
        name = [each.text for each in node.find(f"{CHART}tx").iter(CHART + "v")][0]
        series[name] = [float(each.text) for each in node.find(f"{CHART}val").iter(CHART + "v")]
    books = [target for kind, target in deck.relations(part).values() if kind == "package"]
    if len(books) != 1:
        deck.fault(f"{part} has not one workbook")
        return series
    book = zipfile.ZipFile(io.BytesIO(deck.zip.read(books[0])))
    sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    numbers = sorted(float(cell.find(SHEET + "v").text) for cell in sheet.iter(SHEET + "c")
                     if cell.get("t") is None and cell.find(SHEET + "v") is not None)
    shown = sorted(value for values in series.values() for value in values)
    if len(numbers) != len(shown) or any(abs(a - b) > 1e-9 for a, b in zip(numbers, shown)):
        deck.fault(f"{part} shows other figures than its workbook holds")
    return series


def check_connector(deck, part, connector, shapes, said):
    name = connector.find(f"{P}nvCxnSpPr/{P}cNvPr").get("name")
    glue = connector.find(f"{P}nvCxnSpPr/{P}cNvCxnSpPr")
    ends = [glue.find(A + "stCxn"), glue.find(A + "endCxn")]
    if not name.startswith("Reporting line"):
        return
    if None in ends:
        deck.fault(f"{part}: {name} is not glued at both ends")
        return
    pair = []
    for end, at in zip(ends, ends_of(connector)):
        shape = shapes.get(end.get("id"))
        if shape is None:
            deck.fault(f"{part}: {name} is glued to what is not there")
            return
        pair.append(end.get("id"))
        site = site_of(shape, int(end.get("idx")))
        if abs(site[0] - at[0]) > NEAR or abs(site[1] - at[1]) > NEAR:
            deck.fault(f"{part}: {name} ends at {at} and its site is {site}")
    said["connectors"].append(pair)


def main():
    deck = Deck(sys.argv[1])
    deck.check_package()
    slides = [check_slide(deck, part) for part in deck.slides()]
    fonts = {node.get("typeface") for root in deck.roots.values() for node in root.iter(A + "latin")}
    texts = "".join(deck.zip.read(name).decode("utf-8") for name in deck.roots)
    json.dump({"faults": deck.faults, "slides": slides, "smallest": deck.smallest, "parts": deck.names,
               "size": [deck.width, deck.height], "fonts": sorted(fonts), "texts": texts},
              sys.stdout, ensure_ascii=False)


main()
