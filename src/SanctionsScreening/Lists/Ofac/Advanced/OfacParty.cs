using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>A party of which the links and the sanctions entries stand further below.</summary>
internal sealed class OfacParty(EntityBuilder entity, string name)
{
    public EntityBuilder Entity => entity;

    public string Name => name;

    /// <summary>Programme codes and the legal bases under which they were applied, in the order of the file.</summary>
    public List<(string Code, List<string> Bases)> Programs { get; } = [];

    public bool HasEntry { get; set; }

    public List<string> BasesOf(string code)
    {
        foreach ((string known, List<string> bases) in Programs)
        {
            if (known == code) return bases;
        }

        List<string> added = [];
        Programs.Add((code, added));
        return added;
    }
}
