using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Tests.Names.Correspondence;

public sealed class ScriptCorrespondenceTests
{
    public static TheoryData<string> Scripts => [.. Enum.GetNames<CorrespondenceScript>()];

    public static TheoryData<string, string, string> Spellings
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach ((CorrespondenceScript script, string native, string latin) in Goldens.Spellings())
                data.Add(script.ToString(), native, latin);
            return data;
        }
    }

    [Theory, MemberData(nameof(Scripts))]
    public void For_EveryScript_LoadsItsTableOnce(string script)
    {
        ScriptCorrespondence? correspondence = ScriptCorrespondence.For(Script(script));

        Assert.NotNull(correspondence);
        Assert.Same(correspondence, ScriptCorrespondence.For(Script(script)));
    }

    [Fact]
    public void For_UnknownScript_IsNull()
    {
        Assert.Null(ScriptCorrespondence.For(default));
        Assert.Null(ScriptCorrespondence.For((CorrespondenceScript)99));
    }

    [Theory, MemberData(nameof(Spellings))]
    public void Cost_KnownSpelling_IsBelowEveryDecoy(string script, string native, string latin)
    {
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(Script(script))!;
        NativeWord word = correspondence.Prepare(native);
        int cost = correspondence.Cost(word, latin);

        Assert.All(Goldens.Decoys, decoy => Assert.True(correspondence.Cost(word, decoy) > cost, $"{decoy} beats {latin}"));
    }

    [Theory, MemberData(nameof(Spellings))]
    public void Similarity_Decoys_StayBelowKnownSpellings(string script, string native, string latin)
    {
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(Script(script))!;
        NativeWord word = correspondence.Prepare(native);

        Assert.InRange(correspondence.Similarity(word, latin), 1, 10_000);
        Assert.All(Goldens.Decoys, decoy => Assert.InRange(correspondence.Similarity(word, decoy), 0, 6_499));
    }

    /// <summary>What is left off early is never what reaches the similarity that is asked for.</summary>
    [Theory, MemberData(nameof(Spellings))]
    public void Similarity_WithALeast_IsTheWholeOneWhereItReachesIt(string script, string native, string latin)
    {
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(Script(script))!;
        NativeWord word = correspondence.Prepare(native);
        string[] letters = [latin, latin[1..], latin[..^1], latin + "a", "a" + latin, .. Goldens.Spellings().Select(static spelling => spelling.Latin), .. Goldens.Decoys];
        int leftOff = 0;
        foreach (string other in letters)
        {
            int whole = correspondence.Similarity(word, other);
            for (int least = 0; least <= 10_000; least += 250)
            {
                int asked = correspondence.Similarity(word, other, least);
                Assert.True(asked == whole || (asked == 0 && whole < least), $"{native} {other}: {whole}, and {asked} where {least} is asked");
                if (asked != whole) leftOff++;
            }
        }

        Assert.NotEqual(0, leftOff);
    }

    [Theory, MemberData(nameof(Scripts))]
    public void Decode_KnownSpelling_IsNearOneOfTheBest(string script)
    {
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(Script(script))!;
        var best = new Decoding[5];
        foreach ((_, string native, string latin) in Goldens.Spellings().Where(row => row.Script == Script(script)).DistinctBy(row => row.Native, StringComparer.Ordinal))
        {
            int count = correspondence.Decode(correspondence.Prepare(native), best);

            Assert.InRange(count, 1, 5);
            Assert.Contains(best[..count], decoding => decoding.Latin.Intersect(latin).Count() * 2 >= latin.Distinct().Count());
            Assert.Equal(best[..count].OrderBy(decoding => decoding.Cost).Select(decoding => decoding.Cost), best[..count].Select(decoding => decoding.Cost));
        }
    }

    [Fact]
    public void Cost_PartedAndJoinedLatin_IsTheSame()
    {
        ScriptCorrespondence hangul = ScriptCorrespondence.For(CorrespondenceScript.Hangul)!;
        NativeWord word = hangul.Prepare("김 정은");

        Assert.Equal(hangul.Cost(word, "kimjongun"), hangul.Cost(word, "Kim Jong-un"));
        Assert.Equal(hangul.Cost(hangul.Prepare("김정은"), "kimjongun"), hangul.Cost(word, "kimjongun"));
    }

    [Fact]
    public void Cost_NothingToCompare_IsNoCorrespondence()
    {
        ScriptCorrespondence arabic = ScriptCorrespondence.For(CorrespondenceScript.Arabic)!;

        Assert.Equal(CorrespondenceDefaults.NoCorrespondence, arabic.Cost(arabic.Prepare("Latin"), "latin"));
        Assert.Equal(CorrespondenceDefaults.NoCorrespondence, arabic.Cost(arabic.Prepare("محمد"), "1234"));
        Assert.Equal(0, arabic.Similarity(arabic.Prepare(""), "mohammed"));
        Assert.Equal(0, arabic.Decode(arabic.Prepare(""), new Decoding[5]));
    }

    [Theory, MemberData(nameof(Scripts))]
    public void Cost_VeryLongWords_EndsWithinBounds(string script)
    {
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(Script(script))!;
        string native = string.Concat(Enumerable.Repeat(Goldens.Spellings().First(row => row.Script == Script(script)).Native, 1_000));

        NativeWord word = correspondence.Prepare(native);

        Assert.InRange(word.Length, 1, CorrespondenceDefaults.MaxNativeSymbols);
        Assert.InRange(correspondence.Cost(word, new string('z', 100_000)), 1, CorrespondenceDefaults.NoCorrespondence);
        Assert.InRange(correspondence.Decode(word, new Decoding[5]), 0, 5);
    }

    [Fact]
    public void Cost_ManyPairs_AllocatesNothing()
    {
        ScriptCorrespondence arabic = ScriptCorrespondence.For(CorrespondenceScript.Arabic)!;
        NativeWord word = arabic.Prepare("محمد");
        arabic.Cost(word, "mohammed");

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            arabic.Similarity(word, "mohammed");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static CorrespondenceScript Script(string name) => Enum.Parse<CorrespondenceScript>(name);
}
