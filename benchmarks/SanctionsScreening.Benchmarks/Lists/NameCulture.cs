namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>How persons of one culture are named.</summary>
/// <param name="Share">Percent of a list's persons.</param>
/// <param name="Patterns">Equally likely orders of parts: G given, F family, P patronymic, anything else as written.</param>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family names.</param>
internal sealed record NameCulture(int Share, string[] Patterns, WordRanks Given, WordRanks Family)
{
    /// <summary>One person's name.</summary>
    public string Draw(Random random)
    {
        string[] parts = Patterns[random.Next(Patterns.Length)].Split(' ');
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i] switch
            {
                "G" => Given.Draw(random),
                "F" => Family.Draw(random),
                "P" => Patronymic(Given.Draw(random)),
                "al-F" => "al-" + Family.Draw(random),
                _ => parts[i],
            };
        }

        return string.Join(' ', parts);
    }

    private static string Patronymic(string given) => given[^1] is 'i' or 'y' ? given[..^1] + "yevich" : given[^1] is 'a' ? given[..^1] + "ovich" : given + "ovich";
}
