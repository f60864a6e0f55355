using System.IO.Compression;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Tests.Support;
using Answer = System.Func<SanctionsScreening.Tests.Support.LoopbackServer.Request, System.IO.Stream, System.Threading.CancellationToken, System.Threading.Tasks.Task>;

namespace SanctionsScreening.Tests.Lists.Sources;

public sealed class HttpListSourceTests
{
    private const string Csv = "id,type,name\n1,person,Ivan DRAGOMIROV\n2,person,Petra ZARNITSA\n";

    [Fact]
    public async Task LoadAsync_OfAList_ReadsItAndNamesTheProduct()
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK", Csv));
        using HttpListSource source = Source(server);
        SanctionsListSnapshot snapshot = await Load(source);
        Assert.Equal(["own:1", "own:2"], snapshot.Entities.Select(e => e.Id));
        Assert.Equal("1-list.csv", snapshot.Entities[0].Source.File);
        Assert.StartsWith("SanctionsScreening/", Assert.Single(server.Requests).Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_OfAnUnchangedList_AsksConditionallyAndReturnsTheSameSnapshot()
    {
        await using var server = new LoopbackServer((request, stream, _) => request.Headers.GetValueOrDefault("If-None-Match") == "\"v1\""
            ? LoopbackServer.WriteAsync(stream, "304 Not Modified")
            : LoopbackServer.WriteAsync(stream, "200 OK", Csv, "ETag: \"v1\"", "Last-Modified: Thu, 28 Dec 2023 10:00:00 GMT"));
        using HttpListSource source = Source(server);
        SanctionsListSnapshot first = await Load(source);
        Assert.Same(first, await Load(source));
        Assert.Equal("Thu, 28 Dec 2023 10:00:00 GMT", server.Requests.Last().Headers["If-Modified-Since"]);
    }

    [Fact]
    public async Task LoadAsync_WhereOneFileOfASetChanged_FetchesAllOfThem()
    {
        int round = 0;
        await using var server = new LoopbackServer((request, stream, _) => request.Path == "a.csv" && request.Headers.ContainsKey("If-None-Match")
            ? LoopbackServer.WriteAsync(stream, "304 Not Modified")
            : LoopbackServer.WriteAsync(stream, "200 OK", Csv, $"ETag: \"{(request.Path == "a.csv" ? 0 : round)}\""));
        using var source = new HttpListSource("own", [server.Address("a.csv"), server.Address("b.csv")], paths => new TwoFiles(paths), Options());
        await Load(source);
        round++;
        SanctionsListSnapshot second = await Load(source);
        Assert.Equal(2, second.Entities.Count);
        Assert.Equal(["a.csv", "b.csv", "a.csv", "b.csv", "a.csv"], server.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task LoadAsync_AfterAListThatCouldNotBeRead_AsksWithoutCondition()
    {
        bool good = true;
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK", good ? Csv : "id,type,name\n1,person,\"Ivan", "ETag: \"x\""));
        using HttpListSource source = Source(server);
        await Load(source);
        good = false;
        await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(source));
        await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(source));
        Assert.False(server.Requests.Last().Headers.ContainsKey("If-None-Match"));
    }

    [Fact]
    public async Task LoadAsync_OfAServerThatFailsTwice_TriesAgain()
    {
        int calls = 0;
        await using var server = new LoopbackServer((_, stream, _) => ++calls < 3 ? LoopbackServer.WriteAsync(stream, "503 Busy", "", "Retry-After: 0") : LoopbackServer.WriteAsync(stream, "200 OK", Csv));
        using HttpListSource source = Source(server);
        Assert.Equal(2, (await Load(source)).Entities.Count);
        Assert.Equal(3, calls);
    }

    [Theory]
    [InlineData("403 Forbidden", 1)]
    [InlineData("404 Not Found", 1)]
    [InlineData("204 No Content", 1)]
    [InlineData("304 Not Modified", 1)]
    [InlineData("500 Oops", 3)]
    [InlineData("429 Slow Down", 3)]
    public async Task LoadAsync_OfAStatusWithoutContent_FailsWithIt(string status, int calls)
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, status));
        ListFetchException exception = await Refused(server, ListFetchFault.Status);
        Assert.StartsWith($"{exception.Status}", status, StringComparison.Ordinal);
        Assert.Equal(calls, server.Requests.Count);
    }

    [Fact]
    public async Task LoadAsync_OfAWebPage_IsNotAList()
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK", "<html>Maintenance</html>", "Content-Type: text/html; charset=utf-8"));
        await Refused(server, ListFetchFault.NotAList);
    }

    [Fact]
    public async Task LoadAsync_OfNothing_IsNotAList()
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK"));
        await Refused(server, ListFetchFault.NotAList);
    }

    [Theory]
    [InlineData("Content-Length: 100000")]
    [InlineData("Transfer-Encoding: chunked")]
    public async Task LoadAsync_OfContentThatEndsEarly_IsCutShort(string header)
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK", header[0] == 'C' ? Csv : "40\r\n" + Csv[..20], header));
        await Refused(server, ListFetchFault.CutShort);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task LoadAsync_OfAServerThatStalls_TimesOut()
    {
        Answer stall = async (_, stream, stop) =>
        {
            await LoopbackServer.WriteAsync(stream, "200 OK", Csv, "Content-Length: 100000");
            await Task.Delay(Timeout.Infinite, stop);
        };
        await using var server = new LoopbackServer(stall);
        await Refused(server, ListFetchFault.TimedOut, options => (options.StallLimit, options.Attempts) = (TimeSpan.FromMilliseconds(150), 1));
    }

    [Fact]
    public async Task LoadAsync_OfAServerThatDrips_EndsAtTheTotalLimit()
    {
        Answer drip = async (_, stream, stop) =>
        {
            await LoopbackServer.WriteAsync(stream, "200 OK", "i", "Content-Length: 100000");
            for (int i = 0; i < 1000; i++)
            {
                await Task.Delay(20, stop);
                await stream.WriteAsync("d"u8.ToArray(), stop);
            }
        };
        await using var server = new LoopbackServer(drip);
        await Refused(server, ListFetchFault.TimedOut, options => options.TotalLimit = TimeSpan.FromMilliseconds(300));
    }

    [Theory]
    [InlineData("Content-Length: 5000")]
    [InlineData("Transfer-Encoding: chunked")]
    public async Task LoadAsync_OfMoreBytesThanAllowed_IsTooLarge(string header)
    {
        string body = new('x', 5000);
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK", header[0] == 'C' ? body : $"1388\r\n{body}\r\n0\r\n\r\n", header));
        await Refused(server, ListFetchFault.TooLarge, options => options.MaxBytes = 4999);
    }

    [Fact]
    public async Task LoadAsync_OfACompressionBomb_IsTooLarge()
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(new byte[5_000_000]);
        Answer bomb = async (_, stream, stop) =>
        {
            await LoopbackServer.WriteAsync(stream, "200 OK", "", "Content-Encoding: gzip", $"Content-Length: {compressed.Length}");
            await stream.WriteAsync(compressed.ToArray(), stop);
        };
        await using var server = new LoopbackServer(bomb);
        await Refused(server, ListFetchFault.TooLarge, options => options.MaxBytes = 1_000_000);
    }

    [Fact]
    public async Task LoadAsync_OfARedirectToTheSameHost_FollowsIt()
    {
        await using var server = new LoopbackServer((request, stream, _) => request.Path == "list.csv"
            ? LoopbackServer.WriteAsync(stream, "302 Found", "", "Location: /elsewhere?signature=1")
            : LoopbackServer.WriteAsync(stream, "200 OK", Csv));
        using HttpListSource source = Source(server);
        Assert.Equal(2, (await Load(source)).Entities.Count);
    }

    [Theory]
    [InlineData("http://lists.example.org/list.csv")]
    [InlineData("ftp://127.0.0.1/list.csv")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/list.csv")]
    [InlineData(null)]
    public async Task LoadAsync_OfARedirectThatIsNotAllowed_FailsWithoutFollowingIt(string? location)
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "302 Found", "", location is null ? [] : [$"Location: {location}"]));
        await Refused(server, ListFetchFault.Redirect, options => options.MaxRedirects = 2);
        Assert.Equal(location == "/list.csv" ? 3 : 1, server.Requests.Count);
    }

    [Fact]
    public async Task LoadAsync_OfNobody_IsUnreachable()
    {
        Uri address;
        await using (var server = new LoopbackServer((_, _, _) => Task.CompletedTask)) address = server.Address("list.csv");
        using var source = new HttpListSource("own", [address], paths => new CustomCsvSource(paths[0]) { List = "own" }, Options());
        ListFetchException exception = await Assert.ThrowsAsync<ListFetchException>(() => Load(source));
        Assert.Equal(ListFetchFault.Unreachable, exception.Fault);
    }

    [Theory]
    [InlineData("http://lists.example.org/a.csv", "https address")]
    [InlineData("https://user:secret@lists.example.org/a.csv", "credentials")]
    [InlineData("ftp://lists.example.org/a.csv", "https address")]
    public void Constructor_WithAnAddressThatIsNotAllowed_SaysWhy(string address, string reason)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new HttpListSource("own", [new Uri(address)], paths => new CustomCsvSource(paths[0])));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WithOptionsOutsideTheirRanges_NamesBothValues()
    {
        var options = new HttpListOptions { Attempts = 11, StallLimit = TimeSpan.FromDays(2), TotalLimit = TimeSpan.FromDays(31) };
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Unasked(options));
        Assert.Contains("Attempts is 11; it must be 1 to 10", exception.Message, StringComparison.Ordinal);
        Assert.Contains("StallLimit is 2.00:00:00; it must be above 0, and at most 1 day", exception.Message, StringComparison.Ordinal);
        Assert.Contains("TotalLimit is 31.00:00:00; it must be above 0, and at most 30 days", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_WithTheLongestLimits_Loads()
    {
        await using var server = new LoopbackServer((_, stream, _) => LoopbackServer.WriteAsync(stream, "200 OK", Csv));
        using HttpListSource source = Source(server, static options => (options.StallLimit, options.TotalLimit) = (TimeSpan.FromDays(1), TimeSpan.FromDays(30)));
        Assert.Equal(2, (await Load(source)).Entities.Count);
    }

    [Fact]
    public void OfficialLists_HaveHttpsAddresses()
    {
        OfficialList[] all = [.. typeof(OfficialLists).GetProperties().Select(p => (OfficialList)p.GetValue(null)!)];
        Assert.True(all.Length >= 15);
        Assert.All(all.SelectMany(l => l.Addresses), address => Assert.Equal("https", address.Scheme));
    }

    internal static HttpListOptions Options() => new() { AllowPlainHttp = true, BackOff = TimeSpan.FromMilliseconds(5), StallLimit = TimeSpan.FromSeconds(5), TotalLimit = TimeSpan.FromSeconds(20) };

    private static HttpListSource Unasked(HttpListOptions options) => new("own", [new Uri("https://lists.example.org/a.csv")], static paths => new CustomCsvSource(paths[0]), options);

    private static HttpListSource Source(LoopbackServer server, Action<HttpListOptions>? configure = null)
    {
        HttpListOptions options = Options();
        configure?.Invoke(options);
        return new HttpListSource("own", [server.Address("list.csv")], paths => new CustomCsvSource(paths[0]) { List = "own" }, options);
    }

    private static async Task<ListFetchException> Refused(LoopbackServer server, ListFetchFault fault, Action<HttpListOptions>? configure = null)
    {
        using HttpListSource source = Source(server, configure);
        ListFetchException exception = await Assert.ThrowsAsync<ListFetchException>(() => Load(source));
        Assert.Equal(fault, exception.Fault);
        return exception;
    }

    private static Task<SanctionsListSnapshot> Load(HttpListSource source) => source.LoadAsync(TestContext.Current.CancellationToken).AsTask();

    /// <summary>Reads the first of two files, and fails where the second is not there.</summary>
    private sealed class TwoFiles(IReadOnlyList<string> paths) : ISanctionsListSource
    {
        public string List => "own";

        public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
            File.Exists(paths[1]) ? new CustomCsvSource(paths[0]) { List = "own" }.LoadAsync(cancellationToken) : throw new FileNotFoundException(paths[1]);
    }
}
