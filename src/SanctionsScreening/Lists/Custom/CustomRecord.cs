using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>One party of a list of the user's own, as its file writes it.</summary>
internal sealed class CustomRecord
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public IReadOnlyList<string> Aliases { get; set; } = [];

    public IReadOnlyList<string> WeakAliases { get; set; } = [];

    public IReadOnlyList<string> DatesOfBirth { get; set; } = [];

    public IReadOnlyList<string> Countries { get; set; } = [];

    /// <summary>Type and value; the type may be missing.</summary>
    public IReadOnlyList<(string? Type, string Value)> Identifiers { get; set; } = [];

    public IReadOnlyList<string> Programs { get; set; } = [];

    /// <summary>The party; <see langword="null"/>, with the reason, where it has no id or no name.</summary>
    /// <remarks>A date or a type that can't be read does not cost the list a party: it is kept as text and counted among the unread remarks.</remarks>
    public SanctionedEntity? ToEntity(string list, SourcePosition source, out string reason)
    {
        reason = "";
        string? id = ListText.CleanOrNull(Id), name = ListText.CleanOrNull(Name);
        if (id is null) reason = "The record has no id.";
        else if (name is null) reason = $"The party {id} has no name.";
        if (id is null || name is null) return null;

        List<string> unread = [];
        if (!CustomWords.TryType(Type, out EntityType type)) unread.Add($"type: {Type}");
        List<PartialDate> births = [];
        foreach (string text in DatesOfBirth)
        {
            if (PartialDate.TryParse(text, out PartialDate date)) births.Add(date);
            else if (!string.IsNullOrWhiteSpace(text)) unread.Add($"date of birth: {text}");
        }

        return new SanctionedEntity
        {
            Id = $"{list}:{id}",
            List = list,
            Type = type,
            Names = [new EntityName(name, NameKind.Primary), .. Names(Aliases, NameKind.Alias), .. Names(WeakAliases, NameKind.WeakAlias)],
            DatesOfBirth = births,
            Countries = [.. Texts(Countries).Select(text => CountryCodes.Normalize(text)).Distinct(StringComparer.Ordinal)],
            Identifiers = [.. Identifiers.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(Read)],
            Programs = [.. Texts(Programs).Select(code => new SanctionsProgram(code))],
            UnreadRemarks = unread,
            Source = source,
        };
    }

    private static IEnumerable<EntityName> Names(IEnumerable<string> texts, NameKind kind) => Texts(texts).Select(text => new EntityName(text, kind));

    private static IEnumerable<string> Texts(IEnumerable<string> texts) => texts.Select(ListText.CleanOrNull).OfType<string>();

    private static Identifier Read((string? Type, string Value) pair)
    {
        string value = ListText.Clean(pair.Value);
        bool known = IdentifierTypeWords.TryRead(pair.Type, out IdentifierType type);
        return new Identifier(type, value) { Note = known ? null : ListText.CleanOrNull(pair.Type) };
    }
}
