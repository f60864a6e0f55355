namespace SanctionsScreening.Names.Knowledge;

/// <summary>Particles, titles, suffixes and connectors of names, by folded word or phrase.</summary>
internal static class Particles
{
    private static readonly Lazy<(PhraseIndex Index, List<ParticleRoles> Roles)> Table = new(Load);

    /// <summary>Roles of one word; <see cref="ParticleRoles.None"/> for a word of no special part.</summary>
    internal static ParticleRoles RolesOf(ReadOnlySpan<char> word) => Of(Table.Value.Index.MatchWord(word));

    /// <summary>Roles of the longest phrase that begins at <paramref name="start"/>: "hojjat ol eslam", "m v".</summary>
    internal static ParticleRoles Match(WordRun words, int start, out int length) => Of(Table.Value.Index.Match(words, start, out length));

    private static ParticleRoles Of(ReadOnlySpan<ushort> values) => values.IsEmpty ? ParticleRoles.None : Table.Value.Roles[values[0]];

    private static (PhraseIndex Index, List<ParticleRoles> Roles) Load()
    {
        // A word that an application adds may have roles already.
        var words = new Dictionary<string, ParticleRoles>(StringComparer.Ordinal);
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("particles.tsv"), row =>
        {
            ParticleRoles roles = words.GetValueOrDefault(row[0]);
            foreach (var role in row[1].Split(',')) roles |= TryParse(role, out ParticleRoles parsed) ? parsed : throw new InvalidDataException($"particles.tsv names the role '{role}', which no word has.");
            words[row[0]] = roles;
        });
        var index = new PhraseIndex();
        var combinations = new List<ParticleRoles>();
        foreach ((var word, ParticleRoles roles) in words)
        {
            var at = combinations.IndexOf(roles);
            if (at < 0)
            {
                at = combinations.Count;
                combinations.Add(roles);
            }

            index.Add(word, (ushort)at);
        }

        return (index, combinations);
    }

    /// <summary>Reads a role as the table writes it.</summary>
    internal static bool TryParse(string role, out ParticleRoles parsed) => (parsed = Parse(role)) != ParticleRoles.None;

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
        _ => ParticleRoles.None,
    };
}
