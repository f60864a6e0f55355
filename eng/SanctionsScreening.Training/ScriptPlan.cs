using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>Which files a script is learned from, and how large its tables may be.</summary>
internal sealed record ScriptPlan(CorrespondenceScript Script, string Language, int Entries, int ReverseEntries, int MaxEmitted)
{
    public static IReadOnlyList<ScriptPlan> All { get; } =
    [
        new(CorrespondenceScript.Arabic, "arabic", 6000, 3000, 3),
        new(CorrespondenceScript.Cyrillic, "russian", 7000, 2500, 3),
        new(CorrespondenceScript.Hebrew, "hebrew", 4500, 3000, 2),
        new(CorrespondenceScript.Hangul, "korean", 9000, 3500, 3),
        new(CorrespondenceScript.Kana, "katakana", 5000, 2000, 3),
        new(CorrespondenceScript.Han, "chinese", 15000, 4500, 3),
    ];
}
