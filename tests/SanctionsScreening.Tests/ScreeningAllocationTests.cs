using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

public sealed class ScreeningAllocationTests
{
    /// <summary>Of a <see cref="ScreeningResult"/>.</summary>
    private const int ResultBytes = 96;

    private const int MostCalls = 50_000, CallsBetweenRests = 50;

    [Theory]
    [InlineData("Quentin Vandermolen")]
    [InlineData("Noureddine Vandenberg RK")]
    [InlineData("سعيد العامر")]
    [InlineData("Олег Рагозин ВК")]
    [InlineData("김영호")]
    [InlineData("王小明")]
    [InlineData("דוד הכהן")]
    public async Task Screen_WithoutAMatch_AllocatesItsResultAlone(string name)
    {
        using ScreeningService service = await ScreeningService.CreateAsync([new InMemoryListSource("test", [Listed.Person("1", "Ivan DRAGOMIROV"), Listed.Person("2", "Tariq AL-SHUKRANI")])], null, TestContext.Current.CancellationToken);
        var request = new ScreeningRequest { Name = name, Type = EntityType.Person };

        // Words of other scripts are read once, what is like them is remembered, and methods that are not yet compiled in full box.
        long least = long.MaxValue;
        for (int call = 0; call < MostCalls && least > ResultBytes; call++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            service.Screen(request);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            if (call % CallsBetweenRests == 0) Thread.Sleep(1);
        }

        Assert.InRange(least, 0, ResultBytes);
        Assert.Empty(service.Screen(request).Matches);
    }
}
