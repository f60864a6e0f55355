using System.Globalization;
using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Gathers the nodes of the graph and what joins them, and gives each party at the end what the others say of it. Not thread-safe.</summary>
internal sealed class FtmGraph(SnapshotBuilder snapshot)
{
    /// <summary>Schemata that hold no party and nothing of one.</summary>
    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "Article", "Asset", "Assessment", "BankAccount", "Call", "CallForTenders", "Contract", "ContractAward", "CourtCase", "CourtCaseParty", "Document", "Documentation", "EconomicActivity", "Event",
        "License", "Mention", "Message", "Note", "Pages", "Payment", "Post", "Project", "ProjectParticipant", "RealEstate", "Similar", "TaxRoll", "Trip", "UserAccount", "Value", "Vehicle", "Workbook",
    };

    private readonly Dictionary<string, FtmNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Address> _addresses = new(StringComparer.Ordinal);
    private readonly List<FtmReference> _references = [];
    private readonly Dictionary<string, (int Line, int Count)> _lost = new(StringComparer.Ordinal);

    public void Add(JsonElement entity, int line)
    {
        string? id = JsonLines.Text(entity, "id"), schema = JsonLines.Text(entity, "schema");
        if (id is null || schema is null || !entity.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            snapshot.Reject(line, "The object has no id, schema and properties, as an entity of FollowTheMoney has.");
            return;
        }

        if (JsonLines.Repeated(entity) is { } repeated)
        {
            snapshot.Reject(line, $"The member {repeated} of the entity {id} stands twice.");
            return;
        }

        foreach (JsonProperty member in entity.EnumerateObject())
        {
            if (JsonLines.Name(member) is not { } name || !FtmFields.IsTop(name)) snapshot.Unread.Add(JsonLines.Name(member) ?? "(no text)", line);
        }

        FtmEntity read = new(properties, nested => Add(nested, line), name => snapshot.Unread.Add($"{schema}/{name}", line));
        if (FtmParties.TypeOf(schema) is { } type) AddParty(entity, read, id, type, schema, line);
        else if (schema == "Address") _addresses[id] = FtmDetails.Address(read);
        else if (schema is "Passport" or "Identification") Refer(schema, read.First("holder"), line, FtmDetails.Document(read, schema));
        else if (schema == "Sanction") Refer(schema, read.First("entity"), line, FtmDetails.Sanction(read));
        else if (schema == "CryptoWallet") Refer(schema, read.First("holder"), line, (party, _) => FtmDetails.Wallet(party, read));
        else if (schema == "Security") Refer(schema, read.First("issuer"), line, (party, _) => FtmDetails.Security(party, read));
        else if (schema == "Position") AddNode(new FtmNode(id, FtmNames.Caption(entity, read)), line);
        else if (FtmEdge.All.FirstOrDefault(edge => edge.Schema == schema) is { } edge) AddEdge(edge, read, line);
        else if (!Passed.Contains(schema)) snapshot.Unread.Add(schema, line);
    }

    /// <summary>Gives every party what refers to it, and reports what refers to nothing.</summary>
    public void Finish()
    {
        foreach (FtmReference reference in _references)
        {
            FtmNode? other = null;
            bool isKnown = _nodes.TryGetValue(reference.Node, out FtmNode? node) && (reference.Other is null || _addresses.ContainsKey(reference.Other) || _nodes.TryGetValue(reference.Other, out other));
            if (!isKnown) Lose(reference.Kind, reference.Line);
            else if (node!.Entity is { } party) reference.Apply(party, other);
        }

        foreach (FtmNode node in _nodes.Values)
        {
            if (node.Entity is not { } party) continue;
            foreach (string topic in node.Topics ?? []) party.AddProgram(topic);
            snapshot.Add(party);
        }

        foreach ((string kind, (int line, int count)) in _lost)
            snapshot.Reject(line, string.Create(CultureInfo.InvariantCulture, $"{count:N0} of {kind} say nothing of the other end, or name entities that the file does not hold. This is the first."));
    }

    private void Lose(string kind, int line) => _lost[kind] = _lost.TryGetValue(kind, out (int Line, int Count) seen) ? (seen.Line, seen.Count + 1) : (line, 1);

    private void AddParty(JsonElement entity, FtmEntity read, string id, EntityType type, string schema, int line)
    {
        string? caption = FtmNames.Caption(entity, read);
        bool isTarget = !entity.TryGetProperty("target", out JsonElement target) || target.ValueKind != JsonValueKind.False;
        if (!isTarget)
        {
            AddNode(new FtmNode(id, caption), line);
            return;
        }

        EntityBuilder party = new($"{FtmJsonSource.Format}:{id}", snapshot.List, new SourcePosition(snapshot.File, line)) { Type = type };
        FtmNode node = new(id, caption) { Entity = party };
        if (!AddNode(node, line)) return;
        FtmParties.Add(party, read, caption, name => snapshot.Unread.Add($"{schema}/{name}", line));
        node.Topics = [.. read.All("topics"), .. read.All("programId")];
        foreach (string address in read.All("addressEntity"))
            _references.Add(new FtmReference("addressEntity", id, address, line, (owner, _) => owner.AddAddress(_addresses[address])));
        foreach (string property in FtmParties.LinkProperties)
        {
            // An owner is given by id, or by name where it is no entity of the set.
            foreach (string other in read.All(property)) _references.Add(new FtmReference(property, id, null, line, (owner, _) => Link(owner, other, property)));
        }
    }

    private void Link(EntityBuilder party, string other, string relation)
    {
        if (_nodes.TryGetValue(other, out FtmNode? node)) party.AddLink(node.Name ?? node.Id, relation, IdOf(node));
        else party.AddLink(other, relation);
    }

    private bool AddNode(FtmNode node, int line)
    {
        if (_nodes.TryAdd(node.Id, node)) return true;

        // Nested files repeat an entity wherever it is met; a party of the list counts before a mention of it.
        if (node.Entity is null) return false;
        if (_nodes[node.Id].Entity is null)
        {
            _nodes[node.Id] = node;
            return true;
        }

        snapshot.Reject(line, $"The entity {node.Id} stands again; line {_nodes[node.Id].Entity!.Source.Line} is kept.");
        return false;
    }

    private void AddEdge(FtmEdge edge, FtmEntity read, int line)
    {
        string? role = ListWords.Join(read.First("role"), read.First("relationship"), read.First("percentage"), read.First("status"));
        string suffix = role is null ? "" : $" ({role})";
        IReadOnlyList<string> from = read.All(edge.From), to = read.All(edge.To);
        if (from.Count == 0 || to.Count == 0)
        {
            Lose(edge.Schema, line);
            return;
        }

        foreach (string one in from)
        {
            foreach (string other in to)
            {
                if (edge.Schema == "Occupancy")
                {
                    _references.Add(new FtmReference(edge.Schema, one, other, line, static (party, post) => party.AddTitle(post?.Name)));
                    continue;
                }

                _references.Add(new FtmReference(edge.Schema, one, other, line, (party, node) => party.AddLink(node?.Name ?? node?.Id, edge.Forward + suffix, IdOf(node))));
                _references.Add(new FtmReference(edge.Schema, other, one, line, (party, node) => party.AddLink(node?.Name ?? node?.Id, edge.Backward + suffix, IdOf(node))));
            }
        }
    }

    private static string? IdOf(FtmNode? node) => node is null ? null : $"{FtmJsonSource.Format}:{node.Id}";

    private void Refer(string kind, string? node, int line, Action<EntityBuilder, FtmNode?> apply)
    {
        if (node is null) Lose(kind, line);
        else _references.Add(new FtmReference(kind, node, null, line, apply));
    }
}
