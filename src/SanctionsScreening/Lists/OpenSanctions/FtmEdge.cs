namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>A schema that links two nodes.</summary>
/// <param name="Schema">Its name.</param>
/// <param name="From">The property that holds the one end.</param>
/// <param name="To">The property that holds the other.</param>
/// <param name="Forward">What the one is of the other.</param>
/// <param name="Backward">What the other is of the one.</param>
internal sealed record FtmEdge(string Schema, string From, string To, string Forward, string Backward)
{
    /// <summary>The links of the model.</summary>
    public static IReadOnlyList<FtmEdge> All { get; } =
    [
        new("Ownership", "owner", "asset", "Owner of", "Owned by"),
        new("Directorship", "director", "organization", "Director of", "Directed by"),
        new("Family", "person", "relative", "Family of", "Family of"),
        new("Associate", "person", "associate", "Associate of", "Associate of"),
        new("Membership", "member", "organization", "Member of", "Has member"),
        new("Employment", "employee", "employer", "Employed by", "Employer of"),
        new("Representation", "agent", "client", "Agent of", "Represented by"),
        new("Succession", "predecessor", "successor", "Predecessor of", "Successor of"),
        new("UnknownLink", "subject", "object", "Linked to", "Linked to"),
        new("Debt", "debtor", "creditor", "Debtor of", "Creditor of"),
        new("Occupancy", "holder", "post", "Holds the office of", "Office of"),
    ];
}
