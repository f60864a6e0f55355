using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Matching;
using SanctionsScreening.Matching.Explanations;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening;

/// <summary>Compares one party with one other as if the other were listed; no list is needed. Thread-safe.</summary>
/// <remarks>A comparison builds a small index and costs about a millisecond; to compare with many parties, screen against a list.</remarks>
public sealed class NameComparer
{
    private readonly int _threshold;
    private readonly int _maxNameLength;

    /// <summary>Makes a comparer.</summary>
    /// <param name="options">The tuning; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="InvalidOperationException">The options add rows to the tables of names, and names were read without them, or others were added.</exception>
    public NameComparer(ScreeningOptions? options = null)
    {
        options ??= new ScreeningOptions();
        OptionsCheck.ThrowIfInvalid(options);
        KnowledgeAdditions.Use(options.Tables);
        _threshold = (int)Math.Round(options.Threshold * 10_000, MidpointRounding.AwayFromZero);
        _maxNameLength = options.MaxNameLength;
    }

    /// <summary>Compares a request with a party.</summary>
    /// <param name="request">The request side.</param>
    /// <param name="listed">The listed side.</param>
    /// <returns>The explanation, with score and decision.</returns>
    /// <exception cref="ArgumentException">A name is empty, or a member holds <see langword="null"/> or what is no value of it; the message names the member.</exception>
    public MatchExplanation Compare(ScreeningRequest request, SanctionedEntity listed)
    {
        RequestCheck.ThrowIfInvalid(request);
        ArgumentNullException.ThrowIfNull(listed);
        if (EntityCheck.Fault(listed) is { } fault) throw new ArgumentException($"The listed side {fault}.", nameof(listed));
        var snapshot = new SanctionsListSnapshot { Version = new SanctionsListVersion(listed.List, null, new string('0', 64)), Entities = [listed] };
        ScreeningIndex index = ScreeningIndexBuilder.Build([snapshot], null);
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        return new Explainer(matcher, _threshold, _maxNameLength).Explain(request, 0);
    }
}
