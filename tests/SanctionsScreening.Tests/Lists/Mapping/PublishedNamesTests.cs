using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists.Mapping;

public sealed class PublishedNamesTests
{
    [Theory]
    [InlineData("Testan (Тестан Образец) Group", "Testan Group|Тестан Образец")]
    [InlineData("Testan (a.k.a. Group One) Group", "Testan Group|Group One")]
    [InlineData("(a.k.a. Group One) Testan", "Testan|Group One")]
    [InlineData("أنصار التجربة (Ansar of Test (AOT))", "أنصار التجربة|Ansar of Test (AOT)")]
    [InlineData("Тестан (Testan (nickname), Testane Two)", "Тестан|Testan|Testane Two")]
    [InlineData("Testan (TST) Group (Тестан)", "Testan (TST) Group|Тестан")]
    [InlineData("Testan (TST Group", "Testan (TST Group")]
    [InlineData("Testan) (Тестан) Group", "Testan) Group|Тестан")]
    public void Add_NamesInParentheses_AreAllKept(string text, string names) => Assert.Equal(names.Split('|'), NamesOf(text, EntityType.Organization));

    [Theory]
    [InlineData("Testan Group (TG) ; Great Testan (GT)", "Testan Group (TG)|Great Testan (GT)")]
    [InlineData("Testan Group (TG) (تستان (original script); Testan Gruppe; Group of Testan)", "Testan Group (TG)|تستان|Testan Gruppe|Group of Testan")]
    [InlineData("تستان ((Testan; Testane) nom de guerre)", "تستان|Testan|Testane")]
    [InlineData("Testan Muster (born in 1970 in Oran (Testan Must; Teste Muster))", "Testan Muster (born in 1970 in Oran)|Testan Must|Teste Muster")]
    [InlineData("Testan Muster (Date of birth: 1.2.1970; place of birth: Oran, Testland)", "Testan Muster")]
    [InlineData("Testan Muster (seat: Oran; branch: Testland)", "Testan Muster (seat: Oran; branch: Testland)")]
    public void AddAll_SeveralNamesInAField_ArePartedAndTheFirstIsPrimary(string text, string names)
    {
        SanctionedEntity party = Read(text, EntityType.Organization);
        Assert.Equal(names.Split('|'), party.Names.Select(static name => name.Text));
        Assert.Equal(names.Split('|')[0], Assert.Single(party.Names, static name => name.Kind == NameKind.Primary).Text);
    }

    [Fact]
    public void Add_WordInAPersonsName_IsAWeakAlias() =>
        Assert.Equal([("Testan Muster", NameKind.Primary), ("Тестан", NameKind.WeakAlias)], Read("Testan (Тестан) Muster", EntityType.Person).Names.Select(static name => (name.Text, name.Kind)));

    private static IEnumerable<string> NamesOf(string text, EntityType type) => Read(text, type).Names.Select(static name => name.Text);

    private static SanctionedEntity Read(string text, EntityType type)
    {
        EntityBuilder party = new("custom:1", "custom", new SourcePosition("test", 1)) { Type = type };
        PublishedNames.AddAll(party, text, NameKind.Primary);
        return party.Build();
    }
}
