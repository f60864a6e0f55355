using System.Text.Json.Serialization;

namespace SanctionsScreening.Matching;

/// <summary>How a request stands to one listed entity. The numbers and names are stable across versions.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExplanationOutcome>))]
public enum ExplanationOutcome
{
    /// <summary>The score is at or above the threshold.</summary>
    Match = 0,

    /// <summary>A name of the entity was found and scored below the threshold.</summary>
    BelowThreshold = 1,

    /// <summary>Words of the request meet words of the entity, but so little of the request that no score could reach the threshold; retrieval left the entity out.</summary>
    OutOfReach = 2,

    /// <summary>No word of the request shares a match key with a word of any name of the entity; retrieval never saw it.</summary>
    NotFound = 3,

    /// <summary>The request states another type than the entity's.</summary>
    OtherType = 4,

    /// <summary>The request's name holds no word to compare.</summary>
    NothingToCompare = 5,
}
