namespace SanctionsScreening.Lists.Ofac;

/// <summary>The number by which OFAC knows a party in every format.</summary>
internal static class OfacNumber
{
    /// <summary>The number without leading zeros; <see langword="null"/> where the text is none of one to ten digits.</summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 10 || text.ContainsAnyExceptInRange('0', '9')) return null;
        text = text.TrimStart('0');
        return text.IsEmpty ? "0" : text.ToString();
    }
}
