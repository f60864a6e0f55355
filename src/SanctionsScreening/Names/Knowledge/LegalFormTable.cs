namespace SanctionsScreening.Names.Knowledge;

/// <summary>The legal forms of <c>legal-forms.tsv</c>, each with its homes of <c>legal-form-homes.tsv</c>. Read once; safe to share.</summary>
internal sealed class LegalFormTable
{
    // A value of the phrase index is the number of a form's kind, with this bit set where the form counts only at either edge of a name.
    private const ushort EdgeBit = 0x8000;

    private readonly List<LegalForm> _kinds = [];

    /// <summary>The forms, each with its value.</summary>
    public PhraseIndex Phrases { get; } = new();

    /// <summary>Whether a value counts only at either edge of a name.</summary>
    public static bool IsEdge(ushort value) => (value & EdgeBit) != 0;

    /// <summary>The form that a value stands for.</summary>
    public LegalForm Of(ushort value) => _kinds[value & ~EdgeBit];

    /// <summary>Reads the tables.</summary>
    public static LegalFormTable Load()
    {
        var table = new LegalFormTable();
        Dictionary<string, ushort> homes = LoadHomes();
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("legal-forms.tsv"), row =>
        {
            LegalFormClass formClass = ParseClass(row[0]);
            foreach (string form in KnowledgeTable.Forms(row[2]))
            {
                int value = table.KindOf(new LegalForm(formClass, homes.GetValueOrDefault(form)));
                table.Phrases.Add(form, (ushort)(row[1] == "edge" ? value | EdgeBit : value));
            }
        });
        return table;
    }

    private static Dictionary<string, ushort> LoadHomes()
    {
        var names = new List<string>();
        var homes = new Dictionary<string, ushort>(StringComparer.Ordinal);
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("legal-form-homes.tsv"), row =>
        {
            if (!names.Contains(row[0])) names.Add(row[0]);
            foreach (string form in KnowledgeTable.Forms(row[1])) homes[form] = checked((ushort)(homes.GetValueOrDefault(form) | (1 << names.IndexOf(row[0]))));
        });
        return homes;
    }

    private int KindOf(LegalForm form)
    {
        int kind = _kinds.IndexOf(form);
        if (kind >= 0) return kind;
        _kinds.Add(form);
        return _kinds.Count - 1;
    }

    private static LegalFormClass ParseClass(string name) => name switch
    {
        "company" => LegalFormClass.Company,
        "limited" => LegalFormClass.Limited,
        "joint-stock" => LegalFormClass.JointStock,
        "public-joint-stock" => LegalFormClass.PublicJointStock,
        "private-joint-stock" => LegalFormClass.PrivateJointStock,
        "partnership" => LegalFormClass.Partnership,
        "limited-partnership" => LegalFormClass.LimitedPartnership,
        "foundation" => LegalFormClass.Foundation,
        "association" => LegalFormClass.Association,
        "cooperative" => LegalFormClass.Cooperative,
        "state-enterprise" => LegalFormClass.StateEnterprise,
        "institution" => LegalFormClass.Institution,
        "sole" => LegalFormClass.Sole,
        "group" => LegalFormClass.Group,
        "trust" => LegalFormClass.Trust,
        "branch" => LegalFormClass.Branch,
        "european" => LegalFormClass.European,
        "offshore" => LegalFormClass.Offshore,
        _ => throw new InvalidDataException($"legal-forms.tsv names the class '{name}', which no legal form has."),
    };
}
