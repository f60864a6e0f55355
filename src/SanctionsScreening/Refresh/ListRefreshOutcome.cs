namespace SanctionsScreening.Refresh;

/// <summary>What came of asking for a list.</summary>
public enum ListRefreshOutcome
{
    /// <summary>A new version is in force.</summary>
    Updated,

    /// <summary>What is in force is the newest; its age begins again.</summary>
    Unchanged,

    /// <summary>What was in force stays; its age goes on.</summary>
    Failed,
}
