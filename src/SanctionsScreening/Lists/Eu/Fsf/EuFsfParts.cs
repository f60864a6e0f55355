using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>What the parts of the EU's financial sanctions file mean, in XML and in CSV alike.</summary>
internal static class EuFsfParts
{
    /// <summary>"EU.36.64", or the number in the file where the EU has given no reference yet.</summary>
    public static string? IdOf(string? reference, string? logicalId) => (reference ?? logicalId) is { } id ? $"eu:{id}" : null;

    public static EntityType? TypeOf(string? classification) => classification?.ToUpperInvariant() switch
    {
        "P" or "PERSON" => EntityType.Person,
        "E" or "ENTERPRISE" => EntityType.Organization,
        _ => null,
    };

    /// <summary>Adds a name. The file marks none as primary: the first strong one is.</summary>
    public static void AddName(EntityBuilder party, string? whole, string? last, string? first, string? middle, string? language, bool isStrong)
    {
        string? given = ListWords.JoinWords(first, middle), text = whole ?? ListWords.JoinWords(given, last);
        if (text is null) return;
        NameKind kind = !isStrong ? NameKind.WeakAlias : party.HasPrimaryName ? NameKind.Alias : NameKind.Primary;
        bool hasParts = last is not null && given is not null;
        party.AddName(new EntityName(text, kind) { FamilyName = hasParts ? last : null, GivenNames = hasParts ? given : null, Language = language });
    }

    /// <summary>Adds a date of birth from its parts.</summary>
    public static void AddBirth(EntityBuilder party, string? date, string? day, string? month, string? year, string? from, string? to, bool isCirca, string? calendar)
    {
        if (calendar is not null && !calendar.Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase))
        {
            party.AddUnread("Date of birth", ListWords.JoinWords(date ?? ListWords.JoinWords(day, month, year ?? from), calendar));
            return;
        }

        if (date is "N/A" or "9999-99-99") return;
        if (date is not null && DateText.TryRead(date, out PartialDate whole))
        {
            party.AddBirth(whole with { IsApproximate = whole.IsApproximate || isCirca });
            return;
        }

        if (Number(from) is { } first && Number(to) is { } last && first is >= DateText.FirstYear and <= DateText.LastYear && last >= first)
        {
            party.AddBirth(new PartialDate(first) { LastYear = last > first ? last : null, IsApproximate = isCirca });
            return;
        }

        int? y = Number(year) ?? Number(from) ?? Number(to), m = Number(month), d = Number(day);
        if (y is not (>= DateText.FirstYear and <= DateText.LastYear))
        {
            party.AddUnread("Date of birth", ListWords.JoinWords(date, day, month, year, from, to));
            return;
        }

        m = m is >= 1 and <= 12 ? m : null;
        d = m is not null && d >= 1 && d <= DateTime.DaysInMonth(y.Value, m.Value) ? d : null;
        party.AddBirth(new PartialDate(y.Value, m, d) { IsApproximate = isCirca });
    }

    public static void AddIdentification(EntityBuilder party, string? number, string? typeCode, string? description, string? country, string? note)
    {
        if (number is null)
        {
            party.AddUnread("Identification", ListWords.Join(description ?? typeCode, note));
            return;
        }

        IdentifierType type = typeCode?.ToLowerInvariant() switch
        {
            "passport" or "diplomatic" or "travel" or "laissez" => IdentifierType.Passport,
            "id" or "ssn" or "residentperm" or "electionid" => IdentifierType.NationalId,
            "fiscalcode" or "tax" => IdentifierType.TaxNumber,
            "regnumber" or "tradelic" => IdentifierType.RegistrationNumber,
            "drivinglicence" or "driver" => IdentifierType.DrivingLicence,
            "other" or "birthcert" => IdentifierType.Other,
            "imo" => IdentifierType.Imo,
            "swiftbic" or "bic" => IdentifierType.Bic,
            _ => IdentifierLabels.TypeOf(description),
        };
        string? noted = ListWords.Join(description, note);
        if (IdentifierText.Read(type, number) is { } read) party.AddIdentifier(read.Type, read.Value, country ?? read.Country, ListWords.Join(noted, read.Note));
        else party.AddUnread("Identification", ListWords.Join(number, noted));
    }

    /// <summary>The country; <see langword="null"/> where the file says "00", "UNKNOWN".</summary>
    public static string? Country(string? code, string? description) =>
        code is null or "00" ? (description is null or "UNKNOWN" ? null : description) : code;

    public static bool IsTrue(string? text) => text is not null && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text is "1");

    public static IdentifierType? ContactType(string? key) => key?.ToUpperInvariant() switch
    {
        "PHONE" or "TEL" or "MOBILE" or "FAX" => IdentifierType.Phone,
        "EMAIL" or "E-MAIL" => IdentifierType.Email,
        "WEB" or "WEBSITE" or "URL" => IdentifierType.Website,
        _ => null,
    };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
