namespace SanctionsScreening.Names.Transliteration;

/// <summary>Adds readings to a list so that the first of equal spellings stays.</summary>
internal static class ReadingList
{
    /// <summary>Adds <paramref name="latin"/> unless it is empty or the list has it.</summary>
    public static void AddDistinct(this List<Reading> readings, ReadOnlySpan<char> latin, ReadingSystem system)
    {
        if (latin.IsEmpty)
            return;
        foreach (Reading reading in readings)
        {
            if (latin.SequenceEqual(reading.Latin))
                return;
        }
        readings.Add(new Reading(latin.ToString(), system));
    }
}
