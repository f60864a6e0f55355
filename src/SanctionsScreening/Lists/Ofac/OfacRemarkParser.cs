using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Reads the remarks of a party: a list of facts in prose, each opened by a phrase of <c>remark-kinds.tsv</c>. What it can't read it keeps.</summary>
internal static class OfacRemarkParser
{
    /// <param name="remarks">The whole remarks.</param>
    /// <param name="type">The party's type: names and titles are read for persons only.</param>
    /// <param name="isCut">Whether the remarks end in mid-word, so that their last part is not to be trusted.</param>
    public static OfacRemarks Read(string remarks, EntityType type, bool isCut = false)
    {
        OfacRemarks result = new();
        Read(remarks, type, isCut, result);
        return result;
    }

    /// <param name="remarks">The whole remarks.</param>
    /// <param name="type">The party's type: names and titles are read for persons only.</param>
    /// <param name="isCut">Whether the remarks end in mid-word, so that their last part is not to be trusted.</param>
    /// <param name="result">Receives the facts; empty before.</param>
    public static void Read(string remarks, EntityType type, bool isCut, OfacRemarks result)
    {
        List<Range> parts = result.Parts;
        OfacRemarkSplitter.Split(remarks, parts);
        for (int i = 0; i < parts.Count; i++)
        {
            ReadOnlySpan<char> part = remarks.AsSpan()[parts[i]];
            bool isHalf = isCut && i == parts.Count - 1;
            if (isHalf || !TryReadPart(part, type, result)) result.Unread.Add(part.ToString());
        }
    }

    /// <summary>Reads one fact, without the semicolon behind it.</summary>
    /// <returns><see langword="false"/> where it is none that is known.</returns>
    public static bool TryReadPart(ReadOnlySpan<char> part, EntityType type, OfacRemarks result) => TryRead(part, type, result) || TryReadDivided(part, type, result);

    private static bool TryRead(ReadOnlySpan<char> part, EntityType type, OfacRemarks result)
    {
        ReadOnlySpan<char> text = part.StartsWith("alt. ", StringComparison.OrdinalIgnoreCase) ? part[5..].TrimStart() : part;
        OfacRemarkKind? kind = OfacRemarkKinds.Find(text);
        if (kind is not null && TryRead(kind, text, type, result)) return true;
        // "Passport issued by the Ministry" is no title but a document that can't be read; "Flag Officer" is one.
        bool mayBeTitle = type == EntityType.Person && (kind is null || kind.Meaning == OfacRemarkMeaning.Flag);
        if (mayBeTitle && text.Length <= 300 && OfficeWords.StandIn(text))
        {
            result.Titles.Add(text.ToString());
            return true;
        }

        if (!OfacIdentifiers.TryReadUnknownKind(text, out Identifier identifier) && !OfacIdentifiers.TryReadBare(text, out identifier)) return false;
        result.Identifiers.Add(identifier);
        return true;
    }

    private static bool TryRead(OfacRemarkKind kind, ReadOnlySpan<char> text, EntityType type, OfacRemarks result)
    {
        // "POB Kabul DOB 1965": a semicolon is missing, and the place is not "Kabul DOB 1965".
        if (OfacRemarkSplitter.MissingSeparator(text, kind.Phrase.Length) > 0) return false;
        ReadOnlySpan<char> rest = text[kind.Phrase.Length..].Trim(" :");
        switch (kind.Meaning)
        {
            case OfacRemarkMeaning.Known:
                return true;
            case OfacRemarkMeaning.Birth when OfacDates.TryRead(rest, out PartialDate date):
                result.Births.Add(date);
                return true;
            case OfacRemarkMeaning.BirthPlace:
                return TryAdd(result.BirthPlaces, rest.TrimEnd('.'));
            case OfacRemarkMeaning.Country:
                return TryAddCountry(result, rest);
            case OfacRemarkMeaning.Gender:
                return TryReadGender(result, rest.TrimEnd('.'));
            case OfacRemarkMeaning.Alias:
                return TryAdd(result.WeakAliases, Unquote(rest));
            case OfacRemarkMeaning.Identifier when OfacIdentifiers.TryRead(kind, rest, text, out Identifier identifier):
                result.Identifiers.Add(identifier);
                return true;
            case OfacRemarkMeaning.Link when rest.Length > 0:
                result.Links.Add(new LinkedParty(rest.ToString(), kind.Phrase));
                return true;
            case OfacRemarkMeaning.Flag when type != EntityType.Person:
                return TryAdd(result.Flags, CountryCodes.Normalize(rest));
            case OfacRemarkMeaning.VesselType:
                result.VesselType ??= rest.ToString();
                return true;
            case OfacRemarkMeaning.Listed:
                return TryReadListed(result, rest);
            case OfacRemarkMeaning.Title:
                return TryAdd(result.Titles, text);
            default:
                return false;
        }
    }

    /// <summary>Reads a part of which a semicolon was left out, if each of its pieces can be read.</summary>
    private static bool TryReadDivided(ReadOnlySpan<char> part, EntityType type, OfacRemarks result)
    {
        int at = OfacRemarkSplitter.MissingSeparator(part, 1);
        if (at == 0) return false;
        ReadOnlySpan<char> first = part[..at].Trim(" ,.");
        OfacRemarks trial = new();
        if (first.Length == 0 || !TryRead(first, type, trial)) return false;
        ReadOnlySpan<char> second = part[at..].Trim();
        if (!TryRead(second, type, trial) && !TryReadDivided(second, type, trial)) return false;
        result.Add(trial);
        return true;
    }

    private static bool TryAddCountry(OfacRemarks result, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text.TrimEnd(". ");
        if (name.StartsWith("possibly ", StringComparison.OrdinalIgnoreCase)) name = name[9..];
        if (name.Length is 0 or > 60 || name.ContainsAnyInRange('0', '9')) return false;
        return name.Equals("undetermined", StringComparison.OrdinalIgnoreCase) || TryAdd(result.Countries, CountryCodes.Normalize(name));
    }

    private static bool TryReadGender(OfacRemarks result, ReadOnlySpan<char> text)
    {
        Gender gender = text.Equals("male", StringComparison.OrdinalIgnoreCase) ? Gender.Male
            : text.Equals("female", StringComparison.OrdinalIgnoreCase) ? Gender.Female
            : text.Equals("other", StringComparison.OrdinalIgnoreCase) ? Gender.Other : Gender.Unknown;
        if (gender != Gender.Unknown) result.Gender = gender;
        return gender != Gender.Unknown;
    }

    /// <summary>The earliest day counts: that on which the party came onto the list.</summary>
    private static bool TryReadListed(OfacRemarks result, ReadOnlySpan<char> text)
    {
        if (!OfacDates.TryRead(text[(text.LastIndexOfAny(')', ':') + 1)..], out PartialDate date)) return false;
        if (result.Listed is not { } known || string.CompareOrdinal(date.ToString(), known.ToString()) < 0) result.Listed = date;
        return true;
    }

    /// <summary>Takes off the quotes round a name. A name that itself begins with an apostrophe ('Abd) keeps it.</summary>
    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> text)
    {
        text = text.Trim(" ,");
        if (text.EndsWith("'.")) text = text[..^1];
        for (int round = 0; round < 2; round++)
        {
            bool opened = text.StartsWith('\''), closed = text.EndsWith('\'');
            if (text.Length < 3 || !opened || (!closed && round > 0)) break;
            text = closed ? text[1..^1] : text[1..];
        }

        return text.Trim();
    }

    private static bool TryAdd(DistinctTexts list, ReadOnlySpan<char> text) => !text.IsEmpty && TryAdd(list, text.ToString());

    private static bool TryAdd(DistinctTexts list, string text)
    {
        if (text.Length == 0) return false;
        list.Add(text);
        return true;
    }
}
