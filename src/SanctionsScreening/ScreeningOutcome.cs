namespace SanctionsScreening;

/// <summary>What a screening found, as far as it could look.</summary>
public enum ScreeningOutcome
{
    /// <summary>Every required list was searched whole and nothing reached the threshold.</summary>
    Clear,

    /// <summary>At least one listed entity reached the threshold: a person must decide.</summary>
    Review,

    /// <summary>Nothing reached the threshold, but the search was not whole; see <see cref="ScreeningResult.IncompleteReasons"/>. Never to be read as clear.</summary>
    Incomplete,
}
