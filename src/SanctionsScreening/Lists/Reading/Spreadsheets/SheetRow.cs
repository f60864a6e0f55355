namespace SanctionsScreening.Lists.Reading.Spreadsheets;

/// <summary>A row that holds something.</summary>
/// <param name="Number">Its 1-based number in the sheet.</param>
/// <param name="Cells">Its cells from the first column to the last filled one.</param>
internal readonly record struct SheetRow(int Number, SheetCell[] Cells)
{
    /// <summary>The cell of a column; an empty one beyond the last.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : default;
}
