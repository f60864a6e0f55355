using SanctionsScreening.Lists;

namespace SanctionsScreening.Rescreening;

/// <summary>What a re-screening covered, so that nobody need trust it blindly: run it again, and the hashes must be the same. Immutable.</summary>
public sealed record RescreeningReport
{
    /// <summary>The generation that was screened against.</summary>
    public required long Generation { get; init; }

    /// <summary>The versions of its lists.</summary>
    public required IReadOnlyList<SanctionsListVersion> Lists { get; init; }

    /// <summary>Customers that were screened.</summary>
    public required long Customers { get; init; }

    /// <summary>Added and changed entries that each of them was screened against.</summary>
    public required int Entries { get; init; }

    /// <summary>Entries of the deltas that the generation no longer lists; a later delta has removed them.</summary>
    public required int EntriesNoLongerListed { get; init; }

    /// <summary>Customers times entries.</summary>
    public long Pairs => Customers * Entries;

    /// <summary>Customers with at least one match.</summary>
    public required long Matched { get; init; }

    /// <summary>Customers without a match whose search was not whole.</summary>
    public required long Incomplete { get; init; }

    /// <summary>Whether a required list was missing or too old when the re-screening ended.</summary>
    public required bool IsStale { get; init; }

    /// <summary>SHA-256 of every customer's request in the order of the stream, 64 lower-case hexadecimal digits.</summary>
    public required string CustomersHash { get; init; }

    /// <summary>SHA-256 of the covered entries in the order of their ids, 64 lower-case hexadecimal digits.</summary>
    public required string EntriesHash { get; init; }

    /// <summary>How it was done.</summary>
    public required RescreeningWay Way { get; init; }

    /// <summary>Time spent.</summary>
    public required TimeSpan Elapsed { get; init; }
}
