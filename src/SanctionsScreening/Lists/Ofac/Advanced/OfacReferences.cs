using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>The words behind the numbers of the Advanced format (ReferenceValueSets). A number without a word is reported. Not thread-safe.</summary>
internal sealed class OfacReferences(SnapshotBuilder snapshot)
{
    /// <summary>What the sets say of their words and nothing here needs: codes, groups, and which organ decides.</summary>
    private static readonly string[] Passed =
    [
        "AreaCodeTypeID", "CountryID", "DecisionMakingBodyID", "DeltaAction", "Description", "DetailCode", "FeatureTypeGroupID", "IS03166-3Code", "ISO2", "ISO3", "LeadingChars", "LegalBasisShortRef",
        "LegalBasisTypeID", "Notional", "OrganisationID", "SanctionsProgramID", "ScriptCode", "SubsidiaryBodyID", "Symmetrical", "TrailingChars",
    ];

    private readonly Dictionary<(string Set, string Id), string> _texts = [];
    private readonly Dictionary<string, string> _partyTypes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Set, string Id)> _reported = [];

    /// <summary>Takes in a set: "AliasTypeValues" of "AliasType" values.</summary>
    public void Add(XmlPart set)
    {
        foreach (XmlPart value in set.Children)
        {
            set.One(value.Name);
            value.Ignore(Passed);
            string? id = value.Attribute("ID"), text = value.Value();
            string? partyType = value.Attribute("PartyTypeID");
            if (id is null)
            {
                snapshot.Reject(value.Line, $"The reference value {value.Name} has no ID.");
                continue;
            }

            if (partyType is not null) _partyTypes[id] = partyType;
            if (text is not null) _texts[(value.Name, id)] = text;
        }
    }

    /// <summary>The word; <see langword="null"/> where there is no number, or none that the sets know, which is reported once.</summary>
    public string? Text(string set, string? id, int line)
    {
        if (id is null) return null;
        if (_texts.TryGetValue((set, id), out string? text)) return text;
        if (_reported.Add((set, id))) snapshot.Reject(line, $"The {set} {id} stands in no reference set.");
        return null;
    }

    /// <summary>"Vessel", "Individual" …: the sub-type where it says more than the type.</summary>
    public string? PartyType(string? subType, int line)
    {
        string? text = Text("PartySubType", subType, line);
        return text is "Vessel" or "Aircraft" ? text : subType is not null && _partyTypes.TryGetValue(subType, out string? type) ? Text("PartyType", type, line) : null;
    }
}
