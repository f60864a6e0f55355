using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>One word of an analysed name: a run of the buffer's letters, with what is known of it.</summary>
internal struct NameWord
{
    /// <summary>Where the word's folded form begins in <see cref="NameBuffer.Letters"/>.</summary>
    public int Start;

    /// <summary>Letters of the folded form.</summary>
    public int Length;

    /// <summary>The script of the folded form. Words of other scripts than Latin carry readings.</summary>
    public Script Script;

    /// <summary>What the word does in the name.</summary>
    public WordRole Role;

    /// <summary>Whether the text joined this word to the next without a space ("Jong-un").</summary>
    public bool JoinedToNext;

    /// <summary>Whether the word stands in parentheses.</summary>
    public bool IsAside;

    /// <summary>Whether quotation marks hold this word alone: «Заря» is a name there, and no dawn.</summary>
    public bool IsQuoted;

    /// <summary>Whether points stood behind its letters ("V.A.").</summary>
    public bool IsDotted;

    /// <summary>Whether a stroke joins the word to the one before it.</summary>
    public bool IsAlternative;

    /// <summary>Whether a number was written in words.</summary>
    public bool IsWritten;

    /// <summary>Latin readings of a word in another script; <see langword="null"/> for Latin words.</summary>
    public NativeReadings? Native;
}
