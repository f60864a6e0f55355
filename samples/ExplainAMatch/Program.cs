// Why a party matched, and why another did not.
using SanctionsScreening;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Matching;

var listed = new SanctionedEntity
{
    Id = "demo:1",
    List = "demo",
    Type = EntityType.Person,
    Names = [new EntityName("Ivan Sergeyevich KUZNETSOV", NameKind.Primary), new EntityName("Иван Сергеевич КУЗНЕЦОВ", NameKind.Alias)],
    DatesOfBirth = [new PartialDate(1964, 3, 9)],
};
using ScreeningService screening = await ScreeningService.CreateAsync([new InMemoryListSource("demo", [listed], null)]);
foreach (ScreeningRequest request in new[]
{
    new ScreeningRequest { Name = "Kuznecov Ivan", DateOfBirth = new PartialDate(1964) },
    new ScreeningRequest { Name = "Ivan Pavlovich Kuznetsov", DateOfBirth = new PartialDate(1990, 1, 2) },
})
{
    MatchExplanation why = screening.Explain(request, "demo:1");
    Console.WriteLine($"{request.Name}: {why.Summary}");
    foreach (WordAlignment row in why.Alignment) Console.WriteLine($"  {row.RequestWord ?? "—",-14} {row.ListedWord ?? "—",-14} {row.Kind,-16} {row.Similarity:0.00}");
    foreach (MatchFeature feature in why.Features) Console.WriteLine($"  {feature.Code,-24} {feature.Effect:+0.00;-0.00} {feature.Reason}");
    foreach (MatchChange change in why.Changes) Console.WriteLine($"  It would match {change.Description} ({change.Score:0.00}).");
}
