"""Makes src/SanctionsScreening/Names/Knowledge/name-frequency.tsv: how common words of names are in life.

    python3 eng/name_frequency.py ../shared/data

Sources: the Latin side of Wikidata's labels of people (transliteration/*_train.tsv, CC0) with how often each word was seen, and the
commonest forenames and surnames by country (reference/common-*-by-country.csv), whose rank stands for a share.
A row is −ln of a word's share in thousandths of a nat, rounded to a quarter of a nat, a tab, and the words of that share.
"""
import collections
import csv
import glob
import math
import pathlib
import sys
import unicodedata

DATA = pathlib.Path(sys.argv[1])
TARGET = pathlib.Path(__file__).resolve().parent.parent / 'src/SanctionsScreening/Names/Knowledge/name-frequency.tsv'
LETTERS = {'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ı': 'i', 'ð': 'd'}
STEP = 250          # a quarter of a nat: finer steps would say more than the counts know
LIMIT = 10_250      # rarer words are as good as absent
WORDS_A_NAME = 2
# The first of a country's list is borne by about one person in 80 of that country, and a country is about an eighth of a customer file at most.
FIRST_SHARE, COUNTRY_SHARE, RANK_OFFSET = 0.0125 * 4, 0.12, 4


def folded(word):
    word = ''.join(LETTERS.get(c, c) for c in word.lower())
    return ''.join(c for c in unicodedata.normalize('NFKD', word) if 'a' <= c <= 'z')


share = collections.Counter()
for path in sorted(glob.glob(str(DATA / 'transliteration/*_train.tsv'))):
    seen = collections.Counter()
    for line in open(path, encoding='utf-8'):
        latin, _, count = line.rstrip('\n').split('\t')
        seen[folded(latin)] += int(count)
    total = sum(seen.values()) / WORDS_A_NAME
    for word, count in seen.items():
        if count > 1:
            share[word] = max(share[word], count / total)
for kind in ('forenames', 'surnames'):
    for row in csv.DictReader(open(DATA / f'reference/common-{kind}-by-country.csv', encoding='utf-8-sig')):
        rank = int(row['Index'] or 99)
        for word in row['Romanized Name'].replace('-', ' ').split():
            word = folded(word)
            share[word] = max(share[word], FIRST_SHARE * COUNTRY_SHARE / (rank + RANK_OFFSET))

rows = collections.defaultdict(list)
for word, part in share.items():
    information = round(-1000 * math.log(part) / STEP) * STEP
    if len(word) > 1 and information <= LIMIT:
        rows[max(information, 1000)].append(word)
with open(TARGET, 'w', encoding='utf-8') as out:
    out.write('# How common words of names are in life: -ln of the share of names that hold them, in thousandths of a nat, a tab, the words.\n')
    out.write('# Made by eng/name_frequency.py from Wikidata labels (CC0) and lists of common names by country; see README.md beside this file.\n')
    for information in sorted(rows):
        out.write(f"{information}\t{' '.join(sorted(rows[information]))}\n")
print(sum(map(len, rows.values())), 'words,', TARGET.stat().st_size, 'bytes')
