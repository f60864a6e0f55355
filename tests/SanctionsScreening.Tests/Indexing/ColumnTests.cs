using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Tests.Indexing;

public sealed class ColumnTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("column-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Column_OfValues_HoldsThemAtACacheLine()
    {
        Column<int> column = Enumerable.Range(0, 1000).ToArray();
        GC.Collect();
        Assert.Equal(Enumerable.Range(0, 1000), column.Span.ToArray());
        Assert.Equal([997, 998], column.AsSpan(997, 2).ToArray());
        Assert.Equal(0, Unsafe.ByteOffset(ref Unsafe.NullRef<int>(), ref MemoryMarshal.GetReference(column.Span)) % Column<int>.Alignment);
        column.KeepAlive();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    [InlineData(2, int.MaxValue)]
    public void Column_OutsideItsElements_Throws(int start, int length)
    {
        Column<int> column = new[] { 1, 2, 3 };
        Assert.Throws<ArgumentOutOfRangeException>(() => column.AsSpan(start, length).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => column[start < 0 ? start : start + 3]);
    }

    [Fact]
    public void Column_OfAFile_KeepsItMappedAndNoLonger()
    {
        if (!OperatingSystem.IsLinux()) return;
        string path = Path.Combine(_folder, "one.columns");
        var writer = new ColumnWriter();
        writer.Column<int>("numbers", new[] { 7, 8, 9 });
        writer.Write(path);
        Assert.Equal(7 + 8 + 9, SumAfterCollection(path));
        for (int i = 0; i < 10 && IsMapped(path); i++) Collect();
        Assert.False(IsMapped(path));
    }

    /// <summary>A gap would hold what stood in memory before, so that equal lists would not give equal files.</summary>
    [Fact]
    public void StoredElements_HaveNoGaps()
    {
        Assert.Equal(64, Unsafe.SizeOf<FormEntry>());
        Assert.Equal(16, Unsafe.SizeOf<ListedWord>());
        Assert.Equal(32, Unsafe.SizeOf<NamePosting>());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SumAfterCollection(string path)
    {
        Column<int> numbers = ColumnReader.Open(path).Column<int>("numbers", null);
        Collect();
        Assert.True(IsMapped(path));
        int sum = 0;
        foreach (int number in numbers) sum += number;
        numbers.KeepAlive();
        return sum;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static bool IsMapped(string path) => File.ReadAllText("/proc/self/maps").Contains(path, StringComparison.Ordinal);
}
