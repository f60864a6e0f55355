// The shortest way from nothing to an answer: one listed party, one question.
using SanctionsScreening;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

var zakir = new SanctionedEntity { Id = "demo:1", List = "demo", Type = EntityType.Person, Names = [new EntityName("Shohrat ZAKIR", NameKind.Primary), new EntityName("雪克来提·扎克尔", NameKind.Alias)] };
using ScreeningService screening = await ScreeningService.CreateAsync([new InMemoryListSource("demo", [zakir], new DateOnly(2021, 12, 10))]);
ScreeningResult result = screening.Screen(new ScreeningRequest { Name = "Xuekelaiti Zhakeer" });
Console.WriteLine($"{result.Outcome}: {result.Matches[0].Explanation.Summary}");
