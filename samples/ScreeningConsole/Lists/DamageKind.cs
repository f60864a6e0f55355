namespace ScreeningConsole.Lists;

/// <summary>What was done to a file.</summary>
internal enum DamageKind
{
    /// <summary>Its end was cut off.</summary>
    Cut,

    /// <summary>One bit was flipped: nothing else can report what that bit made vanish.</summary>
    OneBit,

    /// <summary>Several bits were flipped.</summary>
    ManyBits,

    /// <summary>Two columns were swapped in every record, but not in the header if there is one.</summary>
    Columns,

    /// <summary>Two columns were swapped together with their names in the header, which says the same as before.</summary>
    ColumnsAndHeader,

    /// <summary>Two lines were swapped, or one stands again: lines that are records.</summary>
    Lines,

    /// <summary>A quotation mark was lost.</summary>
    Quote,

    /// <summary>The whole text was saved in another encoding: no value may become another one unseen.</summary>
    Encoding,
}
