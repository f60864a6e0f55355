using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Reads the names of an entity: its name, else the parts of one, else its caption. The id and the schema, which stand in captions that nobody wrote, are no names.</summary>
internal static class FtmNames
{
    /// <summary>What the entity is called; <see langword="null"/> where nothing is told.</summary>
    public static string? Caption(JsonElement entity, FtmEntity read)
    {
        string? caption = JsonLines.Text(entity, "caption");
        bool isName = caption is not null && caption != JsonLines.Text(entity, "id") && caption != JsonLines.Text(entity, "schema");
        return (isName ? caption : null) ?? read.First("name") ?? Joined(read);
    }

    /// <summary>Adds the names; none where nothing is told.</summary>
    public static void Add(EntityBuilder party, FtmEntity read, string? caption)
    {
        IReadOnlyList<string> names = read.All("name"), family = read.All("lastName");
        string? joined = names.Count == 0 ? Joined(read) : null;
        if (joined is not null) names = caption?.Contains(' ', StringComparison.Ordinal) == true ? [joined, caption] : [joined];
        else if (names.Count == 0 && caption is not null) names = [caption];
        if (names.Count == 0) return;
        string primary = joined is null && caption is not null && names.Contains(caption, StringComparer.Ordinal) ? caption : names[0];
        bool hasFamily = party.Type == EntityType.Person && family.Count == 1 && primary.Contains(family[0], StringComparison.OrdinalIgnoreCase);
        party.AddName(new EntityName(primary, NameKind.Primary) { FamilyName = hasFamily ? family[0] : null, GivenNames = hasFamily && read.All("firstName").Count == 1 ? Given(read) : null });
        foreach (string name in names)
        {
            if (name != primary) party.AddName(new EntityName(name, NameKind.Alias));
        }
    }

    private static string? Given(FtmEntity read) => ListWords.JoinWords(read.First("firstName"), read.First("secondName"), read.First("middleName"));

    /// <summary>A father's name of one word is a patronymic; of several, it is another person's name.</summary>
    private static string? Joined(FtmEntity read)
    {
        string? patronymic = read.First("patronymic") ?? (read.First("fatherName") is { } father && !father.Contains(' ', StringComparison.Ordinal) ? father : null);
        string? given = Given(read), family = read.First("lastName");
        return given is null && family is null ? null : ListWords.JoinWords(given, patronymic, family, read.First("nameSuffix"));
    }
}
