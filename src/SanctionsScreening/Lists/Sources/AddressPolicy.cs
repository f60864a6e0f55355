namespace SanctionsScreening.Lists.Sources;

/// <summary>Which addresses a list may come from: those it was given, and redirects to their hosts and the allowed ones.</summary>
internal sealed class AddressPolicy
{
    private readonly HashSet<string> _hosts;
    private readonly bool _plainHttp;

    /// <exception cref="ArgumentException">An address is relative, of another scheme, carries credentials, or is plain HTTP where that is not allowed.</exception>
    public AddressPolicy(IReadOnlyList<Uri> addresses, IReadOnlyList<string> redirectHosts, bool plainHttp)
    {
        _plainHttp = plainHttp;
        _hosts = new HashSet<string>(redirectHosts, StringComparer.OrdinalIgnoreCase);
        foreach (Uri address in addresses)
        {
            if (!address.IsAbsoluteUri || !HasScheme(address)) throw new ArgumentException($"The address '{Shown(address)}' is not an {(plainHttp ? "http or https" : "https")} address.", nameof(addresses));
            if (address.UserInfo.Length > 0) throw new ArgumentException($"The address of {address.Host} carries credentials; give them to a handler.", nameof(addresses));
            _hosts.Add(address.Host);
        }
    }

    /// <summary>Why a redirect must not be followed; <see langword="null"/> where it may.</summary>
    public string? Refusal(Uri target)
    {
        if (!HasScheme(target)) return $"to the scheme '{target.Scheme}'";
        return _hosts.Contains(target.Host) ? null : $"to the host {target.Host}, which is not among those allowed";
    }

    /// <summary>An address as messages may show it: without the query, which can hold a token.</summary>
    public static string Shown(Uri address) => address.IsAbsoluteUri ? address.GetLeftPart(UriPartial.Path) : address.OriginalString;

    private bool HasScheme(Uri address) => address.Scheme == Uri.UriSchemeHttps || (_plainHttp && address.Scheme == Uri.UriSchemeHttp);
}
