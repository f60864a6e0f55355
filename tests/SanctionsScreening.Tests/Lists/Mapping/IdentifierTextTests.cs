using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists.Mapping;

public sealed class IdentifierTextTests
{
    [Theory]
    [InlineData("A592667 (Qatari). Issued on 3 May 2007", "A592667", "QA")]
    [InlineData("2541451 (Kuwaiti passport which expires on 16.2.2017)", "2541451", "KW")]
    [InlineData("2541451 (Kuwaiti passport)", "2541451", "KW")]
    [InlineData("A1234567 (Iran)", "A1234567", "IR")]
    [InlineData("(a) Saudi Arabia 2135314355", "2135314355", "SA")]
    [InlineData("Passport No: 592667 (Qatari passport issued on 3 May 2007)", "592667", "QA")]
    [InlineData("No 3603251708570001", "3603251708570001", null)]
    [InlineData("A54062245 (in the name of Test)", "A54062245", null)]
    [InlineData("D489833(9)", "D489833(9)", null)]
    public void Read_NumberInWords_IsTakenOut(string text, string value, string? country)
    {
        Identifier? read = IdentifierText.Read(IdentifierType.Passport, text);
        Assert.Equal((value, country), (read?.Value, read?.Country));
    }

    [Theory]
    [InlineData("Uganda Passport.")]
    [InlineData("Passport No:")]
    public void Read_TextWithoutNumber_IsNone(string text) => Assert.Null(IdentifierText.Read(IdentifierType.Passport, text));
}
