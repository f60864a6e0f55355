using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Tests.Lists.Custom;

public sealed class InMemoryListSourceTests
{
    private static SanctionedEntity Party(string id, string name) =>
        new() { Id = id, List = "own", Type = EntityType.Person, Names = [new EntityName(name, NameKind.Primary)] };

    private static async Task<string> Hash(params SanctionedEntity[] entities) =>
        (await new InMemoryListSource("own", entities).LoadAsync(TestContext.Current.CancellationToken)).Version.ContentHash;

    [Fact]
    public async Task LoadAsync_Entities_AreReturned()
    {
        SanctionsListSnapshot snapshot = await new InMemoryListSource("own", [Party("own:1", "A"), Party("own:2", "B")], new DateOnly(2026, 1, 2)).LoadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["own:1", "own:2"], snapshot.Entities.Select(entity => entity.Id));
        Assert.Equal(("own", new DateOnly(2026, 1, 2)), (snapshot.Version.List, snapshot.Version.PublishedOn));
    }

    [Fact]
    public async Task ContentHash_EqualContent_IsEqual() => Assert.Equal(await Hash(Party("own:1", "A")), await Hash(Party("own:1", "A")));

    [Fact]
    public async Task ContentHash_AnyChangedField_Differs()
    {
        SanctionedEntity party = Party("own:1", "A");
        SanctionedEntity[] variants =
        [
            party,
            party with { Type = EntityType.Vessel },
            party with { Names = [new EntityName("A", NameKind.Primary) { FamilyName = "A" }] },
            party with { Names = [new EntityName("A", NameKind.Alias)] },
            party with { DatesOfBirth = [new PartialDate(1970)] },
            party with { DatesOfBirth = [new PartialDate(1970) { IsApproximate = true }] },
            party with { PlacesOfBirth = ["X"] },
            party with { Countries = ["X"] },
            party with { Titles = ["X"] },
            party with { Remarks = "X" },
            party with { UnreadRemarks = ["X"] },
            party with { Gender = Gender.Female },
            party with { Identifiers = [new Identifier(IdentifierType.Other, "X")] },
            party with { Identifiers = [new Identifier(IdentifierType.Other, "X") { Note = "X" }] },
            party with { Addresses = [new Address { City = "X" }] },
            party with { Programs = [new SanctionsProgram("X")] },
            party with { LinkedParties = [new LinkedParty("X", "Y")] },
            party with { Vessel = new VesselParticulars { Flag = "X" } },
            party with { ListedOn = new PartialDate(2020) },
        ];
        List<string> hashes = [];
        foreach (SanctionedEntity variant in variants) hashes.Add(await Hash(variant));
        Assert.Equal(variants.Length, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Constructor_EntityThatBreaksTheRules_Throws()
    {
        Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [Party("own:1", "A"), Party("own:1", "B")]));
        Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [Party("own:1", "A") with { List = "other" }]));
        Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [Party("own:1", " ")]));
        Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [Party("own:1", "A") with { Names = [] }]));
    }

    [Theory]
    [InlineData("--", "no letter and no digit")]
    [InlineData("#NAME?", "spreadsheet")]
    [InlineData(null, "an empty one")]
    public void Constructor_NameThatNoRequestMeets_Throws(string? name, string said)
    {
        SanctionedEntity party = Party("own:1", "A");
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [party with { Names = [.. party.Names, new EntityName(name!, NameKind.Alias)] }]));
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_NameLongerThanAFilesMayBe_Throws()
    {
        Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [Party("own:1", new string('x', 1001))]));
        Assert.Equal("own", new InMemoryListSource("own", [Party("own:1", new string('x', 1000))]).List);
    }

    [Fact]
    public void Constructor_MemberThatIsOrHoldsNull_IsNamed()
    {
        SanctionedEntity party = Party("own:1", "A");
        foreach ((string member, SanctionedEntity faulty) in new[]
        {
            ("Names", party with { Names = null! }),
            ("Names", party with { Names = [null!] }),
            ("Countries", party with { Countries = null! }),
            ("Identifiers", party with { Identifiers = null! }),
            ("Identifiers", party with { Identifiers = [null!] }),
            ("Identifiers", party with { Identifiers = [new Identifier(IdentifierType.Imo, null!)] }),
            ("DatesOfBirth", party with { DatesOfBirth = [default] }),
        })
        {
            ArgumentException exception = Assert.Throws<ArgumentException>(() => new InMemoryListSource("own", [faulty]));
            Assert.Contains(member, exception.Message, StringComparison.Ordinal);
        }
    }
}
