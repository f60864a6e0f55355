namespace SanctionsScreening.Names.Knowledge;

/// <summary>A legal form: what it amounts to, and in which parts of the world companies bear it.</summary>
/// <param name="Class">What it amounts to in any country.</param>
/// <param name="Homes">A bit for each part of the world; 0 where lists write it for any.</param>
internal readonly record struct LegalForm(LegalFormClass Class, ushort Homes)
{
    /// <summary>Whether no part of the world knows both: GmbH and Inc., and not S.A. and S.A.S.</summary>
    public bool IsForeignTo(LegalForm other) => Homes != 0 && other.Homes != 0 && (Homes & other.Homes) == 0;
}
