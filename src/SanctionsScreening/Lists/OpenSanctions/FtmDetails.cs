using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Reads what belongs to a party and stands as an entity of its own.</summary>
internal static class FtmDetails
{
    /// <summary>Longer reasons are prose and no legal basis.</summary>
    private const int LongestBasis = 120;

    public static Address Address(FtmEntity read)
    {
        string? street = ListWords.Join(read.First("postOfficeBox"), read.First("street"), read.First("street2"));
        string? city = read.First("city"), region = ListWords.Join(read.First("region"), read.First("state"));
        return new Address
        {
            Street = street ?? (city is null && region is null ? read.First("full") : null),
            City = city,
            Region = region,
            PostalCode = read.First("postalCode"),
            Country = read.First("country"),
            Note = ListWords.Join(read.First("remarks"), read.First("summary")),
        };
    }

    public static Action<EntityBuilder, FtmNode?> Document(FtmEntity read, string schema)
    {
        string? label = read.First("type"), issued = read.First("startDate"), expires = read.First("endDate"), number = read.First("number"), country = read.First("country");
        string? note = ListWords.Join(label, issued is null ? null : $"issued {issued}", expires is null ? null : $"expires {expires}", read.First("authority"), read.First("summary"));
        IdentifierType type = schema == "Passport" || read.First("passportNumber") is not null ? IdentifierType.Passport : IdentifierLabels.TypeOf(label);
        return (party, _) =>
        {
            if (number is null) party.AddUnread(schema, note);
            else party.AddIdentifier(type, number, country, note);
        };
    }

    public static Action<EntityBuilder, FtmNode?> Sanction(FtmEntity read)
    {
        string? authority = read.First("authority");
        string? reason = read.First("reason"), basis = read.First("provisions") ?? (reason?.Length <= LongestBasis ? reason : null) ?? authority;
        IReadOnlyList<string> programs = read.All("program") is { Count: > 0 } named ? named : read.All("programId") is { Count: > 0 } ids ? ids : authority is null ? [] : [authority];
        string?[] remarks = [.. read.All("reason").Where(text => text != basis), .. read.All("summary"), .. read.All("status"), read.First("endDate") is { } end ? $"Until {end}" : null];
        List<PartialDate> listed = [];
        List<string> unread = [];
        foreach (string day in read.All("listingDate") is { Count: > 0 } days ? days : read.First("startDate") is { } start ? [start] : [])
        {
            if (DateText.ReadOrNull(day) is { } date) listed.Add(date);
            else unread.Add(day);
        }

        string? reference = read.First("unscId"), record = read.First("authorityId") ?? read.First("recordId");
        return (party, _) =>
        {
            foreach (string program in programs) party.AddProgram(program, basis);
            foreach (string? remark in remarks) party.AddRemark(remark);
            foreach (string day in unread) party.AddUnread("Listing date", day);
            foreach (PartialDate date in listed)
            {
                if (party.ListedOn is not { } known || string.CompareOrdinal(date.ToString(), known.ToString()) < 0) party.ListedOn = date;
            }

            party.AddIdentifier(IdentifierType.Other, reference, note: UnReferences.Note);
            party.AddIdentifier(IdentifierType.Other, record, note: authority);
        };
    }

    public static void Wallet(EntityBuilder party, FtmEntity read)
    {
        foreach (string key in read.All("publicKey")) party.AddIdentifier(IdentifierType.DigitalCurrencyAddress, key, note: read.First("currency"));
    }

    public static void Security(EntityBuilder party, FtmEntity read)
    {
        foreach (string isin in read.All("isin")) party.AddIdentifier(IdentifierType.Other, isin, note: "ISIN");
    }
}
