namespace SanctionsScreening.Benchmarks.Requests;

/// <summary>What a request of the mix is.</summary>
internal enum RequestKind
{
    /// <summary>A listed name with one edit in one word.</summary>
    Edited,

    /// <summary>A listed alias with its words in another order.</summary>
    Reordered,

    /// <summary>A person who is on no list.</summary>
    Benign,
}
