using System.Buffers;
using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Gathers what a list says of one party. Blank values are passed over and repeated ones kept once, so that mappers need not look. Not thread-safe.</summary>
internal sealed class EntityBuilder(string id, string list, SourcePosition source)
{
    /// <summary>What is left of a name in another script after a change of encoding.</summary>
    private static readonly SearchValues<char> s_lost = SearchValues.Create("? .-'()");

    /// <summary>The longest name, in characters; the longest one in an official list, an organisation with its other names behind commas, has 600.</summary>
    private const int MaxNameLength = 4000;

    /// <summary>From so many names on, a set tells whether one stands already.</summary>
    private const int ManyNames = 16;

    // Made when first needed: most parties lack most of them, and lists have hundreds of thousands of parties.
    private readonly List<EntityName> _names = [];
    private HashSet<(string Text, NameKind Kind)>? _manyNames;
    private List<PartialDate>? _births;
    private List<string>? _birthPlaces, _countries, _titles, _unread;
    private List<Identifier>? _identifiers;
    private List<Address>? _addresses;
    private List<SanctionsProgram>? _programs;
    private List<LinkedParty>? _links;
    private string? _remarks;

    public string Id => id;

    public SourcePosition Source => source;

    public EntityType Type { get; set; }

    public Gender Gender { get; set; }

    public PartialDate? ListedOn { get; set; }

    public VesselParticulars? Vessel { get; set; }

    public bool HasName => _names.Count > 0;

    /// <summary>The name that was added first.</summary>
    public string? FirstName => _names.Count > 0 ? _names[0].Text : null;

    public bool HasPrimaryName => _names.Exists(static name => name.Kind == NameKind.Primary);

    public IReadOnlyList<Address> Addresses => _addresses ?? [];

    /// <summary>Why the party cannot be taken; <see langword="null"/> where it can.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether a name can be one. With one that is longer, the party is refused: a field that swallowed others is no name.</summary>
    public bool Takes(string name)
    {
        if (name.Length > MaxNameLength) Fault ??= string.Create(CultureInfo.InvariantCulture, $"The party {id} has a name of {name.Length:N0} characters; the longest may have {MaxNameLength:N0}.");
        return Fault is null;
    }

    /// <summary>Adds a name, unless its text stands already with the same kind. One of question marks is what a wrong encoding left of another script, and is kept as unread.</summary>
    public void AddName(EntityName name)
    {
        if (name.Text.Length == 0 || !Takes(name.Text)) return;
        if (!name.Text.AsSpan().ContainsAnyExcept(s_lost))
        {
            AddUnread("Name", name.Text);
            return;
        }

        int at = IndexOf(name);
        if (at < 0)
        {
            _names.Add(name);
            return;
        }

        EntityName first = _names[at];
        _names[at] = first with { FamilyName = first.FamilyName ?? name.FamilyName, GivenNames = first.GivenNames ?? name.GivenNames, Script = first.Script ?? name.Script, Language = first.Language ?? name.Language };
    }

    public void AddBirth(PartialDate? date)
    {
        if (date is { } day && _births?.Contains(day) != true) (_births ??= []).Add(day);
    }

    /// <summary>Reads dates of birth as people write them; what is no date is kept as unread.</summary>
    public void AddBirths(string? text)
    {
        if (text is null) return;
        List<PartialDate> dates = [];
        bool isWhole = DateText.ReadAll(text, dates);
        foreach (PartialDate date in dates) AddBirth(date);
        if (!isWhole) AddUnread("Date of birth", text);
    }

    /// <summary>Adds the day of listing, of which the first is kept; a text that is no date is kept as unread, with the name of its field.</summary>
    public void AddListing(string field, string? text)
    {
        if (DateText.ReadOrNull(text) is { } day) ListedOn ??= day;
        else AddUnread(field, text);
    }

    /// <summary>Adds the gender; a text that is none is kept as unread.</summary>
    public void AddGender(string? text)
    {
        if (ListWords.Gender(text) is not Gender.Unknown and var known) Gender = known;
        else AddUnread("Gender", ListWords.Meaningful(text));
    }

    public void AddBirthPlace(string? place) => AddOnce(ref _birthPlaces, place);

    public void AddCountry(string? country)
    {
        if (country is null) return;
        AddOnce(ref _countries, CountryCodes.Normalize(country));
    }

    public void AddTitle(string? title) => AddOnce(ref _titles, title);

    public void AddIdentifier(IdentifierType type, string? value, string? country = null, string? note = null)
    {
        if (value is null) return;
        Identifier identifier = new(type, value) { Country = country is null ? null : CountryCodes.Normalize(country), Note = note };
        _identifiers ??= [];
        foreach (Identifier old in _identifiers)
        {
            if (old.Type == type && old.Value == value && old.Country == identifier.Country) return;
        }

        _identifiers.Add(identifier);
    }

    /// <summary>Adds an address and the country in it; an empty one is passed over.</summary>
    public void AddAddress(Address address)
    {
        if (address is { Street: null, City: null, Region: null, PostalCode: null, Country: null, Note: null }) return;
        string? country = address.Country is null ? null : CountryCodes.Normalize(address.Country);
        address = address with { Country = country };
        if (_addresses?.Contains(address) == true) return;
        (_addresses ??= []).Add(address);
        AddOnce(ref _countries, country);
    }

    public void AddProgram(string? code, string? legalBasis = null)
    {
        if (code is null) return;
        SanctionsProgram program = new(code) { LegalBasis = legalBasis };
        if (_programs?.Contains(program) != true) (_programs ??= []).Add(program);
    }

    public void AddLink(string? name, string relation, string? entityId = null)
    {
        if (name is null) return;
        LinkedParty link = new(name, relation) { EntityId = entityId };
        if (_links?.Contains(link) != true) (_links ??= []).Add(link);
    }

    public void AddRemark(string? remark)
    {
        if (remark is not null && _remarks?.Contains(remark, StringComparison.Ordinal) != true) _remarks = _remarks is null ? remark : $"{_remarks}; {remark}";
    }

    /// <summary>Keeps what a list says and this library does not read, with the name of the field.</summary>
    public void AddUnread(string field, string? text)
    {
        if (text is not null) AddOnce(ref _unread, $"{field}: {text}");
    }

    public SanctionedEntity Build() => new()
    {
        Id = id,
        List = list,
        Type = Type,
        Names = _names[0].Kind == NameKind.Primary ? Kept(_names) : _names.OrderBy(static name => name.Kind != NameKind.Primary).ToArray(),
        DatesOfBirth = Kept(_births),
        PlacesOfBirth = Kept(_birthPlaces),
        Countries = Kept(_countries),
        Gender = Gender,
        Identifiers = Kept(_identifiers),
        Addresses = Kept(_addresses),
        Programs = Kept(_programs),
        Titles = Kept(_titles),
        LinkedParties = Kept(_links),
        Vessel = Vessel,
        ListedOn = ListedOn,
        Remarks = _remarks,
        UnreadRemarks = Kept(_unread),
        Source = source,
    };

    /// <summary>An array of what was gathered: a list has room for four from its first element on, more than most parties need.</summary>
    internal static T[] Kept<T>(List<T>? values) => values is null ? [] : [.. values];

    private int IndexOf(EntityName name)
    {
        if (_names.Count >= ManyNames)
        {
            _manyNames ??= [.. _names.Select(static old => (old.Text, old.Kind))];
            if (_manyNames.Add((name.Text, name.Kind))) return -1;
        }

        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Kind == name.Kind && _names[i].Text == name.Text) return i;
        }

        return -1;
    }

    private static void AddOnce(ref List<string>? values, string? value)
    {
        if (!string.IsNullOrEmpty(value) && values?.Contains(value) != true) (values ??= []).Add(value);
    }
}
