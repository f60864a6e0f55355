namespace SanctionsScreening.Retrieval;

/// <summary>A listed form that is compared with a word of the request.</summary>
/// <param name="Form">The form.</param>
/// <param name="Least">Similarities below this may be given as 0.</param>
/// <param name="Similarity">How alike they are; <see cref="Unknown"/> until they are compared.</param>
internal record struct ComparedForm(int Form, int Least, int Similarity)
{
    /// <summary>Not compared yet.</summary>
    public const int Unknown = -1;
}
