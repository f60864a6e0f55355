"""Writes Names/Unicode/unicode.bin from the Unicode Character Database.

Run from the repository root:  python3 eng/unicode/generate_unicode.py [ucd-folder]
The folder defaults to /usr/share/unicode, where Debian's unicode-data package (15.0.0) installs the database.

Layout (little endian, deflated as a whole): four tries in the order script, folding, decomposition, combining class,
then the composition pairs. A trie is: u16 number of stage-1 cells, the cells (block numbers), u16 number of blocks,
the blocks of 128 u16 values, u16 number of pool entries, u16 end offsets, u32 pool length, the pool as UTF-16 units.
The readers are CodePointTrie and UnicodeTables.
"""
import re
import struct
import sys
import zlib

UCD = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
OUT = "src/SanctionsScreening/Names/Unicode/unicode.bin"
SCRIPTS = ("Common Latin Cyrillic Greek Arabic Hebrew Han Hangul Hiragana Katakana Armenian Georgian Devanagari Bengali "
           "Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Ethiopic Tibetan "
           "Mongolian Thaana Other").split()
# Marks of these scripts are vowels or letters of their own; everywhere else a combining mark is dropped.
KEEPS_MARKS = set(SCRIPTS[12:]) - {"Ethiopic", "Mongolian", "Other"}
LIMIT = 0x110000

category, ccc, decomposition, digit, name, lower = {}, {}, {}, {}, {}, {}


def load():
    first = None
    for line in open(f"{UCD}/UnicodeData.txt", encoding="utf-8"):
        f = line.rstrip("\n").split(";")
        cp = int(f[0], 16)
        cps = range(first, cp + 1) if f[1].endswith("Last>") else [cp]
        first = cp if f[1].endswith("First>") else None
        for c in cps:
            category[c], name[c] = f[2], f[1]
        ccc[cp] = int(f[3])
        if f[5]:
            tag, _, rest = f[5].rpartition(">")
            decomposition[cp] = (tag.strip("<> ") + (">" if tag else ""), [int(x, 16) for x in rest.split()])
        if f[2] == "Nd":
            digit[cp] = int(f[6])
        if f[13]:
            lower[cp] = int(f[13], 16)


def ranges(path):
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            span, value = [x.strip() for x in line.split(";")[:2]]
            lo, _, hi = span.partition("..")
            yield int(lo, 16), int(hi or lo, 16), value


def full(cp, memo={}):
    """The full compatibility decomposition, without reordering (Hangul syllables are left to arithmetic)."""
    if cp not in memo:
        memo[cp] = [x for c in decomposition[cp][1] for x in full(c)] if cp in decomposition else [cp]
    return memo[cp]


load()
script = {}
for lo, hi, value in ranges(f"{UCD}/Scripts.txt"):
    kind = "Common" if value in ("Common", "Inherited") else value if value in SCRIPTS else "Other"
    for cp in range(lo, hi + 1):
        script[cp] = kind
folding = {}
for line in open(f"{UCD}/CaseFolding.txt", encoding="utf-8"):
    f = [x.strip() for x in line.split("#")[0].split(";")]
    if len(f) > 2 and f[1] in "CF":
        folding[int(f[0], 16)] = [int(x, 16) for x in f[2].split()]
excluded = {lo for lo, _, _ in ((int(l.split("#")[0], 16), 0, 0)
            for l in open(f"{UCD}/CompositionExclusions.txt", encoding="utf-8") if re.match(r"^[0-9A-F]{4,5}", l))}
ignorable = {cp for lo, hi, v in ranges(f"{UCD}/DerivedCoreProperties.txt") if v == "Default_Ignorable_Code_Point"
             for cp in range(lo, hi + 1)}

APOSTROPHES = [0x27, 0x60, 0xB4, 0x2B9, 0x2BA, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2C0, 0x2C1, 0x2C8, 0x2CA, 0x2CB,
               0x2EE, 0x294, 0x295, 0x37A, 0x384, 0x55A, 0x559, 0x5F3, 0x7F4, 0x7F5, 0x1FBD, 0x1FBF,
               0x1FEF, 0x1FFD, 0x1FFE, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0x275B, 0x275C, 0xA78B, 0xA78C, 0xFF07, 0xFF40]
QUOTES = [0xAB, 0xBB, 0x201A, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x2039, 0x203A, 0x275D, 0x275E, 0x300C,
          0x300D, 0x300E, 0x300F, 0x301D, 0x301E, 0x301F, 0xFF02, 0xFF62, 0xFF63]
# Dots that part the words of a name (Chinese, Japanese, bullets) and signs that are no part of one.
SPACES = [0xB7, 0x387, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65, 0xA9, 0xAE, 0x2117, 0x2120, 0x2122, 0x0F0B, 0x0F0C,
          0x1361, 0x104A, 0x104B]
DASHES = [0x2043, 0x2212, 0x02D7]
# Letters that Unicode does not decompose, where the folding is not the letter in the character's name.
LETTERS = {"ı": "i", "ß": "ss", "þ": "th", "ð": "d", "ŋ": "ng", "ə": "a", "ǝ": "a", "ʒ": "z", "ƹ": "z", "ʃ": "sh", "ɣ": "gh",
           "ɛ": "e", "ɔ": "o", "ʊ": "u", "ʋ": "v", "ɩ": "i", "ɖ": "d", "ĸ": "k", "ɑ": "a", "ɡ": "g", "ƿ": "w", "ȝ": "y",
           "ƣ": "gh", "ɪ": "i", "ɐ": "a", "ʌ": "v", "ɥ": "h", "ɯ": "u", "ᵹ": "g", "ꞵ": "b", "ƅ": "", "ƽ": "", "ƨ": "",
           "ŉ": "'n", "ŀ": "l", "ɓ": "b", "ʔ": "'", "ʻ": "'", "ꭓ": "x", "ɂ": "'", "ƛ": "l", "ɤ": "o", "ʞ": "k", "ꝛ": "r",
           "ꝝ": "rum", "ꝯ": "con", "ꝥ": "th", "ꝧ": "th", "ꞑ": "n", "װ": "וו", "ױ": "וי", "ײ": "יי", "״": "", "ӏ": "ӏ",
           "ſ": "s", "ẞ": "ss", "İ": "i", "ς": "σ", "ϐ": "β", "ـ": "", "⁄": "/", "〆": "〆", "ﬅ": "st"}


# Marks that may make another letter of a Cyrillic or Arabic one; the reader drops them where they do not.
COMPOSING = (0x301, 0x306, 0x308, 0x653, 0x654, 0x655)


def latin_by_name(cp):
    m = re.match(r"LATIN (?:SMALL LETTER|LETTER SMALL CAPITAL|SMALL LIGATURE) (?:REVERSED |TURNED |LONG-LEGGED |INSULAR |LENIS |VOICED |"
                 r"CLOSED |BOTTOM HALF |TOP HALF )*([A-Z]{1,2})(?: WITH .*| ROTUNDA)?$", name.get(cp, ""))
    return m.group(1).lower() if m else None


def keeps_composed(cp):
    """Precomposed letters that must not fall apart: their mark makes another letter of them."""
    kind, parts = script.get(cp), full(cp)
    if kind == "Cyrillic":
        return parts[-1] in (0x306, 0x308) or (parts[-1] == 0x301 and parts[0] in (0x433, 0x413, 0x43A, 0x41A))
    if kind == "Arabic":
        return decomposition[cp][0] == "" and parts[-1] in (0x653, 0x654, 0x655)
    if kind in ("Hiragana", "Katakana"):
        return decomposition[cp][0] == ""
    return kind in KEEPS_MARKS and (decomposition[cp][0] == "" and cp not in excluded or cp in (0xE33, 0xEB3))


def fold(cp):
    c = chr(cp)
    if cp in APOSTROPHES: return "'"
    if cp in QUOTES: return '"'
    if cp in SPACES: return " "
    if cp in DASHES: return "-"
    if c in LETTERS: return LETTERS[c]
    if cp in digit: return str(digit[cp])
    if cp in (0x309B, 0x309C): return chr(cp - 2)
    cat = category.get(cp, "Cn")
    if cat == "Cf" or cp in ignorable: return ""
    if cat[0] == "C" and not 0x20000 <= cp < 0x3FFFE or cp & 0xFFFE == 0xFFFE: return " "
    if cat[0] == "Z": return " "
    if 0x10A0 <= cp <= 0x10C5: return chr(cp + 0x30)
    if 0x2D00 <= cp <= 0x2D25: return chr(cp - 0x2D00 + 0x10D0)
    if 0xAC00 <= cp < 0xD7A4: return c
    if cp in decomposition and keeps_composed(cp):
        return "".join(chr(x) for x in folding.get(cp, [cp]))
    if cp in decomposition:
        inner = decomposition[cp][1]
        if inner and inner[0] == 0x20: return " "
        return "".join(fold(x) for x in inner if x not in COMPOSING)
    if cat[0] == "M":
        return c if script.get(cp) in KEEPS_MARKS or cp in (0x3099, 0x309A) + COMPOSING else ""
    if cat == "Pd": return "-"
    if cat in ("So", "Sk") and cp > 0x7F: return " "
    lowered = folding.get(cp)
    if lowered:
        return "".join(fold(x) if x != cp and x not in folding else chr(x) for x in lowered)
    if script.get(cp) == "Latin":
        by_name = latin_by_name(cp)
        if by_name: return by_name
    return c


def pairs():
    """Canonical compositions that folding has to make again: Cyrillic, Arabic, kana and Indic letters written in two."""
    for cp, (tag, parts) in sorted(decomposition.items()):
        if cp < 0x10000 and tag == "" and len(parts) == 2 and cp not in excluded and keeps_composed(cp):
            target = folding.get(cp, [cp])[0]
            first = folding.get(parts[0], [parts[0]])[0]
            if target == cp:
                yield first, parts[1], cp
    yield 0xE4D, 0xE32, 0xE33
    yield 0xECD, 0xEB2, 0xEB3


def trie(value_of, pool_of=None):
    pool, index, blocks, cells, order = [], {}, {}, [], []
    values = []
    for cp in range(LIMIT):
        if pool_of is None:
            values.append(value_of(cp))
            continue
        text = pool_of(cp)
        if text is None:
            values.append(0)
        else:
            if text not in index:
                index[text] = len(pool) + 1
                pool.append(text)
            values.append(index[text])
    for start in range(0, LIMIT, 128):
        block = tuple(values[start:start + 128])
        if block not in blocks:
            blocks[block] = len(order)
            order.append(block)
        cells.append(blocks[block])
    out = struct.pack("<H", len(cells)) + struct.pack(f"<{len(cells)}H", *cells)
    out += struct.pack("<H", len(order)) + b"".join(struct.pack("<128H", *b) for b in order)
    encoded = [t.encode("utf-16-le", "surrogatepass") for t in pool]
    out += struct.pack("<H", len(pool))
    end = 0
    for e in encoded:
        end += len(e) // 2
        out += struct.pack("<H", end)
    return out + struct.pack("<I", end) + b"".join(encoded)


def folded(cp):
    if 0xD800 <= cp < 0xE000: return " "
    text = fold(cp)
    return None if text == chr(cp) else text


def decomposed(cp):
    return "".join(map(chr, full(cp))) if cp in decomposition else None


def script_of(cp):
    if 0x20000 <= cp < 0x3FFFE: return SCRIPTS.index("Han")
    if cp == 0x3006: return SCRIPTS.index("Han")
    return SCRIPTS.index(script.get(cp, "Common"))


data = trie(script_of) + trie(None, folded) + trie(None, decomposed) + trie(lambda cp: ccc.get(cp, 0))
composed = sorted(set(pairs()))
data += struct.pack("<H", len(composed)) + b"".join(struct.pack("<3H", *p) for p in composed)
packer = zlib.compressobj(9, zlib.DEFLATED, -15)
packed = packer.compress(data) + packer.flush()
open(OUT, "wb").write(packed)
print(f"{len(data)} bytes, {len(packed)} deflated, {len(composed)} pairs")
