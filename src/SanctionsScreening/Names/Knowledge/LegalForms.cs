namespace SanctionsScreening.Names.Knowledge;

/// <summary>Recognises legal forms in a run of folded words: <c>ооо</c>, <c>s a de c v</c>, <c>limited liability company</c>.</summary>
internal static class LegalForms
{
    // A value of the phrase index is the class, with this bit set where the form counts only at either edge of a name.
    private const ushort EdgeBit = 0x8000;

    private static readonly Lazy<PhraseIndex> Index = new(Load);

    /// <summary>The longest legal form that begins at <paramref name="start"/>.</summary>
    internal static bool Match(WordRun words, int start, out int length, out LegalFormClass formClass)
    {
        ReadOnlySpan<ushort> values = Index.Value.Match(words, start, out length);
        formClass = LegalFormClass.None;
        foreach (var value in values)
        {
            if ((value & EdgeBit) != 0 && !IsAtEdge(words, start, length)) continue;
            formClass = (LegalFormClass)(value & ~EdgeBit);
            return true;
        }

        length = 0;
        return false;
    }

    /// <summary>The longest legal form written without blanks that begins at <paramref name="start"/>, as 有限公司 inside a name.</summary>
    internal static bool MatchRun(ReadOnlySpan<char> run, int start, out int length, out LegalFormClass formClass)
    {
        ReadOnlySpan<ushort> values = Index.Value.MatchRun(run, start, out length);
        formClass = values.IsEmpty ? LegalFormClass.None : (LegalFormClass)(values[0] & ~EdgeBit);
        return !values.IsEmpty;
    }

    /// <summary>A short form may be followed by another form only: "X Co Ltd", "X S A L".</summary>
    private static bool IsAtEdge(WordRun words, int start, int length)
    {
        var end = start + length;
        return start == 0 || end >= words.Length || Match(words, end, out _, out _);
    }

    private static PhraseIndex Load()
    {
        var index = new PhraseIndex();
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("legal-forms.tsv"), row =>
        {
            var value = (ushort)ParseClass(row[0]);
            if (row[1] == "edge") value |= EdgeBit;
            foreach (var form in KnowledgeTable.Forms(row[2])) index.Add(form, value);
        });
        return index;
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
