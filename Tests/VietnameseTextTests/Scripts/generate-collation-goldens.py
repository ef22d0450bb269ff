#!/usr/bin/env python3
"""Writes the goldens of the order of names, sorted by libicu.

- names-vi.txt: 5,000 names, parts of names and other words, each sorted as a whole.
- person-names-vi.txt: 5,000 full names, sorted by given name (the last word), family name (the first), middle name.
- texts-vi.txt: 12,000 random texts of all scripts, many of them a slip apart.

A line is "<" or, where ICU finds no difference to the line before, "=", a space, and the text, in which a backslash
and whatever is not plainly visible stand as \\u{...}. All persons are invented. Needs a C compiler and libicu-dev.
"""

import pathlib
import random
import re
import subprocess
import tempfile
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
GOLDENS = HERE.parent / "Goldens"
random = random.Random(20190630)

FAMILIES = """Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí An Ân Ấn Âu Bạch Cao Chu Châu
Doãn Đào Đàm Đinh Đoàn Giang Giáp Hà Hạ Kiều Kim La Lã Lương Lưu Mạc Mai Nghiêm Ninh Ông Quách Tạ Thái Thân Tô Tống
Trịnh Trương Triệu Từ Văn Vương Ôn Ưng Ỷ Y Ksor Siu Rơ-Ô Hmok""".split()
MIDDLES = """Thị Văn Hữu Đức Đình Xuân Thu Hồng Ngọc Minh Quang Thanh Thành Hải Anh Bảo Công Duy Gia Hoài Khánh Kim Lan
Mạnh Mỹ Nam Như Phương Quốc Thế Trọng Tuấn Viết Việt Đăng Ánh Ái Ấu""".split()
GIVENS = """An Ân Ấn Ẩn Anh Ánh Ảnh Ba Bà Bả Bã Bá Bạ Bắc Bằng Bích Bình Bính Bỉnh Ca Cà Cả Cã Cá Cạ Cầm Cẩm Cẩn Chi Chí Chỉ
Cúc Cường Cương Da Đa Dung Dũng Dụng Đung Dư Dự Đạt Điệp Điền Điển Du Duyên Gấm Giang Hà Hả Hạ Há Hạnh Hằng Hiền Hiển
Hiến Hiện Hoa Hòa Hoà Hỏa Hoả Hóa Hoá Họa Hoạ Hồng Huệ Hùng Hưng Hương Hường Hướng Huy Húy Hủy Huỷ Khoa Kỳ Kỷ Kỹ Ký
Lan Lãn Lân Lấn Liên Linh Loan Long Lựu Mai Mão Mận Mơ Mỡ My Mỹ Mỵ Na Nga Ngà Ngã Nghĩa Ngọc Nhàn Nhạn Nhung Như Oanh
Phú Phúc Phương Phượng Quân Quấn Quyên Quyền Quyến Sơn Tâm Tấm Tân Tấn Thảo Thoa Thỏa Thoả Thu Thủ Thụ Thúy Thuý Thủy
Thuỷ Thụy Thuỵ Tiến Tiên Tiền Toàn Toản Tú Tư Tứ Từ Uyên Ước Vân Vấn Vi Vĩ Vị Vinh Vĩnh Vy Vỹ Xuân Xuyến Y Ý Ỷ Yên Yến
Ô Ơ Ư Ứng Ứa Đa Đà Đả Đã Đá Đạ Đan Đán Đản Đạo Đào Đảo Đáo Đức Đước""".split()
FOREIGN = """José Jose Jóse JOSÉ Müller Mueller Muller MÜLLER Straße Strasse STRASSE Ærø Aero Ørsted Orsted Oersted Åse Aase
Œuvre Oeuvre œuf oeuf Šárka Sarka Žižka Zizka Łódź Lodz Þór Thor Đuro Ðuro Duro ırmak irmak İrmak Irmak Ĳssel Ijssel
Señor Senor Señora Peña Pena Ångström Angstrom Angström Gagarin Гагарин ГАГАРИН гагарин Гагарін Йосиф Иосиф Ёлка Елка
Чайковский Ελένη Ελενη ΕΛΕΝΗ Ἑλένη Σοφία Σοφια ΣΟΦΊΑ 王 王明 李 李四 阮 阮愛國 陳 黎 范 黄 黃 胡志明 毛泽东 㐀 𠀀 𡨸 金 김일성 김 이순신
박 한글 たろう タロウ さくら サクラ がく かく สมชาย เกาะ แก้ว ไทย ກາ ເກາະ मोहन محمد أحمد احمد שלום Աննա ანა ኢትዮጵያ ខ្មែរ ລາວ မြန်မာ
œ Œ ß ẞ ø Ø å Å ñ Ñ é É ü Ü ž Ž ı I i İ æ Æ ð Ð þ Þ ł Ł ŋ Ŋ ŀ Ŀ l·l L·L ĳ ŉ ſ""".split()
SIGNS = """- -- – — ' ’ ‘ . … , ; : ! ? ( ) [ ] / \\ & @ # * + % ‰ § ° № ½ ¼ ² ³ ª º ™ © ® € ₫ $ £ « » “ ” " _ ~ ^ ` ´ ¨ 0 1 2
9 10 01 1a Ⅳ ① ⑴ ㊀ ﬁ Ａ ａ １ ∞ ≤ → ♥ 👍 🇻🇳""".split()


def spelled(text):
    """`text` as it stands, in capitals, small, or decomposed, whole or in part."""
    kind = random.random()
    if kind < 0.1:
        text = text.upper()
    elif kind < 0.2:
        text = text.lower()
    elif kind < 0.24:
        text = text.swapcase()
    if random.random() < 0.12:
        text = unicodedata.normalize("NFD", text)
    elif random.random() < 0.05:
        text = "".join(unicodedata.normalize("NFD", letter) if random.random() < 0.5 else letter for letter in text)
    return text


def person():
    words = [random.choice(FAMILIES)]
    words += [random.choice(MIDDLES) for _ in range(random.choice([0, 1, 1, 1, 2, 2, 3]))]
    words.append(random.choice(GIVENS))
    if random.random() < 0.06:
        words[random.randrange(len(words))] = random.choice(FOREIGN)
    return " ".join(words)


def name():
    kind = random.random()
    if kind < 0.4:
        return spelled(person())
    if kind < 0.65:
        return spelled(random.choice(GIVENS + FAMILIES + MIDDLES))
    if kind < 0.8:
        return spelled(random.choice(FOREIGN))
    first, second = random.choice(GIVENS + FOREIGN), random.choice(GIVENS + FOREIGN)
    sign = random.choice(SIGNS + ["", " ", "  ", "\u00A0", "\u200B", "\u00AD", "\t"])
    pattern = random.choice(["{0}{2}{1}", "{0} {2} {1}", "{2}{0}", "{0}{2}", "{0} {2}", "{2}", "{0} ({1})", "{0}{2} {1}"])
    return spelled(pattern.format(first, second, sign))


VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂDĐEÊOÔƠUƯY"
TONES = "\u0300\u0309\u0303\u0301\u0323"
MARKS = [chr(scalar) for scalar in (*range(0x300, 0x370), 0x1DC4, 0x1AB0, 0x20D0, 0x483, 0x653, 0x654, 0x655, 0x3099)]
ASSIGNED = [
    chr(scalar)
    for scalar in range(0x110000)
    if unicodedata.category(chr(scalar)) not in ("Cn", "Co", "Cs") and scalar < 0x32000
]
# Where scalars act together: Arabic, Bengali, Oriya, Tamil, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan, Burmese,
# Balinese, Tai Lue, Tai Viet, Chakma, Grantha.
JOINING = [
    [chr(scalar) for scalar in range(low, high) if unicodedata.category(chr(scalar)) != "Cn"]
    for low, high in [
        (0x418, 0x43A), (0x620, 0x660), (0x9BE, 0x9D8), (0xB3E, 0xB58), (0xB92, 0xBD8), (0xC46, 0xCD7), (0xD3E, 0xD58),
        (0xDCA, 0xDE0), (0xE01, 0xE4F), (0xE81, 0xEDA), (0xF71, 0xFB4), (0x1025, 0x102F), (0x1B05, 0x1B44),
        (0x1980, 0x19CA), (0xAA80, 0xAAC0), (0x11127, 0x11133), (0x1133E, 0x11358), (0x1100, 0x1200), (0xAC00, 0xAC80),
    ]
]  # fmt: skip


def piece():
    kind = random.random()
    if kind < 0.35:
        return random.choice(VIETNAMESE) + "".join(random.choice(TONES) for _ in range(random.choice([0, 0, 1, 1, 2])))
    if kind < 0.55:
        return random.choice("aeoudlLiyAEOUDсиИ") + "".join(random.choice(MARKS) for _ in range(random.randrange(4)))
    if kind < 0.7:
        return "".join(random.choice(random.choice(JOINING)) for _ in range(2))
    if kind < 0.8:
        letters = random.choice(JOINING)
        return "".join(random.choice(letters) for _ in range(3))
    if kind < 0.9:
        return random.choice(ASSIGNED)
    return random.choice(SIGNS + [" ", "·", "\u200D", "\u00AD", "\uFFFD", "\U000E0101"])


# An o with both horn and circumflex, which no language writes: ICU puts its precomposed and its decomposed form into
# different places. The key follows the decomposed one.
AMBIGUOUS = re.compile("[Oo][\u0300-\u036F]*\u031B[\u0300-\u036F]*\u0302")


class Texts:
    """Random texts, every second one a slip away from an earlier one."""

    def __init__(self):
        self.made = [""]

    def slip(self):
        text = list(random.choice(self.made))
        place = random.randrange(len(text) + 1)
        change = random.randrange(4)
        if change == 0:
            text[place:place] = piece()
        elif change == 1:
            del text[place : place + 1]
        elif change == 2 and len(text) > 1:
            place %= len(text) - 1
            text[place : place + 2] = reversed(text[place : place + 2])
        else:
            text[place : place + 1] = "".join(text[place : place + 1]).swapcase()
        return "".join(text)

    def __call__(self):
        text = self.slip() if random.random() < 0.5 else "".join(piece() for _ in range(random.randrange(1, 5)))
        if random.random() < 0.3:
            text = unicodedata.normalize(random.choice(["NFC", "NFD"]), text)
        if AMBIGUOUS.search(unicodedata.normalize("NFD", text)):
            return self()
        self.made.append(text)
        return text


def escaped(text):
    return "".join(
        f"\\u{{{ord(letter):X}}}"
        if letter == "\\" or unicodedata.category(letter)[0] in "MCZ" and letter != " "
        or unicodedata.normalize("NFC", letter) != letter
        else letter
        for letter in text
    )


def write(file, texts, parts=lambda text: [text]):
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "order"
        subprocess.run(["cc", "-o", program, HERE / "collation-order.c", "-licui18n", "-licuuc"], check=True)
        lines = ["\t".join(" ".join(f"{ord(c):X}" for c in part) for part in parts(text)) + "\n" for text in texts]
        output = subprocess.run([program], input="".join(lines), check=True, capture_output=True, text=True).stdout
    golden = []
    for line in output.splitlines():
        number, sign = line.split()
        golden.append(f"{sign} {escaped(texts[int(number)])}\n")
    assert len(golden) == len(texts)
    (GOLDENS / file).write_text("".join(golden), encoding="utf-8")


def words(text):
    family, *middle = text.split(" ")
    given = middle.pop() if middle else family
    return [given, family if given is not family else "", " ".join(middle)]


def distinct(count, make):
    out = {}
    while len(out) < count:
        out[make()] = None
    return list(out)


write("names-vi.txt", ["", *distinct(4999, name)])
write("person-names-vi.txt", distinct(5000, lambda: person().upper() if random.random() < 0.1 else person()), words)
write("texts-vi.txt", distinct(12000, Texts()))
