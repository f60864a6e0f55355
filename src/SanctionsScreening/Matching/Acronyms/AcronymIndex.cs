using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching.Acronyms;

/// <summary>The organisations' names of one generation by their initials, and those of one word by that word. Immutable; safe to share.</summary>
internal sealed class AcronymIndex
{
    private readonly ulong[] _initials;
    private readonly int[] _spelled;
    private readonly ulong[] _words;
    private readonly int[] _alone;

    /// <summary>Reads every name once.</summary>
    /// <param name="view">The generation.</param>
    /// <param name="columns">Types and kinds of its names; weak aliases are left out.</param>
    public AcronymIndex(GenerationView view, NameColumns columns)
    {
        var spelled = new List<(ulong Key, int Name)>();
        var alone = new List<(ulong Key, int Name)>();
        for (int name = 0; name < view.NameCount; name++)
        {
            if (columns.Types[name] != (byte)EntityType.Organization || columns.Kinds[name] == (byte)NameKind.WeakAlias) continue;
            var initials = NameInitials.Of(view, name);
            Add(alone, initials.Word, name);
            Add(spelled, initials.All, name);
            if (initials.Significant != initials.All) Add(spelled, initials.Significant, name);
        }

        (_initials, _spelled) = Sorted(spelled);
        (_words, _alone) = Sorted(alone);
    }

    /// <summary>Names whose initials are the letters of an acronym.</summary>
    public ReadOnlySpan<int> SpelledBy(ulong acronym) => Find(_initials, _spelled, acronym);

    /// <summary>Names that are nothing but an acronym.</summary>
    public ReadOnlySpan<int> AloneAs(ulong acronym) => Find(_words, _alone, acronym);

    private static void Add(List<(ulong Key, int Name)> entries, ulong key, int name)
    {
        if (key != 0) entries.Add((key, name));
    }

    private static (ulong[] Keys, int[] Names) Sorted(List<(ulong Key, int Name)> entries)
    {
        entries.Sort();
        return ([.. entries.Select(static e => e.Key)], [.. entries.Select(static e => e.Name)]);
    }

    private static ReadOnlySpan<int> Find(ulong[] keys, int[] names, ulong key)
    {
        if (key == 0) return [];
        int at = Array.BinarySearch(keys, key), end = at;
        if (at < 0) return [];
        while (at > 0 && keys[at - 1] == key) at--;
        while (end < keys.Length && keys[end] == key) end++;
        return names.AsSpan(at..end);
    }
}
