namespace SanctionsScreening.Names;

/// <summary>
/// Arabic names are written glued or split: Abd al-Rahman, Abdul Rahman, Abdelrahman; Nur al-Din, Nur-ud-Din, Nureddin.
/// The head and its article become one word, so that every way of writing has the same words or the same joined words.
/// </summary>
internal static class ArabicGlue
{
    /// <summary>The form of a servant's head, and of al-Din, that every way of writing is brought to.</summary>
    public const string Servant = "abdul", Faith = "uddin";

    /// <summary>Merges heads and articles in place.</summary>
    public static void Merge(NameBuffer buffer)
    {
        for (int i = 0; i < buffer.Count; i++)
        {
            if (buffer.Words[i].Script != Scripts.Script.Latin) continue;
            ReadOnlySpan<char> word = buffer.Form(i);
            if (word is "abd" && i + 2 < buffer.Count && IsArticle(buffer.Form(i + 1)))
            {
                buffer.RemoveWord(i + 1);
                buffer.Rewrite(i, Servant);
            }
            else if (word is "abdel" or "abdal" or "abdoul" or "abdil" or "abdoel" && i + 1 < buffer.Count)
            {
                buffer.Rewrite(i, Servant);
            }
            else if (i > 0 && IsArticle(word) && i + 1 < buffer.Count && IsFaith(buffer.Form(i + 1)))
            {
                buffer.RemoveWord(i);
                buffer.Rewrite(i, Faith);
            }
            else if (i > 0 && word is "eddin" or "eddine" or "aldin" or "addin" or "uddeen" or "aldeen" or "eldin" or "eldeen" or "uldin" or "iddin" or "oddin")
            {
                buffer.Rewrite(i, Faith);
            }
        }
    }

    private static bool IsFaith(ReadOnlySpan<char> word) => word is "din" or "deen" or "dine" or "dein" or "dien";

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word is "al" or "el" or "ul" or "ol" or "ar" or "er" or "ur" or "as" or "es" or "us" or "ad" or "ed" or "ud" or "od" or "an" or "en" or "un" or "at" or "et" or "ut" or "az" or "ez" or "uz" or "ash" or "esh" or "ush" or "id" or "il";
}
