using System.Text;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Tests.Names.Keys;

public sealed class MatchKeysTests
{
    [Fact]
    public void Write_ForWordsWithinTheirEdits_SharesAKey()
    {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string word = RandomWord(random, random.Next(3, 14));
            string edited = Edit(word, MatchKeys.Edits(word.Length), random);
            Assert.True(Keys(word).Overlaps(Keys(edited)), $"{word} {edited}");
        }
    }

    private static HashSet<uint> Keys(string word)
    {
        uint[] keys = new uint[MatchKeys.MaxKeys];
        int count = MatchKeys.Write(word, MatchKeys.Edits(word.Length), withSkeleton: false, keys);
        return [.. keys[..count]];
    }

    private static string RandomWord(Random random, int length)
    {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) word.Append((char)('a' + random.Next(26)));
        return word.ToString();
    }

    private static string Edit(string word, int edits, Random random)
    {
        for (int e = 0; e < edits; e++)
        {
            int p = random.Next(word.Length);
            char c = (char)('a' + random.Next(26));
            word = random.Next(4) switch
            {
                0 when word.Length > 1 => word.Remove(p, 1),
                1 => word.Insert(p, c.ToString()),
                2 when p > 0 => word[..(p - 1)] + word[p] + word[p - 1] + word[(p + 1)..],
                _ => word[..p] + c + word[(p + 1)..],
            };
        }

        return word;
    }
}
