using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Looks for letters that were lost or doubled in another encoding. One such text is a slip of the issuer's, to be reported; where most texts
/// with letters beyond ASCII are so, the file was read wrongly and saved again, and nobody would be found by them. Not thread-safe.
/// </summary>
internal sealed class SpoiltLetters(string file)
{
    private int _spoilt, _foreign, _line;
    private string? _fault;

    /// <summary>What is wrong with a text, as the end of a sentence; <see langword="null"/> where nothing is.</summary>
    public static string? FaultOf(string text)
    {
        if (!IsForeign(text)) return null;
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return "holds the mark of a letter that was lost (U+FFFD): it was read in a wrong encoding and saved again";
        return TwiceEncoded.Is(text) ? "is UTF-8 that was read as Windows-1252 and saved again, which makes two letters of one" : null;
    }

    /// <summary>Looks at the names of a party.</summary>
    /// <returns>The party, with an unread remark where a name is spoilt.</returns>
    public SanctionedEntity Look(SanctionedEntity entity)
    {
        for (int i = 0; i < entity.Names.Count; i++)
        {
            // Most lists have few such letters, or none.
            if (IsForeign(entity.Names[i].Text)) return Look(entity, entity.Names.Select(static name => name.Text));
        }

        return entity;
    }

    /// <summary>Looks at texts of a party.</summary>
    /// <returns>The party, with an unread remark where one is spoilt.</returns>
    public SanctionedEntity Look(SanctionedEntity entity, IEnumerable<string?> texts)
    {
        bool isForeign = false;
        (string Text, string Fault)? first = null;
        foreach (string? text in texts)
        {
            if (text is null || !IsForeign(text)) continue;
            isForeign = true;
            if (first is null && FaultOf(text) is { } fault) first = (text, fault);
        }

        if (isForeign) _foreign++;
        if (first is not { } spoilt) return entity;
        if (_spoilt++ == 0) (_line, _fault) = (entity.Source.Line, spoilt.Fault);
        return entity with { UnreadRemarks = [.. entity.UnreadRemarks, $"{spoilt.Text} ({spoilt.Fault})"] };
    }

    /// <exception cref="SanctionsListFormatException">The file was saved in a wrong encoding.</exception>
    public void Require()
    {
        if (_spoilt * 2 > _foreign) throw new SanctionsListFormatException(file, _line, $"Of {_foreign} parties with letters beyond ASCII {_spoilt} have spoilt ones. Here a text {_fault}; save the file as UTF-8.");
    }

    private static bool IsForeign(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') >= 0;
}
