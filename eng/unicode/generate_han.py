"""Writes Names/Transliteration/Han/han.bin from Unicode's Unihan database.

Run from the repository root:  python3 eng/unicode/generate_han.py [ucd-folder]
Needs Unihan_Readings.txt.bz2 and Unihan_Variants.txt.bz2 of Debian's unicode-data package (15.0.0).

Layout (little endian, deflated as a whole). Covered are U+3400 to U+9FFF. Three tables of readings (Mandarin as pinyin with
"v" for the u umlaut, Cantonese as Jyutping, both toneless; Korean as Hangul): u16 number of spellings, then each as u8 length and
UTF-16 units; then for each character the number of its spelling plus one, low bytes first, then high bytes. Last the simplified
forms: u16 number of pairs, the u16 traditional characters in order (as differences), the u16 simplified ones.
"""
import bz2
import re
import struct
import sys
import unicodedata
import zlib

UCD = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
OUT = "src/SanctionsScreening/Names/Transliteration/Han/han.bin"
FIRST, LAST = 0x3400, 0x9FFF
# Japan's own simplifications (joyo and jinmeiyo kanji), beside the forms that Unihan unifies for China.
JAPANESE = ("沢泽 広广 竜龙 辺边 邉边 桜樱 浜滨 塩盐 渋涩 徳德 恵惠 栄荣 実实 黒黑 斎斋 斉齐 関关 満满 戸户 亜亚 円圆 真真 眞真 気气 児儿 蔵藏 頼赖 豊丰 鉄铁 "
            "郷乡 歳岁 瀬濑 滝泷 穂穗 総总 巣巢 仏佛 応应 対对 図图 団团 壌壤 奨奖 嬢娘 寛宽 専专 峡峡 髙高 嶋岛 嶌岛 国国 囯国 圀国 静静 靜静 暁晓 渓溪 覚觉 "
            "顕显 験验 険险 剣剑 圏圈 検检 権权 勧劝 歓欢 観观 伝传 転转 経经 軽轻 茎茎 継继 鶏鸡 芸艺 県县 厳严 拠据 挙举 駅驿 駆驱 訳译 釈释 択择 様样 薬药 与与 "
            "謡谣 来来 頬颊 覧览 両两 猟猎 緑绿 塁垒 涙泪 励励 礼礼 隷隶 霊灵 齢龄 恋恋 炉炉 労劳 楼楼 録录 湾湾 弥弥 彌弥 曽曾 増增 層层 贈赠 蔦茑 桧桧 檜桧 "
            "壮壮 荘庄 装装 条条 縄绳 畳叠 穣穰 譲让 醸酿 粋粹 酔醉 随随 髄髓 枢枢 摂摄 浅浅 践践 銭钱 潜潜 繊纤 禅禅 双双 争争 挿插 捜搜 聡聪 騒骚 続续 "
            "堕堕 体体 帯带 滞滞 台台 単单 担担 胆胆 断断 弾弹 遅迟 昼昼 虫虫 鋳铸 庁厅 聴听 鎮镇 逓递 塡填 点点 当当 党党 盗盗 稲稻 闘斗 独独 読读 "
            "悩恼 脳脑 廃废 拝拜 売卖 麦麦 発发 髪发 抜拔 蛮蛮 秘秘 浜滨 瓶瓶 払拂 併并 並并 変变 弁弁 舗铺 歩步 宝宝 豊丰 翻翻 毎每 槙槙 槇槙 万万 満满 黙默 柳柳 栁柳")


def rows(path, *fields):
    for line in bz2.open(f"{UCD}/{path}", "rt", encoding="utf-8"):
        part = line.rstrip("\n").split("\t")
        if len(part) == 3 and part[1] in fields:
            yield int(part[0][2:], 16), part[1], part[2]


def toneless(pinyin):
    text = unicodedata.normalize("NFD", pinyin.lower()).replace("u\u0308", "v")
    return re.sub(r"[^a-z]", "", text)


mandarin, cantonese, korean, traditional, simplified = {}, {}, {}, {}, {}
for cp, field, value in rows("Unihan_Readings.txt.bz2", "kMandarin", "kCantonese", "kHangul"):
    values = value.split()
    if field == "kMandarin":
        mandarin[cp] = toneless(values[0])
    elif field == "kCantonese":
        cantonese[cp] = re.sub(r"\d", "", values[0])
    else:
        # E marks the education set's reading and N the names': both are free of the initial sound law.
        best = [v for v in values if "E" in v.split(":")[1]] or [v for v in values if "N" in v.split(":")[1]] or values
        korean[cp] = best[0].split(":")[0]
for cp, field, value in rows("Unihan_Variants.txt.bz2", "kSimplifiedVariant", "kTraditionalVariant"):
    others = [int(v.split("<")[0][2:], 16) for v in value.split()]
    if field == "kTraditionalVariant":
        traditional[cp] = [o for o in others if o != cp]
    elif cp not in others:
        others = [o for o in others if FIRST <= o <= LAST]
        if others and FIRST <= cp <= LAST:
            simplified[cp] = others[0]
for pair in JAPANESE.split():
    if pair[0] != pair[1]:
        simplified.setdefault(ord(pair[0]), ord(pair[1]))
for cp, to in list(simplified.items()):
    while to in simplified and simplified[to] != cp:
        to = simplified[to]
    simplified[cp] = to
for table in (mandarin, cantonese, korean):
    for cp, others in traditional.items():
        for other in others:
            if cp not in table and other in table:
                table[cp] = table[other]
    for cp, to in simplified.items():
        if cp not in table and to in table:
            table[cp] = table[to]


def readings(table):
    spellings = sorted({v for cp, v in table.items() if FIRST <= cp <= LAST})
    number = {s: i + 1 for i, s in enumerate(spellings)}
    cells = [number.get(table.get(cp), 0) for cp in range(FIRST, LAST + 1)]
    out = struct.pack("<H", len(spellings))
    for s in spellings:
        out += struct.pack("<B", len(s)) + s.encode("utf-16-le")
    return out + bytes(c & 255 for c in cells) + bytes(c >> 8 for c in cells)


pairs = sorted((a, b) for a, b in simplified.items() if a != b)
data = readings(mandarin) + readings(cantonese) + readings(korean) + struct.pack("<H", len(pairs))
last = 0
for a, _ in pairs:
    data += struct.pack("<H", a - last)
    last = a
data += b"".join(struct.pack("<H", b) for _, b in pairs)
packer = zlib.compressobj(9, zlib.DEFLATED, -15)
packed = packer.compress(data) + packer.flush()
open(OUT, "wb").write(packed)
print(f"{len(data)} bytes, {len(packed)} deflated, {len(pairs)} simplified forms")
