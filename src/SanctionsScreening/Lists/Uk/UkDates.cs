using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Dates of birth of the UK lists: "01/03/1958", "00/00/1980", "dd/mm/1945".</summary>
internal static class UkDates
{
    public static void AddBirths(EntityBuilder party, string? text, bool isApproximate)
    {
        if (text is null) return;
        List<PartialDate> dates = [];
        if (!DateText.ReadAll(text, dates)) party.AddUnread("Date of birth", text);
        foreach (PartialDate date in dates) party.AddBirth(isApproximate ? date with { IsApproximate = true } : date);
    }
}
