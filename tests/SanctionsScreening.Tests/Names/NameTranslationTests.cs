using SanctionsScreening.Entities;
using SanctionsScreening.Names;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names;

public sealed class NameTranslationTests
{
    public static TheoryData<string, string> Translations()
    {
        var data = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Names", "translations.tsv")))
        {
            if (line.StartsWith('#')) continue;
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Screen_OfANativeName_FindsItsTranslation(string native, string latin)
    {
        using ScreeningService service = Listed.Service(Organization(latin));
        Assert.Single(service.Screen(new ScreeningRequest { Name = native, Type = EntityType.Organization }).Matches);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Screen_OfATranslation_FindsTheNativeName(string native, string latin)
    {
        using ScreeningService service = Listed.Service(Organization(native));
        Assert.Single(service.Screen(new ScreeningRequest { Name = latin, Type = EntityType.Organization }).Matches);
    }

    [Theory]
    [InlineData("Псковский приборостроительный завод", "Murom Instrument-Making Plant")]
    [InlineData("Министерство обороны", "Ministry of Culture")]
    [InlineData("大连机床有限公司", "Shenyang Machine Tool Co., Ltd")]
    public void Screen_OfAnotherOrganizationOfTheKind_IsClear(string native, string latin)
    {
        using ScreeningService service = Listed.Service(Organization(latin));
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(new ScreeningRequest { Name = native, Type = EntityType.Organization }).Outcome);
    }

    [Theory]
    [InlineData("НИИ стали", "scientific research institute steel")]
    [InlineData("завод имени В. А. Дегтярева", "plant имени дегтярев")]
    [InlineData("山东裕龙石化有限公司", "shandong 裕龙 petrochemical llc")]
    [InlineData("завод имени Ивана Ивановича Стельмаха", "plant имени стельмах")]
    [InlineData("завод имени академика Бахирева", "plant имени бахирев")]
    [InlineData("банк Лаврова", "bank лавров")]
    [InlineData("лимнологический завод", "лимнологи plant")]
    [InlineData("медиагруппа", "media group")]
    [InlineData("завод «Прогресс»", "plant прогресс")]
    [InlineData("завод прогресса", "plant progress")]
    [InlineData("АО «НИИ»", "jsc scientific research institute")]
    [InlineData("V.A. Lavrov Plant", "lavrov plant")]
    [InlineData("Shenzhen CNC", "shenzhen numerical control")]
    [InlineData("нефтегазовая компания", "oil gas company")]
    [InlineData("завод Радиостандарт", "plant радиостандарт")]
    [InlineData("Plant of Mechanical Engineering", "plant of machine building")]
    public void AnalyzeOtherwise_OfKnownWords_WritesTheirConcepts(string text, string expected)
    {
        var name = new NameBuffer();
        Assert.True(NameAnalyzer.AnalyzeOtherwise(text, EntityType.Organization, name));
        Assert.Equal(expected, AnalyzedWords.Of(name));
    }

    [Theory]
    [InlineData("Ivan Petrov", EntityType.Person)]
    [InlineData("胡联合", EntityType.Unknown)]
    [InlineData("Morgan LLC", EntityType.Organization)]
    [InlineData("S.A. Lavrov", EntityType.Organization)]
    public void AnalyzeOtherwise_OfWhatNeedsNone_IsFalse(string text, EntityType type) => Assert.False(NameAnalyzer.AnalyzeOtherwise(text, type, new NameBuffer()));

    private static SanctionedEntity Organization(string name) => new()
    {
        Id = "test:1",
        List = "test",
        Type = EntityType.Organization,
        Names = [new EntityName(name, NameKind.Primary)],
    };
}
