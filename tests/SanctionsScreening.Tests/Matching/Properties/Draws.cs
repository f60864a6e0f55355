using CsCheck;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Tests.Matching.Properties;

/// <summary>Random names of every kind, mostly invented, and requests that are near to them.</summary>
internal static class Draws
{
    private static readonly string[] s_syllables = ["ba", "che", "dor", "el", "fi", "gul", "hash", "im", "jo", "kar", "lev", "mun", "nar", "osh", "pel", "qu", "rim", "sat", "tov", "ul", "vik", "wen", "xi", "yar", "zub"];
    private static readonly string[] s_common = ["ivan", "maria", "muhammad", "john", "ahmad", "kim", "ali", "hassan", "elena", "carlos"];
    private static readonly string[] s_native = ["Иван", "Драгомиров", "محمد", "الزبير", "王", "小明", "김", "Ελένη", "დავით"];
    private static readonly string[] s_small = ["al", "bin", "de", "van", "abu", "mr", "dr", "petrovich", "jr"];
    private static readonly string[] s_business = ["trading", "company", "limited", "bank", "general", "shipping", "group", "llc", "national", "tehran", "55", "44", "iii"];

    /// <summary>An invented word of three to nine letters, rare in life.</summary>
    public static Gen<string> Rare { get; } = OneOf(s_syllables).Array[2, 3].Select(static s => string.Concat(s));

    /// <summary>A person's word.</summary>
    public static Gen<string> PersonWord { get; } = Gen.Frequency((5, Rare), (4, OneOf(s_common)), (1, OneOf(s_small)));

    /// <summary>A person's name of two to four words.</summary>
    public static Gen<string> Person { get; } = Gen.Select(PersonWord.Array[1, 3], Rare, static (words, family) => string.Join(' ', [.. words, family]));

    /// <summary>A person's name of two to four words that do the same wherever they stand.</summary>
    public static Gen<string> Plain { get; } = Gen.Select(Gen.Frequency((5, Rare), (4, OneOf(s_common))).Array[1, 3], Rare, static (words, family) => string.Join(' ', [.. words, family]));

    /// <summary>An organisation's name of two to four words.</summary>
    public static Gen<string> Organization { get; } = Gen.Select(Rare, OneOf(s_business).Array[1, 3], static (own, words) => string.Join(' ', [own, .. words]));

    /// <summary>Any name at all, of several scripts too.</summary>
    public static Gen<string> Name { get; } = Gen.Frequency((5, Person), (3, Organization), (2, OneOf(s_native).Array[1, 3].Select(static w => string.Join(' ', w))));

    /// <summary>One to three names of one party.</summary>
    public static Gen<string[]> Names { get; } = Name.Array[1, 3];

    /// <summary>A date as far as it is known.</summary>
    public static Gen<PartialDate> Date { get; } = Gen.Select(Gen.Int[1950, 1999], Gen.Int[0, 12], Gen.Int[0, 28], static (y, m, d) => m == 0 ? new PartialDate(y) : d == 0 ? new PartialDate(y, m) : new PartialDate(y, m, d));

    /// <summary>A name with up to two changes: a letter lost, doubled or exchanged, a word lost, added or moved.</summary>
    public static Gen<string> Near(string name) => Gen.Select(Gen.Int[0, 5].Array[0, 2], Gen.Int[0, 1000], Rare, (kinds, at, word) => kinds.Aggregate(name, (text, kind) => Changed(text, kind, at, word)));

    /// <summary>A name of the same words in the same order, up to two of them misspelled.</summary>
    public static Gen<string> Misspelled(string name) => Gen.Select(Gen.Int[0, 2].Array[0, 2], Gen.Int[0, 1000], (kinds, at) => kinds.Aggregate(name, (text, kind) => Changed(text, kind, at, string.Empty)));

    /// <summary>One letter of a word lost, doubled or exchanged with its neighbour.</summary>
    public static Gen<string> Slip(string word) => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1000], (kind, at) => Slipped(word, kind, at));

    private static Gen<string> OneOf(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static string Changed(string name, int kind, int at, string word)
    {
        List<string> words = [.. name.Split(' ')];
        int w = at % words.Count;
        switch (kind)
        {
            case 3 when words.Count > 2:
                words.RemoveAt(w);
                break;
            case 4:
                words.Insert(w, word);
                break;
            case 5:
                words.Reverse();
                break;
            default:
                words[w] = Slipped(words[w], kind % 3, at);
                break;
        }

        return string.Join(' ', words);
    }

    private static string Slipped(string word, int kind, int at)
    {
        if (word.Length < 4) return word;
        int p = 1 + (at % (word.Length - 2));
        return kind switch
        {
            0 => word.Remove(p, 1),
            1 => word.Insert(p, word[p].ToString()),
            _ => $"{word[..p]}{word[p + 1]}{word[p]}{word[(p + 2)..]}",
        };
    }
}
