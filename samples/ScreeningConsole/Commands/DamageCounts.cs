using SanctionsScreening.Lists;

namespace ScreeningConsole.Commands;

/// <summary>How damaged copies of a list ended. Those that should not be are told on standard error.</summary>
internal sealed class DamageCounts
{
    public int Refused { get; set; }

    public int Reported { get; private set; }

    public int Whole { get; private set; }

    public int Shorter { get; private set; }

    public int Crashed { get; private set; }

    public int Total => Refused + Reported + Whole + Shorter + Crashed;

    public TimeSpan Slowest { get; set; }

    public void Add(SanctionsListSnapshot sound, SanctionsListSnapshot damaged, string how)
    {
        if (damaged.RejectedRecords.Count > sound.RejectedRecords.Count || Unread(damaged) > Unread(sound))
        {
            Reported++;
        }
        else if (damaged.Entities.Count < sound.Entities.Count || Names(damaged) < Names(sound))
        {
            Shorter++;
            Console.Error.WriteLine($"{how}: {damaged.Entities.Count} of {sound.Entities.Count} entities, {Names(damaged)} of {Names(sound)} names, and no word of it.");
        }
        else
        {
            Whole++;
        }
    }

    public void Crash(string how, Exception e)
    {
        Crashed++;
        Console.Error.WriteLine($"{how}: {e}");
    }

    private static int Names(SanctionsListSnapshot snapshot) => snapshot.Entities.Sum(static entity => entity.Names.Count);

    private static int Unread(SanctionsListSnapshot snapshot) => snapshot.Entities.Sum(static entity => entity.UnreadRemarks.Count);
}
