using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// Reads a learned table: "SSCT", format version, script, the first eight bytes of the content's SHA-256, then the content,
/// compressed with Brotli. A file of another version or with a wrong hash is refused.
/// </summary>
internal static class CorrespondenceFile
{
    public const uint Magic = 0x54435353;
    public const byte Version = 1;
    public const int HashLength = 8;
    public const int HeaderLength = 4 + 2 + HashLength;

    /// <summary>Probabilities are stored as sixteenths of their −ln.</summary>
    public const double ProbabilityScale = 16;

    /// <exception cref="InvalidDataException">The file is not a table of this script and version, or is damaged.</exception>
    public static CorrespondenceTables Read(ReadOnlySpan<byte> file, CorrespondenceScript script)
    {
        if (file.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic)
            throw new InvalidDataException($"The correspondence of {script} is not a learned table.");
        if (file[4] != Version || file[5] != (byte)script)
            throw new InvalidDataException($"The correspondence of {script} has version {file[4]} and script {file[5]}; expected {Version} and {(byte)script}.");

        byte[] content = Decompress(file[HeaderLength..]);
        if (!SHA256.HashData(content).AsSpan(0, HashLength).SequenceEqual(file.Slice(6, HashLength)))
            throw new InvalidDataException($"The correspondence of {script} does not have the content its header names.");

        var reader = new TableReader(content);
        return new CorrespondenceTables(ReadTransducer(ref reader), ReadTransducer(ref reader), reader.Integers(), reader.Integers());
    }

    private static Transducer ReadTransducer(ref TableReader reader)
    {
        int sourceLetters = reader.Integer();
        var outcomes = new byte[reader.Integer()][];
        for (int i = 0; i < outcomes.Length; i++)
            outcomes[i] = reader.Bytes(reader.Integer());

        int nodeCount = reader.Integer();
        int[] parents = new int[nodeCount];
        for (int i = 1; i < nodeCount; i++)
            parents[i] = parents[i - 1] + reader.Integer();
        ReadOnlySpan<byte> letters = reader.Bytes(nodeCount), shares = reader.Bytes(nodeCount);
        var nodes = new TransducerNode[nodeCount];
        int entryCount = 0;
        for (int i = 0; i < nodeCount; i++)
        {
            nodes[i] = new TransducerNode(parents[i], letters[i], (float)Probability(shares[i]), reader.Integer());
            entryCount += nodes[i].EntryCount;
        }

        ReadOnlySpan<byte> consumed = reader.Bytes(entryCount), weights = reader.Bytes(entryCount);
        var entries = new TransducerEntry[entryCount];
        for (int i = 0; i < entryCount; i++)
        {
            int outcome = reader.Integer();
            entries[i] = new TransducerEntry((ushort)outcome, consumed[i], (byte)outcomes[outcome].Length, (float)Probability(weights[i]));
        }
        return new Transducer(sourceLetters, nodes, entries, outcomes);
    }

    // Powers by repeated multiplication, since Math.Exp is not promised to give the same bits on every processor.
    private static double Probability(byte stored)
    {
        const double Step = 0.939413062813475786; // exp(−1/16)
        double probability = 1;
        for (int i = 0; i < stored; i++)
            probability *= Step;
        return probability;
    }

    private static byte[] Decompress(ReadOnlySpan<byte> compressed)
    {
        using var source = new MemoryStream(compressed.ToArray());
        using var brotli = new BrotliStream(source, CompressionMode.Decompress);
        using var content = new MemoryStream();
        try
        {
            brotli.CopyTo(content);
        }
        catch (InvalidOperationException damage)
        {
            throw new InvalidDataException("A learned table cannot be decompressed.", damage);
        }
        return content.ToArray();
    }
}
