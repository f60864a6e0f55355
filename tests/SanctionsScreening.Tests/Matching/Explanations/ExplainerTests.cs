using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Explanations;

public sealed class ExplainerTests
{
    private static readonly SanctionedEntity s_person = Listed.Person("1", "Ivan Markovich DRAGOMIROV", "Иван Маркович ДРАГОМИРОВ") with
    {
        DatesOfBirth = [new PartialDate(1961, 4, 5)],
        Countries = ["RU"],
        Gender = Gender.Male,
    };

    private static readonly SanctionedEntity s_weak = Listed.Person("2", "Bartholomew QUIMBY") with
    {
        Names = [new EntityName("Bartholomew QUIMBY", NameKind.Primary), new EntityName("Silver Zubrowka", NameKind.WeakAlias)],
    };

    private static readonly SanctionedEntity s_company = Listed.Organization("3", "Zarnitsa Shipping Company Limited", "Brigade 55");

    [Theory]
    [InlineData("Ivan Dragomirov", "Person", ExplanationOutcome.Match)]
    [InlineData("Иван Драгомиров", "Unknown", ExplanationOutcome.Match)]
    [InlineData("Gudrun Halvorsen", "Person", ExplanationOutcome.NotFound)]
    [InlineData("Ivan Montgomery Featherstonehaugh", "Person", ExplanationOutcome.OutOfReach)]
    [InlineData("Ivan Dragomirov", "Vessel", ExplanationOutcome.OtherType)]
    [InlineData("…!?", "Person", ExplanationOutcome.NothingToCompare)]
    [InlineData("Mr. Dr.", "Person", ExplanationOutcome.NothingToCompare)]
    public void Explain_OfAnyEntity_SaysHowItStands(string name, string type, ExplanationOutcome expected)
    {
        using ScreeningService service = Listed.Service(s_person, s_weak, s_company);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = name, Type = Enum.Parse<EntityType>(type) }, "test:1");
        Assert.Equal(expected, explanation.Outcome);
        Assert.Equal(expected == ExplanationOutcome.Match, explanation.IsMatch);
        Assert.Equal(0.80, explanation.Threshold);
        Assert.NotEmpty(explanation.Summary);
    }

    [Fact]
    public void Explain_OfANearMiss_IsBelowTheThreshold()
    {
        using ScreeningService service = Listed.Service(s_person, s_weak);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Ivan Dragomirov", DateOfBirth = new PartialDate(1990), Gender = Gender.Female }, "test:1");
        Assert.Equal(ExplanationOutcome.BelowThreshold, explanation.Outcome);
        Assert.Contains(explanation.Features, static f => f is { Code: ReasonCodes.BirthDate, Effect: < 0, Value: 0 });
        Assert.Contains(explanation.Features, static f => f is { Code: ReasonCodes.Gender, Effect: < 0 });
        Assert.Contains(explanation.Changes, static c => c.Codes.Contains(ReasonCodes.ChangeBirthDate));
    }

    [Fact]
    public void Explain_OfAnUnfoundName_NamesTheKeyTheEditsAndTheWordInTheWay()
    {
        using ScreeningService service = Listed.Service(s_person, s_weak);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Gudrun Quimboldt" }, "test:2");
        Assert.Equal(ExplanationOutcome.NotFound, explanation.Outcome);
        Assert.NotNull(explanation.BlockingWord);
        WordRetrieval family = Assert.Single(explanation.Retrieval, static r => r.ListedWord == "quimby");
        Assert.Equal((RetrievalKeyKind.None, "quimby", "quimboldt", 4, 2), (family.KeyKind, family.Key, family.RequestWord, family.Edits, family.AllowedEdits));
        Assert.Contains("“quimboldt” is 4 edits away", family.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ivan Dragomirov", "dragomirov", RetrievalKeyKind.SameLetters, "dragomirov")]
    [InlineData("Ivan Dragmoirov", "dragomirov", RetrievalKeyKind.Deletion, "dragoi")]
    [InlineData("Iwan Dragomirov", "ivan", RetrievalKeyKind.Deletion, "ian")]
    [InlineData("Ivan Drago Mirov", "dragomirov", RetrievalKeyKind.Joined, null)]
    [InlineData("Ivan M. Dragomirov", "markovich", RetrievalKeyKind.Initial, null)]
    [InlineData("Иван Драгомиров Ивановна", "dragomirov", RetrievalKeyKind.Reading, null)]
    public void Explain_OfAMetWord_NamesTheKeyThatFindsIt(string name, string word, RetrievalKeyKind kind, string? key)
    {
        SanctionedEntity latin = s_person with { Names = [s_person.Names[0]] };
        using ScreeningService service = Listed.Service(latin, s_weak);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = name, Type = EntityType.Person }, "test:1");
        WordRetrieval row = Assert.Single(explanation.Retrieval, r => r.ListedWord == word);
        Assert.Equal((kind, key), (row.KeyKind, row.Key));
    }

    [Theory]
    [InlineData("Ivan Markovich Dragomirov")]
    [InlineData("Iwan Dragmoirov")]
    [InlineData("Ivan Pavlovich Dragomirov")]
    [InlineData("Mr Ivan Dragomirov Jr")]
    [InlineData("Ivan Petrov")]
    [InlineData("Silver Zubrowka")]
    [InlineData("Silver Zubrovka Smith")]
    [InlineData("Zarnitsa Trading Shipping Ltd")]
    [InlineData("Brigade 44")]
    [InlineData("Zarnitsa")]
    [InlineData("Gudrun Halvorsen")]
    public void Features_OfAnyEntity_AddUpToItsScore(string name)
    {
        using ScreeningService service = Listed.Service(s_person, s_weak, s_company);
        foreach (ScreeningRequest request in Variations(name))
        {
            foreach (string id in (ReadOnlySpan<string>)["test:1", "test:2", "test:3"])
            {
                MatchExplanation explanation = service.Explain(request, id);
                Assert.Equal(explanation.Score, explanation.Features.Sum(static f => f.Effect), 1e-9);
                Assert.All(explanation.Features, static f => Assert.InRange(f.Value, 0, 1));
                Assert.All(explanation.Features, static f => Assert.InRange(f.Effect, -1, 1));
                Assert.All(explanation.Features, static f => Assert.EndsWith(".", f.Reason, StringComparison.Ordinal));
                double costs = explanation.Alignment.Sum(static r => r.Cost), prices = -explanation.Features.Where(static f => f.Code is ReasonCodes.Spelling or ReasonCodes.Contradicted or ReasonCodes.OnlyInRequest or ReasonCodes.OnlyInListed or ReasonCodes.Minor).Sum(static f => f.Effect);
                Assert.Equal(prices, costs, 0.01);
            }
        }
    }

    [Theory]
    [InlineData("Ivan Petrov")]
    [InlineData("Sergei Dragomirsky")]
    [InlineData("Ivan Pavlovich Kuznetsov")]
    [InlineData("Gudrun Halvorsen")]
    [InlineData("Silver Zubrowka")]
    [InlineData("Brigade 44")]
    [InlineData("Zarnitsa Bakery")]
    public void Changes_OfANonMatch_MatchWhenScreened(string name)
    {
        using ScreeningService service = Listed.Service(s_person, s_weak, s_company);
        foreach (ScreeningRequest request in Variations(name))
        {
            foreach (string id in (ReadOnlySpan<string>)["test:1", "test:2", "test:3"])
            {
                MatchExplanation explanation = service.Explain(request, id);
                if (explanation.IsMatch)
                {
                    Assert.Empty(explanation.Changes);
                    continue;
                }

                Assert.NotEmpty(explanation.Changes);
                foreach (MatchChange change in explanation.Changes)
                {
                    ScreeningMatch match = Assert.Single(service.Screen(change.Request).Matches, m => m.Entity.Id == id);
                    Assert.Equal(match.Score, change.Score);
                    Assert.NotEmpty(change.Codes);
                }
            }
        }
    }

    [Fact]
    public void Explain_OfAnIdentifierOfAnotherType_SaysThatTheTypesDiffer()
    {
        using ScreeningService service = Listed.Service(Listed.Entity("1", EntityType.Vessel, "Zarnitsa") with { Countries = ["RU"], Identifiers = [new Identifier(IdentifierType.Imo, "9187629")] });
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Zarnitsa Shipping", Type = EntityType.Organization, Countries = ["FR"], Identifiers = [new Identifier(IdentifierType.Imo, "9187629")] }, "test:1");
        Assert.True(explanation.IsMatch);
        Assert.Contains("both carry the same identifier (Imo), though the request states another type than vessel —", explanation.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("countries", explanation.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_OfANonMatch_StartWithTheSmallest()
    {
        using ScreeningService service = Listed.Service(s_person, s_weak);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Ivan Dragomansky", Type = EntityType.Person }, "test:1");
        Assert.Equal("if “dragomansky” were spelled “dragomirov”", explanation.Changes[0].Description);
        Assert.Equal([ReasonCodes.ChangeSpelling], explanation.Changes[0].Codes);
        Assert.Equal("ivan dragomirov", explanation.Changes[0].Request.Name);
    }

    [Fact]
    public void Changes_OfAnotherNameAndType_SayThatBothChange()
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Ivan Markovich Bartholomew DRAGOMIROV"));
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Gudrun Halvorsen Quist Bjorkman", Type = EntityType.Vessel }, "test:1");
        MatchChange change = Assert.Single(explanation.Changes);
        Assert.Equal([ReasonCodes.ChangeName, ReasonCodes.ChangeType], change.Codes);
        Assert.Equal("if the name were written as listed, “Ivan Markovich Bartholomew DRAGOMIROV” and with the type left open", change.Description);
        Assert.Equal(EntityType.Unknown, change.Request.Type);
    }

    [Fact]
    public void Explanation_OfAMatch_HasItsScoreAndName()
    {
        using ScreeningService service = Listed.Service(s_person, s_weak, s_company);
        foreach (ScreeningRequest request in Variations("Ivan Dragomirov"))
        {
            foreach (ScreeningMatch match in service.Screen(request).Matches)
            {
                Assert.Equal(match.Score, match.Explanation.Score);
                Assert.Equal(match.Name.Text, match.Explanation.ListedName);
                Assert.Equal(ExplanationOutcome.Match, match.Explanation.Outcome);
            }
        }
    }

    [Fact]
    public void Explanation_OfNamesThatScoreAlike_HasTheOneOfTheMatch()
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Zubrowka Quimby", "Dorelfi Gulhash"));
        ScreeningMatch match = Assert.Single(service.Screen(new ScreeningRequest { Name = "Dorelfi Gulhash / Zubrowka Quimby", Type = EntityType.Person }).Matches);
        Assert.Equal("Zubrowka Quimby", match.Name.Text);
        Assert.Equal(match.Name.Text, match.Explanation.ListedName);
        Assert.All(match.Explanation.Alignment, static r => Assert.Equal(AlignmentKind.Exact, r.Kind));
        Assert.Equal(["zubrowka", "quimby"], match.Explanation.Alignment.Select(static r => r.RequestWord));
    }

    [Fact]
    public void Explanation_SerializedForAPage_KeepsItsNamesAndCodes()
    {
        using ScreeningService service = Listed.Service(s_person, s_weak);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Ivan Dragomansky" }, "test:1");
        JsonElement page = JsonSerializer.SerializeToElement(explanation, JsonSerializerOptions.Web);
        Assert.Equal("OutOfReach", page.GetProperty("outcome").GetString());
        Assert.Equal("Exact", page.GetProperty("alignment")[0].GetProperty("kind").GetString());
        Assert.Equal("letter for letter", page.GetProperty("alignment")[0].GetProperty("description").GetString());
        Assert.Equal("name.words", page.GetProperty("features")[0].GetProperty("code").GetString());
        Assert.Equal("change.spelling", page.GetProperty("changes")[0].GetProperty("codes")[0].GetString());
        Assert.Equal("SameLetters", page.GetProperty("retrieval")[0].GetProperty("keyKind").GetString());
    }

    [Fact]
    public void Explain_OfAnUnknownEntity_ThrowsWithTheId()
    {
        using ScreeningService service = Listed.Service(s_person);
        UnknownEntityException exception = Assert.Throws<UnknownEntityException>(() => service.Explain(new ScreeningRequest { Name = "Ivan" }, "test:99"));
        Assert.Equal("test:99", exception.EntityId);
        Assert.Contains("test:99", exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<ScreeningRequest> Variations(string name) =>
    [
        new ScreeningRequest { Name = name },
        new ScreeningRequest { Name = name, Type = EntityType.Person, DateOfBirth = new PartialDate(1961, 4, 5), Countries = ["RU"], Gender = Gender.Male },
        new ScreeningRequest { Name = name, Type = EntityType.Person, DateOfBirth = new PartialDate(1990), Countries = ["FR"], Gender = Gender.Female },
        new ScreeningRequest { Name = name, Type = EntityType.Organization },
    ];
}
