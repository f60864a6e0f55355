namespace SanctionsScreening.Retrieval;

/// <summary>How a request word and a listed word are alike.</summary>
internal enum WordLikeness : byte
{
    Exact,
    Spelling,
    Transliteration,
    Cognate,
    Nickname,
    Translation,
    LegalForm,
    Initial,
    Abbreviation,
}
