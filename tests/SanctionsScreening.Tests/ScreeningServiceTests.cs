using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

public sealed class ScreeningServiceTests
{
    private static readonly SanctionedEntity s_person = Listed.Person("1", "Ivan Petrovich DRAGOMIROV", "Iwan DRAGOMIROW");
    private static readonly SanctionedEntity s_company = Listed.Organization("2", "Zarnitsa Shipping Company Limited");

    [Fact]
    public void Screen_BeforeAnyListIsLoaded_Throws()
    {
        using var service = new ScreeningService();
        Assert.False(service.Status.IsReady);
        Assert.Throws<ScreeningNotReadyException>(() => service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }));
    }

    [Fact]
    public async Task LoadAsync_WithoutSources_Throws()
    {
        using var service = new ScreeningService();
        await Assert.ThrowsAsync<ArgumentException>(async () => await service.LoadAsync([], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task LoadAsync_OfAnEmptyList_ThrowsAndKeepsTheListInForce()
    {
        using ScreeningService service = Listed.Service(s_person);
        await Assert.ThrowsAsync<ArgumentException>(async () => await service.LoadAsync([new Listed()], TestContext.Current.CancellationToken));
        Assert.Equal(1, service.Status.Generation);
        Assert.Equal(ScreeningOutcome.Review, service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Outcome);
    }

    [Theory]
    [InlineData("Ivan Petrovich Dragomirov")]
    [InlineData("DRAGOMIROV, Ivan Petrovich")]
    [InlineData("Iwan Dragomirow")]
    [InlineData("Ivan Dragomirof")]
    public void Screen_OfAListedName_IsForReview(string name)
    {
        using ScreeningService service = Listed.Service(s_person, s_company);
        ScreeningResult result = service.Screen(new ScreeningRequest { Id = "r-1", Name = name });
        Assert.Equal(ScreeningOutcome.Review, result.Outcome);
        Assert.Equal("test:1", result.Matches[0].Entity.Id);
        Assert.Equal("r-1", result.RequestId);
        Assert.Equal(1, result.Generation);
        Assert.Equal("test", Assert.Single(result.Lists).List);
    }

    [Fact]
    public void Screen_OfAnyRequest_SaysWhatAReplayNeeds()
    {
        using ScreeningService service = Listed.Service(new ScreeningOptions { Threshold = 0.735 }, s_person);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Gudrun Halvorsen" });
        Assert.Equal(0.735, result.Threshold);
        Assert.Matches("^[0-9a-f]{16}$", result.TablesVersion);
        Assert.Same(service.Status.TablesVersion, result.TablesVersion);
    }

    [Fact]
    public void Screen_OfAStranger_IsClear()
    {
        using ScreeningService service = Listed.Service(s_person, s_company);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Gudrun Halvorsen" });
        Assert.Equal(ScreeningOutcome.Clear, result.Outcome);
        Assert.Empty(result.Matches);
        Assert.Empty(result.IncompleteReasons);
    }

    [Theory]
    [InlineData("…!?")]
    [InlineData("Mr. Dr.")]
    [InlineData("--- ---")]
    public void Screen_OfNothingToCompare_IsIncomplete(string name)
    {
        using ScreeningService service = Listed.Service(s_person);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = name });
        Assert.Equal(ScreeningOutcome.Incomplete, result.Outcome);
        Assert.Contains(IncompleteReason.NothingToCompare, result.IncompleteReasons);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Screen_OfAnEmptyName_Throws(string name)
    {
        using ScreeningService service = Listed.Service(s_person);
        Assert.Throws<ArgumentException>(() => service.Screen(new ScreeningRequest { Name = name }));
    }

    [Fact]
    public void Screen_OfAVeryLongName_IsIncomplete()
    {
        using ScreeningService service = Listed.Service(s_person);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = new string('x', 10_000_000) });
        Assert.Equal(ScreeningOutcome.Incomplete, result.Outcome);
        Assert.Contains(IncompleteReason.NameTooLong, result.IncompleteReasons);
    }

    [Fact]
    public void Screen_OfAnotherType_LeavesTheEntityOut()
    {
        using ScreeningService service = Listed.Service(s_person, s_company);
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov", Type = EntityType.Vessel }).Outcome);
        Assert.Equal(ScreeningOutcome.Review, service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov", Type = EntityType.Person }).Outcome);
    }

    [Fact]
    public void Screen_OfASharedIdentifier_IsForReviewWhateverTheName()
    {
        SanctionedEntity vessel = Listed.Entity("3", EntityType.Vessel, "ZARYA POLYARNAYA") with { Identifiers = [new Identifier(IdentifierType.Imo, "IMO 9187629")] };
        using ScreeningService service = Listed.Service(vessel);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Golden Sunrise", Identifiers = [new Identifier(IdentifierType.Imo, "IMO9187629")] });
        Assert.Equal(ScreeningOutcome.Review, result.Outcome);
        Assert.Contains("identifier", result.Matches[0].Explanation.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_OfAWeakAliasAlone_MakesNoMatch()
    {
        SanctionedEntity entity = s_person with { Names = [.. s_person.Names, new EntityName("Zubrowka", NameKind.WeakAlias), new EntityName("Stary Zubrowka Maslenitsa", NameKind.WeakAlias)], DatesOfBirth = [new PartialDate(1961, 4, 5)] };
        using ScreeningService service = Listed.Service(entity);
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(new ScreeningRequest { Name = "Zubrowka" }).Outcome);
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(new ScreeningRequest { Name = "Stary Zubrowka Maslenitsa" }).Outcome);
        Assert.Equal(ScreeningOutcome.Review, service.Screen(new ScreeningRequest { Name = "Stary Zubrowka Maslenitsa", DateOfBirth = new PartialDate(1961, 4, 5) }).Outcome);
    }

    [Fact]
    public void Screen_WithADateOfBirth_RanksTheOneBornThenFirst()
    {
        SanctionedEntity older = s_person with { Id = "test:4", DatesOfBirth = [new PartialDate(1950)] };
        SanctionedEntity younger = s_person with { Id = "test:5", DatesOfBirth = [new PartialDate(1980)] };
        using ScreeningService service = Listed.Service(older, younger);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov", DateOfBirth = new PartialDate(1980, 2, 3) });
        Assert.Equal("test:5", result.Matches[0].Entity.Id);
        Assert.True(result.Matches.Count == 1 || result.Matches[0].ScoreUnits > result.Matches[1].ScoreUnits);
    }

    [Fact]
    public void Screen_WithFewerMatchesAllowed_StillCountsAll()
    {
        using ScreeningService service = Listed.Service(new ScreeningOptions { MaxMatches = 1 }, s_person, s_person with { Id = "test:6" });
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" });
        Assert.Single(result.Matches);
        Assert.Equal(2, result.TotalMatches);
    }

    [Fact]
    public void Screen_WhenCancelled_Throws()
    {
        using ScreeningService service = Listed.Service(s_person);
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }, source.Token));
    }

    [Fact]
    public async Task ScreenAsync_OfManyRequests_KeepsTheirOrder()
    {
        using ScreeningService service = Listed.Service(new ScreeningOptions { MaxDegreeOfParallelism = 4 }, s_person, s_company);
        var ids = new List<string?>();
        await foreach (ScreeningResult result in service.ScreenAsync(Requests(500), TestContext.Current.CancellationToken)) ids.Add(result.RequestId);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i}"), ids);
    }

    [Fact]
    public void Explain_OfAnUnmatchedEntity_SaysWhatMeetsNothing()
    {
        using ScreeningService service = Listed.Service(s_person, s_company);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Ivan Kowalczyk" }, "test:1");
        Assert.False(explanation.IsMatch);
        Assert.Contains("kowalczyk", explanation.Summary, StringComparison.Ordinal);
        Assert.Contains(explanation.Alignment, a => a.RequestWord == "ivan" && a.ListedWord is "ivan" or "iwan");
        Assert.Throws<UnknownEntityException>(() => service.Explain(new ScreeningRequest { Name = "Ivan" }, "test:99"));
    }

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(-0.1, "-0.1")]
    [InlineData(double.NaN, "NaN")]
    public void Constructor_WithAThresholdOutsideItsRange_NamesBothValues(double threshold, string shown)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => new ScreeningService(new ScreeningOptions { Threshold = threshold }));
        Assert.Contains(shown, exception.Message, StringComparison.Ordinal);
        Assert.Contains("0 to 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_WithARepeatedId_Throws()
    {
        using var service = new ScreeningService();
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(async () => await service.LoadAsync([new Listed(s_person, s_person)], TestContext.Current.CancellationToken));
        Assert.Contains("test:1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_OfASourceThatIsNullOrReturnsNull_Throws()
    {
        using var service = new ScreeningService();
        await Assert.ThrowsAsync<ArgumentException>(async () => await service.LoadAsync([null!], TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => new ListRefresher(service, [null!]));
        var nothing = new ScriptedSource("own", s_person with { List = "own" }) { Next = static _ => new ValueTask<SanctionsListSnapshot>((SanctionsListSnapshot)null!) };
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await service.LoadAsync([nothing], TestContext.Current.CancellationToken));
        Assert.Contains("'own'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_DuringLoads_EndsThemAndKeepsWhatIsInForce()
    {
        ScreeningService service = Listed.Service(s_person);
        var more = new TaskCompletionSource();
        var slow = new ScriptedSource("own");
        Func<CancellationToken, ValueTask<SanctionsListSnapshot>> load = slow.Next;
        slow.Next = async token =>
        {
            await more.Task;
            return await load(token);
        };
        Task first = service.LoadAsync([slow], TestContext.Current.CancellationToken).AsTask(), waiting = service.LoadAsync([slow], TestContext.Current.CancellationToken).AsTask();
        service.Dispose();
        more.SetResult();
        foreach (Task task in new[] { first, waiting, service.LoadAsync([slow], TestContext.Current.CancellationToken).AsTask() })
        {
            ObjectDisposedException exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
            Assert.Contains(nameof(ScreeningService), exception.ObjectName, StringComparison.Ordinal);
        }

        Assert.Equal((1, 1), (slow.Loads, service.Status.Generation));
        Assert.Equal(ScreeningOutcome.Review, service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Constructor_WithAGenerationFolderWithoutAName_NamesTheOption(string folder)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => new ScreeningService(new ScreeningOptions { GenerationFolder = folder }));
        Assert.Contains("ScreeningOptions.GenerationFolder", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WithRowsThatAreNull_NamesTheOption()
    {
        ScreeningOptions options = new() { Tables = { null! } };
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => new ScreeningService(options));
        Assert.Contains("ScreeningOptions.Tables", exception.Message, StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<ScreeningRequest> Requests(int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i % 50 == 0) await Task.Yield();
            yield return new ScreeningRequest { Id = $"{i}", Name = i % 3 == 0 ? "Ivan Dragomirov" : "Gudrun Halvorsen" };
        }
    }
}
