using System.Globalization;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Lists.Sources;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

/// <summary>Whatever a server does, the last good list is in force and the service answers; afterwards a good answer is taken again.</summary>
public sealed class BadServerTests
{
    private static readonly string s_good = "id,type,name\n1,person,Ivan DRAGOMIROV\n" + string.Concat(Enumerable.Range(2, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},person,Petra{i} ZARNITSA\n")));

    [Theory]
    [InlineData("stalls before the head", ListRefreshFailure.Fetch, ListFetchFault.TimedOut)]
    [InlineData("stalls in the body", ListRefreshFailure.Fetch, ListFetchFault.TimedOut)]
    [InlineData("cuts the connection", ListRefreshFailure.Fetch, ListFetchFault.Unreachable)]
    [InlineData("cuts the body", ListRefreshFailure.Fetch, ListFetchFault.CutShort)]
    [InlineData("promises more", ListRefreshFailure.Fetch, ListFetchFault.CutShort)]
    [InlineData("promises less, within a line", ListRefreshFailure.Format, null)]
    [InlineData("promises less, at a line's end", ListRefreshFailure.TooManyRemoved, null)]
    [InlineData("redirects elsewhere", ListRefreshFailure.Fetch, ListFetchFault.Redirect)]
    [InlineData("redirects in a circle", ListRefreshFailure.Fetch, ListFetchFault.Redirect)]
    [InlineData("answers 403", ListRefreshFailure.Fetch, ListFetchFault.Status)]
    [InlineData("answers 500", ListRefreshFailure.Fetch, ListFetchFault.Status)]
    [InlineData("answers a page", ListRefreshFailure.Fetch, ListFetchFault.NotAList)]
    [InlineData("answers a page as CSV", ListRefreshFailure.Format, null)]
    [InlineData("answers nothing", ListRefreshFailure.Fetch, ListFetchFault.NotAList)]
    [InlineData("answers a header alone", ListRefreshFailure.Format, null)]
    [InlineData("answers 304 for ever", null, null)]
    public async Task RefreshAsync_OfAServerThat_KeepsTheLastGoodList(string behaviour, ListRefreshFailure? failure, ListFetchFault? fault)
    {
        string now = "answers well";
        await using var server = new LoopbackServer((_, stream, stop) => Answer(now, stream, stop));
        HttpListOptions http = HttpListSourceTests.Options();
        (http.Attempts, http.StallLimit) = (2, TimeSpan.FromMilliseconds(250));
        using var source = new HttpListSource("own", [server.Address("list.csv")], paths => new CustomCsvSource(paths[0]) { List = "own" }, http);
        using var service = new ScreeningService();
        using var refresher = new ListRefresher(service, [source]);
        await refresher.StartAsync(TestContext.Current.CancellationToken);

        now = behaviour;
        for (int round = 0; round < 2; round++)
        {
            ListRefreshResult result = await refresher.RefreshAsync("own", cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal((failure, fault), (result.Failure, result.FetchFault));
            Assert.Equal((1L, 31), (service.Status.Generation, service.Status.Entities));
            Assert.Equal("own:1", service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Matches[0].Entity.Id);
        }

        now = "answers well";
        Assert.Equal(ListRefreshOutcome.Unchanged, (await refresher.RefreshAsync("own", cancellationToken: TestContext.Current.CancellationToken)).Outcome);
    }

    private static async Task Answer(string behaviour, Stream stream, CancellationToken stop)
    {
        switch (behaviour)
        {
            case "stalls before the head":
                await Task.Delay(Timeout.Infinite, stop);
                break;
            case "stalls in the body":
                await LoopbackServer.WriteAsync(stream, "200 OK", s_good[..300], $"Content-Length: {s_good.Length}");
                await Task.Delay(Timeout.Infinite, stop);
                break;
            case "cuts the connection":
                break;
            case "cuts the body":
                await LoopbackServer.WriteAsync(stream, "200 OK", $"{s_good.Length:x}\r\n{s_good[..300]}", "Transfer-Encoding: chunked");
                break;
            case "promises more":
                await LoopbackServer.WriteAsync(stream, "200 OK", s_good, $"Content-Length: {s_good.Length + 1}");
                break;
            case "promises less, within a line":
                await LoopbackServer.WriteAsync(stream, "200 OK", s_good, $"Content-Length: {s_good.IndexOf(",person,Petra9", StringComparison.Ordinal) + 3}");
                break;
            case "promises less, at a line's end":
                await LoopbackServer.WriteAsync(stream, "200 OK", s_good, $"Content-Length: {s_good.IndexOf("20,person", StringComparison.Ordinal)}");
                break;
            case "redirects elsewhere":
                await LoopbackServer.WriteAsync(stream, "302 Found", "", "Location: http://lists.example.org/list.csv");
                break;
            case "redirects in a circle":
                await LoopbackServer.WriteAsync(stream, "302 Found", "", "Location: /list.csv");
                break;
            case "answers 403":
                await LoopbackServer.WriteAsync(stream, "403 Forbidden", s_good);
                break;
            case "answers 500":
                await LoopbackServer.WriteAsync(stream, "500 Oops", s_good);
                break;
            case "answers a page":
                await LoopbackServer.WriteAsync(stream, "200 OK", "<html></html>", "Content-Type: text/html");
                break;
            case "answers a page as CSV":
                await LoopbackServer.WriteAsync(stream, "200 OK", "<!DOCTYPE html>\n<html><body>Down for maintenance, sorry</body></html>\n", "Content-Type: text/csv");
                break;
            case "answers nothing":
                await LoopbackServer.WriteAsync(stream, "200 OK");
                break;
            case "answers a header alone":
                await LoopbackServer.WriteAsync(stream, "200 OK", "id,type,name\n");
                break;
            case "answers 304 for ever":
                await LoopbackServer.WriteAsync(stream, "304 Not Modified");
                break;
            default:
                await LoopbackServer.WriteAsync(stream, "200 OK", s_good, "ETag: \"good\"");
                break;
        }
    }
}
