using SanctionsScreening.Indexing;

namespace SanctionsScreening.Tests.Indexing;

public sealed class KeyTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(20_000)]
    public void Forms_OfEveryKey_AreThoseThatWerePut(int count)
    {
        var random = new Random(7);
        var expected = new Dictionary<uint, int[]>();
        while (expected.Count < count) expected[expected.Count == 0 ? 0u : (uint)random.NextInt64(1L << 32)] = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => (i * 70_000) + random.Next(70_000))];
        KeyTable table = Make(expected);
        foreach ((uint key, int[] forms) in expected) Assert.Equal(forms, All(table.Forms(key)));
        for (int i = 0; i < 1000; i++)
        {
            uint key = (uint)random.NextInt64(1L << 32);
            if (!expected.ContainsKey(key)) Assert.Empty(All(table.Forms(key)));
        }
    }

    /// <summary>Keys whose first line is the last one, so that what does not fit goes on at the beginning.</summary>
    [Fact]
    public void Forms_OfKeysThatShareALine_AreTheirOwn()
    {
        const uint inverse = 340573321;
        var expected = new Dictionary<uint, int[]>();
        for (uint i = 0; i < 30; i++) expected.Add((uint.MaxValue - i) * inverse, [(int)i]);
        KeyTable table = Make(expected);
        uint[] keys = [.. expected.Keys, 1, 2, 3];
        int[] places = new int[keys.Length];
        table.Find(keys, places);
        for (int k = 0; k < keys.Length; k++) Assert.Equal(expected.GetValueOrDefault(keys[k], []), All(table.Forms(places[k])));
    }

    private static int[] All(KeyForms forms) => [.. forms];

    private static KeyTable Make(Dictionary<uint, int[]> forms)
    {
        var ends = new List<int>();
        foreach (int[] run in forms.Values) ends.Add((ends.Count == 0 ? 0 : ends[^1]) + run.Length);
        return new KeyTable([.. forms.Keys], ends, [.. forms.Values.SelectMany(static r => r)]);
    }
}
