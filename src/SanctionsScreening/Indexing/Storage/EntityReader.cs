using System.Runtime.InteropServices;
using System.Text;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>Decodes one entity of a column file.</summary>
internal ref struct EntityReader(ReadOnlySpan<byte> entity, Column<byte> stringBytes, Column<int> stringEnds)
{
    /// <summary>Begins a string that is kept as UTF-16.</summary>
    public const byte Utf16Mark = 0xFF;

    private ByteReader _bytes = new(entity);

    /// <summary>Reads the id alone.</summary>
    public string ReadId()
    {
        _bytes.Byte();
        _bytes.Bytes(_bytes.Number());
        return Text()!;
    }

    /// <summary>Reads the entity whole.</summary>
    public SanctionedEntity Read()
    {
        var type = (EntityType)_bytes.Byte();
        var names = new EntityName[_bytes.Number()];
        ReadOnlySpan<byte> kinds = _bytes.Bytes(names.Length);
        string id = Text()!, list = Text()!;
        for (int n = 0; n < names.Length; n++) names[n] = new EntityName(Text()!, (NameKind)kinds[n]) { FamilyName = Text(), GivenNames = Text(), Script = Text(), Language = Text() };

        // Members are read in the order in which they stand here, which is that of the writer.
        return new SanctionedEntity
        {
            Id = id,
            List = list,
            Type = type,
            Names = names,
            Gender = (Gender)_bytes.Byte(),
            DatesOfBirth = Dates(),
            PlacesOfBirth = Texts(),
            Countries = Texts(),
            Identifiers = Identifiers(),
            Addresses = Addresses(),
            Programs = Programs(),
            Titles = Texts(),
            LinkedParties = LinkedParties(),
            Vessel = _bytes.Byte() == 0 ? null : new VesselParticulars { VesselType = Text(), Flag = Text(), FormerFlags = Texts(), Tonnage = Text(), GrossRegisteredTonnage = Text(), Owner = Text() },
            ListedOn = Dates() is [var listed] ? listed : null,
            Remarks = Text(),
            UnreadRemarks = Texts(),
            Source = Source(),
        };
    }

    private Identifier[] Identifiers()
    {
        Identifier[] identifiers = Some<Identifier>();
        for (int i = 0; i < identifiers.Length; i++) identifiers[i] = new Identifier((IdentifierType)_bytes.Number(), Text()!) { Country = Text(), Note = Text() };
        return identifiers;
    }

    private Address[] Addresses()
    {
        Address[] addresses = Some<Address>();
        for (int i = 0; i < addresses.Length; i++) addresses[i] = new Address { Street = Text(), City = Text(), Region = Text(), PostalCode = Text(), Country = Text(), Note = Text() };
        return addresses;
    }

    private SanctionsProgram[] Programs()
    {
        SanctionsProgram[] programs = Some<SanctionsProgram>();
        for (int i = 0; i < programs.Length; i++) programs[i] = new SanctionsProgram(Text()!) { LegalBasis = Text() };
        return programs;
    }

    private LinkedParty[] LinkedParties()
    {
        LinkedParty[] parties = Some<LinkedParty>();
        for (int i = 0; i < parties.Length; i++) parties[i] = new LinkedParty(Text()!, Text()!) { EntityId = Text() };
        return parties;
    }

    private SourcePosition Source()
    {
        string? file = Text();
        return new SourcePosition(file!, _bytes.Number());
    }

    private PartialDate[] Dates()
    {
        PartialDate[] dates = Some<PartialDate>();
        for (int i = 0; i < dates.Length; i++)
        {
            int year = _bytes.Number(), month = _bytes.Byte(), day = _bytes.Byte(), last = _bytes.Number();
            bool approximate = _bytes.Byte() != 0;
            dates[i] = new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day) { LastYear = last == 0 ? null : last, IsApproximate = approximate };
        }

        return dates;
    }

    private string[] Texts()
    {
        string[] texts = Some<string>();
        for (int i = 0; i < texts.Length; i++) texts[i] = Text()!;
        return texts;
    }

    private T[] Some<T>() => _bytes.Number() is > 0 and var count ? new T[count] : [];

    private readonly string Decode(int number)
    {
        int start = number == 0 ? 0 : stringEnds[number - 1];
        ReadOnlySpan<byte> bytes = stringBytes.AsSpan(start, stringEnds[number] - start);
        string text = bytes.Length > 0 && bytes[0] == Utf16Mark ? new string(MemoryMarshal.Cast<byte, char>(bytes[1..])) : Encoding.UTF8.GetString(bytes);
        stringBytes.KeepAlive();
        return text;
    }

    private string? Text() => _bytes.Number() is > 0 and var number ? Decode(number - 1) : null;
}
