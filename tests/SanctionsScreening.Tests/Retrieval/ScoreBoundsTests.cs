using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Tests.Retrieval;

/// <summary>
/// Every assumption that searches make on the score: whoever changes the composer so that one of them fails learns it here.
/// </summary>
public sealed class ScoreBoundsTests
{
    private static readonly WordWeights s_weights = MatchingWeights.Default.OfWords();

    /// <summary>Prices are least prices, evidence is most evidence: no composed score exceeds what the bounds allow for its sums.</summary>
    [Fact]
    public void CanReach_OfWhatWasComposed_IsTrue()
    {
        var composer = new ScoreComposer(MatchingWeights.Default);
        var random = new Random(5);
        for (int i = 0; i < 50_000; i++)
        {
            var words = new UnmetWords();
            var alignment = new AlignedPair[1 + random.Next(5)];
            int matched = 0, information = 0, unmet = 0;
            long disagreed = 0;
            for (int p = 0; p < alignment.Length; p++)
            {
                int similarity = random.Next(3) == 0 ? 10_000 : random.Next(6_300, 9_851);
                WordLikeness likeness = similarity == 10_000 ? WordLikeness.Exact : random.Next(2) == 0 ? WordLikeness.Spelling : (WordLikeness)random.Next((int)WordLikeness.Abbreviation + 1);
                alignment[p] = new AlignedPair(p, 1, p, 1, similarity, likeness, random.Next(372, 10_001), random.Next(300, 11_500));
                matched += (int)(alignment[p].Gain / 10_000) + 1;
                information += composer.Prices.Informed(alignment[p].Information, similarity, alignment[p].Likeness);
                disagreed += composer.Prices.Disagreed(alignment[p].Weight, similarity);
                words.AddRequest(WordRole.Plain, alignment[p].Weight, 6, met: true);
                words.AddListed(WordRole.Plain, alignment[p].Weight, met: true);
            }

            for (int r = random.Next(3); r > 0; r--)
            {
                (WordRole role, int weight) = (Role(random), random.Next(372, 10_001));
                words.AddRequest(role, weight, 6, met: false);
                if (WordWeights.IsSignificant(role)) unmet += s_weights.LeastUnmet(weight, role);
            }

            for (int l = random.Next(3); l > 0; l--) words.AddListed(Role(random), random.Next(372, 10_001), met: false);
            if (random.Next(4) == 0)
            {
                words.Slips = 1;
                words.SlipLetters = 5 + random.Next(6);
            }

            NameScore score = composer.Compose(alignment, words, NameKind.Primary, (EntityType)random.Next(1, 4));
            Assert.True(new ScoreBounds(composer.Prices, score.Uncalibrated).CanReach(matched, information, unmet, words.ListedWeight, disagreed), $"{score.Uncalibrated} is beyond the bounds in case {i}.");
        }
    }

    /// <summary>Less that is unmet, more that is matched and more information never make a name less likely.</summary>
    [Fact]
    public void CanReach_WithMoreMatchedOrLessUnmet_IsNeverLost()
    {
        var composer = new ScoreComposer(MatchingWeights.Default);
        var random = new Random(6);
        for (int i = 0; i < 50_000; i++)
        {
            var bounds = new ScoreBounds(composer.Prices, random.Next(1, 10_001));
            int matched = random.Next(30_000), information = random.Next(40_000), request = random.Next(20_000), listed = random.Next(20_000);
            if (!bounds.CanReach(matched, information, request, listed, 1_000)) continue;
            Assert.True(bounds.CanReach(matched + 100, information, request, listed, 1_000));
            Assert.True(bounds.CanReach(matched, information + 500, request, listed, 1_000));
            Assert.True(bounds.CanReach(matched, information, request / 2, listed, 1_000));
            Assert.True(bounds.CanReach(matched, information, request, listed / 2, 1_000));
            Assert.True(bounds.CanReach(matched, information, request, listed, 0));
        }
    }

    /// <summary>A weak alias is held back and never lifted above its score, and calibration keeps order.</summary>
    [Fact]
    public void BeforeCalibration_OfAPublishedScore_IsNotAboveWhatReachesIt()
    {
        var composer = new ScoreComposer(MatchingWeights.Default);
        var alignment = new AlignedPair[1];
        for (int similarity = 6_300; similarity <= 10_000; similarity += 10)
        {
            alignment[0] = new AlignedPair(0, 1, 0, 1, similarity, WordLikeness.Spelling, 9_000, 10_000);
            var words = new UnmetWords();
            words.AddRequest(WordRole.Plain, 9_000, 8, met: true);
            words.AddListed(WordRole.Plain, 9_000, met: true);
            NameScore score = composer.Compose(alignment, words, NameKind.Primary, EntityType.Person);
            Assert.True(composer.BeforeCalibration(score.Score) <= score.Uncalibrated);
            Assert.True(composer.Compose(alignment, words, NameKind.WeakAlias, EntityType.Person).Score <= score.Score);
        }
    }

    /// <summary>Names that <see cref="NameMatcher.CanReach"/> leaves out score less than was asked: with initials, joined words, particles, whatever the list holds.</summary>
    [Fact]
    public void CanReach_OfAName_IsTrueOfItsScore()
    {
        SanctionsListSnapshot list = InventedList.Snapshot(300, 23);
        ScreeningIndex index = ScreeningIndexBuilder.Build([list], null, TestContext.Current.CancellationToken);
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        var random = new Random(24);
        var scratch = new SearchScratch(index.View.WordCount);
        var alignment = new AlignedPair[NameBuffer.MaxWords];
        for (int i = 0; i < 200; i++)
        {
            string request = InventedList.Disturb(list.Entities[random.Next(list.Entities.Count)].Names[0].Text, random);
            scratch.BeginRequest();
            scratch.BeginName();
            scratch.IsTruncated = request.Length is 35 or 70 or 140;
            NameAnalyzer.Analyze(request, EntityType.Unknown, scratch.Name);
            matcher.Words.Find(scratch);
            for (int name = 0; name < index.View.NameCount; name++)
            {
                NameScore score = matcher.Names.Match(scratch, name, NameKind.Primary, i % 2 == 0 ? EntityType.Person : EntityType.Organization, alignment, out _);
                Assert.True(matcher.Names.CanReach(scratch, name, new ScoreBounds(matcher.Names.Prices, score.Uncalibrated)), $"'{request}' and name {name} score {score.Uncalibrated} against the bounds.");
            }
        }
    }

    private static WordRole Role(Random random) => random.Next(7) switch
    {
        0 => WordRole.Particle,
        1 => WordRole.LegalForm,
        2 => WordRole.Number,
        3 => WordRole.Kin,
        4 => WordRole.Field,
        _ => WordRole.Plain,
    };
}
