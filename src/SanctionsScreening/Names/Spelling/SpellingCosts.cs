namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// What it costs, in hundredths of an ordinary edit, to exchange, insert or drop a spelling unit.
/// Cheap exchanges are those that romanisations of one name really make; see <c>docs/matching.md</c>.
/// </summary>
internal static class SpellingCosts
{
    /// <summary>An exchange of unrelated units.</summary>
    public const int Unrelated = 100;

    /// <summary>An exchange at the start of a word costs this much more, in percent: beginnings are seldom mistaken.</summary>
    public const int StartPercent = 130;

    /// <summary>Two neighbouring units in the wrong order.</summary>
    public const int Transposition = 60;

    private const byte FinalA = 'a' - 'a', FinalO = 'o' - 'a';

    private const int GenderGap = 60, GenderExchange = 120;

    private const int VowelGap = 35, SoftGap = 30, ConsonantGap = 95, DigitGap = 300;

    /// <summary>A row of exchange costs is as long as a vector likes it.</summary>
    public const int RowLength = 64;

    /// <summary>What an unrelated consonant costs at most when it counts double.</summary>
    private const int ShortUnrelated = 90;

    private static readonly byte[] s_exchange = Rows(BuildExchange());

    private static readonly byte[] s_shortExchange = Doubled(s_exchange);

    private static readonly byte[] s_exchangeFor = Turned(s_exchange), s_shortExchangeFor = Turned(s_shortExchange);

    private static readonly ushort[] s_gap = BuildGap();

    /// <summary>The cost of exchanging one unit for another.</summary>
    public static int Exchange(byte a, byte b) => s_exchange[(a * RowLength) + b];

    /// <summary>The row of exchange costs of one unit: <see cref="RowLength"/> bytes, those beyond the last unit unused.</summary>
    /// <param name="a">The unit.</param>
    /// <param name="isShort">Whether exchanges of consonants that romanisation explains count double: too little is left of a short word to recognise it.</param>
    public static ReadOnlySpan<byte> ExchangeRow(byte a, bool isShort) => (isShort ? s_shortExchange : s_exchange).AsSpan(a * RowLength, RowLength);

    /// <summary>The same costs by the other unit: what exchanging each unit for it costs.</summary>
    public static ReadOnlySpan<byte> ExchangesFor(byte b, bool isShort) => (isShort ? s_shortExchangeFor : s_exchangeFor).AsSpan(b * RowLength, RowLength);

    /// <summary>Whether two neighbours are exchanged by a slip of the hand: digits make another number.</summary>
    public static bool MaySwap(byte a, byte b) => !SpellingUnits.IsDigit(a) && !SpellingUnits.IsDigit(b);

    /// <summary>The cost of inserting or dropping a unit.</summary>
    public static int Gap(byte unit) => s_gap[unit];

    /// <summary>The cost of a unit that only one of two words begins with.</summary>
    public static int StartGap(byte unit) => s_gap[unit] * StartPercent / 100;

    /// <summary>The cost of a unit that only one of two words ends with: a final a makes another person of Daniel.</summary>
    public static int EndGap(byte unit) => unit == FinalA ? GenderGap : s_gap[unit];

    /// <summary>The cost of exchanging the last units of two words: Antonio is not Antonia.</summary>
    public static int AtEnd(byte a, byte b, int cost) => a is FinalA or FinalO && b is FinalA or FinalO ? GenderExchange : cost;

    private static byte[] Rows(byte[] costs)
    {
        byte[] rows = new byte[SpellingUnits.Count * RowLength];
        for (int a = 0; a < SpellingUnits.Count; a++) costs.AsSpan(a * SpellingUnits.Count, SpellingUnits.Count).CopyTo(rows.AsSpan(a * RowLength));
        return rows;
    }

    private static byte[] Turned(byte[] rows)
    {
        byte[] turned = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int a = i / RowLength, b = i % RowLength;
            if (b < SpellingUnits.Count) turned[(b * RowLength) + a] = rows[i];
        }

        return turned;
    }

    private static byte[] Doubled(byte[] rows)
    {
        byte[] doubled = [.. rows];
        for (int i = 0; i < doubled.Length; i++)
        {
            if (doubled[i] < ShortUnrelated && !SpellingUnits.IsVowel((byte)(i / RowLength))) doubled[i] = (byte)Math.Min(doubled[i] * 2, Unrelated);
        }

        return doubled;
    }

    private static byte[] BuildExchange()
    {
        const int n = SpellingUnits.Count;
        byte[] costs = new byte[n * n];
        Array.Fill(costs, (byte)Unrelated);
        for (int i = 0; i < n; i++) costs[(i * n) + i] = 0;
        for (int i = 26; i < 36; i++)
        {
            for (int j = 0; j < n; j++)
            {
                if (i != j) costs[(i * n) + j] = costs[(j * n) + i] = 250;
            }
        }

        const byte kh = SpellingUnits.Kh, gh = SpellingUnits.Gh, sh = SpellingUnits.Sh, ch = SpellingUnits.Ch, zh = SpellingUnits.Zh,
            th = SpellingUnits.Th, dh = SpellingUnits.Dh, ts = SpellingUnits.Ts, dj = SpellingUnits.Dj, ou = SpellingUnits.Ou, oo = SpellingUnits.Oo,
            ee = SpellingUnits.Ee, shch = SpellingUnits.Shch, ph = SpellingUnits.Ph, ks = SpellingUnits.Ks, ck = SpellingUnits.Ck, rh = SpellingUnits.Rh, qu = SpellingUnits.Qu;

        // Vowels: Arabic, Persian and Russian unstressed vowels are written either way; ou and oo are u.
        Set("ae", 30); Set("ei", 25); Set("ou", 20); Set("ao", 50); Set("ai", 60); Set("au", 60); Set("eo", 60); Set("eu", 70); Set("iu", 70); Set("io", 80);
        Pair(ou, 'u', 5); Pair(ou, 'o', 20); Pair(ou, 'w', 30); Pair(oo, 'u', 5); Pair(oo, 'o', 20); Pair(ee, 'i', 5); Pair(ee, 'e', 15); Pair(ee, 'y', 20); Both(ou, oo, 5);

        // Glides.
        Set("iy", 10); Set("ij", 30); Set("yj", 20); Set("uw", 30); Set("ey", 35); Set("ow", 50);

        // Gutturals: q, k, kh, h, g, gh are one sound to another romanisation.
        Set("kq", 10); Set("ck", 15); Set("cq", 30); Set("gk", 35); Set("gq", 30); Set("gh", 45); Set("hk", 60); Set("hj", 45); Set("hx", 40); Set("kx", 60); Set("hg", 45);
        Pair(kh, 'k', 30); Pair(kh, 'h', 20); Pair(kh, 'x', 30); Pair(kh, 'q', 35); Pair(kh, 'g', 50); Pair(kh, 'j', 40); Pair(gh, 'g', 15); Pair(gh, 'h', 30); Pair(gh, 'q', 30); Pair(gh, 'k', 45); Both(gh, kh, 35);
        Pair(ck, 'k', 3); Pair(ck, 'c', 8); Pair(ck, 'q', 12); Pair(qu, 'k', 25); Pair(qu, 'q', 15); Both(ck, kh, 30); Both(kh, ch, 35); Pair(ch, 'k', 40); Pair(ch, 'h', 50);

        // Sibilants and affricates.
        Set("sz", 30); Set("cs", 30); Set("cz", 50); Set("jz", 45); Set("gj", 35);
        Pair(sh, 's', 25); Pair(sh, 'c', 50); Pair(sh, 'x', 35); Pair(sh, 'j', 60); Both(sh, ch, 35); Both(sh, shch, 15); Both(ch, shch, 25); Pair(ch, 'c', 20); Pair(ch, 'j', 55); Pair(ch, 'q', 35);
        Pair(zh, 'z', 25); Pair(zh, 'j', 20); Pair(zh, 'g', 45); Both(zh, sh, 45); Both(zh, dj, 25); Both(zh, ch, 45);
        Pair(dj, 'j', 10); Pair(dj, 'g', 30); Pair(dj, 'z', 40); Pair(dj, 'd', 50); Both(dj, ch, 45); Both(dj, gh, 55);
        Pair(ts, 'c', 25); Pair(ts, 's', 35); Pair(ts, 'z', 35); Pair(ts, 't', 45); Both(ts, ch, 40);
        Pair(ks, 'x', 3); Pair(ks, 'k', 60); Pair(ks, 's', 60); Pair(ks, 'z', 60);

        // Dentals, labials, liquids.
        Set("dt", 35); Pair(th, 't', 15); Pair(th, 's', 40); Pair(th, 'd', 45); Pair(dh, 'd', 15); Pair(dh, 'z', 40); Pair(dh, 't', 45); Both(th, dh, 40);
        Set("bp", 40); Set("fv", 40); Set("vw", 15); Set("bv", 40); Set("fp", 60); Pair(ph, 'f', 10); Pair(ph, 'p', 45); Pair(ph, 'v', 50); Pair(rh, 'r', 8); Set("lr", 70); Set("mn", 70);
        return costs;

        void Set(string letters, byte cost) => Both((byte)(letters[0] - 'a'), (byte)(letters[1] - 'a'), cost);

        void Pair(byte unit, char letter, byte cost) => Both(unit, (byte)(letter - 'a'), cost);

        void Both(byte a, byte b, byte cost)
        {
            costs[(a * n) + b] = cost;
            costs[(b * n) + a] = cost;
        }
    }

    private static ushort[] BuildGap()
    {
        var gaps = new ushort[SpellingUnits.Count];
        for (byte unit = 0; unit < gaps.Length; unit++)
        {
            gaps[unit] = SpellingUnits.IsDigit(unit) ? (ushort)DigitGap
                : SpellingUnits.IsVowel(unit) ? (ushort)VowelGap
                : unit is 'h' - 'a' or 'y' - 'a' or 'w' - 'a' ? (ushort)SoftGap
                : (ushort)ConsonantGap;
        }

        gaps[24] = SoftGap;
        gaps[22] = 50;
        gaps[9] = 60;
        return gaps;
    }
}
