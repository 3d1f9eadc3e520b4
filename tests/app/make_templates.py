#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes presentations to take the look of, good and bad ones, into a folder.

usage: make_templates.py FOLDER
corp.potx is sound: 10 by 5.625 inches, a logo, a link to the outside, tags, a slide with words of its own. The
others are each wrong in the way that their name says. It uses nothing but Python's own library.
"""

import base64
import sys
import zipfile
from pathlib import Path

NS = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"')
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PML = "application/vnd.openxmlformats-officedocument.presentationml."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")


def relations(*items):
    lines = []
    for number, (kind, target, *mode) in enumerate(items, 1):
        outside = ' TargetMode="External"' if mode else ""
        lines.append(f'<Relationship Id="rId{number}" Type="{REL}{kind}" Target="{target}"{outside}/>')
    return (HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + "".join(lines) + "</Relationships>")


def shape(number, name, holder="", place=None, text="", extra=""):
    where = ""
    if place:
        x, y, width, height = place
        where = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
    return (f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}">{extra}</p:cNvPr><p:cNvSpPr/><p:nvPr>{holder}'
            f'</p:nvPr></p:nvSpPr><p:spPr>{where}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>{text}'
            f"</a:t></a:r></a:p></p:txBody></p:sp>")


def tree(*shapes):
    return ('<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
            "<p:grpSpPr/>" + "".join(shapes) + "</p:spTree></p:cSld>")


def picture(number, relation):
    return (f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>'
            f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>'
            '<a:off x="8200000" y="4700000"/><a:ext cx="600000" cy="300000"/></a:xfrm><a:prstGeom prst="rect">'
            "<a:avLst/></a:prstGeom></p:spPr></p:pic>")


def theme(deep=0):
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in (
        ("dk1", "102030"), ("lt1", "FFFFFF"), ("dk2", "203040"), ("lt2", "EEEEEE"), ("accent1", "AA0000"),
        ("accent2", "00AA00"), ("accent3", "0000AA"), ("accent4", "AAAA00"), ("accent5", "00AAAA"),
        ("accent6", "AA00AA"), ("hlink", "0000FF"), ("folHlink", "800080")))
    font = '<a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (HEAD + f'<a:theme {NS} name="Corp"><a:themeElements><a:clrScheme name="Corp">{colours}</a:clrScheme>'
            f'<a:fontScheme name="Corp"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>'
            f'</a:fontScheme><a:fmtScheme name="Corp"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>'
            f"{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}"
            f"</a:bgFillStyleLst></a:fmtScheme></a:themeElements>{'<a:x>' * deep}{'</a:x>' * deep}</a:theme>")


def parts(kind="template.main+xml", deep=0):
    title = '<p:ph type="title"/>'
    link = '<a:hlinkClick r:id="rId5"/>'
    master = (HEAD + f"<p:sldMaster {NS}>" + tree(
        shape(2, "Title", title, (400000, 200000, 8300000, 600000), "Title"),
        shape(3, "Body", '<p:ph type="body" idx="1"/>', (400000, 900000, 8300000, 3700000), "Text"),
        shape(4, "Claim", "", (400000, 4750000, 3000000, 250000), "Corp claim", link),
        picture(5, "rId4")).replace("</p:cSld>", '<p:custDataLst><p:tags r:id="rId6"/></p:custDataLst></p:cSld>')
        + '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
        'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
        'folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483701" r:id="rId1"/>'
        '<p:sldLayoutId id="2147483702" r:id="rId2"/></p:sldLayoutIdLst></p:sldMaster>')
    cover = (HEAD + f'<p:sldLayout {NS} type="title">' + tree(
        shape(2, "Title", '<p:ph type="ctrTitle"/>', (1000000, 1500000, 7000000, 900000), "Title"),
        shape(3, "Line", '<p:ph type="subTitle" idx="7"/>', (1000000, 2500000, 7000000, 500000), "Line"))
        + "</p:sldLayout>")
    plain = (HEAD + f'<p:sldLayout {NS} type="titleOnly">' + tree(shape(2, "Title", title, None, "Title"))
             + "</p:sldLayout>")
    slide = HEAD + f"<p:sld {NS}>" + tree(shape(2, "Title", title, None, "Words of another talk")) + "</p:sld>"
    types = "".join(f'<Override PartName="/{path}" ContentType="{PML}{what}"/>' for path, what in (
        ("ppt/presentation.xml", kind), ("ppt/slideMasters/slideMaster7.xml", "slideMaster+xml"),
        ("ppt/slideLayouts/a.xml", "slideLayout+xml"), ("ppt/slideLayouts/b.xml", "slideLayout+xml"),
        ("ppt/slides/slide1.xml", "slide+xml"), ("ppt/tags/tag1.xml", "tags+xml")))
    return {
        "[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        + types + '<Override PartName="/ppt/theme/theme3.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": HEAD + f'<p:presentation {NS}><p:sldMasterIdLst><p:sldMasterId id="2147483700" '
        'r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>'
        '<p:sldSz cx="9144000" cy="5143500"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
        "ppt/_rels/presentation.xml.rels": relations(("slideMaster", "slideMasters/slideMaster7.xml"),
                                                     ("slide", "slides/slide1.xml")),
        "ppt/slideMasters/slideMaster7.xml": master,
        "ppt/slideMasters/_rels/slideMaster7.xml.rels": relations(
            ("slideLayout", "../slideLayouts/a.xml"), ("slideLayout", "../slideLayouts/b.xml"),
            ("theme", "../theme/theme3.xml"), ("image", "../media/logo.png"),
            ("hyperlink", "https://corp.example/tracker", True), ("tags", "../tags/tag1.xml")),
        "ppt/slideLayouts/a.xml": cover,
        "ppt/slideLayouts/_rels/a.xml.rels": relations(("slideMaster", "../slideMasters/slideMaster7.xml")),
        "ppt/slideLayouts/b.xml": plain,
        "ppt/slideLayouts/_rels/b.xml.rels": relations(("slideMaster", "../slideMasters/slideMaster7.xml")),
        "ppt/theme/theme3.xml": theme(deep),
        "ppt/media/logo.png": PNG,
        "ppt/tags/tag1.xml": HEAD + f'<p:tagLst {NS}><p:tag name="OWNER" val="somebody"/></p:tagLst>',
        "ppt/slides/slide1.xml": slide,
        "ppt/slides/_rels/slide1.xml.rels": relations(("slideLayout", "../slideLayouts/b.xml")),
    }


def write(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def main(folder):
    write(folder / "corp.potx", parts())
    write(folder / "macros.pptm", parts("presentation.macroEnabled.main+xml"))
    write(folder / "deep.potx", parts(deep=20_000))
    write(folder / "bomb.potx", parts() | {"ppt/media/logo.png": b"\0" * 300_000_000})
    write(folder / "half.potx", parts() | {"ppt/slideLayouts/b.xml": "<p:sldLayout"})
    write(folder / "masterless.potx", {name: text for name, text in parts().items() if "slideMasters" not in name})
    write(folder / "document.pptx", {"_rels/.rels": relations(("officeDocument", "word/document.xml")),
                                     "[Content_Types].xml": HEAD + "<Types/>", "word/document.xml": HEAD + "<w/>"})
    chain = parts()
    chain["ppt/theme/_rels/theme3.xml.rels"] = relations(("theme", "chain0.xml"))
    for number in range(1500):
        chain[f"ppt/theme/chain{number}.xml"] = theme()
        chain[f"ppt/theme/_rels/chain{number}.xml.rels"] = relations(("theme", f"chain{number + 1}.xml"))
    write(folder / "chain.potx", chain)
    whole = (folder / "corp.potx").read_bytes()
    (folder / "cut.potx").write_bytes(whole[: len(whole) // 2])
    (folder / "text.pptx").write_text("no presentation at all")
    (folder / "locked.pptx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
                                         + "EncryptedPackage".encode("utf-16-le") + b"\0" * 2048)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
