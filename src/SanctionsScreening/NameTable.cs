namespace SanctionsScreening;

/// <summary>The tables of names that an application may add rows to; the columns of each stand in <c>docs/knowledge.md</c>. The numbers are stable across versions.</summary>
public enum NameTable
{
    /// <summary>Spellings, cognates and nicknames of one name: its name, <c>spelling</c>, <c>cognate</c> or <c>nickname</c>, and its forms parted by blanks, itself among them.</summary>
    Equivalents = 0,

    /// <summary>Particles, titles and the like: a word or phrase, and its roles parted by commas.</summary>
    Particles = 1,

    /// <summary>Words that organisations are made of: a concept, its class (<c>generic</c>, <c>field</c>, <c>role</c> or <c>place</c>), and its forms parted by semicolons.</summary>
    OrganizationWords = 2,
}
