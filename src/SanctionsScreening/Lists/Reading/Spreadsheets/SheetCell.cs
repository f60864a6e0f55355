namespace SanctionsScreening.Lists.Reading.Spreadsheets;

/// <summary>A cell's content.</summary>
/// <param name="Text">The text, cleaned, or the number as the file writes it; <see langword="null"/> where the cell is empty.</param>
/// <param name="IsNumber">Whether the cell holds a number, which is what a date is.</param>
internal readonly record struct SheetCell(string? Text, bool IsNumber);
