"""Makes the fonts of the portal's PDFs (src/main/resources/fonts) from Google's Noto fonts: docs/fonts.md says how to run it."""

import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib.tables._g_l_y_f import Glyph

# What a PDF writer without a shaping engine cannot use, and what only a screen needs.
DROPPED = ["GSUB", "GPOS", "GDEF", "BASE", "kern", "STAT", "MVAR", "HVAR", "VVAR", "DSIG", "vhea", "vmtx", "VORG", "meta", "gasp"]

# Spaces, digits and marks stand in each font, so that a line need not change fonts for them; Latin letters in one alone.
COMMON = set(range(0x20, 0x41)) | set(range(0x5B, 0x61)) | set(range(0x7B, 0x7F)) | {0xA0, 0xAB, 0xBB, 0x25CC} | set(range(0x2000, 0x2070))
HAN = set(range(0x4E00, 0xA000))
# Radicals (U+2E80-2FDF) share their drawings with characters: with them in the font, copied text comes back as radicals.
BESIDE_HAN = set(range(0x3000, 0x3400)) | set(range(0xFF00, 0xFFF0)) | set(range(0x2460, 0x2500))
LATIN_LETTERS = set(range(0x41, 0x5B)) | set(range(0x61, 0x7B)) | set(range(0xC0, 0x250)) | set(range(0x1E00, 0x1F00))
# The syllables of KS X 1001, which Korean is written with.
HANGUL = {ord(bytes([lead, trail]).decode("euc_kr")) for lead in range(0xB0, 0xC9) for trail in range(0xA1, 0xFF)}

SCRIPTS = ["armenian", "bengali", "devanagari", "ethiopic", "georgian", "gujarati", "gurmukhi", "hebrew", "kannada", "khmer", "lao",
           "malayalam", "myanmar", "oriya", "sinhala", "tamil", "telugu", "thaana", "thai"]


def make(source, target, wanted):
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, glyph_names=False, legacy_cmap=False)
    options.drop_tables += DROPPED
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    subsetter.subset(font)
    give_forms_drawings_of_their_own(font)
    add_lam_without_drawing(font)
    subset.save_font(font, target, options)


def give_forms_drawings_of_their_own(font):
    """Joined forms that look alike belong to different letters: each gets a drawing of its own, so that it is copied as its letter."""
    seen = set()
    for table in font["cmap"].tables:
        for code, name in sorted(table.cmap.items()):
            if not (0xFB50 <= code < 0xFF00):
                continue
            own = f"form{code:04X}"
            if name in seen and own not in font.getGlyphOrder():
                font.setGlyphOrder(font.getGlyphOrder() + [own])
                font["glyf"].glyphs[own] = copy.deepcopy(font["glyf"][name])
                font["glyf"].setGlyphOrder(font.getGlyphOrder())
                font["hmtx"].metrics[own] = font["hmtx"].metrics[name]
            if name in seen:
                table.cmap[code] = own
            seen.add(name)


def add_lam_without_drawing(font):
    """Lam and alef are drawn as one. So that both are copied, in their order, the lam gets a place of its own, of no width."""
    if 0xFEFB in font.getBestCmap():
        font.setGlyphOrder(font.getGlyphOrder() + ["lam"])
        font["glyf"].glyphs["lam"] = Glyph()
        font["glyf"].setGlyphOrder(font.getGlyphOrder())
        font["hmtx"].metrics["lam"] = (0, 0)
        for table in font["cmap"].tables:
            table.cmap[0xE000] = "lam"


def main(packages, target):
    def one(package, weight, wanted):
        folder = next(Path(packages, package).glob(f"{weight}/"))
        source = next(folder.glob("*.ttf"))
        make(str(source), str(Path(target, source.name.replace("_400", "-").replace("_700", "-"))), wanted)

    one("noto-sans", "400Regular", lambda code: True)
    one("noto-sans", "700Bold", lambda code: True)
    own = lambda code: code not in LATIN_LETTERS
    one("noto-sans-arabic", "400Regular", own)
    one("noto-sans-arabic", "700Bold", own)
    for script in SCRIPTS:
        one(f"noto-sans-{script}", "400Regular", lambda code: code in COMMON or code > 0x300 and own(code))
    one("noto-sans-sc", "400Regular", lambda code: code in HAN or code in BESIDE_HAN or code in COMMON)
    one("noto-sans-kr", "400Regular", lambda code: code in HANGUL or code in COMMON or 0x3130 <= code < 0x3190)
    one("noto-emoji", "400Regular", lambda code: code > 0x20E2)


main(*sys.argv[1:])
