using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Tests.Support;

/// <summary>Lists built in code for tests; every party is invented.</summary>
internal sealed class Listed(params SanctionedEntity[] entities) : ISanctionsListSource
{
    public string List => "test";

    public static SanctionedEntity Person(string id, string name, params string[] aliases) => Entity(id, EntityType.Person, name, aliases);

    public static SanctionedEntity Organization(string id, string name, params string[] aliases) => Entity(id, EntityType.Organization, name, aliases);

    public static SanctionedEntity Entity(string id, EntityType type, string name, params string[] aliases) => new()
    {
        Id = "test:" + id,
        List = "test",
        Type = type,
        Names = [new EntityName(name, NameKind.Primary), .. aliases.Select(a => new EntityName(a, NameKind.Alias))],
    };

    public static ScreeningService Service(params SanctionedEntity[] entities) => Service(new ScreeningOptions(), entities);

    public static ScreeningService Service(ScreeningOptions options, params SanctionedEntity[] entities) =>
        ScreeningService.CreateAsync([new Listed(entities)], options).AsTask().GetAwaiter().GetResult();

    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(new SanctionsListSnapshot { Version = new SanctionsListVersion("test", new DateOnly(2024, 1, 2), new string('a', 64)), Entities = entities });
    }
}
