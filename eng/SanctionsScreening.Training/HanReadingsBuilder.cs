using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SanctionsScreening.Training;

/// <summary>Makes the table of Mandarin readings from Unihan_Readings (plain text, from Debian's unicode-data package, unpacked).</summary>
internal static class HanReadingsBuilder
{
    private const int First = 0x3400, Last = 0x9FFF;

    // Vowels with their tones as Unihan writes them; the tone itself is not kept.
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", Plain = "aaaaeeeeiiiioooouuuuvvvvvnnnm";

    public static byte[] Build(IEnumerable<string> unihan)
    {
        var readings = new SortedDictionary<int, string>();
        foreach (string[] row in unihan.Where(line => line.StartsWith("U+", StringComparison.Ordinal)).Select(line => line.Split('\t')))
        {
            int character = int.Parse(row[0].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (row[1] == "kMandarin" && character is >= First and <= Last)
                readings[character] = Toneless(row[2].Split(' ')[0]);
        }
        string[] all = [.. readings.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        byte[] list = Encoding.ASCII.GetBytes(string.Join(' ', all));
        const int Count = Last - First + 1;
        var content = new byte[2 + list.Length + (2 * Count)];
        BinaryPrimitives.WriteUInt16LittleEndian(content, (ushort)list.Length);
        list.CopyTo(content, 2);
        foreach ((int character, string reading) in readings)
        {
            int number = Array.IndexOf(all, reading) + 1;
            content[2 + list.Length + character - First] = (byte)number;
            content[2 + list.Length + Count + character - First] = (byte)(number >> 8);
        }
        using var file = new MemoryStream();
        using (var brotli = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(content);
        return file.ToArray();
    }

    private static string Toneless(string reading) => string.Concat(reading
        .Where(c => c < '\u0300' || c > '\u036F')
        .Select(c => Toned.IndexOf(c) is >= 0 and int at ? Plain[at] : c));
}
