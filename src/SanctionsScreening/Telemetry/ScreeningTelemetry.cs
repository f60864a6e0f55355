using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SanctionsScreening.Telemetry;

/// <summary>The instruments. No name, birth date or identifier ever reaches a tag.</summary>
internal static class ScreeningTelemetry
{
    private const string Name = "SanctionsScreening";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("sanctions_screening.screen.duration", "s", "Time from request to result.");
    private static readonly KeyValuePair<string, object?>[] s_tags =
    [
        new("sanctions_screening.outcome", "clear"),
        new("sanctions_screening.outcome", "review"),
        new("sanctions_screening.outcome", "incomplete"),
    ];

    /// <summary>Starts a span, where somebody listens.</summary>
    public static Activity? Start() => s_source.HasListeners() ? s_source.StartActivity("sanctions_screening.screen") : null;

    /// <summary>Records one screening, where somebody listens: metric and span bear the same tag.</summary>
    public static void Record(Activity? activity, ScreeningOutcome outcome, TimeSpan elapsed)
    {
        KeyValuePair<string, object?> tag = s_tags[(int)outcome];
        if (s_duration.Enabled) s_duration.Record(elapsed.TotalSeconds, tag);
        activity?.SetTag(tag.Key, tag.Value);
    }
}
