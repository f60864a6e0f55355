using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>Listed words that stand in some name as an initial, by the Latin letter that they begin with. Immutable.</summary>
internal sealed class InitialWords
{
    private const int LatinLetters = 26;

    private readonly int[][] _words;

    /// <summary>Looks for them: reads what every position of every name is.</summary>
    public InitialWords(GenerationView view)
    {
        var words = new SortedSet<int>[LatinLetters];
        ReadOnlySpan<byte> roles = view.NameRoles.Span;
        for (int next; (next = roles.IndexOf((byte)WordRole.Initial)) >= 0; roles = roles[(next + 1)..])
        {
            int word = view.NameWords[view.NameRoles.Length - roles.Length + next];
            char letter = view.WordForm[word] is >= 0 and int form ? view.Letters(form)[0] : default;
            if (char.IsAsciiLetterLower(letter)) (words[letter - 'a'] ??= []).Add(word);
        }

        _words = Array.ConvertAll(words, static w => w is null ? [] : w.ToArray());
    }

    /// <summary>Those that begin with a letter, a to z.</summary>
    public ReadOnlySpan<int> Of(char letter) => _words[letter - 'a'];
}
