using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Lists;
using ScreeningConsole.Lists;

namespace ScreeningConsole.Commands;

/// <summary>damage: what becomes of lists whose files were cut, whose bytes were flipped, whose columns were swapped.</summary>
internal static class DamageCommand
{
    public static Command Make()
    {
        var list = new Option<string[]>("--list") { Description = ListSpec.Help, Required = true };
        var variants = new Option<int>("--variants") { Description = "How many damaged copies of each list are read.", DefaultValueFactory = static _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "Where the invented damage starts.", DefaultValueFactory = static _ => 20260227 };
        var command = new Command("damage", "Reads damaged copies of lists, and shows that no damage passes for a shorter list.") { list, variants, seed };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            Console.WriteLine("| list | variants | typed error | reported | nothing lost | silently shorter | other exception | slowest |");
            Console.WriteLine("|---|---|---|---|---|---|---|---|");
            bool isSound = true;
            foreach (string spec in parsed.GetValue(list)!)
            {
                DamageCounts counts = await RunAsync(spec, parsed.GetValue(variants), parsed.GetValue(seed), token);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {spec[..spec.IndexOf('=', StringComparison.Ordinal)]} | {counts.Total} | {counts.Refused} | {counts.Reported} | {counts.Whole} | {counts.Shorter} | {counts.Crashed} | {counts.Slowest.TotalMilliseconds:0} ms |"));
                isSound &= counts is { Shorter: 0, Crashed: 0 };
            }

            return isSound ? Guarded.Answered : 1;
        }));
        return command;
    }

    private static async Task<DamageCounts> RunAsync(string spec, int variants, int seed, CancellationToken token)
    {
        using var copy = new DamagedCopy(spec);
        ISanctionsListSource source = ListSpec.Parse([copy.Spec])[0];
        SanctionsListSnapshot sound = await source.LoadAsync(token);
        var counts = new DamageCounts();
        var random = new Random(seed);
        for (int variant = 0; variant < variants; variant++)
        {
            string how = copy.Damage(random, variant);
            long started = Stopwatch.GetTimestamp();
            try
            {
                counts.Add(sound, await source.LoadAsync(token), how);
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
            copy.Restore();
        }

        return counts;
    }
}
