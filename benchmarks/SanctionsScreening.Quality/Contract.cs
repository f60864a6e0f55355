using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Matching.Explanations;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Quality;

/// <summary>
/// The recall contract: every primary name and strong alias is a candidate when each word carries as many edits as its length allows,
/// in another order, with one word missing where three or more are left. Edits are drawn with a fixed seed.
/// </summary>
internal static class Contract
{
    public static List<Judgement> Judge(EntityMatcher matcher)
    {
        var random = new Random(20211210);
        var requests = new List<(string Name, string Listed, int Entity)>();
        for (int e = 0; e < matcher.Index.Entities.Length; e++)
        {
            foreach (EntityName name in matcher.Index.Entities[e].Names)
            {
                if (name.Kind == NameKind.WeakAlias) continue;
                List<string> words = [.. name.Text.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)];
                if (words.Count > 3) words.RemoveAt(random.Next(words.Count));
                for (int w = 0; w < words.Count; w++) words[w] = Edited(words[w], random);
                string[] shuffled = [.. words];
                random.Shuffle(shuffled);
                requests.Add((string.Join(' ', shuffled), name.Text, e));
            }
        }

        return Judging.All(requests, (request, _) =>
        {
            bool found = matcher.ReachOf(new ScreeningRequest { Name = request.Name }, 512, 10_000, request.Entity) is Reach.Candidate or Reach.OutOfReach or Reach.Unlike;
            return new Judgement("contract", request.Name, request.Listed, string.Empty, true, found ? 10_000 : 0, found, [$"type: {matcher.Index.Entities[request.Entity].Type}"]);
        });
    }

    private static string Edited(string word, Random random)
    {
        if (!word.All(char.IsAsciiLetter)) return word;
        for (int edit = MatchKeys.Edits(word.Length); edit > 0; edit--)
        {
            int p = random.Next(word.Length);
            char c = (char)('a' + random.Next(26));
            word = random.Next(3) switch
            {
                0 when word.Length > 1 => word.Remove(p, 1),
                1 => word.Insert(p, c.ToString()),
                _ => $"{word[..p]}{c}{word[(p + 1)..]}",
            };
        }

        return word;
    }
}
