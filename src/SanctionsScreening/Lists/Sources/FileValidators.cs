using System.Net.Http.Headers;

namespace SanctionsScreening.Lists.Sources;

/// <summary>What a server said by which it can tell later whether a file has changed.</summary>
internal sealed record FileValidators(EntityTagHeaderValue? Tag, DateTimeOffset? LastModified)
{
    /// <summary>Whether a conditional request can be made of it.</summary>
    public bool Any => Tag is not null || LastModified is not null;

    public static FileValidators Of(HttpResponseMessage response) => new(response.Headers.ETag, response.Content.Headers.LastModified);

    /// <summary>Makes a request conditional.</summary>
    public void AddTo(HttpRequestMessage request)
    {
        if (Tag is not null) request.Headers.IfNoneMatch.Add(Tag);
        if (LastModified is not null) request.Headers.IfModifiedSince = LastModified;
    }
}
