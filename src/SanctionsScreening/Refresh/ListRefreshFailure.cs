namespace SanctionsScreening.Refresh;

/// <summary>Why a refresh kept what was in force. The numbers are stable across versions.</summary>
public enum ListRefreshFailure
{
    /// <summary>The list could not be fetched; <see cref="ListRefreshResult.FetchFault"/> says more.</summary>
    Fetch = 1,

    /// <summary>The content is not what the list's format promises.</summary>
    Format = 2,

    /// <summary>A file cannot be read.</summary>
    File = 3,

    /// <summary>The source did not end within <see cref="RefreshOptions.LoadLimit"/>.</summary>
    TimedOut = 4,

    /// <summary>The source loaded another list than it names.</summary>
    WrongList = 5,

    /// <summary>Fewer entries than <see cref="RefreshOptions.MinimumEntities"/>.</summary>
    TooFewEntities = 6,

    /// <summary>More of the entries in force are gone than <see cref="RefreshOptions.MaximumRemovedShare"/> allows.</summary>
    TooManyRemoved = 7,

    /// <summary>The list was published before the one in force.</summary>
    Older = 8,

    /// <summary>An entry has no name, or an id that stands again in this or another list.</summary>
    Conflict = 9,

    /// <summary>The source threw what no source should throw.</summary>
    Source = 10,

    /// <summary>The index could not be built.</summary>
    Index = 11,
}
