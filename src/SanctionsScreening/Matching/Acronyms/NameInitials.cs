using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching.Acronyms;

/// <summary>
/// What a name may be abbreviated as, and what it may abbreviate. An acronym is packed into a number, five bits a letter;
/// three letters spell too many names, and more than eight nobody's.
/// </summary>
internal struct NameInitials
{
    /// <summary>Letters of the shortest and the longest acronym.</summary>
    public const int Least = 4, Most = 8;

    private const int BitsOfLetter = 5;

    private ulong _all;
    private ulong _significant;
    private int _allCount;
    private int _significantCount;
    private bool _isOdd;

    /// <summary>The letters of a name of one word, packed; 0 where it has more words or cannot be an acronym.</summary>
    public ulong Word { get; private set; }

    /// <summary>The initials of every word but titles and legal forms, packed; 0 where they are too few or too many.</summary>
    public readonly ulong All => _isOdd || _allCount is < Least or > Most ? 0 : _all;

    /// <summary>The same without particles (of, and, al).</summary>
    public readonly ulong Significant => _isOdd || _significantCount is < Least or > Most ? 0 : _significant;

    /// <summary>Whether the name states a legal form.</summary>
    public bool HasLegalForm { get; private set; }

    /// <summary>Whether some word is of those that organisations are made of.</summary>
    public bool HasOrganizationWord { get; private set; }

    /// <summary>The initials of a request.</summary>
    public static NameInitials Of(NameBuffer name)
    {
        var initials = new NameInitials();
        for (int w = 0; w < name.Count; w++) initials.Add(name.Words[w].Native?.Readings[0] ?? name.Form(w), name.Words[w].Role);
        return initials;
    }

    /// <summary>The initials of a listed name.</summary>
    public static NameInitials Of(GenerationView view, int name)
    {
        var initials = new NameInitials();
        for (int p = view.NameStart[name]; p < view.NameStart[name + 1]; p++) initials.Add(view.Letters(view.WordForm[view.NameWords[p]]), (WordRole)view.NameRoles[p]);
        return initials;
    }

    private void Add(ReadOnlySpan<char> word, WordRole role)
    {
        HasLegalForm |= role == WordRole.LegalForm;
        HasOrganizationWord |= role is WordRole.LegalForm or WordRole.Generic or WordRole.Field or WordRole.Place;
        if (role is WordRole.LegalForm or WordRole.Title) return;
        _isOdd |= !char.IsAsciiLetterLower(word[0]);
        Append(ref _all, ref _allCount, word[0]);
        if (!WordWeights.IsSignificant(role)) return;
        Append(ref _significant, ref _significantCount, word[0]);
        Word = _significantCount == 1 ? Pack(word) : 0;
    }

    private static void Append(ref ulong packed, ref int count, char letter)
    {
        packed = (packed << BitsOfLetter) | (uint)(letter & 0x1F);
        count = Math.Min(count + 1, Most + 1);
    }

    private static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length is < Least or > Most || word.ContainsAnyExceptInRange('a', 'z')) return 0;
        ulong packed = 0;
        int count = 0;
        foreach (char letter in word) Append(ref packed, ref count, letter);
        return packed;
    }
}
