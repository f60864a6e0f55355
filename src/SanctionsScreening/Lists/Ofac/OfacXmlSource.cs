using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// OFAC's sdn.xml or consolidated.xml (the schema sdnList, in its old and today's namespace). Entity ids are "ofac:" and OFAC's number, as
/// from the legacy CSV files. Safe to use from several threads; each load reads the file again, party by party. gzip and ZIP are unpacked.
/// </summary>
/// <remarks>A file that is damaged, or holds fewer parties than it states, is an error. A record without a number, without a name or with a number that stands twice is refused and reported.</remarks>
public sealed class OfacXmlSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">sdn.xml or consolidated.xml.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public OfacXmlSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "ofac". Where both lists are loaded they need two names, such as "ofac" and "ofac-cons"; the entities' ids stay the same.</value>
    public string List { get; init; } = "ofac";

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => OfacXmlReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
