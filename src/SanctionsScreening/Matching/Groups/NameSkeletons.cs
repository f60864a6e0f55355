using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Groups;

/// <summary>
/// The consonants of words in Latin letters, which romanisations of one name share: "mhmd" for Muhammad and Mohamed. Words that many
/// parties have, as "company" and "bank", tell none; a whole name of such words does. Immutable.
/// </summary>
internal sealed class NameSkeletons
{
    private const int Least = 2;

    /// <summary>Words of more than one party in two hundred are common: "joint", "stock", "Ali".</summary>
    private const int CommonShare = 200;

    /// <summary>In a handful of entries nothing is common.</summary>
    private const int LeastCommon = 4;

    private readonly HashSet<string>[] _words;
    private readonly Dictionary<string, int> _parties = new(StringComparer.Ordinal);
    private readonly int _common;

    public NameSkeletons(SanctionedEntity[] entities)
    {
        _words = new HashSet<string>[entities.Length];
        _common = Math.Max(LeastCommon, entities.Length / CommonShare);
        for (int e = 0; e < entities.Length; e++)
        {
            _words[e] = Of(entities[e]);
            foreach (string word in _words[e]) _parties[word] = _parties.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>Whether two parties have a telling word of their names in common, or persons two of any kind; or one of them has no name in Latin letters.</summary>
    public bool Agree(int a, int b, EntityType type)
    {
        HashSet<string> first = _words[a], second = _words[b];
        if (first.Count == 0 || second.Count == 0) return true;
        int shared = 0;
        foreach (string word in first)
        {
            if (!second.Contains(word)) continue;
            if (_parties[word] <= _common || (++shared == 2 && type == EntityType.Person)) return true;
        }

        return false;
    }

    private static HashSet<string> Of(SanctionedEntity entity)
    {
        HashSet<string> skeletons = new(StringComparer.Ordinal);
        Span<char> skeleton = stackalloc char[32];
        SortedSet<string> words = new(StringComparer.Ordinal);
        foreach (EntityName name in entity.Names)
        {
            int length = 0;
            words.Clear();
            foreach (char c in name.Text)
            {
                if (char.IsLetterOrDigit(c) || c is '\'' or '’')
                {
                    char letter = char.ToLowerInvariant(c);
                    bool isKept = letter is (>= 'a' and <= 'z' and not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 'h')) or (>= '0' and <= '9');
                    if (isKept && length < skeleton.Length && (length == 0 || skeleton[length - 1] != letter)) skeleton[length++] = letter;
                    continue;
                }

                Add(words, skeleton, ref length);
            }

            Add(words, skeleton, ref length);
            skeletons.UnionWith(words);
            if (words.Count > 1) skeletons.Add(string.Join(' ', words));
        }

        return skeletons;
    }

    private static void Add(SortedSet<string> words, Span<char> skeleton, ref int length)
    {
        if (length >= Least) words.Add(new string(skeleton[..length]));
        length = 0;
    }
}
