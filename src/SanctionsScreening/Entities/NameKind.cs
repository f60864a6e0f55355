namespace SanctionsScreening.Entities;

/// <summary>How the issuing list publishes a name.</summary>
public enum NameKind
{
    /// <summary>The name under which the party is listed.</summary>
    Primary,

    /// <summary>Another name that the list holds to identify the party well ("a.k.a.", "good quality").</summary>
    Alias,

    /// <summary>A name that the list itself calls weak or low quality. It corroborates a match and never makes one alone.</summary>
    WeakAlias,

    /// <summary>A name that the party no longer uses ("f.k.a.").</summary>
    Former,
}
