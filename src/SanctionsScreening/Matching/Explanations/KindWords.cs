namespace SanctionsScreening.Matching.Explanations;

/// <summary>Kinds of meeting, in a few words for a reviewer.</summary>
internal static class KindWords
{
    public static string Of(AlignmentKind kind) => kind switch
    {
        AlignmentKind.Exact => "letter for letter",
        AlignmentKind.Spelling => "another spelling",
        AlignmentKind.Transliteration => "another script",
        AlignmentKind.Cognate => "the same name in another language",
        AlignmentKind.Nickname => "a nickname",
        AlignmentKind.Initial => "an initial",
        AlignmentKind.Joined => "written together",
        AlignmentKind.Translation => "the same meaning",
        AlignmentKind.Abbreviation => "an abbreviation",
        AlignmentKind.LegalForm => "the same legal form",
        AlignmentKind.Acronym => "its initials",
        AlignmentKind.Contradicted => "meets nothing: contradicted",
        AlignmentKind.OnlyInRequest => "only in the request",
        AlignmentKind.OnlyInListed => "only in the listed name",
        _ => "the same",
    };
}
