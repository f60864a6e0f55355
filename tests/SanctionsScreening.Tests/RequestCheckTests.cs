using SanctionsScreening.Entities;
using SanctionsScreening.Rescreening;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

public sealed class RequestCheckTests
{
    private static readonly ScreeningRequest s_sound = new() { Name = "Gudrun Halvorsen", Type = EntityType.Person, Gender = Gender.Other, DateOfBirth = new PartialDate(1970), Countries = ["NO", ""], Identifiers = [new Identifier(IdentifierType.Phone, "")] };

    public static TheoryData<string> Members => [.. Faulty().Select(static pair => pair.Member)];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Screen_OfAMemberThatHoldsNoValue_NamesIt(string member)
    {
        ScreeningRequest request = Faulty().Single(pair => pair.Member == member).Request;
        using ScreeningService service = Listed.Service(Listed.Person("1", "Ivan DRAGOMIROV"));
        foreach (ArgumentException exception in new[]
        {
            Assert.Throws<ArgumentException>(() => service.Screen(request)),
            Assert.Throws<ArgumentException>(() => service.Explain(request, "test:1")),
            Assert.Throws<ArgumentException>(() => new NameComparer().Compare(request, Listed.Person("1", "Ivan DRAGOMIROV"))),
            await Assert.ThrowsAsync<ArgumentException>(async () => await new DeltaRescreener(service).ScreenAsync([], new[] { request }.ToAsyncEnumerable(), static _ => ValueTask.CompletedTask, TestContext.Current.CancellationToken)),
        }) Assert.Contains($"The request's {member.Split(' ')[0]} ", exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void ThrowIfInvalid_OfASoundRequest_PassesWithoutAllocating()
    {
        RequestCheck.ThrowIfInvalid(s_sound);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RequestCheck.ThrowIfInvalid(s_sound);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static (string Member, ScreeningRequest Request)[] Faulty() =>
    [
        ("Name null", s_sound with { Name = null! }),
        ("Name", s_sound with { Name = " " }),
        ("Type", s_sound with { Type = (EntityType)17 }),
        ("Gender", s_sound with { Gender = (Gender)(-1) }),
        ("DateOfBirth", s_sound with { DateOfBirth = default(PartialDate) }),
        ("Countries", s_sound with { Countries = null! }),
        ("Countries item", s_sound with { Countries = ["NO", null!] }),
        ("Identifiers", s_sound with { Identifiers = null! }),
        ("Identifiers item", s_sound with { Identifiers = [null!] }),
        ("Identifiers value", s_sound with { Identifiers = [new Identifier(IdentifierType.Passport, null!)] }),
        ("Identifiers type", s_sound with { Identifiers = [new Identifier((IdentifierType)99, "C01X0T478")] }),
    ];
}
