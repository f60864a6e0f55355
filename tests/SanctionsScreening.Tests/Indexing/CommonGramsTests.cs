using SanctionsScreening.Indexing;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Tests.Indexing;

public sealed class CommonGramsTests
{
    [Fact]
    public void CommonGrams_OfManyWords_HoldWhatTheIndexHolds()
    {
        string[] words = ["banana", "ana", "petrov", "petrova", "ivanov", string.Empty, "tatata", "ratatatata", "alexander", "sandra", "muhammad", "mohamed", "zhang", "kaplan", "kapkap", "tartar", "barbara"];
        var grams = new GramIndex(words.Length, word => words[word]);
        var all = new List<string>();
        for (ushort gram = 0; gram < SoundGrams.Count; gram++)
        {
            int bit = grams.Common.BitOf(gram);
            if (bit < 0) continue;
            int[] held = [.. Enumerable.Range(0, words.Length).Where(word => (grams.Common.HeldBy(word) >> bit & 1) != 0), .. grams.Common.HeldAgain(bit)];
            Assert.Equal(grams.Of(gram).ToArray().Order(), held.Order());
            all.AddRange(held.Select(word => words[word]));
        }

        Assert.Equal(CommonGrams.Most, Enumerable.Range(0, SoundGrams.Count).Count(gram => grams.Common.BitOf((ushort)gram) >= 0));
        Assert.True(all.Count(static w => w == "ratatatata") > all.Count(static w => w == "ana"), "A word that holds a sound several times is counted as often.");
    }
}
