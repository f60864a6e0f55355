namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>The three ways to spell pinyin's umlauted u in plain letters: <c>lu</c>, <c>lyu</c> (passports since 2012), <c>lv</c> (keyboards).</summary>
internal static class PinyinSpelling
{
    /// <summary>With <c>u</c>, as names are mostly printed.</summary>
    public static string Plain(string pinyin) => pinyin.Replace('v', 'u');

    /// <summary>With <c>yu</c>, as passports have it.</summary>
    public static string Passport(string pinyin) => pinyin.Replace("v", "yu", StringComparison.Ordinal);
}
