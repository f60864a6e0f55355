using System.Diagnostics;
using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Reading;
using ScreeningConsole.Lists;

namespace SanctionsScreening.Tests.Lists;

/// <summary>Damages a list's only file in every way that is asked, and makes sure that no damage passes for a shorter list.</summary>
internal sealed class ListDamage(string file, byte[] whole, Func<HashingStream, string, SanctionsListSnapshot> read)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>The sound file.</summary>
    public byte[] Whole => whole;

    /// <summary>What was read; <see langword="null"/> where the file was refused with a typed error.</summary>
    public SanctionsListSnapshot? Read(byte[] content)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using HashingStream stream = new(new MemoryStream(content), file);
            return read(stream, file);
        }
        catch (SanctionsListFormatException e)
        {
            Assert.Equal(file, e.File);
            Assert.NotEmpty(e.Reason);
            return null;
        }
        finally
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Longest, $"{file} took {Stopwatch.GetElapsedTime(start)}.");
        }
    }

    public SanctionsListSnapshot? Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    /// <summary>Cuts the file at each hundredth of its length.</summary>
    /// <param name="allowsCutBetweenRecords">Whether the format has no end that shows, so that a cut between two records is out of a reader's reach.</param>
    public void AssertCutsShow(bool allowsCutBetweenRecords = false)
    {
        for (int percent = 0; percent < 100; percent++)
        {
            int length = (int)(whole.LongLength * percent / 100);
            AssertCutShows(length, allowsCutBetweenRecords && length > 0 && whole[length - 1] == '\n');
        }
    }

    /// <summary>Cuts the file at every byte but the last, without which nothing is lost.</summary>
    /// <param name="isBetween">Whether a cut of that length stands between two records of a format that has no end that shows.</param>
    public void AssertEveryCutShows(Func<int, bool> isBetween)
    {
        for (int length = 0; length < whole.Length - 1; length++) AssertCutShows(length, isBetween(length));
    }

    /// <summary>Damages so many copies in one of the ways of the damage command.</summary>
    /// <param name="kind">The way.</param>
    /// <param name="seed">Where the damage starts.</param>
    /// <param name="variants">How many copies.</param>
    public void AssertDamageShows(DamageKind kind, int seed, int variants)
    {
        SanctionsListSnapshot sound = Read(whole)!;
        Random random = new(seed);
        for (int variant = 0; variant < variants; variant++)
        {
            if (DamagedText.Damage(kind, whole, random) is var (content, how)) AssertShows(sound, content, how);
        }
    }

    /// <summary>Saves the file in every encoding that a program may choose: where letters become others, somebody must say so.</summary>
    public void AssertEncodingsShow()
    {
        SanctionsListSnapshot sound = Read(whole)!;
        foreach (string encoding in DamagedText.Encodings)
        {
            if (DamagedText.Encode(whole, encoding) is not var (content, how) || Read(content) is not { } damaged) continue;
            Assert.True(ListContent.Complains(sound, damaged) || SanctionsListDelta.Between(sound, damaged).IsEmpty, $"{file} {how}: other values, and no word of it.");
        }
    }

    /// <summary>Makes sure that a damaged copy is refused, complained of, or as rich as the sound list.</summary>
    public void AssertShows(SanctionsListSnapshot sound, byte[] content, string how)
    {
        if (Read(content) is not { } damaged || ListContent.Complains(sound, damaged)) return;
        Assert.True(!ListContent.Losses(sound, damaged).Any(), $"{file} {how}: {string.Join(", ", ListContent.Losses(sound, damaged))} and no word of it.");
    }

    /// <summary>Flips one to three bits in so many copies.</summary>
    /// <param name="seed">Where the flips start.</param>
    /// <param name="variants">How many copies.</param>
    /// <param name="namesShareFields">Whether a field holds several names, so that a flipped comma joins two or a flipped parenthesis leaves one unmade: then their letters are counted, but for those of one name.</param>
    public void AssertFlipsShow(int seed, int variants, bool namesShareFields = false)
    {
        SanctionsListSnapshot sound = Read(whole)!;
        int entities = sound.Entities.Count, names = Names(sound, namesShareFields), rejected = sound.RejectedRecords.Count, refused = 0;
        Random random = new(seed);
        for (int variant = 0; variant < variants; variant++)
        {
            byte[] content = [.. whole];
            for (int flips = random.Next(1, 4); flips > 0; flips--) content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
            SanctionsListSnapshot? damaged = Read(content);
            if (damaged is null) refused++;
            if (damaged is null || damaged.RejectedRecords.Count > rejected) continue;
            Assert.True(damaged.Entities.Count >= entities && Names(damaged, namesShareFields) >= names - (namesShareFields ? 24 : 0), $"{file}, variant {variant}: {damaged.Entities.Count} of {entities} entities, {Names(damaged, namesShareFields)} of {names} names and no word of it.");
        }

        Assert.True(refused > 0 && refused < variants, $"The flips should meet both ends: {refused} of {variants} refused.");
    }

    private void AssertCutShows(int length, bool isBetween)
    {
        SanctionsListSnapshot? cut = Read(whole[..length]);
        Assert.True(cut is null or { RejectedRecords.Count: > 0 } || isBetween, $"{file} cut at byte {length}: {cut?.Entities.Count} entities and no word of it.");
    }

    private static int Names(SanctionsListSnapshot snapshot, bool letters) => snapshot.Entities.Sum(entity => letters ? entity.Names.Sum(static name => name.Text.Count(char.IsLetter)) : entity.Names.Count);
}
