namespace SanctionsScreening.Indexing.Storage;

/// <summary>
/// Passes columns one way: a writer takes the column that it is given and returns it, a reader returns the stored one.
/// One table of columns therefore serves both ways, and a new column is one line of it.
/// </summary>
internal interface IColumnTransfer
{
    /// <summary>Passes one column.</summary>
    /// <param name="name">The column's name in the file: ASCII, at most 64 letters, unique.</param>
    /// <param name="values">The values when writing; not looked at when reading.</param>
    Column<T> Column<T>(string name, Column<T>? values)
        where T : unmanaged;
}
