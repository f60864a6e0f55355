using System.Diagnostics;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Reading;

/// <summary>What reading and mapping one list costs, measured in a process of its own.</summary>
/// <param name="Seconds">Processor time of one read, once the code is compiled; the best of a few batches.</param>
/// <param name="Entities">How many parties were read.</param>
/// <param name="ResultMegabytes">Managed memory that the mapped list keeps.</param>
/// <param name="PeakMegabytes">How far the process's working set grew at most during its first read, compiled code and tables included.</param>
internal sealed record ReadingFigures(double Seconds, int Entities, double ResultMegabytes, double PeakMegabytes)
{
    /// <summary>The command that the new process runs.</summary>
    public const string Command = "read";

    // A single read is too short for the processor time of a thread that still runs, which the system brings up to date every few milliseconds.
    private const int Batches = 6;
    private const double BatchSeconds = 0.7;

    /// <summary>The most memory that is asked for: one and a half times the mapped list and 64 MB.</summary>
    public double AskedPeakMegabytes => (ResultMegabytes * 1.5) + 64;

    /// <summary>Starts a process and reads what it prints.</summary>
    public static ReadingFigures Measure(OfficialFile file)
    {
        double[] cells = OtherProcess.Run(Command, file.Format);
        return new ReadingFigures(cells[0], (int)cells[1], cells[2], cells[3]);
    }

    /// <summary>Runs in the new process.</summary>
    public static int Run(string? format)
    {
        OfficialFile file = OfficialFile.All.First(file => file.Format == format);
        using Process self = Process.GetCurrentProcess();
        long managed = GC.GetTotalMemory(forceFullCollection: true), before = self.WorkingSet64;
        SanctionsListSnapshot? snapshot = Load(file);
        self.Refresh();
        double peak = (self.PeakWorkingSet64 - before) / 1e6;
        double result = (GC.GetTotalMemory(forceFullCollection: true) - managed) / 1e6;
        int entities = snapshot.Entities.Count;
        snapshot = null;
        double best = double.MaxValue;
        for (int batch = 0; batch < Batches; batch++) best = Math.Min(best, Batch(file));
        OtherProcess.Answer(best, entities, result, peak);
        return 0;
    }

    private static double Batch(OfficialFile file)
    {
        int reads = 0;
        TimeSpan worked = Environment.CpuUsage.TotalTime, time;
        do
        {
            Load(file);
            reads++;
            time = Environment.CpuUsage.TotalTime - worked;
        }
        while (time.TotalSeconds < BatchSeconds);
        return time.TotalSeconds / reads;
    }

    private static SanctionsListSnapshot Load(OfficialFile file) => file.Source.LoadAsync().AsTask().GetAwaiter().GetResult();
}
