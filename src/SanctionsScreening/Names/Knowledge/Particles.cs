namespace SanctionsScreening.Names.Knowledge;

/// <summary>Particles, titles, suffixes and connectors of names, by folded word or phrase.</summary>
internal static class Particles
{
    private static readonly Lazy<(PhraseIndex Index, List<ParticleRoles> Roles)> Table = new(Load);

    /// <summary>Roles of one word; <see cref="ParticleRoles.None"/> for a word of no special part.</summary>
    internal static ParticleRoles RolesOf(string word) => Match(new[] { word }, 0, out _);

    /// <summary>Roles of the longest phrase that begins at <paramref name="start"/>: "hojjat ol eslam", "m v".</summary>
    internal static ParticleRoles Match(WordRun words, int start, out int length)
    {
        ReadOnlySpan<ushort> values = Table.Value.Index.Match(words, start, out length);
        return values.IsEmpty ? ParticleRoles.None : Table.Value.Roles[values[0]];
    }

    private static (PhraseIndex Index, List<ParticleRoles> Roles) Load()
    {
        var index = new PhraseIndex();
        var combinations = new List<ParticleRoles>();
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("particles.tsv"), row =>
        {
            ParticleRoles roles = ParticleRoles.None;
            foreach (var role in row[1].Split(',')) roles |= Parse(role);
            var at = combinations.IndexOf(roles);
            if (at < 0)
            {
                at = combinations.Count;
                combinations.Add(roles);
            }

            index.Add(row[0], (ushort)at);
        });
        return (index, combinations);
    }

    private static ParticleRoles Parse(string role) => role switch
    {
        "son-of" => ParticleRoles.SonOf,
        "daughter-of" => ParticleRoles.DaughterOf,
        "child-suffix" => ParticleRoles.ChildSuffix,
        "spouse-of" => ParticleRoles.SpouseOf,
        "article" => ParticleRoles.Article,
        "particle" => ParticleRoles.Particle,
        "kunya" => ParticleRoles.Kunya,
        "abd" => ParticleRoles.Abd,
        "theophoric-tail" => ParticleRoles.TheophoricTail,
        "honorific" => ParticleRoles.Honorific,
        "academic" => ParticleRoles.Academic,
        "rank" => ParticleRoles.Rank,
        "generation" => ParticleRoles.Generation,
        "vessel-prefix" => ParticleRoles.VesselPrefix,
        "connector" => ParticleRoles.Connector,
        "alias-marker" => ParticleRoles.AliasMarker,
        "unknown-marker" => ParticleRoles.UnknownMarker,
        "also-name" => ParticleRoles.AlsoName,
        _ => throw new InvalidDataException($"particles.tsv names the role '{role}', which no word has."),
    };
}
