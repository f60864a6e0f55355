namespace SanctionsScreening.Lists.Sources;

/// <summary>The values that <see cref="HttpListOptions"/> starts from, and fixed bounds of sources.</summary>
internal static class SourceDefaults
{
    /// <summary>The largest official file today, OFAC's Advanced XML, has 120 MB.</summary>
    public const long MaxBytes = 512L << 20;

    /// <summary>OFAC answers with one redirect, the UN with one.</summary>
    public const int MaxRedirects = 5;

    /// <summary>Two more than one: a server that fails three times in a few seconds is asked again by the next refresh.</summary>
    public const int Attempts = 3;

    /// <summary>Bytes copied at a time.</summary>
    public const int BufferBytes = 64 << 10;

    /// <summary>The longest pause that a server's Retry-After is obeyed for; beyond it the next refresh asks again.</summary>
    public static readonly TimeSpan MostRetryAfter = TimeSpan.FromMinutes(1);

    /// <summary>Connecting takes this limit too, and the handler takes no more than 24.8 days.</summary>
    public static readonly TimeSpan MostStallLimit = TimeSpan.FromDays(1);

    /// <summary>Timers take 49.7 days.</summary>
    public static readonly TimeSpan MostTotalLimit = TimeSpan.FromDays(30);

    /// <summary>The UN's server answers 403 where no product is named.</summary>
    public const string UserAgent = "SanctionsScreening/0.1";

    /// <summary>How long a folder's files must be unchanged before they are read.</summary>
    public static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(500);

    /// <summary>How often a watched folder is looked at for what raises no event: a few files are asked for their length and time.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
}
