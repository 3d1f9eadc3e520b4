#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts that are shipped of the static OpenType files of Inter 3.19: reduce.py FROM-FOLDER [TO-FOLDER]

Drawn on a screen, cubic outlines cost several times what quadratic ones do, and contextual alternates, which the
chart never shows, most of what shaping a line takes. So the outlines become quadratic, to a thousandth of the em,
and of the features kerning, marks and forms by language stay. Needs fontTools.
"""
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

NAMES = ["Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-SemiBold"]
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk"]
ZERO = (
    "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions "
    "maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth"
)


def keep_soft_dots_alone(font):
    """Of the compositions, only i and j lose their dot under a mark; letters with marks are characters."""
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "ccmp":
            record.Feature.LookupListIndex = record.Feature.LookupListIndex[:1]
            record.Feature.LookupCount = 1


def drop_unused(font):
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = options.name_languages = ["*"]
    options.name_legacy = options.notdef_outline = True
    options.hinting = options.glyph_names = False
    options.desubroutinize = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)


def make_quadratic(font):
    order = font.getGlyphOrder()
    drawn = font.getGlyphSet()
    glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(drawn)
        drawn[name].draw(Cu2QuPen(pen, font["head"].unitsPerEm / 1000, reverse_direction=True))
        glyf.glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), glyf
    for name in order:
        glyf[name].recalcBounds(glyf)
        left = glyf[name].xMin if glyf[name].numberOfContours else 0
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], left)
    del font["CFF "]
    font.sfntVersion = "\0\1\0\0"
    font["maxp"].tableVersion, font["maxp"].maxZones = 0x00010000, 1
    for field in ZERO.split():
        setattr(font["maxp"], field, 0)


for name in NAMES:
    font = TTFont(f"{sys.argv[1]}/{name}.otf")
    keep_soft_dots_alone(font)
    drop_unused(font)
    make_quadratic(font)
    font.save(f"{sys.argv[-1]}/{name}.ttf")
