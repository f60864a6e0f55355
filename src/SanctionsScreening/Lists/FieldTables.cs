using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Ofac.Advanced;
using SanctionsScreening.Lists.Ofac.Enhanced;
using SanctionsScreening.Lists.OpenSanctions;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.Lists;

/// <summary>The fields of every format and where they land, from which <c>docs/lists.md</c> is made.</summary>
internal static class FieldTables
{
    public static IReadOnlyList<(string Format, string Title, IReadOnlyList<FieldUse> Fields)> All { get; } =
    [
        ("ofac-csv", "OFAC, legacy CSV: sdn.csv, alt.csv, add.csv, sdn_comments.csv, and cons_prim.csv with its companions", OfacCsvFields.All),
        ("ofac-xml", "OFAC, sdn.xml and consolidated.xml", OfacXmlFields.All),
        ("ofac-advanced-xml", "OFAC, sdn_advanced.xml and cons_advanced.xml", OfacAdvancedFields.All),
        ("ofac-enhanced-xml", "OFAC, SDN_ENHANCED.XML and CONS_ENHANCED.XML", OfacEnhancedFields.All),
        ("us-csl-csv", "US Consolidated Screening List", UsCslFields.All),
        ("un-xml", "UN Security Council, consolidated list", UnFields.All),
        ("uk-conlist-csv", "UK, consolidated list of financial sanctions targets (until January 2026)", UkConListFields.All),
        ("uk-list-xml", "UK Sanctions List", UkListFields.All),
        ("eu-fsf-xml", "EU, consolidated financial sanctions file, XML 1.1", EuFsfXmlFields.All),
        ("eu-fsf-csv", "EU, consolidated financial sanctions file, CSV 1.0 and 1.1", EuFsfCsvFields.All),
        ("eu-journal-csv", "EU, annexes of the regulations in the Official Journal, as tables", EuJournalFields.All),
        ("au-dfat-xlsx", "Australia, consolidated list", AuDfatFields.All),
        ("ca-sema-xml", "Canada, list under the Special Economic Measures Act", CaSemaFields.All),
        ("ftm-json", "OpenSanctions, FollowTheMoney entities", FtmFields.All),
        ("targets-simple-csv", "OpenSanctions, targets.simple.csv", TargetsSimpleFields.All),
        ("senzing-json", "OpenSanctions, Senzing records", SenzingFields.All),
        ("custom-csv", "The user's own list, as a table; lists inside a cell are parted by semicolons", CustomFields.Csv),
        ("custom-json", "The user's own list, as JSON", CustomFields.Json),
    ];
}
