using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// OFAC's legacy CSV files, of the SDN list or of the consolidated non-SDN lists (NS-CMIC, SSI, NS-PLC …). Thread-safe.
/// </summary>
/// <remarks>Each load reads the files anew. The files carry no date; pass the day of publication where it is known.</remarks>
public sealed class OfacCsvSource : ISanctionsListSource
{
    private readonly string _parties;
    private readonly string _aliases;
    private readonly string _addresses;
    private readonly string? _comments;

    /// <summary>Names the files.</summary>
    /// <param name="parties">sdn.csv or cons_prim.csv.</param>
    /// <param name="aliases">alt.csv or cons_alt.csv.</param>
    /// <param name="addresses">add.csv or cons_add.csv.</param>
    /// <param name="comments">sdn_comments.csv or cons_comments.csv, which continue remarks that are too long; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public OfacCsvSource(string parties, string aliases, string addresses, string? comments)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parties);
        ArgumentException.ThrowIfNullOrWhiteSpace(aliases);
        ArgumentException.ThrowIfNullOrWhiteSpace(addresses);
        _parties = parties;
        _aliases = aliases;
        _addresses = addresses;
        _comments = comments;
    }

    /// <summary>The list's short name.</summary>
    /// <value>"ofac" by default; give the non-SDN set another name where both are loaded. Entity ids begin with "ofac:" either way, since OFAC's numbers are unique across its lists.</value>
    public string List { get; init; } = "ofac";

    /// <summary>The day of publication, where the caller knows it.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        SourceText parties = await SourceText.ReadAsync(_parties, cancellationToken).ConfigureAwait(false);
        SourceText aliases = await SourceText.ReadAsync(_aliases, cancellationToken).ConfigureAwait(false);
        SourceText addresses = await SourceText.ReadAsync(_addresses, cancellationToken).ConfigureAwait(false);
        SourceText? comments = _comments is null ? null : await SourceText.ReadAsync(_comments, cancellationToken).ConfigureAwait(false);
        var files = new OfacCsvFiles(
            parties.File, OfacCsvReader.Read(parties, OfacCsvReader.PartyColumns, needsEndMark: true),
            aliases.File, OfacCsvReader.Read(aliases, OfacCsvReader.AliasColumns, needsEndMark: true),
            addresses.File, OfacCsvReader.Read(addresses, OfacCsvReader.AddressColumns, needsEndMark: true),
            comments?.File ?? string.Empty, comments is null ? [] : OfacCsvReader.Read(comments, OfacCsvReader.CommentColumns, needsEndMark: false));
        cancellationToken.ThrowIfCancellationRequested();
        var mapper = new OfacCsvMapper(files, List);
        List<SanctionedEntity> entities = mapper.Map();
        SourceText[] all = comments is null ? [parties, aliases, addresses] : [parties, aliases, addresses, comments];
        return new SanctionsListSnapshot
        {
            Version = new SanctionsListVersion(List, PublishedOn, SourceText.CombinedHash(all)),
            Entities = entities,
            RejectedRecords = mapper.Rejected,
        };
    }
}
