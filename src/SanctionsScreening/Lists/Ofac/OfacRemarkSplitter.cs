using System.Buffers;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Divides remarks into their parts, which semicolons separate.</summary>
internal static class OfacRemarkSplitter
{
    /// <summary>Phrases that open a part and hardly ever stand inside one.</summary>
    private static readonly SearchValues<string> Openers = SearchValues.Create(
    [
        "DOB ", "POB ", "Gender ", "nationality ", "citizen ", "Passport ", "National ID ", "Tax ID ", "Registration Number ", "Linked To: ", "a.k.a. '", "f.k.a. '", "n.k.a. '",
        "Vessel Registration Identification ", "MMSI ", "Digital Currency Address ", "Registration ID ", "Government Gazette Number ", "Organization Established Date ", "Listing Date (", "Effective Date (", "Secondary sanctions risk: ", "Phone Number ", "Email Address ", "Website ", "SWIFT/BIC ",
    ], StringComparison.Ordinal);

    /// <summary>Adds the parts, without the full stop that closes the remarks, trimmed, none of them empty.</summary>
    public static void Split(string remarks, List<Range> parts)
    {
        int start = 0;
        while (start < remarks.Length)
        {
            int end = remarks.IndexOf(';', start);
            if (end < 0) end = remarks.Length;
            // A semicolon inside a quoted alias does not end it, if the closing quote comes before anything else opens.
            if (OpensQuote(remarks.AsSpan(start, end - start)) && end < remarks.Length && remarks[end - 1] != '\'')
            {
                int next = remarks.IndexOf(';', end + 1);
                if (next < 0) next = remarks.Length;
                ReadOnlySpan<char> joined = remarks.AsSpan(end + 1, next - end - 1).TrimEnd(" .");
                if (joined.EndsWith("'") && !joined.Contains(".k.a.", StringComparison.OrdinalIgnoreCase)) end = next;
            }

            int length = Trim(remarks.AsSpan(start, end - start), isLast: end >= remarks.Length, out int leading);
            if (length > 0) parts.Add((start + leading)..(start + leading + length));
            start = end + 1;
        }
    }

    /// <summary>Where a part that lacks a semicolon may be divided: before a phrase that opens a part. 0 where it can't.</summary>
    public static int MissingSeparator(ReadOnlySpan<char> part, int from)
    {
        while (from < part.Length)
        {
            int found = part[from..].IndexOfAny(Openers);
            if (found < 0) return 0;
            int at = from + found;
            from = at + 1;
            if (at == 0 || part[at - 1] is not (' ' or '.' or ',')) continue;
            if (at >= 5 && part.Slice(at - 5, 5) is "alt. ") at -= 5;
            if (at > 0) return at;
        }

        return 0;
    }

    private static bool OpensQuote(ReadOnlySpan<char> part)
    {
        int at = part.IndexOf(".k.a. '", StringComparison.OrdinalIgnoreCase);
        return at is >= 0 and < 8;
    }

    private static int Trim(ReadOnlySpan<char> part, bool isLast, out int leading)
    {
        leading = part.Length - part.TrimStart().Length;
        part = part.Trim();
        if (isLast) part = TrimFullStop(part);
        return TrimMarkers(part).Length;
    }

    /// <summary>The full stop behind the remarks, but not the one of an abbreviation ("S.A.", "CO. LTD.", "Jr.").</summary>
    private static ReadOnlySpan<char> TrimFullStop(ReadOnlySpan<char> part)
    {
        if (part.EndsWith("..")) return part[..^1];
        if (!part.EndsWith(".")) return part;
        ReadOnlySpan<char> word = part[(part.LastIndexOfAny(" '\"") + 1)..^1];
        bool abbreviation = word.Length <= 8 && word.Contains('.') && !word.ContainsAnyInRange('0', '9');
        foreach (string known in (ReadOnlySpan<string>)["CO", "LTD", "INC", "CORP", "LLC", "Jr", "Sr", "TIC", "STI", "BHD", "PTE"])
            abbreviation |= word.Equals(known, StringComparison.OrdinalIgnoreCase);
        return abbreviation && part.StartsWith("Linked To", StringComparison.OrdinalIgnoreCase) ? part : part[..^1];
    }

    /// <summary>"(individual) [SDGT]" closes an entry in the printed form of the list, and came into some copies of the remarks.</summary>
    private static ReadOnlySpan<char> TrimMarkers(ReadOnlySpan<char> part)
    {
        while (true)
        {
            if (part.EndsWith("]") && part.LastIndexOf('[') is >= 0 and var open && !part[open..].Contains(' ')) part = part[..open].TrimEnd();
            else if (TryTrim(ref part, "(individual)") || TryTrim(ref part, "(vessel)") || TryTrim(ref part, "(aircraft)") || TryTrim(ref part, "(entity)")) part = part.TrimEnd();
            else return part.TrimEnd(" ");
        }
    }

    private static bool TryTrim(ref ReadOnlySpan<char> part, string marker)
    {
        if (!part.EndsWith(marker, StringComparison.OrdinalIgnoreCase)) return false;
        part = part[..^marker.Length];
        return true;
    }
}
