using System.Buffers;
using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>
/// The content hash of entities that come from no file: SHA-256 of a JSON array in which every field of every entity stands in
/// a fixed order, empty ones left out, so that a field added to the library later changes no hash of a list that doesn't use it.
/// </summary>
internal static class EntityHash
{
    public static string Of(ReadOnlySpan<SanctionedEntity> entities)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer);
        writer.WriteStartArray();
        foreach (SanctionedEntity entity in entities) Write(writer, entity);
        writer.WriteEndArray();
        writer.Flush();
        return ContentHash.Combine(ContentHash.Of(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, SanctionedEntity entity)
    {
        writer.WriteStartObject();
        Text(writer, "id", entity.Id);
        Text(writer, "type", entity.Type.ToString());
        Items(writer, "names", entity.Names, static (w, name) =>
        {
            Text(w, "text", name.Text);
            Text(w, "kind", name.Kind.ToString());
            Text(w, "familyName", name.FamilyName);
            Text(w, "givenNames", name.GivenNames);
            Text(w, "script", name.Script);
            Text(w, "language", name.Language);
        });
        Texts(writer, "datesOfBirth", entity.DatesOfBirth.Select(date => date.ToString()));
        Texts(writer, "placesOfBirth", entity.PlacesOfBirth);
        Texts(writer, "countries", entity.Countries);
        if (entity.Gender != Gender.Unknown) Text(writer, "gender", entity.Gender.ToString());
        Items(writer, "identifiers", entity.Identifiers, static (w, identifier) =>
        {
            Text(w, "type", identifier.Type.ToString());
            Text(w, "value", identifier.Value);
            Text(w, "country", identifier.Country);
            Text(w, "note", identifier.Note);
        });
        Items(writer, "addresses", entity.Addresses, static (w, address) =>
        {
            Text(w, "street", address.Street);
            Text(w, "city", address.City);
            Text(w, "region", address.Region);
            Text(w, "postalCode", address.PostalCode);
            Text(w, "country", address.Country);
            Text(w, "note", address.Note);
        });
        Items(writer, "programs", entity.Programs, static (w, program) =>
        {
            Text(w, "code", program.Code);
            Text(w, "legalBasis", program.LegalBasis);
        });
        Texts(writer, "titles", entity.Titles);
        Items(writer, "linkedParties", entity.LinkedParties, static (w, link) =>
        {
            Text(w, "name", link.Name);
            Text(w, "relation", link.Relation);
            Text(w, "entityId", link.EntityId);
        });
        if (entity.Vessel is { } vessel) Write(writer, vessel);
        Text(writer, "listedOn", entity.ListedOn?.ToString());
        Text(writer, "remarks", entity.Remarks);
        Texts(writer, "unreadRemarks", entity.UnreadRemarks);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, VesselParticulars vessel)
    {
        writer.WriteStartObject("vessel");
        Text(writer, "type", vessel.VesselType);
        Text(writer, "flag", vessel.Flag);
        Texts(writer, "formerFlags", vessel.FormerFlags);
        Text(writer, "tonnage", vessel.Tonnage);
        Text(writer, "grossRegisteredTonnage", vessel.GrossRegisteredTonnage);
        Text(writer, "owner", vessel.Owner);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        bool any = false;
        foreach (string value in values)
        {
            if (!any) writer.WriteStartArray(name);
            any = true;
            writer.WriteStringValue(value);
        }

        if (any) writer.WriteEndArray();
    }

    private static void Items<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
