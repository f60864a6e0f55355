using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using ScreeningConsole.Lists;

namespace ScreeningConsole.Commands;

/// <summary>How the copies of a list with one kind of damage ended. Those that should not be are told on standard error.</summary>
/// <param name="forbidsOtherValues">Whether another value counts as a poorer one: the damage was to the whole file and not to a letter.</param>
internal sealed class DamageCounts(bool forbidsOtherValues)
{
    /// <summary>Refused with a typed error.</summary>
    public int Refused { get; set; }

    /// <summary>Read, with a rejected record or an unread remark more.</summary>
    public int Reported { get; private set; }

    /// <summary>Read as before.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Read with another value, but with as much of everything: a letter became another one, which nobody can see.</summary>
    public int OtherValue { get; private set; }

    /// <summary>Less of something, and no word of it, but as many parties and names.</summary>
    public int Poorer { get; private set; }

    /// <summary>Fewer parties or names, and no word of it.</summary>
    public int Shorter { get; private set; }

    /// <summary>Ended in an exception that no reader may throw, or not in time.</summary>
    public int Crashed { get; private set; }

    /// <summary>All of them.</summary>
    public int Total => Refused + Reported + Unchanged + OtherValue + Poorer + Shorter + Crashed;

    /// <summary>The longest time.</summary>
    public TimeSpan Slowest { get; set; }

    /// <summary>Counts a copy that was read.</summary>
    public void Add(SanctionsListSnapshot sound, SanctionsListSnapshot damaged, string how)
    {
        if (ListContent.Complains(sound, damaged))
        {
            Reported++;
            return;
        }

        var losses = ListContent.Losses(sound, damaged).ToArray();
        SanctionsListDelta delta = SanctionsListDelta.Between(sound, damaged);
        if (losses.Length > 0)
        {
            if (losses.Any(static loss => loss.What is "parties" or "names")) Shorter++;
            else Poorer++;
            string where = string.Join(", ", delta.Changed.Take(3).Select(static changed => $"{changed.After.Id} {changed.Fields}").Concat(delta.Removed.Take(3).Select(static removed => $"{removed.Id} gone")));
            Console.Error.WriteLine($"{how}: {string.Join(", ", losses.Select(static loss => $"{loss.After} of {loss.Before} {loss.What}"))} and no word of it ({where}).");
        }
        else if (delta.IsEmpty)
        {
            Unchanged++;
        }
        else if (forbidsOtherValues)
        {
            Poorer++;
            Console.Error.WriteLine($"{how}: other values, and no word of it ({string.Join(", ", delta.Changed.Take(3).Select(static changed => $"{changed.After.Id} {changed.Fields}"))}).");
        }
        else
        {
            OtherValue++;
        }
    }

    /// <summary>Counts a copy that ended as none may.</summary>
    public void Crash(string how, Exception exception)
    {
        Crashed++;
        Console.Error.WriteLine($"{how}: {exception}");
    }
}
