using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SanctionsScreening.Names.Readings;

/// <summary>
/// The Mandarin reading of Chinese characters as toneless pinyin (ü as v), simplified and traditional forms each by itself.
/// From Unihan_Readings, kMandarin (Unicode licence), for U+3400–U+9FFF; the first value where there are several.
/// </summary>
internal static class HanReadings
{
    private const char First = '\u3400', Last = '\u9FFF';
    private const string ResourceName = "Names/Readings/han-mandarin.bin";
    private static readonly (string[] Readings, ushort[] Numbers) s_table = Read();

    /// <summary>All readings that occur, by their numbers.</summary>
    public static IReadOnlyList<string> All => s_table.Readings;

    /// <summary>The place of the character's reading in <see cref="All"/>, or −1 where it has none.</summary>
    public static int NumberOf(char character) =>
        character is < First or > Last ? -1 : s_table.Numbers[character - First] - 1;

    /// <summary>The reading of a character, such as <c>xue</c> or <c>lv</c>; null where it has none.</summary>
    public static string? Mandarin(char character) => NumberOf(character) is >= 0 and int number ? s_table.Readings[number] : null;

    // Brotli over: length of the list of readings, the readings parted by blanks, then low bytes and high bytes of the numbers.
    private static (string[] Readings, ushort[] Numbers) Read()
    {
        using Stream resource = typeof(HanReadings).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly has no resource '{ResourceName}'.");
        using var content = new MemoryStream();
        using (var brotli = new BrotliStream(resource, CompressionMode.Decompress))
            brotli.CopyTo(content);
        ReadOnlySpan<byte> bytes = content.ToArray();
        int length = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        string[] readings = Encoding.ASCII.GetString(bytes.Slice(2, length)).Split(' ');
        var numbers = new ushort[Last - First + 1];
        ReadOnlySpan<byte> low = bytes.Slice(2 + length, numbers.Length), high = bytes.Slice(2 + length + numbers.Length, numbers.Length);
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = (ushort)(low[i] | (high[i] << 8));
        return (readings, numbers);
    }
}
