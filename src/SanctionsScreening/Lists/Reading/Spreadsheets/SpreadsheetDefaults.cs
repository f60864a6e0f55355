namespace SanctionsScreening.Lists.Reading.Spreadsheets;

/// <summary>The bounds within which a spreadsheet is read, so that a compression bomb ends in an error.</summary>
internal static class SpreadsheetDefaults
{
    /// <summary>The largest part when unpacked, in bytes. The Australian sheet has 5 MB.</summary>
    public const long MaxPartBytes = 512L << 20;

    /// <summary>How many times larger than packed a part may be once it has some megabytes. The Australian sheet is 9 times larger; repetition in XML makes up to some 50.</summary>
    public const long MaxRatio = 200;

    /// <summary>Below so many bytes the ratio says nothing.</summary>
    public const long MinBytesForRatio = 4 << 20;

    /// <summary>Columns of a row that are read; more are not looked at by any list.</summary>
    public const int MaxColumns = 256;
}
