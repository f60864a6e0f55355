using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>A node of the graph: a party of the list, or one that parties refer to by name.</summary>
internal sealed class FtmNode(string id, string? name)
{
    public string Id => id;

    /// <summary>Its name; <see langword="null"/> where the file tells none.</summary>
    public string? Name => name;

    /// <summary>The entity, where the node is a party of the list.</summary>
    public EntityBuilder? Entity { get; init; }

    /// <summary>Risk topics, which are programmes where no sanction names one.</summary>
    public List<string>? Topics { get; set; }
}
