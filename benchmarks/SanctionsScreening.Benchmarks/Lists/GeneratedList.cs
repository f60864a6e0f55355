using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>
/// An invented list of any length whose mix of parties and aliases is that of OFAC's SDN list of 2023-12-28
/// (48 % persons, 44 % organisations, 5.5 % vessels, 2.5 % aircraft, 2.48 names a party).
/// A shorter list is the beginning of a longer one, so that the same requests fit both.
/// </summary>
internal sealed class GeneratedList(int names) : ISanctionsListSource
{
    private const int Seed = 20211210;

    /// <summary>Chance that a party has one more alias: with it a party has 1 + p / (1 − p) = 2.48 names on average.</summary>
    private const double OneMoreAlias = 0.597;

    private static readonly WordTables s_words = WordTables.Default;

    /// <inheritdoc/>
    public string List => "generated";

    /// <summary>A person's name that is drawn like a listed one.</summary>
    public static string Person(Random random) => s_words.DrawCulture(random).Draw(random);

    /// <inheritdoc/>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        var random = new Random(Seed);
        var entities = new List<SanctionedEntity>(names * 10 / 24);
        for (int made = 0; made < names;)
        {
            if ((entities.Count & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            SanctionedEntity entity = Entity(entities.Count, random);
            entities.Add(entity);
            made += entity.Names.Count;
        }

        return ValueTask.FromResult(new SanctionsListSnapshot { Version = new SanctionsListVersion(List, null, new string('0', 64)), Entities = entities });
    }

    private static SanctionedEntity Entity(int number, Random random)
    {
        int kind = random.Next(1000);
        EntityType type = kind < 480 ? EntityType.Person : kind < 920 ? EntityType.Organization : kind < 975 ? EntityType.Vessel : EntityType.Aircraft;
        string primary = Name(type, random);
        var all = new List<EntityName> { new(primary, NameKind.Primary) };
        while (random.NextDouble() < OneMoreAlias)
        {
            // One alias in eight has nothing to do with the primary name, and one in six is weak: 3,383 of 20,474 on the real list.
            string alias = random.Next(8) == 0 ? Name(type, random) : SpellingVariation.Vary(primary, random);
            all.Add(new EntityName(alias, random.Next(6) == 0 ? NameKind.WeakAlias : NameKind.Alias));
        }

        return new SanctionedEntity { Id = string.Create(CultureInfo.InvariantCulture, $"generated:{number}"), List = "generated", Type = type, Names = [.. all] };
    }

    private static string Name(EntityType type, Random random) => type switch
    {
        EntityType.Person => Person(random),
        EntityType.Organization => Organization(random),
        EntityType.Vessel => s_words["vessel", "name"].Draw(random) + (random.Next(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $" {random.Next(1, 99)}") : " " + s_words["vessel", "name"].Draw(random)),
        _ => string.Create(CultureInfo.InvariantCulture, $"E{(char)('A' + random.Next(26))}-{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}"),
    };

    private static string Organization(Random random)
    {
        string name = s_words["organization", "core"].Draw(random);
        if (random.Next(3) == 0) name += " " + s_words.DrawCulture(random).Family.Draw(random);
        name += " " + s_words["organization", "sector"].Draw(random);
        if (random.Next(3) == 0) name += " " + s_words["organization", "sector"].Draw(random);
        if (random.Next(4) == 0) name += " " + s_words["organization", "place"].Draw(random);
        return random.Next(3) == 0 ? name : name + " " + s_words["organization", "legal"].Draw(random);
    }
}
