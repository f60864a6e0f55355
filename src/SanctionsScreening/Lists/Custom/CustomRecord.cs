using SanctionsScreening.Entities;
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

    /// <summary>Every text with the number of its field in <see cref="CustomFields"/>.</summary>
    public IEnumerable<(int Field, string? Text)> Texts() =>
    [
        (0, Id), (1, Type), (2, Name), .. Of(3, Aliases), .. Of(4, WeakAliases), .. Of(5, DatesOfBirth), .. Of(6, Countries),
        .. Of(7, Identifiers.SelectMany(static pair => new[] { pair.Type, pair.Value })), .. Of(8, Programs),
    ];

    /// <summary>The party; <see langword="null"/>, with the reason, where it has no id or no name.</summary>
    /// <remarks>What can't be read does not cost the list a party: it is kept as text and counted among the unread remarks.</remarks>
    public SanctionedEntity? ToEntity(string list, SourcePosition source, out string reason)
    {
        reason = "";
        string? id = ListText.CleanOrNull(Id), name = ListText.CleanOrNull(Name);
        if (id is null) reason = "The record has no id.";
        else if (name is null) reason = $"The party {id} has no name.";
        else if (CustomText.NameFault(name) is { } fault) reason = $"The name of the party {id} {fault}.";
        if (id is null || name is null || reason.Length > 0) return null;

        CustomUnread unread = new();
        return new SanctionedEntity
        {
            Id = $"{list}:{id}",
            List = list,
            Type = unread.Type(Type),
            Names = [unread.Name(name, NameKind.Primary), .. Cleaned(Aliases).Select(text => unread.Name(text, NameKind.Alias)), .. Cleaned(WeakAliases).Select(text => unread.Name(text, NameKind.WeakAlias))],
            DatesOfBirth = [.. Cleaned(DatesOfBirth).Select(unread.Birth).OfType<PartialDate>()],
            Countries = [.. Cleaned(Countries).Select(unread.Country).Distinct(StringComparer.Ordinal)],
            Identifiers = [.. Identifiers.Select(unread.Identifier).OfType<Identifier>()],
            Programs = [.. Cleaned(Programs).Select(unread.Program)],
            UnreadRemarks = unread.Remarks,
            Source = source,
        };
    }

    private static IEnumerable<(int Field, string? Text)> Of(int field, IEnumerable<string?> texts) => texts.Select(text => (field, text));

    private static IEnumerable<string> Cleaned(IEnumerable<string> texts) => texts.Select(ListText.CleanOrNull).OfType<string>();
}
