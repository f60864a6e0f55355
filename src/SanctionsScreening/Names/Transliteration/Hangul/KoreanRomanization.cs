using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Hangul;

/// <summary>Hangul in Latin letters by one system of spelling.</summary>
internal sealed class KoreanRomanization
{
    private const int Rieul = 5, TailL = 8;

    /// <summary>Revised Romanization of Korean, Ministry of Culture and Tourism notice 2000-8.</summary>
    public static readonly KoreanRomanization Revised = new(
        ReadingSystem.RevisedRomanization,
        "g kk n d tt r m b pp s ss - j jj ch k t p h", null,
        "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");

    /// <summary>McCune–Reischauer (1939) without breves and apostrophes.</summary>
    public static readonly KoreanRomanization McCuneReischauer = new(
        ReadingSystem.McCuneReischauer,
        "k kk n t tt r m p pp s ss - ch tch ch k t p h", "g kk n d tt r m b pp s ss - j tch ch k t p h",
        "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i");

    /// <summary>North Korea's system (1992), as its state agency spells names.</summary>
    public static readonly KoreanRomanization Northern = new(
        ReadingSystem.NorthKorean,
        "k kk n t tt r m p pp s ss - j jj ch kh th ph h", "g kk n d tt r m b pp s ss - j jj ch kh th ph h",
        "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i");

    /// <summary>How South Koreans mostly spell themselves: 정 jung, 영 young, 우 woo, 희 hee.</summary>
    public static readonly KoreanRomanization Customary = new(
        ReadingSystem.Customary,
        "k kk n d tt r m b pp s ss - j jj ch k t p h", "g kk n d tt r m b pp s ss - j jj ch k t p h",
        "a ae ya yae u e yu ye o wa wae oi yo oo wo we wi yoo eu ee i");

    private static readonly string[] s_tails =
        ["", "k", "", "", "n", "", "", "t", "l", "", "", "", "", "", "", "", "m", "p", "", "", "", "ng", "", "", "", "", "", ""];

    private readonly string[] _leads;
    private readonly string[] _voicedLeads;
    private readonly string[] _vowels;

    private KoreanRomanization(ReadingSystem system, string leads, string? voicedLeads, string vowels)
    {
        System = system;
        _leads = leads.Replace("-", "", StringComparison.Ordinal).Split(' ');
        _voicedLeads = voicedLeads?.Replace("-", "", StringComparison.Ordinal).Split(' ') ?? _leads;
        _vowels = vowels.Split(' ');
    }

    public ReadingSystem System { get; }

    /// <summary>Appends the spelling of a word of Hangul syllables, as it sounds.</summary>
    public void AppendWord(scoped ReadOnlySpan<char> syllables, ref TextBuffer output)
    {
        Span<KoreanSounds> sounds = syllables.Length <= 64 ? stackalloc KoreanSounds[syllables.Length] : new KoreanSounds[syllables.Length];
        KoreanSounds.Of(syllables, assimilate: true, sounds);
        for (int i = 0; i < sounds.Length; i++)
            AppendSyllable(sounds, i, ref output);
    }

    /// <summary>The spelling of each syllable by itself, as names are spelt; voiced consonants still show the sound before.</summary>
    public string[] Syllables(ReadOnlySpan<char> syllables)
    {
        var sounds = new KoreanSounds[syllables.Length];
        KoreanSounds.Of(syllables, assimilate: false, sounds);
        var spelt = new string[sounds.Length];
        var output = new TextBuffer(stackalloc char[16]);
        for (int i = 0; i < sounds.Length; i++)
        {
            output.Length = 0;
            AppendSyllable(sounds, i, ref output);
            spelt[i] = output.ToString();
        }
        output.Dispose();
        return spelt;
    }

    private void AppendSyllable(scoped ReadOnlySpan<KoreanSounds> sounds, int i, ref TextBuffer output)
    {
        KoreanSounds sound = sounds[i];
        int before = i == 0 ? -1 : sounds[i - 1].Tail;
        // Voiced behind a vowel, n, l, m and ng.
        bool voiced = before is 0 or 4 or TailL or 16 or 21;
        if (sound.Lead == Rieul && before == TailL)
            output.Append('l');
        else
            output.Append((voiced ? _voicedLeads : _leads)[sound.Lead]);
        output.Append(this == Customary ? CustomaryVowel(sound) : _vowels[sound.Vowel]);
        output.Append(s_tails[sound.Tail]);
    }

    private string CustomaryVowel(KoreanSounds sound)
    {
        const int Null = 11;
        return sound.Vowel switch
        {
            6 when sound.Lead == Null => sound.Tail == 21 ? "you" : "yeo",
            13 when sound.Lead == Null && sound.Tail == 0 => "woo",
            13 when sound.Tail == 1 => "u",
            19 when sound.Lead == Null => "ui",
            _ => _vowels[sound.Vowel],
        };
    }
}
