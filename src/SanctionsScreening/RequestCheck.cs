using System.Diagnostics.CodeAnalysis;

namespace SanctionsScreening;

/// <summary>Refuses requests that no search can answer.</summary>
internal static class RequestCheck
{
    /// <summary>Throws where a request is missing or has no name.</summary>
    /// <exception cref="ArgumentNullException">The request is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is <see langword="null"/> or white space.</exception>
    public static void ThrowIfInvalid([NotNull] ScreeningRequest? request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(request.Name)) ThrowNoName(nameof(request));
    }

    [DoesNotReturn]
    private static void ThrowNoName(string parameter) => throw new ArgumentException("The request's name is empty: nothing was screened.", parameter);
}
