using System.Globalization;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>The page on cost against size.</summary>
internal static class ScalePage
{
    /// <summary>The page.</summary>
    public static string Text(IReadOnlyList<StoredSize> sizes)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.WriteLine("# Cost against size");
        text.WriteLine();
        text.WriteLine("This page and its plot are written by one command:");
        text.WriteLine();
        text.WriteLine($"    dotnet run -c Release --project benchmarks/SanctionsScreening.Benchmarks -- scale --write {string.Join(' ', sizes.Select(static s => FormattableString.Invariant($"{Asked(s.Names)}")))}");
        text.WriteLine();
        text.WriteLine("Lists are generated with OFAC's mix of parties and aliases, their words by the law of Zipf and Mandelbrot; a shorter one is the beginning of a longer one.");
        text.WriteLine("Each size is built in one process and opened and searched in another, from its mapped file, in one thread; times of requests are the thread's own.");
        text.WriteLine("Every request carries a name alone. What a build takes is mostly the list itself and the room that the collector leaves.");
        text.WriteLine();
        text.WriteLine($"{Machine.Description}.");
        text.WriteLine();
        text.WriteLine("![Cost against size](scale.svg)");
        text.WriteLine();
        Tables(sizes, text);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    /// <summary>Both tables.</summary>
    public static void Tables(IReadOnlyList<StoredSize> sizes, TextWriter output)
    {
        Table.Print(output, ["names", "analysed, indexed and stored, s", "most memory meanwhile, MB", "opened, ms", "managed, MB", "mapped, MB"], sizes.Select(static s => new[]
        {
            Number(s.Names, "#,0"), Number(s.BuildSeconds, "0.0"), Number(s.BuildPeak, "#,0"), Number(s.OpenMilliseconds, "#,0"), Number(s.Managed, "#,0"), Number(s.Mapped, "#,0"),
        }));
        output.WriteLine("Requests in µs: the mix of the benchmarks; every two of the 12 commonest words of the list; twenty of its 400 commonest; every two of the 12 words whose keys lead to most others.");
        output.WriteLine();
        Table.Print(output, ["names", "mix, p50", "p99", "commonest words, p50", "most", "twenty words, p50", "most", "colliding words, p50", "most"], sizes.Select(static s => new[]
        {
            Number(s.Names, "#,0"), Number(s.Mix.P50, "#,0"), Number(s.Mix.P99, "#,0"), Number(s.Commonest.P50, "#,0"), Number(s.Commonest.Most, "#,0"),
            Number(s.TwentyWords.P50, "#,0"), Number(s.TwentyWords.Most, "#,0"), Number(s.Colliding.P50, "#,0"), Number(s.Colliding.Most, "#,0"),
        }));
    }

    /// <summary>The last party goes beyond the length that was asked for by a few names.</summary>
    private static long Asked(int names)
    {
        long unit = (long)Math.Pow(10, Math.Floor(Math.Log10(names)));
        return names / unit * unit;
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
