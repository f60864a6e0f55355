using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

public sealed class NameComparerTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" ")]
    public void Compare_WithAListedNameThatIsNone_Throws(string? name)
    {
        SanctionedEntity listed = Listed.Person("1", "Ivan DRAGOMIROV", name!);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new NameComparer().Compare(new ScreeningRequest { Name = "Ivan" }, listed));
        Assert.Contains("name", exception.Message, StringComparison.Ordinal);
    }
}
