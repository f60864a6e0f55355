using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>Plain edits between words (Levenshtein, neighbours exchanged count as one), for sentences that count them.</summary>
internal static class WordDistance
{
    /// <summary>Edits from one word to another.</summary>
    public static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int[] before = new int[b.Length + 1], above = new int[b.Length + 1], row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) above[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    /// <summary>How far a listed name's words are from a request's: for each listed word the share of its letters that the nearest request word lacks, summed.</summary>
    public static double Between(NameBuffer request, GenerationView view, int name)
    {
        double sum = 0;
        for (int p = view.NameStart[name]; p < view.NameStart[name + 1]; p++)
        {
            ReadOnlySpan<char> listed = view.Letters(view.WordForm[view.NameWords[p]]);
            double least = 1;
            for (int w = 0; w < request.Count; w++) least = Math.Min(least, (double)Edits(request.Form(w), listed) / Math.Max(1, Math.Max(listed.Length, request.Form(w).Length)));
            sum += least;
        }

        return sum / Math.Max(1, view.NameStart[name + 1] - view.NameStart[name]);
    }
}
