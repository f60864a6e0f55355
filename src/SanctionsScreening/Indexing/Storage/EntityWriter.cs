using System.Text;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>Writes entities compactly: every distinct string once, entities as numbers of strings.</summary>
internal sealed class EntityWriter
{
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly ByteWriter _stringBytes = new();
    private readonly List<int> _stringEnds = [];
    private readonly ByteWriter _entities = new();
    private readonly List<int> _entityEnds = [];

    /// <summary>Appends one entity. What <see cref="EntityReader"/> reads, in this order.</summary>
    public void Add(SanctionedEntity entity)
    {
        // Type and kinds come first: searches read them without decoding the rest.
        _entities.Byte((byte)entity.Type);
        _entities.Number(entity.Names.Count);
        foreach (EntityName name in entity.Names) _entities.Byte((byte)name.Kind);
        Text(entity.Id);
        Text(entity.List);
        foreach (EntityName name in entity.Names)
        {
            Text(name.Text);
            Text(name.FamilyName);
            Text(name.GivenNames);
            Text(name.Script);
            Text(name.Language);
        }

        _entities.Byte((byte)entity.Gender);
        Dates(entity.DatesOfBirth);
        Texts(entity.PlacesOfBirth);
        Texts(entity.Countries);
        _entities.Number(entity.Identifiers.Count);
        foreach (Identifier identifier in entity.Identifiers)
        {
            _entities.Number((int)identifier.Type);
            Text(identifier.Value);
            Text(identifier.Country);
            Text(identifier.Note);
        }

        _entities.Number(entity.Addresses.Count);
        foreach (Address address in entity.Addresses)
        {
            Text(address.Street);
            Text(address.City);
            Text(address.Region);
            Text(address.PostalCode);
            Text(address.Country);
            Text(address.Note);
        }

        _entities.Number(entity.Programs.Count);
        foreach (SanctionsProgram program in entity.Programs)
        {
            Text(program.Code);
            Text(program.LegalBasis);
        }

        Texts(entity.Titles);
        _entities.Number(entity.LinkedParties.Count);
        foreach (LinkedParty party in entity.LinkedParties)
        {
            Text(party.Name);
            Text(party.Relation);
            Text(party.EntityId);
        }

        _entities.Byte(entity.Vessel is null ? (byte)0 : (byte)1);
        if (entity.Vessel is { } vessel)
        {
            Text(vessel.VesselType);
            Text(vessel.Flag);
            Texts(vessel.FormerFlags);
            Text(vessel.Tonnage);
            Text(vessel.GrossRegisteredTonnage);
            Text(vessel.Owner);
        }

        Dates(entity.ListedOn is { } listed ? [listed] : []);
        Text(entity.Remarks);
        Texts(entity.UnreadRemarks);
        Text(entity.Source.File);
        _entities.Number(entity.Source.Line);
        _entityEnds.Add(_entities.Length);
    }

    /// <summary>Passes what was added as columns.</summary>
    public void Transfer(ColumnWriter writer)
    {
        writer.Column<byte>("entity.bytes", _entities.ToArray());
        writer.Column<int>("entity.ends", _entityEnds.ToArray());
        writer.Column<byte>("string.bytes", _stringBytes.ToArray());
        writer.Column<int>("string.ends", _stringEnds.ToArray());
    }

    /// <summary>0 is no string; n is the string n − 1.</summary>
    private void Text(string? text)
    {
        if (text is null)
        {
            _entities.Number(0);
            return;
        }

        if (!_strings.TryGetValue(text, out int number))
        {
            _strings.Add(text, number = _strings.Count);
            Append(text);
            _stringEnds.Add(_stringBytes.Length);
        }

        _entities.Number(number + 1);
    }

    /// <summary>UTF-8, or UTF-16 after a byte that UTF-8 never has, where a list's text holds half a surrogate pair.</summary>
    private void Append(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (Encoding.UTF8.GetString(bytes) == text)
        {
            _stringBytes.Bytes(bytes);
            return;
        }

        _stringBytes.Byte(EntityReader.Utf16Mark);
        _stringBytes.Bytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Texts(IReadOnlyList<string> texts)
    {
        _entities.Number(texts.Count);
        foreach (string text in texts) Text(text);
    }

    private void Dates(IReadOnlyList<PartialDate> dates)
    {
        _entities.Number(dates.Count);
        foreach (PartialDate date in dates)
        {
            _entities.Number(date.Year);
            _entities.Byte((byte)(date.Month ?? 0));
            _entities.Byte((byte)(date.Day ?? 0));
            _entities.Number(date.LastYear ?? 0);
            _entities.Byte(date.IsApproximate ? (byte)1 : (byte)0);
        }
    }
}
