using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SanctionsScreening.Entities;

namespace SanctionsScreening;

/// <summary>Refuses requests that no search can answer: what cannot be read must not end as “clear”.</summary>
internal static class RequestCheck
{
    /// <summary>Throws where a request is missing, has no name, or holds what is no value of its member.</summary>
    /// <exception cref="ArgumentNullException">The request is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is <see langword="null"/> or white space, or another member holds what is none; the message names the member.</exception>
    public static void ThrowIfInvalid([NotNull] ScreeningRequest? request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(request.Name)) Throw("name", "is empty", nameof(request));
        if (!Enum.IsDefined(request.Type)) Throw(nameof(request.Type), NoValue((int)request.Type), nameof(request));
        if (!Enum.IsDefined(request.Gender)) Throw(nameof(request.Gender), NoValue((int)request.Gender), nameof(request));
        if (request.DateOfBirth is { Year: 0 }) Throw(nameof(request.DateOfBirth), "is the default value, which is no date", nameof(request));
        if (HoldsNull(request.Countries)) Throw(nameof(request.Countries), "is null or holds null", nameof(request));
        if (HoldsNull(request.Identifiers)) Throw(nameof(request.Identifiers), "is null or holds null", nameof(request));
        for (int i = 0; i < request.Identifiers.Count; i++)
        {
            if (request.Identifiers[i].Value is null) Throw(nameof(request.Identifiers), "holds one without a value", nameof(request));
            if (!Enum.IsDefined(request.Identifiers[i].Type)) Throw(nameof(request.Identifiers), $"holds one whose type {NoValue((int)request.Identifiers[i].Type)}", nameof(request));
        }
    }

    private static bool HoldsNull<T>(IReadOnlyList<T>? items)
    {
        if (items is null) return true;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null) return true;
        }

        return false;
    }

    private static string NoValue(int value) => string.Create(CultureInfo.InvariantCulture, $"is {value}, which is not defined");

    [DoesNotReturn]
    private static void Throw(string member, string fault, string parameter) => throw new ArgumentException($"The request's {member} {fault}: nothing was screened.", parameter);
}
