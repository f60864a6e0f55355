using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists.Mapping;

public sealed class UnReferencesTests
{
    [Theory]
    [InlineData("UN Ref QDi.004. Emir for the eastern zone", "QDi.004")]
    [InlineData("UN REF:QE.A.146.14.", "QDe.146")]
    [InlineData("UN Ref.KPI.067", "KPi.067")]
    [InlineData("UN Ref TI.N.19.01. Believed to be", "TAi.019")]
    [InlineData("UN Ref E.29.II.9. Owned by", null)]
    [InlineData("UN listing. No. 1970", null)]
    public void Find_ReferenceInWords_IsOfTodaysForm(string text, string? reference) => Assert.Equal(reference, UnReferences.Find(text).FirstOrDefault());
}
