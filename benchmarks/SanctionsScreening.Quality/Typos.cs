using SanctionsScreening.Entities;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>Listed names with one edit in one word, some in another order: found means at or above the threshold.</summary>
internal sealed class Typos
{
    private readonly List<(ScreeningRequest Request, string Id, string Kind)> _requests = [];

    public Typos(IReadOnlyList<SanctionedEntity> listed, int most)
    {
        var random = new Random(20211210);
        foreach (SanctionedEntity entity in listed)
        {
            foreach (EntityName name in entity.Names)
            {
                if (name.Kind == NameKind.WeakAlias) continue;
                string[] words = name.Text.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
                int[] eligible = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5 && words[i].All(char.IsLetter))];
                if (words.Length < 2 || eligible.Length == 0) continue;
                int i = eligible[random.Next(eligible.Length)];
                words[i] = Edited(words[i], random, out string kind);
                bool reordered = random.NextDouble() < 0.3;
                if (reordered) random.Shuffle(words);
                _requests.Add((new ScreeningRequest { Name = string.Join(' ', words) }, entity.Id, reordered ? $"{kind}, reordered" : kind));
            }
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_requests));
        if (_requests.Count > most) _requests.RemoveRange(most, _requests.Count - most);
    }

    /// <summary>The share found at a threshold, among the first twenty.</summary>
    public double Recall(EntityMatcher matcher, int threshold)
    {
        int found = 0;
        Parallel.For(0, _requests.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new List<EntityScore>(), (i, _, results) =>
        {
            matcher.Search(_requests[i].Request, 512, threshold, results, default);
            if (results.Take(20).Any(r => matcher.Index.Entities[r.Entity].Id == _requests[i].Id)) Interlocked.Increment(ref found);
            return results;
        }, static _ => { });
        return (double)found / _requests.Count;
    }

    /// <summary>Every request with what became of it.</summary>
    public List<Judgement> Judge(EntityMatcher matcher, int threshold) => Judging.All(_requests, (request, found) =>
    {
        matcher.Search(request.Request, 512, Math.Min(threshold, Judging.Floor), found, default);
        EntityScore right = found.Take(20).FirstOrDefault(r => matcher.Index.Entities[r.Entity].Id == request.Id);
        SanctionedEntity listed = matcher.Index.Entities[matcher.Index.EntityIds[request.Id]];
        return new Judgement("typos", request.Request.Name, listed.DisplayName, Judging.First(matcher, found), true, right.Score, right.Score >= threshold, [$"type: {listed.Type}", $"slip: {request.Kind}"]);
    });

    private static string Edited(string word, Random random, out string kind)
    {
        int p = random.Next(1, word.Length);
        char c = (char)('a' + random.Next(26));
        int chosen = random.Next(4);
        kind = chosen switch { 0 => "letter lost", 1 => "letter added", 2 => "letter changed", _ => "letters exchanged" };
        return chosen switch
        {
            0 => word[..p] + word[(p + 1)..],
            1 => word[..p] + c + word[p..],
            2 => word[..p] + c + word[(p + 1)..],
            _ => word[..(p - 1)] + word[p] + word[p - 1] + word[(p + 1)..],
        };
    }
}
