using System.Buffers.Binary;
using System.Numerics;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>CRC-32C (RFC 3720): finds every flipped byte, at several gigabytes a second where the processor has the instruction. No defence against malice; that is what SHA-256 is for.</summary>
internal struct Checksum()
{
    private uint _crc = uint.MaxValue;

    /// <summary>The checksum of what was added.</summary>
    public readonly uint Value => ~_crc;

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = new Checksum();
        checksum.Add(bytes);
        return checksum.Value;
    }

    /// <summary>Adds bytes; adding in pieces gives the same as adding at once.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        uint crc = _crc;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte value in bytes) crc = BitOperations.Crc32C(crc, value);
        _crc = crc;
    }
}
