using System.Text.Json.Serialization;

namespace SanctionsScreening.Matching;

/// <summary>By which kind of match key the index finds a listed word. The numbers and names are stable across versions.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RetrievalKeyKind>))]
public enum RetrievalKeyKind
{
    /// <summary>By none: no word of the request shares a key with it.</summary>
    None = 0,

    /// <summary>The same letters.</summary>
    SameLetters = 1,

    /// <summary>What is left of both words after up to two letters are left out.</summary>
    Deletion = 2,

    /// <summary>The same consonants, sounds that romanisations confuse taken as one.</summary>
    Consonants = 3,

    /// <summary>A reading or the sound of a word in another script.</summary>
    Reading = 4,

    /// <summary>A table of nicknames, cognates, known spellings or translations.</summary>
    Meaning = 5,

    /// <summary>Two words of one side written together.</summary>
    Joined = 6,

    /// <summary>None is needed: an initial is compared with what the other words brought in.</summary>
    Initial = 7,

    /// <summary>The initials of all words.</summary>
    Acronym = 8,
}
