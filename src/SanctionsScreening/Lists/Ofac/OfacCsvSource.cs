using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// OFAC's legacy CSV set: the SDN list (sdn.csv, alt.csv, add.csv, sdn_comments.csv) or the consolidated non-SDN list
/// (cons_prim.csv, cons_alt.csv, cons_add.csv, cons_comments.csv). Entity ids are "ofac:" and OFAC's number, which is unique
/// across both lists. The files carry no date. Safe to use from several threads; each load reads the files again.
/// </summary>
/// <remarks>
/// All files of a set must be of the same day. A file that was cut inside a record, that holds no records of its kind, or of which
/// a third does not join the others is an error. A record that breaks the format, stands twice, or names an unknown party is
/// refused and reported. A file that lacks the closing mark of OFAC's files (0x1A) is reported, since a cut between two records
/// may be the cause; together with records that don't join it is an error.
/// </remarks>
public sealed class OfacCsvSource : ISanctionsListSource
{
    internal const string IdPrefix = "ofac:";
    private readonly string _partiesPath;
    private readonly string? _aliasesPath, _addressesPath, _commentsPath;
    private readonly bool _findsCompanions;

    /// <summary>Names the files; they are read by <see cref="LoadAsync"/>.</summary>
    /// <param name="partiesPath">sdn.csv or cons_prim.csv.</param>
    /// <param name="aliasesPath">alt.csv or cons_alt.csv.</param>
    /// <param name="addressesPath">add.csv or cons_add.csv.</param>
    /// <param name="commentsPath">sdn_comments.csv or cons_comments.csv, which continues remarks of more than 1,000 characters; without it the last words of those stay unread.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public OfacCsvSource(string partiesPath, string aliasesPath, string addressesPath, string? commentsPath = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(partiesPath);
        ArgumentException.ThrowIfNullOrWhiteSpace(aliasesPath);
        ArgumentException.ThrowIfNullOrWhiteSpace(addressesPath);
        _partiesPath = partiesPath;
        _aliasesPath = aliasesPath;
        _addressesPath = addressesPath;
        _commentsPath = string.IsNullOrWhiteSpace(commentsPath) ? null : commentsPath;
    }

    private OfacCsvSource(string partiesPath, bool findsCompanions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(partiesPath);
        _partiesPath = partiesPath;
        _findsCompanions = findsCompanions;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "ofac". Where both lists are loaded they need two names, such as "ofac" and "ofac-cons"; the entities' ids stay the same.</value>
    public string List { get; init; } = "ofac";

    /// <summary>The day of publication, which the files don't state and you may know from where you have them. The list's version says that it was given.</summary>
    /// <value>The default is <see langword="null"/>: the list is undated, and a refresh cannot refuse a set of an earlier day by its date.</value>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">One of the files does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => Load(cancellationToken), cancellationToken));

    /// <summary>The parties of one file alone, without the aliases and addresses of its companions: to compare days of which only sdn.csv was kept, never to screen with.</summary>
    internal static OfacCsvSource PartiesOnly(string partiesPath) => new(partiesPath, findsCompanions: false);

    /// <summary>The SDN list of one folder: alt.csv, add.csv and, where it is there, sdn_comments.csv beside sdn.csv, each in any letter case, looked for at each load.</summary>
    internal static OfacCsvSource BesideParties(string partiesPath) => new(partiesPath, findsCompanions: true);

    private SanctionsListSnapshot Load(CancellationToken cancellationToken)
    {
        (string? aliasesPath, string? addressesPath, string? commentsPath) = (_aliasesPath, _addressesPath, _commentsPath);
        if (_findsCompanions)
        {
            (aliasesPath, addressesPath, commentsPath) = (ListFile.Beside(_partiesPath, "alt.csv"), ListFile.Beside(_partiesPath, "add.csv"), ListFile.Beside(_partiesPath, "sdn_comments.csv"));
            if (!File.Exists(commentsPath)) commentsPath = null;
        }

        ListFile.RequireAll(_partiesPath, aliasesPath, addressesPath, commentsPath);
        List<RejectedRecord> rejected = [];
        OfacTables tables = new(
            OfacCsvReader.Read(_partiesPath, OfacFileKind.Parties, rejected, cancellationToken),
            Companion(aliasesPath, OfacFileKind.Aliases),
            Companion(addressesPath, OfacFileKind.Addresses),
            Companion(commentsPath, OfacFileKind.Comments));
        List<SanctionedEntity> entities = OfacCsvMapper.Map(tables, List, rejected, cancellationToken);
        return new SanctionsListSnapshot
        {
            Version = new SanctionsListVersion(List, PublishedOn, ContentHash.Combine([.. tables.All.Select(table => table.Hash)])) { IsDateGiven = PublishedOn is not null },
            Entities = entities,
            RejectedRecords = rejected,
        };

        OfacTable? Companion(string? path, OfacFileKind kind) => path is null ? null : OfacCsvReader.Read(path, kind, rejected, cancellationToken);
    }
}
