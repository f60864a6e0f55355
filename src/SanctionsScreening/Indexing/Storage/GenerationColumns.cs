using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>The one table of a view's columns. A column that is added here is both written and read.</summary>
internal static class GenerationColumns
{
    /// <summary>Passes a view one way.</summary>
    /// <param name="transfer">A writer or a reader.</param>
    /// <param name="view">The view when writing; <see langword="null"/> when reading.</param>
    public static GenerationView Transfer(IColumnTransfer transfer, GenerationView? view) => new()
    {
        FormLetters = transfer.Column("form.letters", view?.FormLetters),
        FormStart = transfer.Column("form.start", view?.FormStart),
        FormUnits = transfer.Column("form.units", view?.FormUnits),
        FormUnitStart = transfer.Column("form.unit-start", view?.FormUnitStart),
        FormIsDecoding = transfer.Column("form.is-decoding", view?.FormIsDecoding),
        FormWord = transfer.Column("form.word", view?.FormWord),
        WordForm = transfer.Column("word.form", view?.WordForm),
        WordInformation = transfer.Column("word.information", view?.WordInformation),
        WordNative = NativeColumns.Transfer(transfer, view?.WordNative),
        Knowledge = WordKnowledge.Transfer(transfer, view?.Knowledge),
        Grams = GramIndex.Transfer(transfer, view?.Grams),
        Keys = KeyTable.Transfer(transfer, view?.Keys),
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
