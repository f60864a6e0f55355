namespace SanctionsScreening.Lists.Reading;

/// <summary>The bounds within which a list's files are read, so that a damaged or hostile file ends in an error and not in lack of memory.</summary>
internal static class ReadingDefaults
{
    /// <summary>The largest file, in bytes. The largest one published today (OpenSanctions, whole graph) has about 3 GB; OFAC's Advanced XML 120 MB.</summary>
    public const long MaxFileBytes = 8L << 30;

    /// <summary>
    /// The longest record, in bytes. OFAC's longest has 1,114, the longest OpenSanctions row about 100,000;
    /// a record that swallowed the rest of its file because of a lost quote is longer.
    /// </summary>
    public const int MaxRecordBytes = 4 << 20;

    /// <summary>Bytes asked of a stream at a time.</summary>
    public const int BufferBytes = 64 << 10;

    /// <summary>How many times its size a compressed file may unpack to. OFAC's XML formats reach 30, repetitive CSV 15; deflate's own bound is 1,032.</summary>
    public const int MaxPackingRatio = 200;

    /// <summary>Unpacked bytes that are not held to the ratio: a short list may be all alike.</summary>
    public const int FreelyUnpackedBytes = 16 << 20;
}
