namespace SanctionsScreening.Indexing.Storage;

/// <summary>The layout of a column file; see docs/generations.md.</summary>
internal static class ColumnDefaults
{
    /// <summary>Raised whenever a file of the old layout can no longer be read as it stands.</summary>
    public const int FormatVersion = 3;

    /// <summary>Columns begin at multiples of a cache line, so that any element type is aligned.</summary>
    public const int Alignment = Column<byte>.Alignment;

    /// <summary>Magic, version, number of columns, file length, directory length, checksum; the rest is zero.</summary>
    public const int HeaderLength = 64;

    /// <summary>Where the checksum of header and directory stands; it counts as zero in itself.</summary>
    public const int ChecksumOffset = 28;

    /// <summary>The longest name of a column.</summary>
    public const int MostNameLetters = 64;

    /// <summary>The first bytes; the line end shows transfers that change text.</summary>
    public static ReadOnlySpan<byte> Magic => "SSGEN\r\n\u001a"u8;

    /// <summary>The next aligned offset.</summary>
    public static long Aligned(long offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
