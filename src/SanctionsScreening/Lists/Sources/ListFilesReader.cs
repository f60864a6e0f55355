namespace SanctionsScreening.Lists.Sources;

/// <summary>Makes the reader of a list whose files are on disk, for example <c>paths => new UnXmlSource(paths[0])</c>. Must allow calls from several threads.</summary>
/// <param name="paths">The files, in the order in which the source names them. They exist until the reader has loaded them.</param>
/// <returns>The reader, with the list's short name that the source was given.</returns>
public delegate ISanctionsListSource ListFilesReader(IReadOnlyList<string> paths);
