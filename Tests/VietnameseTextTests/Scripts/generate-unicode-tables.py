#!/usr/bin/env python3
"""Writes Sources/VietnameseText/UnicodeTables.swift from the Unicode character database.

The database is that of `unicodedata2` where it is installed (`pip install 'unicodedata2==17.*'`), for Python's own
`unicodedata` is as old as Python is.
"""

import pathlib

try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

from packed import literal, pack, zigzag

ROOT = pathlib.Path(__file__).resolve().parents[3]
SCALARS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
HANGUL = range(0xAC00, 0xD7A4)


def runs(values):
    """(first, length, value) of each run of equal values of neighbouring scalars; `None` is left out."""
    out = []
    for scalar in SCALARS:
        value = values(scalar)
        if value is None:
            continue
        if out and out[-1][0] + out[-1][1] == scalar and out[-1][2] == value:
            out[-1][1] += 1
        else:
            out.append([scalar, 1, value])
    return out


def classes():
    numbers, end = [], 0
    for first, length, value in runs(lambda c: unicodedata.combining(chr(c)) or None):
        numbers += [first - end, length, value]
        end = first + length
    return numbers


def decompositions():
    """Per scalar: gap * 4 + kind, first, second; kind 0 is a singleton, 1 composes again, 2 does not."""
    numbers, last, last_first, last_second = [], 0, 0, 0
    for scalar in SCALARS:
        mapping = unicodedata.decomposition(chr(scalar))
        if not mapping or mapping.startswith("<") or scalar in HANGUL:
            continue
        parts = [int(part, 16) for part in mapping.split()]
        composes = unicodedata.normalize("NFC", chr(scalar)) == chr(scalar)
        kind = 0 if len(parts) == 1 else 1 if composes else 2
        numbers += [(scalar - last) * 4 + kind, zigzag(parts[0] - last_first)]
        last, last_first = scalar, parts[0]
        if len(parts) == 2:
            numbers.append(zigzag(parts[1] - last_second))
            last_second = parts[1]
    return numbers


# Format characters that take a column: the soft hyphen, and the signs that Arabic and its kin write under digits.
SEEN_FORMATS = {0xAD, *range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
# Unassigned scalars of these blocks are wide by default (UAX #11).
WIDE_BLOCKS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)]


def width(scalar):
    category = unicodedata.category(chr(scalar))
    if category in ("Mn", "Me", "Cc", "Zl", "Zp") or category == "Cf" and scalar not in SEEN_FORMATS:
        return 0
    # The vowels and finals of Hangul are drawn into the column of the leading consonant.
    if 0x1160 <= scalar <= 0x11FF or 0xD7B0 <= scalar <= 0xD7FF:
        return 0
    if category == "Cn":
        return 2 if any(low <= scalar <= high for low, high in WIDE_BLOCKS) else None
    return 2 if unicodedata.east_asian_width(chr(scalar)) in "WF" else None


def widths():
    numbers, end = [], 0
    for first, length, value in runs(width):
        numbers += [first - end, length * 2 + value // 2]
        end = first + length
    return numbers


# Latin letters that Unicode does not decompose. Capitals stand for two letters: see Folding.swift.
STROKES = {
    "æ": "A", "ø": "o", "ð": "d", "þ": "H", "ß": "S", "đ": "d", "ħ": "h", "ı": "i", "ĳ": "I", "ĸ": "k",
    "ŀ": "l", "ł": "l", "ŉ": "n", "ŋ": "n", "œ": "O", "ŧ": "t", "ſ": "s", "ƀ": "b", "ƃ": "b", "ɓ": "b", "ƈ": "c",
    "ɖ": "d", "ɗ": "d", "ƌ": "d", "ǝ": "e", "ə": "e", "ɛ": "e", "ƒ": "f", "ɠ": "g", "ɣ": "g", "ɩ": "i", "ɨ": "i",
    "ƙ": "k", "ƚ": "l", "ɯ": "m", "ɲ": "n", "ƞ": "n", "ɔ": "o", "ɵ": "o", "ƣ": "o", "ƥ": "p", "ʀ": "r", "ʃ": "s",
    "ƭ": "t", "ʈ": "t", "ʊ": "u", "ʋ": "v", "ƴ": "y", "ƶ": "z", "ʒ": "z", "ǆ": "D", "ǉ": "L", "ǌ": "N", "ǳ": "D",
    "ǥ": "g", "ȥ": "z", "ȡ": "d", "ȴ": "l", "ȵ": "n", "ȶ": "t", "ȷ": "j", "ⱥ": "a", "ȼ": "c", "ⱦ": "t", "ȿ": "s",
    "ɀ": "z", "ⱨ": "h", "ⱪ": "k", "ⱬ": "z", "ⱡ": "l", "ɫ": "l", "ɽ": "r", "ɑ": "a", "ɱ": "m", "ɐ": "a",
    "ɒ": "o", "ⱳ": "w", "ⱴ": "v", "ʉ": "u", "ɇ": "e", "ɉ": "j", "ɋ": "q", "ɍ": "r", "ɏ": "y", "ẜ": "s", "ẝ": "s", "ỻ": "L", "ỿ": "y",
}  # fmt: skip


def folded(scalar):
    if scalar == 0x1E9E:
        return "S"
    lower = chr(scalar).lower()
    if lower in STROKES:
        return STROKES[lower]
    base = unicodedata.normalize("NFD", lower)[0]
    if "a" <= base <= "z":
        return base
    return STROKES.get(base, ".")


def letters(low, high):
    return "".join(folded(scalar) for scalar in range(low, high + 1))


TABLES = [
    ("canonicalClasses", "Runs of a canonical combining class: gap, length, class.", pack(classes())),
    (
        "canonicalDecompositions",
        "Canonical mappings of one step: gap times 4 plus kind (0 a singleton, 1 a pair that composes again,\n"
        "  /// 2 one that does not), first, second; the parts as steps from those before.",
        pack(decompositions()),
    ),
    ("columnWidths", "Runs of scalars that do not take one column: gap, length times 2 plus half the width.", pack(widths())),
    ("foldedLatin", "What U+00C0 to U+02AF fold to, a scalar a character.", letters(0xC0, 0x2AF)),
    ("foldedLatinAdditional", "What U+1E00 to U+1EFF fold to, a scalar a character.", letters(0x1E00, 0x1EFF)),
    ("foldedLatinC", "What U+2C60 to U+2C7F fold to, a scalar a character.", letters(0x2C60, 0x2C7F)),
]

text = f"""// Generated by Tests/VietnameseTextTests/Scripts/generate-unicode-tables.py from Unicode {unicodedata.unidata_version}.

/// What this module knows of the Unicode character database, as text that `PackedNumbers` reads.
enum UnicodeTables {{
"""
text += "\n".join(
    f"  /// {summary}\n  static let {name} = {literal(value, 4)}\n" for name, summary, value in TABLES
)
(ROOT / "Sources/VietnameseText/UnicodeTables.swift").write_text(text + "}\n", encoding="utf-8")
