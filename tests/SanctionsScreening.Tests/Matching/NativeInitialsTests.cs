using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class NativeInitialsTests
{
    [Theory]
    [InlineData("제롬 데이비드 샐린저", "J. D. SALINGER", "3 of 3")]
    [InlineData("ה. קונאוו", "Heinrich CUNOW", "2 of 2")]
    [InlineData("И. Сечин", "Igor SECHIN", "2 of 2")]
    public void Compare_AnInitialOfANativeWord_MeetsIt(string native, string latin, string met)
    {
        var entity = new SanctionedEntity { Id = "test:1", List = "test", Type = EntityType.Person, Names = [new EntityName(latin, NameKind.Primary)] };
        MatchExplanation explanation = new NameComparer().Compare(new ScreeningRequest { Name = native, Type = EntityType.Person }, entity);
        Assert.Contains(explanation.Features, f => f.Code == "name.words" && f.Reason.StartsWith(met, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("פמלה לינדן טרוורס", "P. L. TRAVERS")]
    [InlineData("הווארד פיליפס לאבקרפט", "H. P. LOVECRAFT")]
    [InlineData("에드워드 파머 톰슨", "E. P. THOMPSON")]
    [InlineData("Yuriy Sergeyevich IVANOV", "Ю. С. Иванов")]
    [InlineData("Yaroslav Yuriyevich BELOV", "Я. Ю. Белов")]
    [InlineData("Chingiz Shamilov KAZAKOV", "Ч. Ш. Казаков")]
    public void Screen_ANameOfWhichTheListHasInitialsInAnotherScript_FindsIt(string requested, string listed)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", listed));
        Assert.Equal("test:1", Assert.Single(service.Screen(new ScreeningRequest { Name = requested, Type = EntityType.Person }).Matches).Entity.Id);
    }
}
