namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>Something that answers a request: this library or a rival. Used by one thread at a time unless it says otherwise.</summary>
internal interface IEngine
{
    /// <summary>What it is, for tables, with its threshold.</summary>
    string Name { get; }

    /// <summary>Answers one request, from its text as the customer wrote it to the whole result.</summary>
    /// <returns>How many results there are.</returns>
    int Screen(ScreeningRequest request);

    /// <summary>Answers one request and says whether an entity is among the results. Not timed.</summary>
    bool Finds(ScreeningRequest request, string entityId);
}
