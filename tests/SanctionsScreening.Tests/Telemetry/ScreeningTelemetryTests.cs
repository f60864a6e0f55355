using System.Diagnostics;
using System.Diagnostics.Metrics;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Telemetry;

public sealed class ScreeningTelemetryTests
{
    private const string Tag = "sanctions_screening.outcome";

    [Theory]
    [InlineData("Ivan Dragomirov", "review")]
    [InlineData("Gudrun Halvorsen", "clear")]
    [InlineData("---", "incomplete")]
    public void Screen_WhileMetricsAndTracesAreRead_TagsBothAlike(string name, string outcome)
    {
        // Other tests screen at the same time: only what this one's trace and thread record is looked at.
        int thread = Environment.CurrentManagedThreadId;
        using var parent = new Activity("test").Start();
        var metered = new List<object?>();
        var traced = new List<object?>();
        using var meters = new MeterListener { InstrumentPublished = static (instrument, l) => { if (instrument.Name == "sanctions_screening.screen.duration") l.EnableMeasurementEvents(instrument); } };
        meters.SetMeasurementEventCallback<double>((_, _, tags, _) => { if (Environment.CurrentManagedThreadId == thread) metered.Add(tags.ToArray().Single(static t => t.Key == Tag).Value); });
        meters.Start();
        using var traces = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "SanctionsScreening",
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { if (activity.TraceId == parent.TraceId) traced.Add(activity.GetTagItem(Tag)); },
        };
        ActivitySource.AddActivityListener(traces);
        using ScreeningService service = Listed.Service(Listed.Person("1", "Ivan DRAGOMIROV"));
        service.Screen(new ScreeningRequest { Name = name }, TestContext.Current.CancellationToken);
        Assert.Equal([outcome], metered);
        Assert.Equal([outcome], traced);
    }
}
