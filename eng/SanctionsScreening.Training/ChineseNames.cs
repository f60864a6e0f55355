using SanctionsScreening.Names.Readings;

namespace SanctionsScreening.Training;

/// <summary>
/// Chinese syllables and pairs of them in pinyin and in Wade–Giles without apostrophes, since the training words are
/// foreign ones. Any character stands for its reading: the tables see readings only.
/// </summary>
internal static class ChineseNames
{
    private const int Drawn = 4000;

    public static IEnumerable<WordPair> All()
    {
        string[] readings = Readings();
        var character = new Dictionary<string, char>(StringComparer.Ordinal);
        for (char c = '\u4E00'; c < '\u9FA6'; c++)
        {
            if (HanReadings.Mandarin(c) is { } reading)
                character.TryAdd(reading, c);
        }
        foreach (string reading in readings)
        {
            yield return new WordPair(Pinyin(reading), character[reading].ToString(), 3);
            yield return new WordPair(WadeGiles(reading), character[reading].ToString(), 1);
        }
        var draw = new Lcg(1911);
        for (int i = 0; i < Drawn; i++)
        {
            string first = readings[draw.Next(readings.Length)], second = readings[draw.Next(readings.Length)];
            string latin = draw.Next(4) == 0 ? WadeGiles(first) + WadeGiles(second) : Pinyin(first) + Pinyin(second);
            yield return new WordPair(latin, $"{character[first]}{character[second]}", 1);
        }
    }

    /// <summary>Readings of the characters between 一 and 鿿 that many characters share: rare ones belong to no name.</summary>
    public static string[] Readings() =>
    [
        .. Enumerable.Range(0x4E00, 0x5200).Select(c => HanReadings.Mandarin((char)c)).OfType<string>()
            .GroupBy(reading => reading, StringComparer.Ordinal).Where(group => group.Count() >= 12).Select(group => group.Key).Order(StringComparer.Ordinal),
    ];

    public static string Pinyin(string reading) => reading.Replace('v', 'u');

    private static string WadeGiles(string reading)
    {
        string initial = string.Concat(reading.TakeWhile(c => !"aeiouv".Contains(c, StringComparison.Ordinal)));
        string final = reading[initial.Length..];
        switch (reading)
        {
            case "zi" or "ci": return "tzu";
            case "si": return "ssu";
            case "yi": return "i";
            case "you": return "yu";
            case "yan": return "yen";
            case "ye": return "yeh";
            case "yue": return "yueh";
            case "yong": return "yung";
            case "er": return "erh";
            case "guo" or "kuo" or "huo": return WadeInitial(initial) + "uo";
        }
        if (initial is "zh" or "ch" or "sh" or "r" && final == "i")
            return WadeInitial(initial) + "ih";
        string wade = final switch
        {
            "ong" => "ung",
            "iong" => "iung",
            "ian" => "ien",
            "ie" => "ieh",
            "ue" or "ve" => "ueh",
            "uo" => "o",
            "v" => "u",
            "e" when initial is "g" or "k" or "h" => "o",
            "ui" when initial is "g" or "k" => "uei",
            _ => final,
        };
        return WadeInitial(initial) + wade;
    }

    private static string WadeInitial(string initial) => initial switch
    {
        "b" => "p",
        "d" => "t",
        "g" => "k",
        "j" or "q" or "zh" => "ch",
        "x" => "hs",
        "r" => "j",
        "z" or "c" => "ts",
        _ => initial,
    };
}
