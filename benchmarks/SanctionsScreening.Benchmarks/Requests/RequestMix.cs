using System.Text.Json;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Requests;

/// <summary>
/// The fixed mix: a quarter listed names with one edit, a quarter listed names reordered, half benign persons (labelled ones
/// where they lie beside the checkout, else drawn like listed ones). Deterministic. No two slices share a request.
/// </summary>
internal sealed class RequestMix
{
    private const int Seed = 1210;

    private readonly List<MixedRequest> _requests = [];
    private int _taken;

    public RequestMix(SanctionsListSnapshot list, int count)
    {
        var random = new Random(Seed);
        (string Name, string Id)[] listed =
        [
            .. from entity in list.Entities
               from name in entity.Names
               where name.Kind != NameKind.WeakAlias && IsEditable(name.Text)
               select (name.Text, entity.Id),
        ];
        random.Shuffle(listed);
        string[] benign = Benign(count / 2, random);
        for (int i = 0; i < count; i++)
        {
            if ((i & 1) == 0)
            {
                _requests.Add(new MixedRequest(new ScreeningRequest { Name = benign[i / 2 % benign.Length] }, RequestKind.Benign, null));
                continue;
            }

            (string name, string id) = listed[i / 2 % listed.Length];
            string[] words = Words(name);
            bool reordered = (i & 2) == 0;
            if (reordered) Rotate(words, random);
            else Edit(words, random);
            _requests.Add(new MixedRequest(new ScreeningRequest { Name = string.Join(' ', words) }, reordered ? RequestKind.Reordered : RequestKind.Edited, id));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_requests));
    }

    /// <summary>The next requests, never given before.</summary>
    /// <exception cref="InvalidOperationException">The mix is used up.</exception>
    public MixedRequest[] Take(int count)
    {
        if (_taken + count > _requests.Count) throw new InvalidOperationException($"The mix holds {_requests.Count} requests; {_taken} are used and {count} more were asked for.");
        MixedRequest[] slice = [.. _requests.GetRange(_taken, count)];
        _taken += count;
        return slice;
    }

    private static string[] Benign(int count, Random random)
    {
        if (BenchmarkList.Data is null) return [.. Enumerable.Range(0, count).Select(_ => GeneratedList.Person(random))];
        string[] names = [.. File.ReadLines(Path.Combine(BenchmarkList.Data, "labelled", "benign_persons.jsonl")).Where(static l => l.Length > 0).Select(Name)];
        random.Shuffle(names);
        return names;
    }

    private static string Name(string line)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("name").GetString()!;
    }

    private static string[] Words(string name) => name.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsEditable(string name)
    {
        string[] words = Words(name);
        return words.Length is >= 2 and <= 8 && words.Any(IsEditableWord);
    }

    private static bool IsEditableWord(string word) => word.Length >= 5 && word.All(char.IsAsciiLetter);

    private static void Rotate(string[] words, Random random)
    {
        string[] original = [.. words];
        int by = 1 + random.Next(words.Length - 1);
        for (int w = 0; w < words.Length; w++) words[w] = original[(w + by) % words.Length];
    }

    private static void Edit(string[] words, Random random)
    {
        int[] eligible = [.. Enumerable.Range(0, words.Length).Where(i => IsEditableWord(words[i]))];
        int w = eligible[random.Next(eligible.Length)], at = 1 + random.Next(words[w].Length - 1);
        char letter = (char)('a' + random.Next(26));
        string word = words[w];
        words[w] = random.Next(4) switch
        {
            0 => word[..at] + word[(at + 1)..],
            1 => word[..at] + letter + word[at..],
            2 => word[..at] + letter + word[(at + 1)..],
            _ => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
        };
    }
}
