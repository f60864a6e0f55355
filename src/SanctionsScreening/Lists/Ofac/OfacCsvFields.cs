using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Where the columns of OFAC's legacy files land, by the names that OFAC's specification gives them; the files have no header.</summary>
internal static class OfacCsvFields
{
    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("sdn.csv: ent_num", "Id; joins the files"),
        new("sdn.csv: SDN_Name", "Names (primary)"),
        new("sdn.csv: SDN_Type", "Type"),
        new("sdn.csv: Program", "Programs"),
        new("sdn.csv: Title", "Titles"),
        new("sdn.csv: Call_Sign", "Identifiers (call sign)"),
        new("sdn.csv: Vess_type", "Vessel (type)"),
        new("sdn.csv: Tonnage", "Vessel (tonnage)"),
        new("sdn.csv: GRT", "Vessel (gross registered tonnage)"),
        new("sdn.csv: Vess_flag", "Vessel (flag), Countries"),
        new("sdn.csv: Vess_owner", "Vessel (owner)"),
        new("sdn.csv: Remarks", "Remarks; what is read of them DatesOfBirth, PlacesOfBirth, Countries, Gender, Names (weak alias), Identifiers, LinkedParties, Titles, ListedOn, Vessel (type, former flags); else UnreadRemarks"),
        new("alt.csv: ent_num", "joins Names"),
        new("alt.csv: alt_num", "tells a repeated record"),
        new("alt.csv: alt_type", "Names (alias, former)"),
        new("alt.csv: alt_name", "Names"),
        new("alt.csv: alt_remarks", "UnreadRemarks"),
        new("add.csv: ent_num", "joins Addresses"),
        new("add.csv: add_num", "tells a repeated record"),
        new("add.csv: Address", "Addresses (street)"),
        new("add.csv: City/State/Province/Postal Code", "Addresses (city)"),
        new("add.csv: Country", "Addresses (country), Countries"),
        new("add.csv: add_remarks", "Addresses (note)"),
        new("sdn_comments.csv: ent_num", "joins Remarks"),
        new("sdn_comments.csv: remarks", "continues Remarks"),
    ];
}
