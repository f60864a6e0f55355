// A list of one's own, kept as a CSV file, beside or instead of the official ones.
using SanctionsScreening;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;

string file = Path.Combine(AppContext.BaseDirectory, "customers-we-refuse.csv");
ISanctionsListSource own = new CustomCsvSource(file) { List = "own" };

SanctionsListSnapshot snapshot = await own.LoadAsync();
Console.WriteLine($"{snapshot.Version}: {snapshot.Entities.Count} parties, {snapshot.RejectedRecords.Count} records rejected");

using ScreeningService screening = await ScreeningService.CreateAsync([own]);
foreach (ScreeningRequest request in new[]
{
    new ScreeningRequest { Name = "Blue Heron Trading Limited" },
    new ScreeningRequest { Name = "Brightwater, Anselm", DateOfBirth = new PartialDate(1971, 5, 17) },
    new ScreeningRequest { Name = "Golden Dawn", Type = EntityType.Vessel, Identifiers = [new Identifier(IdentifierType.Imo, "IMO 9074729")] },
    new ScreeningRequest { Name = "Red Kite Bakery" },
})
{
    ScreeningResult result = screening.Screen(request);
    Console.WriteLine($"{request.Name}: {result.Outcome}{(result.Matches.Count > 0 ? " " + result.Matches[0].Entity.Id : string.Empty)}");
}
