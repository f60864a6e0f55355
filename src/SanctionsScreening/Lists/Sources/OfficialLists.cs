namespace SanctionsScreening.Lists.Sources;

/// <summary>
/// The publishers' own addresses of their lists, as known in 2026. Publishers move them; give addresses of your own with
/// <c>list with { Addresses = [...] }</c>. No list is fetched unless you add it.
/// </summary>
public static class OfficialLists
{
    private static readonly string[] s_ofacHosts = ["sanctionslistservice.ofac.treas.gov", "wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com"];

    /// <summary>OFAC's SDN list as legacy CSV: parties, aliases, addresses, comments.</summary>
    public static OfficialList OfacSdnCsv { get; } = Ofac("OFAC SDN, legacy CSV", "SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV");

    /// <summary>OFAC's consolidated non-SDN lists as legacy CSV: parties, aliases, addresses, comments.</summary>
    public static OfficialList OfacConsolidatedCsv { get; } = Ofac("OFAC non-SDN, legacy CSV", "CONS_PRIM.CSV", "CONS_ALT.CSV", "CONS_ADD.CSV", "CONS_COMMENTS.CSV");

    /// <summary>OFAC's SDN list as sdn.xml.</summary>
    public static OfficialList OfacSdnXml { get; } = Ofac("OFAC SDN, XML", "SDN.XML");

    /// <summary>OFAC's SDN list as Advanced XML.</summary>
    public static OfficialList OfacSdnAdvancedXml { get; } = Ofac("OFAC SDN, Advanced XML", "SDN_ADVANCED.XML");

    /// <summary>OFAC's SDN list as Enhanced XML.</summary>
    public static OfficialList OfacSdnEnhancedXml { get; } = Ofac("OFAC SDN, Enhanced XML", "SDN_ENHANCED.XML");

    /// <summary>OFAC's consolidated non-SDN lists as XML.</summary>
    public static OfficialList OfacConsolidatedXml { get; } = Ofac("OFAC non-SDN, XML", "CONSOLIDATED.XML");

    /// <summary>OFAC's consolidated non-SDN lists as Advanced XML.</summary>
    public static OfficialList OfacConsolidatedAdvancedXml { get; } = Ofac("OFAC non-SDN, Advanced XML", "CONS_ADVANCED.XML");

    /// <summary>OFAC's consolidated non-SDN lists as Enhanced XML.</summary>
    public static OfficialList OfacConsolidatedEnhancedXml { get; } = Ofac("OFAC non-SDN, Enhanced XML", "CONS_ENHANCED.XML");

    /// <summary>The UN Security Council's consolidated list as XML. The address answers with a redirect to a file store.</summary>
    public static OfficialList UnConsolidatedXml { get; } = One("UN Security Council, XML", "https://scsanctions.un.org/resources/xml/en/consolidated.xml", "unsolprodfiles.blob.core.windows.net");

    /// <summary>The UK Sanctions List as XML.</summary>
    public static OfficialList UkSanctionsListXml { get; } = One("UK Sanctions List, XML", "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml");

    /// <summary>The EU's financial sanctions file as XML 1.1, with the token that the Commission publishes for everybody.</summary>
    public static OfficialList EuFinancialSanctionsXml { get; } = One("EU financial sanctions, XML 1.1", "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw");

    /// <summary>The EU's financial sanctions file as CSV 1.1.</summary>
    public static OfficialList EuFinancialSanctionsCsv { get; } = One("EU financial sanctions, CSV 1.1", "https://webgate.ec.europa.eu/fsd/fsf/public/files/csvFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw");

    /// <summary>The Australian consolidated list as XLSX.</summary>
    public static OfficialList AustraliaXlsx { get; } = One("Australian consolidated list, XLSX", "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx");

    /// <summary>The Canadian autonomous sanctions list as XML.</summary>
    public static OfficialList CanadaXml { get; } = One("Canadian autonomous sanctions, XML", "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml");

    /// <summary>The US Consolidated Screening List as CSV.</summary>
    public static OfficialList UsConsolidatedScreeningCsv { get; } = One("US Consolidated Screening List, CSV", "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv");

    private static OfficialList Ofac(string name, params string[] files) =>
        new(name, [.. files.Select(static file => new Uri("https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/" + file))], s_ofacHosts);

    private static OfficialList One(string name, string address, params string[] redirectHosts) => new(name, [new Uri(address)], redirectHosts);
}
