namespace SanctionsScreening.Quality;

/// <summary>One case with what became of it.</summary>
/// <param name="Task">The task that it belongs to.</param>
/// <param name="Request">The name that was screened.</param>
/// <param name="Expected">What a right answer is, for people; empty where the right answer is none.</param>
/// <param name="Got">What came first, with its score, for people.</param>
/// <param name="IsMatch">Whether a match is right.</param>
/// <param name="Score">Score of the right answer, or of the best where none is right; 0 to 10,000.</param>
/// <param name="IsRight">Whether the decision at the threshold is right.</param>
/// <param name="Groups">The groups that it is counted in, each "kind: value".</param>
internal sealed record Judgement(string Task, string Request, string Expected, string Got, bool IsMatch, int Score, bool IsRight, IReadOnlyList<string> Groups)
{
    /// <summary>What makes two judgements the same case.</summary>
    public string Key => $"{Task}\t{Request}\t{Expected}";
}
