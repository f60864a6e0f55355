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
