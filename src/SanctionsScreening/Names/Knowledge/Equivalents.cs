namespace SanctionsScreening.Names.Knowledge;

/// <summary>Spellings, cognates and nicknames of given names, and spellings of family names, as classes of folded words.</summary>
internal static class Equivalents
{
    private static readonly Lazy<EquivalenceTable> Table = new(EquivalenceTable.Load);

    /// <summary>Number of classes; ids run from 0.</summary>
    internal static int Count => Table.Value.Count;

    /// <summary>The classes that hold <paramref name="word"/>; empty where none does.</summary>
    internal static ReadOnlySpan<EquivalenceRef> Classes(ReadOnlySpan<char> word) => Table.Value.Classes(word);

    /// <summary>All forms of a class, as the table orders them.</summary>
    internal static ReadOnlySpan<string> Forms(int classId) => Table.Value.Forms(classId);

    /// <summary>The identifier of a class in the table, for explanations.</summary>
    internal static string NameOf(int classId) => Table.Value.NameOf(classId);

    /// <summary>
    /// The strongest class that holds both words. Two nicknames of one name do not relate (Bobby and Robin);
    /// a nickname relates to the full name that heads its class.
    /// </summary>
    internal static bool TryRelate(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out EquivalenceKind kind)
    {
        kind = EquivalenceKind.Nickname;
        var found = false;
        ReadOnlySpan<EquivalenceRef> others = Classes(right);
        if (others.IsEmpty) return false;
        foreach (EquivalenceRef one in Classes(left))
        {
            foreach (EquivalenceRef other in others)
            {
                if (one.ClassId != other.ClassId) continue;
                if (one.Kind == EquivalenceKind.Nickname && !one.IsHead && !other.IsHead) continue;
                if (!found || one.Kind < kind) kind = one.Kind;
                found = true;
            }
        }

        return found;
    }
}
