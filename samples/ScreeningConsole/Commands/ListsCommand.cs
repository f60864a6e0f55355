using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using ScreeningConsole.Lists;

namespace ScreeningConsole.Commands;

/// <summary>lists: what was read of each list, and what was refused.</summary>
internal static class ListsCommand
{
    private const int Shown = 20;

    public static Command Make()
    {
        var list = new Option<string[]>("--list") { Description = ListSpec.Help, Required = true };
        var all = new Option<bool>("--all") { Description = "Show every rejected record and unread remark, not only the first twenty." };
        var repeat = new Option<int>("--repeat") { Description = "Read each list so many times and tell the fastest, which is without what a first run costs; the megabytes a second are those of processor time.", DefaultValueFactory = static _ => 1 };
        var command = new Command("lists", "Shows what was read of each list.") { list, all, repeat };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            foreach (string spec in parsed.GetValue(list)!)
            {
                ISanctionsListSource source = ListSpec.Parse([spec])[0];
                SanctionsListSnapshot? snapshot = null;
                TimeSpan fastest = TimeSpan.MaxValue, leastWork = TimeSpan.MaxValue;
                for (int i = 0; i < Math.Max(1, parsed.GetValue(repeat)); i++)
                {
                    long started = Stopwatch.GetTimestamp();
                    TimeSpan worked = Environment.CpuUsage.TotalTime;
                    snapshot = await source.LoadAsync(token);
                    (TimeSpan time, TimeSpan work) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - worked);
                    if (time < fastest) fastest = time;
                    if (work < leastWork) leastWork = work;
                }

                Write(snapshot!, fastest, leastWork, ListSpec.Bytes(spec), parsed.GetValue(all));
            }

            return Guarded.Answered;
        }));
        return command;
    }

    private static void Write(SanctionsListSnapshot snapshot, TimeSpan time, TimeSpan work, long bytes, bool all)
    {
        IReadOnlyList<SanctionedEntity> entities = snapshot.Entities;
        Line("list", $"{snapshot.Version.List} {snapshot.Version.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}{(snapshot.Version.IsDateGiven ? " (as given)" : "")}");
        Line("content", snapshot.Version.ContentHash);
        Line("entities", $"{entities.Count} ({Counts(entities.GroupBy(static e => e.Type.ToString()))})");
        Line("names", $"{entities.Sum(static e => e.Names.Count)} ({Counts(entities.SelectMany(static e => e.Names).GroupBy(static n => n.Kind.ToString()))})");
        Line("identifiers", $"{entities.Sum(static e => e.Identifiers.Count)} ({Counts(entities.SelectMany(static e => e.Identifiers).GroupBy(static i => i.Type.ToString()))})");
        Line("addresses", Number(entities.Sum(static e => e.Addresses.Count)));
        Line("dates of birth", Number(entities.Sum(static e => e.DatesOfBirth.Count)));
        Line("linked parties", Number(entities.Sum(static e => e.LinkedParties.Count)));
        Line("read in", $"{time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms ({(bytes / 1e6 / Math.Max(work.TotalSeconds, 1e-6)).ToString("0.0", CultureInfo.InvariantCulture)} MB a second of processor time)");
        string[] unread = [.. entities.SelectMany(static e => e.UnreadRemarks.Select(r => $"{e.Id}: {r}"))];
        Line("unread remarks", Number(unread.Length));
        Show(unread, all);
        Line("rejected records", Number(snapshot.RejectedRecords.Count));
        Show([.. snapshot.RejectedRecords.Select(static r => $"{r.File}, line {r.Line}: {r.Reason}")], all);
        Console.WriteLine();
    }

    private static void Show(string[] lines, bool all)
    {
        foreach (string line in all ? lines : lines.Take(Shown)) Console.WriteLine($"    {line}");
        if (!all && lines.Length > Shown) Console.WriteLine($"    … {lines.Length - Shown} more; --all shows them.");
    }

    private static void Line(string what, string value) => Console.WriteLine($"{what,-18}{value}");

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Counts<T>(IEnumerable<IGrouping<string, T>> groups) => string.Join(", ", groups.OrderByDescending(static g => g.Count()).Select(static g => $"{g.Count().ToString("#,0", CultureInfo.InvariantCulture)} {g.Key}"));
}
