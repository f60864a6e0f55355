namespace SanctionsScreening.Lists.Reading;

/// <summary>The root elements of the lists that this library knows, to say what a file is that was given for another.</summary>
internal static class XmlRoots
{
    public static string Describe(string root) => root switch
    {
        "CONSOLIDATED_LIST" => "the UN Security Council's list",
        "Designations" => "the UK Sanctions List",
        "export" => "the EU's financial sanctions file",
        "sdnList" => "OFAC's sdn.xml or consolidated.xml",
        "Sanctions" => "OFAC's Advanced XML",
        "sanctionsData" => "OFAC's Enhanced XML",
        "data-set" => "the Canadian list",
        "worksheet" or "workbook" or "sst" => "a part of a spreadsheet",
        "html" or "HTML" => "a web page",
        "Error" or "error" => "an error message",
        _ => "no list that is known here",
    };
}
