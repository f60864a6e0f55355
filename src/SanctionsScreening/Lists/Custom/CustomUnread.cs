using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Reads the values of one party, and notes each that is not what its field should hold. Not thread-safe.</summary>
internal sealed class CustomUnread
{
    private readonly List<string> _remarks = [];

    /// <summary>Field, value and, where it was kept in its field all the same, what is odd about it.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    public EntityType Type(string? text)
    {
        if (!CustomWords.TryType(text, out EntityType type)) _remarks.Add($"type: {text}");
        return type;
    }

    /// <summary>A name, which is kept however odd.</summary>
    public EntityName Name(string text, NameKind kind)
    {
        string field = kind switch { NameKind.Primary => "name", NameKind.Alias => "alias", _ => "weak alias" };
        if ((CustomText.NameFault(text) ?? CustomText.OtherKind(text) ?? (CustomText.HasLostLetters(text) ? "has question marks among its letters" : null)) is { } fault) _remarks.Add($"{field}: {text} ({fault})");
        return new EntityName(text, kind);
    }

    /// <summary>A date of birth; a number of four digits is a year only where somebody may have been born in it, and else a spreadsheet's count of days.</summary>
    public PartialDate? Birth(string text)
    {
        if (PartialDate.TryParse(text, out PartialDate date) && date.Year >= DateText.FirstYear && (date.LastYear ?? date.Year) <= DateText.LastYear) return date;
        _remarks.Add($"date of birth: {text}");
        return null;
    }

    public string Country(string text)
    {
        if (!CountryCodes.TryGetCode(text, out _)) _remarks.Add($"country: {text} (is not known, and was kept as it is)");
        return CountryCodes.Normalize(text);
    }

    public SanctionsProgram Program(string text)
    {
        if (CustomText.OtherKind(text) is { } fault) _remarks.Add($"program: {text} ({fault})");
        return new SanctionsProgram(text);
    }

    public Identifier? Identifier((string? Type, string Value) pair)
    {
        string value = ListText.Clean(pair.Value), told = ListText.Clean(pair.Type ?? "");
        if (value.Length == 0 && told.Length == 0) return null;
        bool isKnown = IdentifierTypeWords.TryRead(told, out IdentifierType type);
        string? fault = value.Length == 0 ? "has no value"
            : CustomText.IsShortenedNumber(value) ? "is a number that a spreadsheet shortened"
            : !isKnown && !value.AsSpan().ContainsAnyInRange('0', '9') ? "has neither a known type nor a digit, and was kept as it is"
            : null;
        if (fault is not null) _remarks.Add($"identifier: {(told.Length > 0 ? told + ":" : "")}{value} ({fault})");
        return value.Length == 0 || CustomText.IsShortenedNumber(value) ? null : new Identifier(type, value) { Note = isKnown ? null : ListText.CleanOrNull(pair.Type) };
    }
}
