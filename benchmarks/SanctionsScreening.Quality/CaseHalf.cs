namespace SanctionsScreening.Quality;

/// <summary>Which half of the cases: fitting sees one and is judged on the other.</summary>
internal enum CaseHalf
{
    Both,
    Fitted,
    HeldApart,
}
