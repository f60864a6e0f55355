using System.Text.Json.Serialization;

namespace SanctionsScreening.Matching;

/// <summary>How a request word met a listed word. The numbers and names are stable across versions.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlignmentKind>))]
public enum AlignmentKind
{
    /// <summary>Letter for letter.</summary>
    Exact = 0,

    /// <summary>Another spelling: letters differ as they do between romanisations or by a slip.</summary>
    Spelling = 1,

    /// <summary>Another script: the word spells the listed one.</summary>
    Transliteration = 2,

    /// <summary>The same name in another language.</summary>
    Cognate = 3,

    /// <summary>A nickname or short form.</summary>
    Nickname = 4,

    /// <summary>An initial that stands for the listed word, or the other way round.</summary>
    Initial = 5,

    /// <summary>Words joined on one side and split on the other.</summary>
    Joined = 6,

    /// <summary>The same meaning in another language (a word that organisations are made of).</summary>
    Translation = 7,

    /// <summary>Cut off or abbreviated.</summary>
    Abbreviation = 8,

    /// <summary>Legal forms of one class.</summary>
    LegalForm = 9,

    /// <summary>One side spells the initials of the other.</summary>
    Acronym = 10,

    /// <summary>A request word that no listed word met, while listed words are left over: the names disagree.</summary>
    Contradicted = 20,

    /// <summary>A request word that the listed name does not have.</summary>
    OnlyInRequest = 21,

    /// <summary>A listed word that the request does not have.</summary>
    OnlyInListed = 22,
}
