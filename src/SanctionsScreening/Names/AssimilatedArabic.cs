using System.Buffers;

namespace SanctionsScreening.Names;

/// <summary>
/// Arabic compounds that are written as one word with the sound that their article takes in it: Abderrahmane, Noureddine, Salahudin. Each has a
/// second form, that of the same words where they are written apart and then joined: abdulrahmane, nouruddin, salahuddin. So has the servant alone
/// (Abder Rahmane, Abdus Salam).
/// </summary>
internal static class AssimilatedArabic
{
    private const int ShortestWord = 7;
    private const string Head = "abd";

    /// <summary>Before these letters the article's l becomes their sound.</summary>
    private const string SunLetters = "rsdntz";

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    /// <summary>What servants of God are named after where the letter is written once.</summary>
    private static readonly string[] s_attributes =
        ["rahm", "rakhm", "rehm", "rahim", "rakhim", "raheem", "razak", "razaq", "razzak", "razzaq", "reza", "rashid", "rachid", "rasul", "rauf", "raouf", "salam", "salom", "samad", "sattar", "shakur", "shukur", "nasir", "nasser", "nabi"];

    private static readonly string[] s_faiths = ["din", "deen", "dine", "dien", "ttin"];

    /// <summary>Heads of names in -al-Din, which tell their endings from those of European names (Geraldine, Benedin, Martin).</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_heads = new HashSet<string>(StringComparer.Ordinal)
    {
        "nur", "nour", "noor", "nor", "nourr", "salah", "selah", "sabah", "jamal", "gamal", "djamal", "cemal", "cem", "saif", "seif", "sayf", "seyf", "shams", "chams", "sems", "shems", "ala", "alaa", "badr", "bedr",
        "izz", "ezz", "azz", "iz", "ez", "az", "fakhr", "fahr", "nasr", "najm", "nejm", "necm", "nedzm", "muhi", "mohi", "mohy", "muhy", "taj", "tadj", "tac", "sadr", "zia", "zija", "diya", "dhia", "diaa", "shihab",
        "chihab", "shehab", "qutb", "kutb", "kotb", "kamal", "kemal", "imad", "emad", "husam", "hosam", "hossam", "houssam", "siraj", "seraj", "sirag", "serag", "baha", "bahaa", "rukn", "rokn", "burhan", "borhan",
        "zain", "zayn", "zein", "zeyn", "zine", "majd", "magd", "sharaf", "charaf", "seraf", "jalal", "galal", "djalal", "celal", "khair", "kheir", "khayr", "hayr", "nizam", "nezam",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the second form of a word.</summary>
    /// <param name="word">A folded Latin word.</param>
    /// <param name="to">Room for <see cref="SecondForm.MostLetters"/>.</param>
    /// <returns>Letters written; 0 where the word has none, because it is no such compound or stands so already.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> to)
    {
        if (IsServantAlone(word)) return Join(ArabicGlue.Servant, [], to);
        if (word.Length < ShortestWord) return 0;
        int length = word.StartsWith(Head)
            ? Named(word) is > 0 and int named ? Join(ArabicGlue.Servant, word[named..], to) : 0
            : HeadOfFaith(word) is > 0 and int head ? Join(word[..head], ArabicGlue.Faith, to) : 0;
        return word.SequenceEqual(to[..length]) ? 0 : length;
    }

    /// <summary>Whether a folded Latin letter is a vowel, y among them.</summary>
    public static bool IsVowel(char letter) => s_vowels.Contains(letter);

    private static bool IsServantAlone(ReadOnlySpan<char> word) =>
        word.Length is 5 or 6 && word.StartsWith(Head) && SunLetters.Contains(word[^1]) && !word[Head.Length..^1].ContainsAnyExcept(s_vowels);

    /// <summary>Where in a servant's name the attribute begins whose article is not written with l; 0 where there is none.</summary>
    private static int Named(ReadOnlySpan<char> word)
    {
        int at = Head.Length;
        while (at < word.Length && IsVowel(word[at])) at++;
        if (at == Head.Length || word.Length - at < 4) return 0;
        if (word[at] == word[at + 1] && SunLetters.Contains(word[at])) return at + 1;
        foreach (string attribute in s_attributes)
        {
            if (word[at..].StartsWith(attribute)) return at;
        }

        return 0;
    }

    /// <summary>Letters of what stands before al-Din in any of its spellings; 0 where the word does not end so.</summary>
    private static int HeadOfFaith(ReadOnlySpan<char> word)
    {
        foreach (string faith in s_faiths)
        {
            if (!word.EndsWith(faith)) continue;
            ReadOnlySpan<char> before = word[..^faith.Length];
            bool isDoubled = before[^1] == 'd', isSingle = before[^1] == 'u' && !IsVowel(before[^2]);
            if (isDoubled || before[^1] == 'l') before = before[..^1];
            int head = HeadLength(before);
            if (head < 2 || head == before.Length) return 0;
            return isDoubled || (isSingle && head >= 4) || s_heads.Contains(before[..head]) ? head : 0;
        }

        return 0;
    }

    /// <summary>Letters of a head without the article's vowel behind it: Zia-uddin, Safi-eddine, Nour-eddine.</summary>
    private static int HeadLength(ReadOnlySpan<char> before)
    {
        int end = before.Length;
        while (end > 0 && IsVowel(before[end - 1])) end--;
        for (int longer = before.Length - 1; longer > end; longer--)
        {
            if (s_heads.Contains(before[..longer])) return longer;
        }

        return before.Length - end > 1 && before[end] == 'i' ? end + 1 : end;
    }

    private static int Join(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Span<char> to)
    {
        first.CopyTo(to);
        second.CopyTo(to[first.Length..]);
        return first.Length + second.Length;
    }
}
