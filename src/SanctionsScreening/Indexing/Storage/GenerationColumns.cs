namespace SanctionsScreening.Indexing.Storage;

/// <summary>The one table of a view's columns. A column that is added here is both written and read.</summary>
internal static class GenerationColumns
{
    /// <summary>Passes a view one way.</summary>
    /// <param name="transfer">A writer or a reader.</param>
    /// <param name="view">The view when writing; <see langword="null"/> when reading.</param>
    public static GenerationView Transfer(IColumnTransfer transfer, GenerationView? view)
    {
        Column<FormEntry> forms = transfer.Column("form.entries", view?.Forms);
        Column<char> letters = transfer.Column("form.letters", view?.FormLetters);
        Column<int> start = transfer.Column("form.start", view?.FormStart), wordForm = transfer.Column("word.form", view?.WordForm);
        return new()
        {
            Forms = forms,
            FormLetters = letters,
            FormStart = start,
            WordForm = wordForm,
            WordInformation = transfer.Column("word.information", view?.WordInformation),
            WordNative = NativeWords.Transfer(transfer, view?.WordNative, word => Readings(forms, letters, start, wordForm[word])),
            Knowledge = WordKnowledge.Transfer(transfer, view?.Knowledge),
            Grams = GramIndex.Transfer(transfer, view?.Grams, wordForm.Length),
            Keys = KeyTable.Transfer(transfer, "key", view?.Keys),
            PostingStart = transfer.Column("posting.start", view?.PostingStart),
            Postings = transfer.Column("posting.names", view?.Postings),
            NameStart = transfer.Column("name.start", view?.NameStart),
            NameWords = transfer.Column("name.words", view?.NameWords),
            NameJoins = transfer.Column("name.joins", view?.NameJoins),
            NameRoles = transfer.Column("name.roles", view?.NameRoles),
            NameEntity = transfer.Column("name.entity", view?.NameEntity),
            NameOrdinal = transfer.Column("name.ordinal", view?.NameOrdinal),
        };
    }

    /// <summary>The forms of one word, which stand together: its readings, then its decodings.</summary>
    private static (string[] Readings, string[] Decodings) Readings(Column<FormEntry> forms, Column<char> letters, Column<int> start, int first)
    {
        var readings = new List<string>();
        var decodings = new List<string>();
        for (int form = first; first >= 0 && form < forms.Length && forms[form].Word == forms[first].Word; form++)
        {
            (forms[form].Kind == FormKind.Decoding ? decodings : readings).Add(letters.AsSpan(start[form], start[form + 1] - start[form]).ToString());
        }

        return ([.. readings], [.. decodings]);
    }
}
