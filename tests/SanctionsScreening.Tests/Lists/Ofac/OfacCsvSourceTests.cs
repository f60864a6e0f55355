using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Tests.Lists.Ofac;

public sealed class OfacCsvSourceTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    private async Task<SanctionedEntity> Party(string id) => (await OfacFixture.LoadAsync(_files)).Entities.Single(entity => entity.Id == id);

    private async Task<SanctionsListFormatException> Refusal(string name, string content) =>
        await Assert.ThrowsAsync<SanctionsListFormatException>(() => OfacFixture.LoadAsync(_files, name, content));

    [Fact]
    public async Task LoadAsync_Set_AccountsForEveryRecord()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files);
        Assert.Equal(["ofac:36", "ofac:102", "ofac:215", "ofac:340", "ofac:341", "ofac:777", "ofac:1001"], snapshot.Entities.Select(entity => entity.Id));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(("ofac", null, false), (snapshot.Version.List, snapshot.Version.PublishedOn, snapshot.Version.IsDateGiven));
        Assert.StartsWith("ofac undated ", snapshot.Version.ToString(), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", snapshot.Version.ContentHash);
    }

    /// <summary>A flipped letter made a ship a party of no known type, and its particulars vanished without a word.</summary>
    [Fact]
    public async Task LoadAsync_TypeThatIsNone_IsKeptAsUnread()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "sdn.csv", OfacFixture.Text("sdn.csv").Replace("\"vessel\"", "\"vessem\"", StringComparison.Ordinal));
        Assert.Contains(snapshot.Entities, static entity => entity.Type == EntityType.Unknown && entity.UnreadRemarks.Contains("Type: vessem"));
    }

    [Fact]
    public async Task LoadAsync_RemarkOnAnAlias_IsKeptAsUnread()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "alt.csv", OfacFixture.Text("alt.csv").Replace("\"AEROINVENTO\",-0- ", "\"AEROINVENTO\",\"since 2019\"", StringComparison.Ordinal));
        Assert.Equal(["Remark on the alias AEROINVENTO: since 2019"], snapshot.Entities[0].UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_Person_HasEveryFact()
    {
        SanctionedEntity party = await Party("ofac:102");
        Assert.Equal(EntityType.Person, party.Type);
        Assert.Equal(
            [("Dr. Ahmad Sample AL-TESTER", NameKind.Primary), ("Ahmed AL TESTER", NameKind.Alias), ("Ahmad TESTER", NameKind.Alias), ("ABU SAMPLE", NameKind.WeakAlias), ("Hajji SAMPLE", NameKind.WeakAlias)],
            party.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(("AL-TESTER", "Dr. Ahmad Sample"), (party.Names[0].FamilyName, party.Names[0].GivenNames));
        Assert.Equal([new PartialDate(1970, 3, 4), new PartialDate(1971) { IsApproximate = true }], party.DatesOfBirth);
        Assert.Equal(["IR", "SY"], party.Countries);
        Assert.Equal(["TESTGT", "TESTREG"], party.Programs.Select(program => program.Code));
        Assert.Equal(["Director of INVENTED AIRLINES"], party.Titles);
        Assert.Equal([new Identifier(IdentifierType.Passport, "A1234567") { Country = "IR", Note = "Passport; expires 01 Jan 2030" }], party.Identifiers);
        Assert.Equal([new LinkedParty("INVENTED AIRLINES", "Linked To")], party.LinkedParties);
        Assert.Equal(Gender.Male, party.Gender);
        Assert.Equal(new SourcePosition("sdn.csv", 2), party.Source);
        Assert.Empty(party.UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_Vessel_HasParticulars()
    {
        SanctionedEntity party = await Party("ofac:340");
        Assert.Equal(("Crude Oil Tanker", "PA", "99,144", "56,068", "Sample Shipping Co."), (party.Vessel!.VesselType, party.Vessel.Flag, party.Vessel.Tonnage, party.Vessel.GrossRegisteredTonnage, party.Vessel.Owner));
        Assert.Equal(["MT", "TV"], party.Vessel.FormerFlags);
        Assert.Equal([(IdentifierType.CallSign, "T2XX9"), (IdentifierType.Imo, "9074729"), (IdentifierType.Mmsi, "572469210")], party.Identifiers.Select(id => (id.Type, id.Value)));
    }

    [Fact]
    public async Task LoadAsync_FormerNameAndAddresses_AreKept()
    {
        SanctionedEntity party = await Party("ofac:36");
        Assert.Contains(party.Names, name => name is { Text: "OLD INVENTED AIRLINES", Kind: NameKind.Former });
        Assert.Equal([new Address { City = "Havana", Country = "CU" }, new Address { Street = "Sample House, The Street", City = "London XX1 1XX", Country = "GB" }], party.Addresses);
    }

    [Fact]
    public async Task LoadAsync_UnreadableRemark_IsKeptAsText() => Assert.Equal(["the wings are green"], (await Party("ofac:341")).UnreadRemarks);

    [Fact]
    public async Task LoadAsync_RemarksContinuedInComments_AreJoinedInMidWord()
    {
        SanctionedEntity party = await Party("ofac:777");
        Assert.Equal(24, party.LinkedParties.Count);
        Assert.Contains(party.Identifiers, id => id is { Type: IdentifierType.Passport, Value: "A1234567" });
        Assert.Contains(party.Names, name => name is { Text: "THE TESTER", Kind: NameKind.WeakAlias });
        Assert.Empty(party.UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_CommentOfLongRemarksMissing_IsReported()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "comments.csv", "36,\" \"\r\n\u001A");
        Assert.Equal("comments.csv", Assert.Single(snapshot.RejectedRecords).File);
    }

    [Fact]
    public async Task LoadAsync_PartyWithoutKnownAddress_HasNone() => Assert.Empty((await Party("ofac:777")).Addresses);

    [Fact]
    public async Task LoadAsync_LongRemarksWithoutComments_KeepTheirHalfWordUnread()
    {
        var source = new OfacCsvSource(OfacFixture.PathOf("sdn.csv"), OfacFixture.PathOf("alt.csv"), OfacFixture.PathOf("add.csv"));
        SanctionsListSnapshot snapshot = await source.LoadAsync(TestContext.Current.CancellationToken);
        Assert.Single(snapshot.Entities.Single(entity => entity.Id == "ofac:777").UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_OtherListName_KeepsEntityIds()
    {
        var source = new OfacCsvSource(OfacFixture.PathOf("sdn.csv"), OfacFixture.PathOf("alt.csv"), OfacFixture.PathOf("add.csv")) { List = "ofac-cons", PublishedOn = new DateOnly(2025, 12, 1) };
        SanctionsListSnapshot snapshot = await source.LoadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("ofac-cons", new DateOnly(2025, 12, 1), true), (snapshot.Version.List, snapshot.Version.PublishedOn, snapshot.Version.IsDateGiven));
        Assert.StartsWith("ofac-cons 2025-12-01 (as given) ", snapshot.Version.ToString(), StringComparison.Ordinal);
        Assert.All(snapshot.Entities, entity => Assert.Equal("ofac-cons", entity.List));
        Assert.Equal("ofac:36", snapshot.Entities[0].Id);
    }

    [Theory]
    [InlineData("sdn.csv")]
    [InlineData("alt.csv")]
    [InlineData("add.csv")]
    [InlineData("comments.csv")]
    public async Task LoadAsync_MissingFile_IsNamed(string missing)
    {
        string Of(string name) => name == missing ? _files.PathOf(name) : OfacFixture.PathOf(name);
        var e = await Assert.ThrowsAsync<FileNotFoundException>(() => new OfacCsvSource(Of("sdn.csv"), Of("alt.csv"), Of("add.csv"), Of("comments.csv")).LoadAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.EndsWith(missing, e.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_RepeatedParty_KeepsTheFirstAndReportsTheRest()
    {
        string text = OfacFixture.Text("sdn.csv"), first = text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "sdn.csv", first + text.Replace("Website www.example.org", "Website www.example.net", StringComparison.Ordinal) + first);
        Assert.Equal(7, snapshot.Entities.Count);
        Assert.Contains(snapshot.Entities, entity => entity.Identifiers.Any(id => id.Value == "www.example.org"));
        Assert.Collection(
            snapshot.RejectedRecords,
            record => Assert.Equal((2, true), (record.Line, record.Reason.Contains("differs", StringComparison.Ordinal))),
            record => Assert.Equal((9, true), (record.Line, record.Reason.Contains("identical", StringComparison.Ordinal))),
            record => Assert.Contains("end with the mark", record.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_RecordWithTooManyFields_IsRefusedAlone()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "alt.csv", OfacFixture.Text("alt.csv").Replace("340,30,\"aka\"", "340,30,\"aka\",\"x\"", StringComparison.Ordinal));
        Assert.Equal(7, snapshot.Entities.Count);
        RejectedRecord record = Assert.Single(snapshot.RejectedRecords);
        Assert.Equal(("alt.csv", 5, "The record has 6 fields, as the file of addresses (add.csv, cons_add.csv) has; 5 were expected."), (record.File, record.Line, record.Reason));
    }

    [Fact]
    public async Task LoadAsync_LostQuote_CostsOneRecord()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "sdn.csv", OfacFixture.Text("sdn.csv").Replace("\"YY-TST\"", "\"YY-TST", StringComparison.Ordinal));
        Assert.Equal(6, snapshot.Entities.Count);
        Assert.Equal([("sdn.csv", 5), ("add.csv", 6)], snapshot.RejectedRecords.Select(record => (record.File, record.Line)));
    }

    [Fact]
    public async Task LoadAsync_AliasOfUnknownParty_IsRefused()
    {
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, "alt.csv", OfacFixture.Text("alt.csv").Replace("1001,40", "1002,40", StringComparison.Ordinal));
        Assert.Equal(("alt.csv", 6), (snapshot.RejectedRecords.Single().File, snapshot.RejectedRecords[0].Line));
    }

    [Theory]
    [InlineData("sdn.csv", "alt.csv")]
    [InlineData("sdn.csv", "add.csv")]
    [InlineData("alt.csv", "add.csv")]
    [InlineData("add.csv", "sdn.csv")]
    [InlineData("comments.csv", "alt.csv")]
    public async Task LoadAsync_SwappedFiles_AreRefused(string place, string content)
    {
        SanctionsListFormatException e = await Refusal(place, OfacFixture.Text(content));
        Assert.Equal((place, 1), (e.File, e.Line));
    }

    [Fact]
    public async Task LoadAsync_CompanionOfAnotherList_IsRefused()
    {
        SanctionsListFormatException e = await Refusal("alt.csv", "901,1,\"aka\",\"A\",-0- \r\n902,2,\"aka\",\"B\",-0- \r\n36,12,\"aka\",\"C\",-0- \r\n\u001A");
        Assert.Contains("2 of 3 records", e.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("\u001A")]
    [InlineData("<html><body>Service unavailable</body></html>")]
    [InlineData("{\"error\":503}")]
    [InlineData("Service unavailable")]
    public async Task LoadAsync_NoCsv_IsRefused(string content)
    {
        foreach (string name in (string[])["sdn.csv", "alt.csv", "add.csv", "comments.csv"]) Assert.Equal(name, (await Refusal(name, content)).File);
    }

    [Fact]
    public async Task LoadAsync_Utf16_IsRefused() =>
        Assert.Contains("UTF-16", (await Assert.ThrowsAsync<SanctionsListFormatException>(() => OfacFixture.LoadAsync(_files, ("alt.csv", Encoding.Unicode.GetBytes(OfacFixture.Text("alt.csv")))))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task LoadAsync_ByteOrderMarkAndBareLineFeeds_AreRead()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(OfacFixture.Text("sdn.csv").Replace("\r\n", "\n", StringComparison.Ordinal))];
        SanctionsListSnapshot snapshot = await OfacFixture.LoadAsync(_files, ("sdn.csv", marked));
        Assert.Equal(7, snapshot.Entities.Count);
        Assert.Empty(snapshot.RejectedRecords);
    }

    [Fact]
    public async Task LoadAsync_CancelledBefore_Throws() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new OfacCsvSource(OfacFixture.PathOf("sdn.csv"), OfacFixture.PathOf("alt.csv"), OfacFixture.PathOf("add.csv")).LoadAsync(new CancellationToken(canceled: true)).AsTask());
}
