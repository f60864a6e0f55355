// Dependency injection in a worker: the host loads the lists before the worker starts, and does not start without them.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using WorkerScreening;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSanctionsScreening(options => options.MaxMatches = 5)
    .AddList(new InMemoryListSource("demo", [new SanctionedEntity { Id = "demo:1", List = "demo", Type = EntityType.Organization, Names = [new EntityName("SenseTime Group Limited", NameKind.Primary), new EntityName("商汤集团", NameKind.Alias)] }], new DateOnly(2021, 12, 10)));
builder.Services.AddHostedService<PaymentWorker>();
await builder.Build().RunAsync();
