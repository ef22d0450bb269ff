#!/usr/bin/env python3
"""Writes CollationTable.swift and HanOrder.swift of Sources/VietnameseText from the collation elements of libicu.

Needs a C compiler and libicu-dev. The elements come from collation-elements.c, which is compiled here.
"""

import collections
import pathlib
import subprocess
import tempfile
import unicodedata

from packed import literal, pack, zigzag

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
# What names are mostly made of takes one byte of a key; the weights between take two.
HOT_LETTERS = " -.'0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
HOT_MARKS = [0x300, 0x309, 0x303, 0x301, 0x323, 0x308, 0x302, 0x327]
COMMON = 0x500
# Blocks of ideographs, each nearly in the order of its numbers.
HAN_BLOCKS = [0x4E00, 0x3400, 0x20000, 0x2A700, 0x2B740, 0x2B820, 0x2CEB0, 0x30000, 0x31350, 0xFA00]


def read_icu():
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "elements"
        subprocess.run(["cc", "-o", program, HERE / "collation-elements.c", "-licui18n", "-licuuc"], check=True)
        version, *lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    rows, han = {}, []
    for line in lines:
        key, value = line.split(":")
        elements = [tuple(int(weight, 16) for weight in element.split(".")) for element in value.split()]
        if key.startswith("H"):
            assert len(elements) == 1 and elements[0][1:] == (COMMON, COMMON)
            han.append((elements[0][0], int(key[1:], 16)))
        else:
            rows[tuple(int(scalar, 16) for scalar in key.split())] = elements
    return version, rows, [scalar for _, scalar in sorted(han)], {p: n for n, (p, _) in enumerate(sorted(han))}


def is_decomposed(key):
    text = "".join(map(chr, key))
    return unicodedata.normalize("NFD", text) == text


version, rows, han, han_ranks = read_icu()
# What decomposes takes its elements from its parts.
rows = {key: value for key, value in rows.items() if is_decomposed(key)}
singles = {key[0]: value for key, value in rows.items() if len(key) == 1}

# Vowels written before the consonant that they are spoken after (Thai, Lao, Tai): contractions by rule.
swaps = collections.defaultdict(set)
contractions = {}
for key, value in rows.items():
    if len(key) == 2 and value == singles[key[1]] + singles[key[0]]:
        swaps[key[0]].add(key[1])
    elif len(key) > 1:
        contractions[key] = value

primaries = sorted({p for value in rows.values() for p, _, _ in value if p and p not in han_ranks})
assert primaries[-1] == 0xFFFD0000 and primaries[-2] < min(han_ranks)
secondaries = sorted({s for value in rows.values() for _, s, _ in value if s})
tertiaries = sorted({t for value in rows.values() for _, _, t in value if t})
assert secondaries[0] == COMMON and tertiaries[1] == COMMON and len(tertiaries) < 100
ranks = {p: n for n, p in enumerate(primaries)}
pairs = [pair for pair, _ in collections.Counter(e[1:] for value in rows.values() for e in value).most_common()]
assert pairs[0] == (COMMON, COMMON) and len(pairs) < 512
pair_ranks = {pair: n for n, pair in enumerate(pairs)}


def of_letter(letter):
    parts = tuple(map(ord, unicodedata.normalize("NFD", letter)))
    return rows[parts][0][0] if parts in rows else singles[ord(letter)][0][0]


hot_primaries = sorted(ranks[of_letter(letter)] for letter in HOT_LETTERS)
hot_secondaries = sorted(secondaries.index(singles[mark][0][1]) for mark in HOT_MARKS)


class Elements:
    """Writes elements; a primary is a step from the one after the last."""

    def __init__(self):
        self.numbers = []
        self.expected = 0

    def element(self, element):
        primary, pair = element[0], pair_ranks[element[1:]]
        self.numbers.append(pair)
        if not primary:
            self.numbers.append(0)
        elif primary in han_ranks:
            self.numbers += [1, han_ranks[primary]]
        else:
            self.numbers.append(2 + zigzag(ranks[primary] - self.expected))
            self.expected = ranks[primary] + 1

    def all(self, elements):
        self.numbers.append(len(elements))
        for element in elements:
            self.element(element)


def follows(first, other, steps):
    """Whether the only element of `other` is that of `first`, `steps` primaries on."""
    return (
        len(other) == 1
        and other[0][0] in ranks
        and other[0][1:] == first[1:]
        and ranks[other[0][0]] == ranks[first[0]] + steps
    )


def pack_singles():
    """gap * 4 + kind; kind 0: one element; 1: count, and one element for a run that steps by one; 2: several."""
    out, end = Elements(), 0
    scalars = sorted(singles)
    while scalars:
        scalar, value = scalars[0], singles[scalars[0]]
        count = 1
        if len(value) == 1 and value[0][0] in ranks:
            while count < len(scalars) and scalars[count] == scalar + count:
                if not follows(value[0], singles[scalars[count]], count):
                    break
                count += 1
        if len(value) != 1:
            out.numbers.append((scalar - end) * 4 + 2)
            out.all(value)
        elif count == 1:
            out.numbers.append((scalar - end) * 4)
            out.element(value[0])
        else:
            out.numbers += [(scalar - end) * 4 + 1, count]
            out.element(value[0])
            out.expected += count - 1
        end = scalar + count
        del scalars[:count]
    return out.numbers


def pack_contractions():
    out = Elements()
    for key, value in sorted(contractions.items()):
        out.numbers += [len(key), *key]
        out.all(value)
    return out.numbers


def pack_swaps():
    """For each set of consonants: how many vowels, the vowels, how many consonants, the consonants."""
    groups = collections.defaultdict(list)
    for vowel, consonants in sorted(swaps.items()):
        groups[tuple(sorted(consonants))].append(vowel)
    return [n for consonants, vowels in groups.items() for n in (len(vowels), *vowels, len(consonants), *consonants)]


def pack_weights():
    """Hot primaries, hot secondaries, then the second and third weight of each pair; 0 is no weight."""
    numbers = [len(primaries) - 1, len(hot_primaries), *hot_primaries, len(secondaries)]
    numbers += [len(hot_secondaries), *hot_secondaries]
    for secondary, tertiary in pairs:
        numbers.append(secondaries.index(secondary) + 1 if secondary else 0)
        numbers.append(tertiaries.index(tertiary) + 1 if tertiary else 0)
    return numbers


def pack_han():
    """Runs in order: (length - 1) * 32 + block * 2, plus 1 and a step where a run does not go on in its block."""
    numbers, expected = [], list(HAN_BLOCKS)
    runs = []
    for scalar in han:
        if runs and sum(runs[-1]) == scalar and scalar not in HAN_BLOCKS:
            runs[-1][1] += 1
        else:
            runs.append([scalar, 1])
    for first, length in runs:
        block = max((start, number) for number, start in enumerate(HAN_BLOCKS) if start <= first)[1]
        step = first - expected[block]
        numbers.append((length - 1) * 32 + block * 2 + (1 if step else 0))
        if step:
            numbers.append(zigzag(step))
        expected[block] = first + length
    return numbers


def write(file, name, summary, tables):
    text = f"// Generated by Tests/VietnameseTextTests/Scripts/generate-collation-table.py from ICU {version}.\n\n"
    text += f"/// {summary}\nenum {name} {{\n"
    text += "\n".join(f"  /// {what}\n  static let {table} = {literal(pack(numbers), 4)}\n" for table, what, numbers in tables)
    (ROOT / "Sources/VietnameseText" / file).write_text(text + "}\n", encoding="utf-8")
    print(file, len(text))


write(
    "CollationTable.swift",
    "CollationTable",
    "The elements of the `vi` collation, as text that `PackedNumbers` reads; see the script for the layout.",
    [
        ("weights", "The weights that take one byte of a key, and the pairs of second and third weights.", pack_weights()),
        ("scalars", "The elements of each scalar that does not decompose.", pack_singles()),
        ("contractions", "The elements of scalars that count together.", pack_contractions()),
        ("swaps", "Vowels that are ordered behind the consonant they are written before.", pack_swaps()),
    ],
)
write(
    "HanTable.swift",
    "HanTable",
    "The order of ideographs by radical and stroke, as text that `PackedNumbers` reads; see the script for the layout.",
    [("order", "Runs of ideographs in their order, by block.", pack_han())],
)
