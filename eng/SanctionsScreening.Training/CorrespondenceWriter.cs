using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>Writes what <see cref="CorrespondenceFile"/> reads.</summary>
internal static class CorrespondenceWriter
{
    public static byte[] Write(CorrespondenceScript script, LearnedTransducer forward, LearnedTransducer reverse, int[] background, int[] calibration)
    {
        var writer = new TableWriter();
        Write(writer, forward);
        Write(writer, reverse);
        writer.Integers(background);
        writer.Integers(calibration);
        byte[] content = writer.Content;

        using var file = new MemoryStream();
        Span<byte> header = stackalloc byte[CorrespondenceFile.HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, CorrespondenceFile.Magic);
        header[4] = CorrespondenceFile.Version;
        header[5] = (byte)script;
        SHA256.HashData(content).AsSpan(0, CorrespondenceFile.HashLength).CopyTo(header[6..]);
        file.Write(header);
        using (var brotli = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(content);
        return file.ToArray();
    }

    private static void Write(TableWriter writer, LearnedTransducer model)
    {
        writer.Integer(model.SourceLetters);
        writer.Integer(model.Outcomes.Count);
        foreach (byte[] outcome in model.Outcomes)
        {
            writer.Integer(outcome.Length);
            writer.Bytes(outcome);
        }

        writer.Integer(model.Nodes.Count);
        for (int i = 1; i < model.Nodes.Count; i++)
            writer.Integer(model.Nodes[i].Parent - model.Nodes[i - 1].Parent);
        writer.Bytes(model.Nodes.Select(node => node.Letter));
        writer.Bytes(model.Nodes.Select(node => Stored(node.BackOff)));
        var counts = new int[model.Nodes.Count];
        foreach (var entry in model.Entries)
            counts[entry.Node]++;
        foreach (int count in counts)
            writer.Integer(count);

        writer.Bytes(model.Entries.Select(entry => entry.Consumed));
        writer.Bytes(model.Entries.Select(entry => Stored(entry.Weight)));
        foreach (var entry in model.Entries)
            writer.Integer(entry.Outcome);
    }

    private static byte Stored(double probability) =>
        (byte)Math.Clamp(Math.Round(-Math.Log(Math.Max(probability, 1e-12)) * CorrespondenceFile.ProbabilityScale), 0, byte.MaxValue);
}
