using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Tests.Names.Knowledge;

public sealed class LegalFormsTests
{
    [Theory]
    [InlineData("inc", "gmbh", true)]
    [InlineData("ooo", "inc", true)]
    [InlineData("sa de cv", "fze", true)]
    [InlineData("ооо", "plc", true)]
    [InlineData("sa", "sas", false)]
    [InlineData("gmbh", "ag", false)]
    [InlineData("ooo", "llc", false)]
    [InlineData("inc", "ltd", false)]
    [InlineData("pjsc", "gmbh", false)]
    [InlineData("limited liability company", "obshchestvo s ogranichennoi otvetstvennostyu", false)]
    public void IsForeignTo_AFormOfAnotherPartOfTheWorld_UnlessListsWriteItForAny(string one, string other, bool isForeign)
    {
        Assert.Equal(isForeign, Form(one).IsForeignTo(Form(other)));
        Assert.Equal(isForeign, Form(other).IsForeignTo(Form(one)));
    }

    [Fact]
    public void Homes_NameOnlyFormsThatAreKnown()
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("legal-forms.tsv"), row => forms.UnionWith(KnowledgeTable.Forms(row[2])));
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("legal-form-homes.tsv"), row => Assert.All(KnowledgeTable.Forms(row[1]), form => Assert.Contains(form, forms)));
    }

    private static LegalForm Form(string words)
    {
        Assert.True(LegalForms.Match(words.Split(' '), 0, out int length, out LegalForm form), words);
        Assert.Equal(words.Split(' ').Length, length);
        return form;
    }
}
