namespace SanctionsScreening.Lists.Reading;

/// <summary>The bounds within which XML is read.</summary>
internal static class XmlDefaults
{
    /// <summary>The deepest nesting. OFAC's Advanced XML, the deepest list, has 11 levels.</summary>
    public const int MaxDepth = 32;

    /// <summary>Characters of one record. The longest party of OFAC's Advanced XML has about 200,000 with its relations; a document that lost an end tag is longer.</summary>
    public const int MaxRecordCharacters = 16 << 20;

    /// <summary>Elements of one record, so that millions of empty ones don't fill the memory.</summary>
    public const int MaxRecordElements = 1 << 20;

    /// <summary>Characters that entities may stand for. No list needs more than the five of XML itself, which don't count.</summary>
    public const long MaxEntityCharacters = 1024;

    /// <summary>Bytes looked at to tell what a file is that is no XML.</summary>
    public const int SniffBytes = 512;
}
