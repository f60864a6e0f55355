using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>Joins the sections of the Advanced format, which refer to each other by number, into entities. Not thread-safe.</summary>
internal sealed class OfacAdvancedMapper(SnapshotBuilder snapshot, OfacReferences references)
{
    private readonly Dictionary<string, OfacPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OfacDocument>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfacParty> _parties = new(StringComparer.Ordinal);
    private readonly List<OfacParty> _order = [];

    public void AddLocation(XmlPart location)
    {
        location.Ignore("LocationAreaCode", "FeatureVersionReference", "IDRegDocumentReference");
        Address address = new() { Note = location.Take("Comment") };
        foreach (XmlPart part in location.All("LocationPart"))
        {
            string? type = references.Text("LocPartType", part.Attribute("LocPartTypeID"), part.Line);
            foreach (XmlPart value in part.All("LocationPartValue"))
            {
                value.Ignore("Primary", "LocPartValueTypeID", "LocPartValueStatusID");
                address = OfacWords.With(address, type, ListWords.Join(value.Take("Value"), value.Take("Comment")));
            }
        }

        string? country = null;
        foreach (XmlPart part in location.All("LocationCountry"))
        {
            part.Ignore("CountryRelevanceID");
            country ??= OfacWords.Country(references.Text("Country", part.Attribute("CountryID"), part.Line));
        }

        if (location.Attribute("ID") is { } id) _places[id] = new OfacPlace(address with { Country = country }, country);
        else snapshot.Reject(location.Line, "The location has no ID.");
    }

    public void AddDocument(XmlPart document)
    {
        document.Ignore("ID", "FeatureVersionReference", "DocumentedNameReference", "ProfileRelationshipReference", "IDRegDocumentMention");
        string? issued = null, expires = null;
        foreach (XmlPart date in document.All("DocumentDate"))
        {
            string? type = references.Text("IDRegDocDateType", date.Attribute("IDRegDocDateTypeID"), date.Line);
            if (OfacDatePeriods.Read(date.One("DatePeriod")) is not { } day) continue;
            if (type == "Expiration Date") expires = OfacDatePeriods.Write(day);
            else issued = OfacDatePeriods.Write(day);
        }

        string? authority = document.Take("IssuingAuthority"), comment = document.Take("Comment"), place = null;
        if (document.Attribute("IssuedIn-LocationID") is { } location && Place(location) is { } found) place = ListWords.Join(found.Address.City, found.Address.Region);
        string? tail = ListWords.JoinWords(issued is null ? null : $"issued {issued}", authority is null ? null : $"issued by {authority}", place is null ? null : $"issued in {place}", expires is null ? null : $"expires {expires}");
        string? validity = references.Text("Validity", document.Attribute("ValidityID"), document.Line);
        string? country = references.Text("Country", document.Attribute("IssuedBy-CountryID"), document.Line);
        OfacDocument read = new(references.Text("IDRegDocType", document.Attribute("IDRegDocTypeID"), document.Line), document.Take("IDRegistrationNo"), country, tail, ListWords.Join(comment, validity is "Valid" ? null : validity), document.Line);
        if (document.Attribute("IdentityID") is not { } identity) snapshot.Reject(document.Line, "The document has no IdentityID, so that it belongs to nobody.");
        else if (_documents.TryGetValue(identity, out List<OfacDocument>? others)) others.Add(read);
        else _documents.Add(identity, [read]);
    }

    public void AddParty(XmlPart party)
    {
        if (OfacNumber.Read(party.Attribute("FixedRef")) is not { } number)
        {
            snapshot.Reject(party.Line, "The party has no FixedRef of one to ten digits, which is its number.");
            return;
        }

        EntityBuilder entity = new(OfacCsvSource.IdPrefix + number, snapshot.List, new SourcePosition(snapshot.File, party.Line));
        List<string> profiles = [];
        OfacFeatures? features = null;
        foreach (XmlPart profile in party.All("Profile"))
        {
            profile.Ignore("SanctionsEntryReference");
            if (features is null) entity.Type = OfacWords.Type(references.PartyType(profile.Attribute("PartySubTypeID"), profile.Line) ?? "");
            features ??= new OfacFeatures(entity);
            if (profile.Attribute("ID") is { } id) profiles.Add(id);
            foreach (XmlPart identity in profile.All("Identity")) Identity(entity, features, identity);
            foreach (XmlPart feature in profile.All("Feature")) OfacAdvancedFeature.Add(entity, features, feature, references, Place);
            foreach (XmlPart comment in profile.All("Comment")) features.Facts.AddRemarks(comment.Value());
        }

        features ??= new OfacFeatures(entity);
        foreach (XmlPart comment in party.All("Comment")) features.Facts.AddRemarks(comment.Value());
        features.Finish();
        OfacParty read = new(entity, entity.FirstName ?? entity.Id);
        _order.Add(read);
        foreach (string profile in profiles)
        {
            if (!_parties.TryAdd(profile, read)) snapshot.Reject(party.Line, $"The profile {profile} stands again.");
        }
    }

    public void AddRelationship(XmlPart relationship)
    {
        relationship.Ignore("ID", "RelationQualityID", "SanctionsEntryID", "FeatureVersionReference", "IDRegDocumentReference", "DatePeriod");
        string? from = relationship.Attribute("From-ProfileID"), to = relationship.Attribute("To-ProfileID"), comment = relationship.Take("Comment");
        string relation = references.Text("RelationType", relationship.Attribute("RelationTypeID"), relationship.Line) ?? "Linked To";
        if (relationship.Attribute("Former") == "true") relation += " (former)";
        if (from is null || to is null || !_parties.TryGetValue(from, out OfacParty? party))
        {
            snapshot.Reject(relationship.Line, $"The relationship is of the profile {from ?? "(none)"}, which no party has, with {to ?? "(none)"}.");
            return;
        }

        // A party of this list may be owned by one of the other list.
        string id = OfacCsvSource.IdPrefix + to;
        party.Entity.AddLink(_parties.TryGetValue(to, out OfacParty? other) ? other.Name : id, relation, other?.Entity.Id ?? id);
        party.Entity.AddRemark(comment);
    }

    public void AddEntry(XmlPart entry)
    {
        entry.Ignore("ID", "SupportingInfo");
        string? profile = entry.Attribute("ProfileID"), list = references.Text("List", entry.Attribute("ListID"), entry.Line);
        if (profile is null || !_parties.TryGetValue(profile, out OfacParty? party))
        {
            snapshot.Reject(entry.Line, $"The sanctions entry is of the profile {profile ?? "(none)"}, which no party has.");
            return;
        }

        OfacSanctionsEntry.Add(party, entry, list, references);
    }

    /// <summary>Hands the parties on, and reports what refers to none.</summary>
    public void Finish()
    {
        foreach (List<OfacDocument> left in _documents.Values) snapshot.Reject(left[0].Line, $"{left.Count} documents are of an identity that no party has.");
        foreach (OfacParty party in _order)
        {
            if (!party.HasEntry) snapshot.Reject(party.Entity.Source.Line, $"The party {party.Entity.Id} has no sanctions entry.");
            foreach ((string code, List<string> bases) in party.Programs) party.Entity.AddProgram(code, ListWords.Join([.. bases]));
            snapshot.Add(party.Entity);
        }
    }

    private OfacPlace? Place(string id) => _places.TryGetValue(id, out OfacPlace place) ? place : null;

    private void Identity(EntityBuilder entity, OfacFeatures features, XmlPart identity)
    {
        identity.Ignore("FixedRef", "Primary", "False", "IDRegDocumentReference");
        OfacAdvancedNames.Add(entity, identity, references);
        entity.AddRemark(identity.Take("Comment"));
        if (identity.Attribute("ID") is not { } id || !_documents.Remove(id, out List<OfacDocument>? documents)) return;
        foreach (OfacDocument document in documents)
        {
            features.Facts.Add(document.Type, document.Number, document.Country, document.Tail);
            if (document.Note is not null) entity.AddUnread($"Note on {document.Type} {document.Number}", document.Note);
        }
    }
}
