using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Lists;
using ScreeningConsole.Lists;

namespace ScreeningConsole.Commands;

/// <summary>damage: what becomes of lists whose files were cut, whose bytes were flipped, whose columns or lines were swapped, whose quotes were lost, that were saved in another encoding.</summary>
internal static class DamageCommand
{
    private const int Progress = 250;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    public static Command Make()
    {
        var list = new Option<string[]>("--list") { Description = ListSpec.Help, Required = true };
        var variants = new Option<int>("--variants") { Description = "How many damaged copies of each list are read.", DefaultValueFactory = static _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "Where the invented damage starts.", DefaultValueFactory = static _ => 20260227 };
        var command = new Command("damage", "Reads damaged copies of lists, and shows that no damage passes for a shorter or a poorer list.") { list, variants, seed };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            Console.WriteLine("| list | damage | variants | typed error | reported | unchanged | other value | silently poorer | silently shorter | other exception or over 5 s | slowest |");
            Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
            bool isSound = true;
            foreach (string spec in parsed.GetValue(list)!)
            {
                foreach ((DamageKind kind, DamageCounts counts) in await RunAsync(spec, parsed.GetValue(variants), parsed.GetValue(seed), token))
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {spec[..spec.IndexOf('=', StringComparison.Ordinal)]} | {kind} | {counts.Total} | {counts.Refused} | {counts.Reported} | {counts.Unchanged} | {counts.OtherValue} | {counts.Poorer} | {counts.Shorter} | {counts.Crashed} | {counts.Slowest.TotalMilliseconds:0} ms |"));
                    isSound &= counts is { Poorer: 0, Shorter: 0, Crashed: 0 };
                }
            }

            return isSound ? Guarded.Answered : 1;
        }));
        return command;
    }

    private static async Task<SortedDictionary<DamageKind, DamageCounts>> RunAsync(string spec, int variants, int seed, CancellationToken token)
    {
        using var copy = new DamagedCopy(spec);
        ISanctionsListSource source = ListSpec.Parse([copy.Spec])[0];
        SanctionsListSnapshot sound = await source.LoadAsync(token);
        var all = new SortedDictionary<DamageKind, DamageCounts>();
        var random = new Random(seed);
        for (int variant = 0; variant < variants; variant++)
        {
            (DamageKind kind, string how) = copy.Damage(random, variant, variants);
            if (!all.TryGetValue(kind, out DamageCounts? counts)) all.Add(kind, counts = new DamageCounts(forbidsOtherValues: kind == DamageKind.Encoding));
            await ReadAsync(source, sound, counts, how, token);
            copy.Restore();
            if ((variant + 1) % Progress == 0) Console.Error.WriteLine($"{spec[..spec.IndexOf('=', StringComparison.Ordinal)]}: {variant + 1} of {variants} variants");
        }

        return all;
    }

    private static async Task ReadAsync(ISanctionsListSource source, SanctionsListSnapshot sound, DamageCounts counts, string how, CancellationToken token)
    {
        long started = Stopwatch.GetTimestamp();
        SanctionsListSnapshot? damaged = null;
        try
        {
            damaged = await source.LoadAsync(token).AsTask().WaitAsync(s_limit, token);
        }
        catch (SanctionsListFormatException)
        {
            counts.Refused++;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            counts.Crash(how, e);
        }

        TimeSpan time = Stopwatch.GetElapsedTime(started);
        if (time > counts.Slowest) counts.Slowest = time;
        if (damaged is not null) counts.Add(sound, damaged, how);
    }
}
