using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Tests.Support;

/// <summary>A source that loads what a test puts into it, and fails as a test wants.</summary>
internal sealed class ScriptedSource : ISanctionsListSource
{
    public ScriptedSource(string list, params SanctionedEntity[] entities)
    {
        List = list;
        Set(entities);
    }

    public string List { get; }

    public Func<CancellationToken, ValueTask<SanctionsListSnapshot>> Next { get; set; } = null!;

    public int Loads { get; private set; }

    /// <summary>A person of a list.</summary>
    public static SanctionedEntity Person(string list, string id, string name) => Listed.Person(id, name) with { Id = $"{list}:{id}", List = list };

    /// <summary>Invented persons with names of two rare words.</summary>
    public static SanctionedEntity[] Persons(string list, int count, int first = 0) =>
        [.. Enumerable.Range(first, count).Select(i => Person(list, $"{i}", $"{Word(i, "zq")} {Word(i * 31, "vk")}"))];

    public void Set(params SanctionedEntity[] entities) => Set(null, entities);

    public void Set(DateOnly? publishedOn, params SanctionedEntity[] entities)
    {
        var source = new InMemoryListSource(List, entities, publishedOn);
        Next = source.LoadAsync;
    }

    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        Loads++;
        return Next(cancellationToken);
    }

    private static string Word(int number, string ending)
    {
        string letters = "bdfglmnprst", vowels = "aeiou", word = "";
        for (int rest = number + 1000; rest > 0; rest /= 55) word += $"{letters[rest % 11]}{vowels[rest / 11 % 5]}";
        return word + ending;
    }
}
