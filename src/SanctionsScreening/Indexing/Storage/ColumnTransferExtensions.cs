namespace SanctionsScreening.Indexing.Storage;

/// <summary>Columns of other shapes, made of plain ones.</summary>
internal static class ColumnTransferExtensions
{
    /// <summary>Passes texts as their letters and where each ends.</summary>
    public static TextColumn Texts(this IColumnTransfer transfer, string name, TextColumn? values) =>
        new(transfer.Column(name + ".letters", values?.Letters), transfer.Column(name + ".ends", values?.Ends));
}
