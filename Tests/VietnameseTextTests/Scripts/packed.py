"""Packing of numbers as text, the counterpart of Sources/VietnameseText/PackedNumbers.swift.

A number is written as groups of five bits, the lowest first; a group that is followed by another one has bit 5 set.
A group is one character from "0" (48) to "o" (111).
"""


def pack(numbers):
    out = []
    for number in numbers:
        assert number >= 0
        while number >= 32:
            out.append(chr(48 + 32 + (number & 31)))
            number >>= 5
        out.append(chr(48 + number))
    return "".join(out)


def zigzag(number):
    return number * 2 if number >= 0 else -number * 2 - 1


def literal(text, indent):
    """A raw multi-line Swift literal without line breaks in its value."""
    pad = " " * indent
    lines = [text[i : i + 108] for i in range(0, len(text), 108)]
    return '#"""\n' + "\n".join(pad + line + "\\#" for line in lines)[: -len("\\#")] + "\n" + pad + '"""#'
