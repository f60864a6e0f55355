using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>Reads one feature: its versions hold a date, a text, a word of a reference set, or a place.</summary>
internal static class OfacAdvancedFeature
{
    public static void Add(EntityBuilder entity, OfacFeatures features, XmlPart feature, OfacReferences references, Func<string, OfacPlace?> find)
    {
        feature.Ignore("ID", "IdentityReference");
        string type = references.Text("FeatureType", feature.Attribute("FeatureTypeID"), feature.Line) ?? "";
        foreach (XmlPart version in feature.All("FeatureVersion"))
        {
            version.Ignore("ID", "ReliabilityID", "IDRegDocumentReference");
            string? note = version.Take("Comment");
            bool isRead = false;
            foreach (XmlPart period in version.All("DatePeriod"))
            {
                if (OfacDatePeriods.Read(period) is not { } date) continue;
                features.Add(type, OfacDatePeriods.Write(date), note);
                isRead = true;
            }

            foreach (XmlPart detail in version.All("VersionDetail"))
            {
                detail.Ignore("DetailTypeID");
                string? text = detail.Value() ?? references.Text("DetailReference", detail.Attribute("DetailReferenceID"), detail.Line);
                detail.Ignore("DetailReferenceID");
                if (text is null) continue;
                features.Add(type, text, note);
                isRead = true;
            }

            foreach (XmlPart location in version.All("VersionLocation"))
            {
                string? id = location.Attribute("LocationID");
                if (id is null || find(id) is not { } place) references.Text("Location", id ?? "(none)", location.Line);
                else if (type == "Location") entity.AddAddress(place.Address with { Note = ListWords.Join(place.Address.Note, note) });
                else if (!isRead) features.Add(type, place.Country ?? ListWords.Join(place.Address.Street, place.Address.City, place.Address.Region), note);
            }
        }
    }
}
