using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>Compares dates of birth as far as they are known.</summary>
internal static class BirthDates
{
    /// <summary>A year that a list calls approximate agrees with this many years around it.</summary>
    private const int ApproximateYears = 3;

    /// <summary>The best agreement of a requested date with any listed one.</summary>
    public static DateAgreement Compare(PartialDate? requested, IReadOnlyList<PartialDate> listed)
    {
        if (requested is not { Year: > 0 } date || listed.Count == 0) return DateAgreement.Silent;
        DateAgreement best = DateAgreement.Apart;
        for (int i = 0; i < listed.Count; i++)
        {
            DateAgreement agreement = Compare(date, listed[i]);
            if (agreement < best) best = agreement;
        }

        return best;
    }

    /// <summary>The agreement of two dates.</summary>
    public static DateAgreement Compare(PartialDate a, PartialDate b)
    {
        if (a.LastYear is not null || b.LastYear is not null)
        {
            int aLast = a.LastYear ?? a.Year, bLast = b.LastYear ?? b.Year;
            if (a.Year <= bLast && b.Year <= aLast) return DateAgreement.Year;
            return a.Year - bLast <= 1 && b.Year - aLast <= 1 ? DateAgreement.Near : DateAgreement.Apart;
        }

        int years = Math.Abs(a.Year - b.Year);
        if (years == 0)
        {
            if (a.Month is not { } aMonth || b.Month is not { } bMonth) return DateAgreement.Year;
            if (a.Day is not { } aDay || b.Day is not { } bDay) return aMonth == bMonth ? DateAgreement.Month : DateAgreement.OtherDay;
            if (aMonth == bMonth && aDay == bDay) return DateAgreement.Day;
            if (aMonth == bDay && aDay == bMonth) return DateAgreement.Swapped;

            // 1 January stands for "some day of that year" in many registers.
            if ((aMonth == 1 && aDay == 1) || (bMonth == 1 && bDay == 1)) return DateAgreement.Year;
            return aMonth == bMonth ? DateAgreement.OtherDayOfMonth : DateAgreement.OtherDay;
        }

        bool approximate = a.IsApproximate || b.IsApproximate;
        return years <= (approximate ? ApproximateYears : 1) ? DateAgreement.Near : DateAgreement.Apart;
    }
}
