using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>
/// A user's own list as CSV (UTF-8) with the header id,type,name,aliases,weak_aliases,dates_of_birth,countries,identifiers,programs,
/// in any order; id and name are required. Several values in a cell are parted by semicolons; an identifier is written type:value. Thread-safe.
/// </summary>
public sealed class CustomCsvSource : ISanctionsListSource
{
    private static readonly string[] s_columns = ["id", "type", "name", "aliases", "weak_aliases", "dates_of_birth", "countries", "identifiers", "programs"];

    private readonly string _path;

    /// <summary>Names the file.</summary>
    /// <param name="path">The CSV file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public CustomCsvSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name, the prefix of its entity ids.</summary>
    /// <value>"custom" by default.</value>
    public string List { get; init; } = "custom";

    /// <summary>The day the list is of, where known.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        SourceText source = await SourceText.ReadAsync(_path, cancellationToken).ConfigureAwait(false);
        var reader = new CsvReader(source.File, source.Text);
        if (!reader.Read()) throw new SanctionsListFormatException(source.File, 1, "The file holds nothing but empty lines.");
        int[] places = ReadHeader(source.File, reader.Fields);
        int columns = reader.Fields.Length;
        var mapper = new CustomMapper(source.File, List);
        var entities = new List<SanctionedEntity>();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Fields.Length != columns)
            {
                mapper.Reject(reader.Line, $"The record has {reader.Fields.Length} columns; the header has {columns}.");
                continue;
            }

            if (mapper.Map(ReadRow(reader, places)) is { } entity) entities.Add(entity);
        }

        return new SanctionsListSnapshot { Version = new SanctionsListVersion(List, PublishedOn, source.Hash), Entities = entities, RejectedRecords = mapper.Rejected };
    }

    private static int[] ReadHeader(string file, ReadOnlySpan<string> header)
    {
        int[] places = new int[s_columns.Length];
        Array.Fill(places, -1);
        for (int c = 0; c < header.Length; c++)
        {
            int known = Array.IndexOf(s_columns, header[c].Trim().ToLowerInvariant());
            if (known < 0) throw new SanctionsListFormatException(file, 1, $"The column '{header[c]}' is not known; the columns are {string.Join(',', s_columns)}.");
            if (places[known] >= 0) throw new SanctionsListFormatException(file, 1, $"The column '{header[c]}' stands twice.");
            places[known] = c;
        }

        foreach (int required in (ReadOnlySpan<int>)[0, 2])
        {
            if (places[required] < 0) throw new SanctionsListFormatException(file, 1, $"The column '{s_columns[required]}' is missing.");
        }

        return places;
    }

    private static CustomRow ReadRow(CsvReader reader, int[] places) => new(
        reader.Line, Cell(reader, places[0]), Cell(reader, places[1]), Cell(reader, places[2]), Values(reader, places[3]), Values(reader, places[4]), Values(reader, places[5]), Values(reader, places[6]), Values(reader, places[7]), Values(reader, places[8]));

    private static string Cell(CsvReader reader, int place) => place < 0 ? string.Empty : reader.Fields[place].Trim();

    private static string[] Values(CsvReader reader, int place) => Cell(reader, place).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
