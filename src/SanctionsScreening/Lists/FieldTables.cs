using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;

namespace SanctionsScreening.Lists;

/// <summary>The fields of every format and where they land, from which <c>docs/lists.md</c> is made.</summary>
internal static class FieldTables
{
    public static IReadOnlyList<(string Format, string Title, IReadOnlyList<FieldUse> Fields)> All { get; } =
    [
        ("ofac-xml", "OFAC, sdn.xml and consolidated.xml", OfacXmlFields.All),
        ("un-xml", "UN Security Council, consolidated list", UnFields.All),
        ("uk-conlist-csv", "UK, consolidated list of financial sanctions targets (until January 2026)", UkConListFields.All),
        ("uk-list-xml", "UK Sanctions List", UkListFields.All),
        ("eu-fsf-xml", "EU, consolidated financial sanctions file, XML 1.1", EuFsfXmlFields.All),
        ("eu-fsf-csv", "EU, consolidated financial sanctions file, CSV 1.0 and 1.1", EuFsfCsvFields.All),
        ("eu-journal-csv", "EU, annexes of the regulations in the Official Journal, as tables", EuJournalFields.All),
        ("au-dfat-xlsx", "Australia, consolidated list", AuDfatFields.All),
        ("ca-sema-xml", "Canada, list under the Special Economic Measures Act", CaSemaFields.All),
    ];
}
