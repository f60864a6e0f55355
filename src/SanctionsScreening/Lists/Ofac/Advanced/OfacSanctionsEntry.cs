using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>Reads a sanctions entry: on which list, since when, under which law and programmes, with which measures.</summary>
internal static class OfacSanctionsEntry
{
    public static void Add(OfacParty party, XmlPart entry, string? list, OfacReferences references)
    {
        party.HasEntry = true;
        List<string> bases = [];
        foreach (XmlPart listed in entry.All("EntryEvent"))
        {
            listed.Ignore("ID", "EntryEventTypeID");
            if (references.Text("LegalBasis", listed.Attribute("LegalBasisID"), listed.Line) is { } basis && basis != "Unknown" && !bases.Contains(basis)) bases.Add(basis);
            XmlPart? date = listed.One("Date");
            date?.Ignore("CalendarTypeID");
            if (OfacDatePeriods.Day(date) is { } day) Listed(party, new PartialDate(day.Year, day.Month, day.Day));
            party.Entity.AddRemark(listed.Take("Comment"));
        }

        foreach (XmlPart measure in entry.All("SanctionsMeasure"))
        {
            measure.Ignore("ID", "DatePeriod");
            string? type = references.Text("SanctionsType", measure.Attribute("SanctionsTypeID"), measure.Line), comment = measure.Take("Comment");
            if (type != "Program") party.Entity.AddRemark(comment is null ? type : $"{type}: {comment}");
            else if (comment is not null) Program(party.BasesOf(comment), bases);
        }

        party.Entity.AddRemark(list);
        party.Entity.AddRemark(entry.Take("LimitationsToListing"));
        party.Entity.AddRemark(entry.Take("Comment"));
    }

    private static void Program(List<string> known, List<string> bases)
    {
        foreach (string basis in bases)
        {
            if (!known.Contains(basis)) known.Add(basis);
        }
    }

    /// <summary>The earliest day is that on which the party came onto a list.</summary>
    private static void Listed(OfacParty party, PartialDate day)
    {
        if (party.Entity.ListedOn is not { } known || string.CompareOrdinal(day.ToString(), known.ToString()) < 0) party.Entity.ListedOn = day;
    }
}
