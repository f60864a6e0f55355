using System.Buffers;
using System.Diagnostics;
using System.Text;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Tests.Names.Unicode;

public sealed class UnicodeFoldingTests
{
    public static TheoryData<string, string> Folded()
    {
        var rows = new TheoryData<string, string>();
        foreach (string[] row in GoldenRows.Read("unicode/folding.tsv"))
            rows.Add(Unescape(row[0]), Unescape(row[1]));
        return rows;
    }

    [Theory]
    [MemberData(nameof(Folded))]
    public void Fold_GoldenText_GivesComparableForm(string text, string expected) =>
        Assert.Equal(expected, UnicodeFolding.Fold(text));

    [Theory]
    [MemberData(nameof(Folded))]
    public void Fold_ToBufferWriter_IsTheSame(string text, string expected)
    {
        var writer = new ArrayBufferWriter<char>();
        UnicodeFolding.Fold(text, writer);
        Assert.Equal(expected, writer.WrittenSpan.ToString());
    }

    [Fact]
    public void Fold_AnyCodePoint_IsIdempotent()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is >= 0xD800 and < 0xE000)
                continue;
            string once = UnicodeFolding.Fold(char.ConvertFromUtf32(codePoint));
            Assert.True(string.Equals(once, UnicodeFolding.Fold(once), StringComparison.Ordinal), $"U+{codePoint:X4} folds to '{once}', which folds on");
        }
    }

    [Fact]
    public void Fold_AnyText_IsIdempotent()
    {
        const string Pool = "aLжИ\u0306\u0308\u0301עמ\"'·\u200B\u0654اوي하ᄒ\u1161\u11A8かﾞカ\u3099ে\u09BE\u0E4D\u0E32กﬁß1Ⅳ -\uD800\uDC00νoо";
        var random = new Random(7);
        for (int i = 0; i < 50_000; i++)
        {
            var text = new char[random.Next(1, 8)];
            for (int j = 0; j < text.Length; j++)
                text[j] = Pool[random.Next(Pool.Length)];
            string once = UnicodeFolding.Fold(new string(text));
            Assert.True(string.Equals(once, UnicodeFolding.Fold(once), StringComparison.Ordinal), Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text)));
        }
    }

    // Tables and text must agree: a name folds alike however it was composed. Accents that stand alone (Unicode decomposes them to a
    // space and a mark) are read as apostrophes; primes, trademark signs and ŀ have a reading of their own too.
    [Fact]
    public void Fold_DecomposedText_IsThatOfComposed()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is (>= 0xD800 and < 0xE000) or 0x140 or 0x2033 or 0x2036 or 0x2120 or 0x2122)
                continue;
            string composed = char.ConvertFromUtf32(codePoint);
            string decomposed = UnicodeDecomposition.Decompose(composed);
            if (decomposed[0] == ' ')
                continue;
            Assert.True(
                string.Equals(UnicodeFolding.Fold(composed), UnicodeFolding.Fold(decomposed), StringComparison.Ordinal), $"U+{codePoint:X4}");
        }
    }

    [Fact]
    public void Fold_Ascii_IsUnchangedButForCaseControlsAndGrave()
    {
        for (char c = '\0'; c < 0x80; c++)
        {
            char expected = c is < ' ' or '\u007F' ? ' ' : c == '`' ? '\'' : char.ToLowerInvariant(c);
            Assert.Equal(expected.ToString(), UnicodeFolding.Fold(c.ToString()));
        }
    }

    [Fact]
    public void Fold_FoldedText_GivesSameInstance()
    {
        const string Text = "иван петров";
        Assert.Same(Text, UnicodeFolding.Fold(Text));
    }

    [Fact]
    public void Fold_AsciiIntoEnoughRoom_DoesNotAllocate()
    {
        const string Text = "INTERNATIONAL TRADING COMPANY O`NEILL 44";
        Span<char> room = stackalloc char[128];
        long before = 0;
        for (int i = 0; i < 3; i++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            var buffer = new TextBuffer(room);
            UnicodeFolding.Fold(Text, ref buffer);
            buffer.Dispose();
        }
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("a\uD83D")]
    [InlineData("\uFFFF\uFFFE\uE000")]
    [InlineData("\U0003FFFF\U0010FFFF")]
    [InlineData("\u0301\u0301")]
    [InlineData("\u3099")]
    public void Fold_IllFormedText_LeavesOnlyLettersAndSpaces(string text) =>
        Assert.All(UnicodeFolding.Fold(text), c => Assert.True(c is ' ' or 'a'));

    [Fact]
    public void Fold_MillionCharacters_TakesLinearTime()
    {
        foreach (string unit in (string[])["й\u0306", "ﷺ", "\u0301", "аa", "ᄒ\u1161", "\uD800", "が\u3099"])
        {
            // Sixteen times the text: linear work takes about 16 times as long, quadratic 256 times; in between lies a busy machine.
            TimeSpan part = LeastOfThree(unit, 62_500), whole = LeastOfThree(unit, 1_000_000);
            Assert.True(whole < (part + TimeSpan.FromMilliseconds(2)) * 80, $"{unit} took {whole} for 16 times what took {part}");
        }
    }

    /// <summary>The least of three, because other processes may hold the processor for seconds.</summary>
    private static TimeSpan LeastOfThree(string unit, int length)
    {
        string text = new StringBuilder().Insert(0, unit, length / unit.Length).ToString();
        TimeSpan least = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < 3; attempt++)
        {
            var watch = Stopwatch.StartNew();
            UnicodeFolding.Fold(text);
            if (watch.Elapsed < least) least = watch.Elapsed;
        }

        return least;
    }

    private static string Unescape(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, @"\\u[0-9A-Fa-f]{4}", m => ((char)Convert.ToInt32(m.Value[2..], 16)).ToString(), default, TimeSpan.FromSeconds(1));
}
