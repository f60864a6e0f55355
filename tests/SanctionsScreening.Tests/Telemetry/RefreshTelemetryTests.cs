using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Telemetry;

public sealed class RefreshTelemetryTests
{
    [Fact]
    public async Task RefreshAsync_ThatSucceedsAndFails_IsCountedByOutcomeAndShowsTheAge()
    {
        // Lists of other tests are measured by the same meter: this one's name is its own.
        const string List = "metered";
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var outcomes = new List<string>();
        var ages = new List<double>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == "SanctionsScreening") l.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(tags, instrument.Name == "sanctions_screening.refresh.count", outcome => outcomes.Add(outcome)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(tags, instrument.Name == "sanctions_screening.list.age", _ => ages.Add(value)));
        listener.Start();

        var source = new ScriptedSource(List, ScriptedSource.Persons(List, 5));
        using var service = new ScreeningService(null, time);
        using (var refresher = new ListRefresher(service, [source], null, null, time))
        {
            await refresher.StartAsync(TestContext.Current.CancellationToken);
            await refresher.RefreshAsync(List, cancellationToken: TestContext.Current.CancellationToken);
            source.Next = _ => throw new FileNotFoundException();
            await refresher.RefreshAsync(List, cancellationToken: TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromSeconds(90));
            listener.RecordObservableInstruments();
        }

        listener.RecordObservableInstruments();
        Assert.Equal(["Unchanged", "FailedFile"], outcomes);
        Assert.Equal([90], ages);

        static void Add(ReadOnlySpan<KeyValuePair<string, object?>> tags, bool wanted, Action<string> add)
        {
            if (wanted && tags[0].Value as string == List) add(tags.Length > 1 ? (string)tags[1].Value! : string.Empty);
        }
    }
}
