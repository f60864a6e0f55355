namespace SanctionsScreening.Retrieval;

/// <summary>A listed name that retrieval found.</summary>
/// <param name="Name">The name.</param>
/// <param name="Bound">What of the request's weight the words match by which it was found, its retrieval score.</param>
internal readonly record struct Candidate(int Name, int Bound) : IComparable<Candidate>
{
    /// <summary>Largest bound first, then by name, so that the order is the same everywhere.</summary>
    public int CompareTo(Candidate other)
    {
        int byBound = other.Bound.CompareTo(Bound);
        return byBound != 0 ? byBound : Name.CompareTo(other.Name);
    }
}
