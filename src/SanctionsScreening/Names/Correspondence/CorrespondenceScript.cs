namespace SanctionsScreening.Names.Correspondence;

/// <summary>Scripts for which a correspondence with Latin spellings was learned. The values are written into the resources.</summary>
internal enum CorrespondenceScript : byte
{
    Arabic = 1,
    Cyrillic = 2,
    Hebrew = 3,
    Hangul = 4,
    Kana = 5,
    Han = 6,
}
