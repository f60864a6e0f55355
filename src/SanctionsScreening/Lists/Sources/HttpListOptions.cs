using System.Globalization;

namespace SanctionsScreening.Lists.Sources;

/// <summary>How a list is fetched over HTTP. Read once when a source is made.</summary>
public sealed class HttpListOptions
{
    /// <summary>The largest file, in bytes after decompression.</summary>
    /// <value>At least 1; the default is 512 MB.</value>
    public long MaxBytes { get; set; } = SourceDefaults.MaxBytes;

    /// <summary>How often one file is asked for before the fetch fails.</summary>
    /// <value>1 to 10; the default is 3. Only faults that may pass by themselves are tried again: no connection, cut content, time limits, 408, 429 and 5xx.</value>
    public int Attempts { get; set; } = SourceDefaults.Attempts;

    /// <summary>The pause before the second attempt; it doubles with each further one, and a random half of it is left out so that clients don't return together.</summary>
    /// <value>0 to 5 minutes; the default is 2 seconds.</value>
    public TimeSpan BackOff { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest time without a byte: for the answer's head, and between two reads of its body.</summary>
    /// <value>Above 0, at most 1 day; the default is 30 seconds.</value>
    public TimeSpan StallLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time for all files of the list with all attempts.</summary>
    /// <value>Above 0, at most 30 days; the default is 10 minutes.</value>
    public TimeSpan TotalLimit { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many redirects are followed.</summary>
    /// <value>0 to 20; the default is 5.</value>
    public int MaxRedirects { get; set; } = SourceDefaults.MaxRedirects;

    /// <summary>Hosts that redirects may lead to beside the hosts of the list's own addresses. Exact names, without wildcards.</summary>
    public IReadOnlyList<string> RedirectHosts { get; set; } = [];

    /// <summary>Whether plain HTTP is allowed, for addresses and redirects. A list that came over it may have been changed on the way.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowPlainHttp { get; set; }

    /// <summary>What the client calls itself; some publishers refuse requests without it.</summary>
    public string UserAgent { get; set; } = SourceDefaults.UserAgent;

    /// <summary>The handler that sends requests, for proxies and certificates of one's own. It must not follow redirects itself. It is not disposed.</summary>
    /// <value>The default, <see langword="null"/>, is a pooled handler of the source's own, which uses the system's proxy.</value>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>Every fault of the options, as sentences.</summary>
    internal IEnumerable<string> Faults()
    {
        if (MaxBytes < 1) yield return Fault(nameof(MaxBytes), MaxBytes, "at least 1");
        if (Attempts is < 1 or > 10) yield return Fault(nameof(Attempts), Attempts, "1 to 10");
        if (BackOff < TimeSpan.Zero || BackOff > TimeSpan.FromMinutes(5)) yield return Fault(nameof(BackOff), BackOff, "0 to 5 minutes");
        if (StallLimit <= TimeSpan.Zero || StallLimit > SourceDefaults.MostStallLimit) yield return Fault(nameof(StallLimit), StallLimit, "above 0, and at most 1 day");
        if (TotalLimit <= TimeSpan.Zero || TotalLimit > SourceDefaults.MostTotalLimit) yield return Fault(nameof(TotalLimit), TotalLimit, "above 0, and at most 30 days");
        if (MaxRedirects is < 0 or > 20) yield return Fault(nameof(MaxRedirects), MaxRedirects, "0 to 20");
        if (string.IsNullOrWhiteSpace(UserAgent)) yield return $"{nameof(HttpListOptions)}.{nameof(UserAgent)} is empty.";
    }

    private static string Fault<T>(string option, T value, string range)
        where T : IFormattable => $"{nameof(HttpListOptions)}.{option} is {value.ToString(null, CultureInfo.InvariantCulture)}; it must be {range}.";
}
