using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Lists.Eu.Journal;

public sealed class EuJournalSourceTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    private static async Task<SanctionsListSnapshot> Load(string folder) => await new EuJournalSource(folder).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_IsReadWhole()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Eu/journal"));
        Assert.Empty(snapshot.RejectedRecords);
        SanctionedEntity person = snapshot.Entities.Single(entity => entity.Type == EntityType.Person);
        Assert.Equal("eu-journal-csv:32099R0001/I.PERSONS/1", person.Id);
        Assert.Equal(
            [
                ("Munir TESTOV", NameKind.Primary), ("Mounir TESTOV", NameKind.Alias), ("Monir TESTOV", NameKind.Alias), ("Сергей ТЕСТЕНКО", NameKind.Alias), ("Sergei TESTENKO", NameKind.Alias), ("Ivan Testov", NameKind.Alias),
                ("Ivan Testa", NameKind.Alias), ("Iwan Testa", NameKind.Alias), ("Jan Testa", NameKind.Alias), ("Сергій ТЕСТЕНКО", NameKind.Alias), ("Kimo", NameKind.WeakAlias), ("Kirsanov", NameKind.Former),
            ],
            person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["1967-06-16", "circa 1966"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["RU", "USSR", "IR"], person.Countries);
        Assert.Equal([("A101423404", null), ("2541451", "KW"), ("4503 No 498240", null), ("770482092946", "RU")], person.Identifiers.Select(identifier => (identifier.Value, identifier.Country)));
        Assert.Equal(["IR", "RU"], person.Addresses.Select(address => address.Country));
        Assert.Equal(["Senator", "Former Director"], person.Titles);
        Assert.Equal(new SanctionsProgram("EU-TST") { LegalBasis = "32099R0001, annex I.PERSONS, Asset freeze" }, Assert.Single(person.Programs));
        Assert.Equal("2014-03-17", person.ListedOn.ToString());
        Assert.Equal("Invented, for tests.; fatherName: Testan", person.Remarks);
    }

    [Fact]
    public async Task LoadAsync_Organization_HasItsNumbersByKind()
    {
        SanctionedEntity organization = (await Load(RealLists.Fixture("Eu/journal"))).Entities.Single(entity => entity.Type == EntityType.Organization);
        Assert.Equal("2022-04-08", organization.ListedOn.ToString());
        Assert.Equal(
            [
                (IdentifierType.TaxNumber, "7735010706"), (IdentifierType.TaxNumber, "3525023010"), (IdentifierType.RegistrationNumber, "1 121 402 000 213"), (IdentifierType.Lei, "6556009FCJ7O8QPFTC19"), (IdentifierType.Bic, "TESTIRT1"),
                (IdentifierType.Phone, "+ 7 (495) 911-69-42"), (IdentifierType.Phone, "+ 7 (495) 911-69-43"), (IdentifierType.Email, "info@test.ru"), (IdentifierType.Email, "op@test.ru"), (IdentifierType.Website, "https://www.test.ru/"),
            ],
            organization.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
    }

    [Fact]
    public async Task LoadAsync_UnnumberedPartiesOfOneName_AreBothKept()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Eu/journal"));
        Assert.Equal(["eu-journal-csv:32099R0001/XLII/TESTSHIP", "eu-journal-csv:32099R0001/XLII/TESTSHIP/2"], snapshot.Entities.Where(entity => entity.Type == EntityType.Vessel).Select(entity => entity.Id));
    }

    [Fact]
    public async Task LoadAsync_QuotedNames_AreSplitBetweenTheirQuotes()
    {
        string[] names = await AliasesOf("Person", "\"أبو تست (أبو تست)\"; Dr Testan; \"Testan (born 1970; in Oran, Testland)\"; \"Gruppe Eins; Gruppe \"\"Zwei\"\"\"");
        Assert.Equal(["أبو تست (أبو تست)", "Dr Testan", "Testan", "Gruppe Eins", "Gruppe \"Zwei"], names);
    }

    [Fact]
    public async Task LoadAsync_FolderWithoutTables_IsRefused() =>
        await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(Path.GetDirectoryName(_files.Write("read.me", "nothing"))!));

    [Fact]
    public async Task LoadAsync_FileInsteadOfAFolder_IsNamed()
    {
        DirectoryNotFoundException e = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Load(_files.Write("journal", "nothing")));
        Assert.Contains("is a file, and the folder", e.Message, StringComparison.Ordinal);
    }

    /// <summary>The aliases that are read of a field of aliases.</summary>
    private async Task<string[]> AliasesOf(string schema, string field)
    {
        string header = File.ReadLines(RealLists.Fixture("Eu/journal/32099R0001.csv")).First();
        string quoted = $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        IEnumerable<string> row = header.Split(',').Select(column => column switch { "celex" => "32099R0001", "recordId" => "1", "programKey" => "EU-TST", "annex" => "I", "schema" => schema, "name" => "Testparty", "alias" => quoted, _ => "" });
        string table = $"{header}\n{string.Join(',', row)}\n";
        SanctionsListSnapshot snapshot = await Load(Path.GetDirectoryName(_files.Write("32099R0001.csv", table))!);
        return [.. Assert.Single(snapshot.Entities).Names.Where(name => name.Kind == NameKind.Alias).Select(name => name.Text)];
    }

    /// <summary>The published counts of the tables.</summary>
    [Fact]
    public async Task LoadAsync_OfficialTables_HoldEveryParty()
    {
        SanctionsListSnapshot snapshot = await Load(Repository.Data("lists/eu/journal"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(8_017, snapshot.Entities.Count);
        Assert.Equal(4_500, snapshot.Entities.Count(entity => entity.Type == EntityType.Person));
        Assert.Equal(708, snapshot.Entities.Count(entity => entity.Type == EntityType.Vessel));
        Assert.True(snapshot.Entities.Sum(entity => entity.Names.Count(name => name.Kind == NameKind.Alias)) >= 12_734, "Every alias is read; those that parentheses and commas hold are more.");
        Assert.True(snapshot.Entities.Sum(entity => entity.UnreadRemarks.Count) < 40, "Nearly everything is read.");
    }
}
