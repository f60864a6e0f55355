namespace SanctionsScreening.Lists.Sources;

/// <summary>Why a list could not be fetched. The numbers are stable across versions.</summary>
public enum ListFetchFault
{
    /// <summary>No connection: name resolution, refused, reset, or TLS.</summary>
    Unreachable = 1,

    /// <summary>Nothing, or not enough, came within the time that the options allow.</summary>
    TimedOut = 2,

    /// <summary>The server answered with a status that is no content, such as 403, 404 or 500.</summary>
    Status = 3,

    /// <summary>A redirect that the policy refuses: another host, no TLS, too many, or without an address.</summary>
    Redirect = 4,

    /// <summary>More bytes than the options allow, announced or sent.</summary>
    TooLarge = 5,

    /// <summary>The content ended before the length that the server had announced.</summary>
    CutShort = 6,

    /// <summary>A web page, or nothing at all, instead of a list.</summary>
    NotAList = 7,

    /// <summary>A file changed while it was being read; the next attempt may find it whole.</summary>
    Unsettled = 8,
}
