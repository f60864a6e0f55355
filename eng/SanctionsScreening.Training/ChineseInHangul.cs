namespace SanctionsScreening.Training;

/// <summary>
/// Chinese names as Korean has written them by rule since 1986 (the table of foreign words' spelling: Xi Jinping is 시진핑), since the
/// training words hold few. The draw is fixed by its seed.
/// </summary>
internal static class ChineseInHangul
{
    private const int Drawn = 4000;
    private const string LeadLetters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string VowelLetters = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    private static readonly Dictionary<string, char> s_initials = Table(
        "b=ㅂ p=ㅍ m=ㅁ f=ㅍ d=ㄷ t=ㅌ n=ㄴ l=ㄹ g=ㄱ k=ㅋ h=ㅎ j=ㅈ q=ㅊ x=ㅅ zh=ㅈ ch=ㅊ sh=ㅅ r=ㄹ z=ㅉ c=ㅊ s=ㅆ").ToDictionary(static row => row.Key, static row => row.Value[0]);

    // A final's first syllable without its lead, and what follows; the vowel after j, q, zh, ch, z, c and s is written without its y.
    private static readonly Dictionary<string, string> s_finals = Table(
        "a=아 o=오 e=어 i=이 u=우 v=위 ai=아이 ei=에이 ao=아오 ou=어우 an=안 en=언 ang=앙 eng=엉 ong=웅 er=얼 ia=야 ie=예 iao=야오 iu=유 ian=옌 in=인 iang=양 ing=잉 iong=융 " +
        "ua=와 uo=워 uai=와이 ui=우이 uan=완 un=운 uang=왕 ue=웨 ve=웨").ToDictionary(static row => row.Key, static row => row.Value);

    private static readonly Dictionary<string, string> s_whole = Table(
        "yi=이 wu=우 yu=위 ya=야 ye=예 yao=야오 you=유 yan=옌 yin=인 yang=양 ying=잉 yong=융 wa=와 wo=워 wai=와이 wei=웨이 wan=완 wen=원 wang=왕 weng=웡 yue=웨 yuan=위안 yun=윈 " +
        "zhi=즈 chi=츠 shi=스 ri=르 zi=쯔 ci=츠 si=쓰 ju=쥐 qu=취 xu=쉬 juan=쥐안 quan=취안 xuan=쉬안 jun=쥔 qun=췬 xun=쉰 jue=줴 que=췌 xue=쉐 lv=뤼 nv=뉘").ToDictionary(static row => row.Key, static row => row.Value);

    /// <summary>Names of one to three syllables of the given readings.</summary>
    public static IEnumerable<WordPair> All(IReadOnlyList<string> readings)
    {
        string[] written = [.. readings.Where(static reading => Write(reading) is not null)];
        foreach (string reading in written)
            yield return new WordPair(ChineseNames.Pinyin(reading), Write(reading)!, 2);
        var draw = new Lcg(1986);
        for (int i = 0; i < Drawn; i++)
        {
            string latin = "", hangul = "";
            int syllables = 2 + draw.Next(2);
            for (int s = 0; s < syllables; s++)
            {
                string reading = written[draw.Next(written.Length)];
                latin += ChineseNames.Pinyin(reading);
                hangul += Write(reading);
            }
            yield return new WordPair(latin, hangul, 1);
        }
    }

    /// <summary>A reading in pinyin with v for ü; null for the few that the table does not write.</summary>
    private static string? Write(string reading)
    {
        if (s_whole.TryGetValue(reading, out string? whole))
            return whole;
        string initial = reading.Length > 1 && reading[1] == 'h' ? reading[..2] : reading[..1];
        if (!s_initials.TryGetValue(initial, out char lead))
            return s_finals.GetValueOrDefault(reading);
        if (!s_finals.TryGetValue(reading[initial.Length..], out string? final))
            return null;
        int syllable = final[0] - 0xAC00, vowel = syllable / 28 % 21, tail = syllable % 28;
        char letter = VowelLetters[vowel];
        if (lead is 'ㅈ' or 'ㅊ' or 'ㅉ')
            letter = letter switch { 'ㅑ' => 'ㅏ', 'ㅖ' => 'ㅔ', 'ㅛ' => 'ㅗ', 'ㅠ' => 'ㅜ', _ => letter };
        int composed = 0xAC00 + (((LeadLetters.IndexOf(lead, StringComparison.Ordinal) * 21) + VowelLetters.IndexOf(letter, StringComparison.Ordinal)) * 28) + tail;
        return (char)composed + final[1..];
    }

    private static IEnumerable<KeyValuePair<string, string>> Table(string rows) =>
        rows.Split(' ').Select(static row => row.Split('=')).Select(static cells => KeyValuePair.Create(cells[0], cells[1]));
}
