namespace SanctionsScreening;

/// <summary>An explanation was asked for an entity that no list in force has: the id is wrong, or the entity was delisted.</summary>
public sealed class UnknownEntityException : KeyNotFoundException
{
    /// <summary>Makes the exception without an id.</summary>
    public UnknownEntityException()
        : base("No list in force has such an entity.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="entityId">The id that was asked for.</param>
    public UnknownEntityException(string entityId)
        : base($"No list in force has an entity '{entityId}': the id is mistyped, its list is not loaded, or it was delisted. Ids read like 'ofac:36'.") => EntityId = entityId;

    /// <summary>Makes the exception with a cause.</summary>
    /// <param name="message">What is missing.</param>
    /// <param name="innerException">Why.</param>
    public UnknownEntityException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The id that was asked for; <see langword="null"/> where none was given.</summary>
    public string? EntityId { get; }
}
