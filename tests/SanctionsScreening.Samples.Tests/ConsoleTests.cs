using System.Diagnostics;
using System.Text.Json;

namespace SanctionsScreening.Samples.Tests;

public sealed class ConsoleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("screening-console").FullName;

    [Fact]
    public async Task Demonstration_FindsShohratZakirAndSaysThatItIsADemonstration()
    {
        (int exitCode, string output, string error) = await Sample.RunAsync("ScreeningConsole", null);
        Assert.True(exitCode == 0, error);
        Assert.Contains("not a list to comply with", output, StringComparison.Ordinal);
        Assert.Contains("Xuekelaiti Zhakeer  REVIEW", output, StringComparison.Ordinal);
        Assert.Contains("Shohrat ZAKIR", output, StringComparison.Ordinal);
        Assert.Contains("Gudrun Halvorsen  CLEAR", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Screen_WithJson_WritesOneObject()
    {
        (int exitCode, string output, string error) = await Sample.RunAsync("ScreeningConsole", null, "screen", "--list", List(), "--json", "--explain", "Ivan", "Dragomirof");
        Assert.True(exitCode == 0, error);
        using JsonDocument document = JsonDocument.Parse(output);
        Assert.Equal("review", document.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("custom:1", document.RootElement.GetProperty("matches")[0].GetProperty("entityId").GetString());
        Assert.NotEqual(0, document.RootElement.GetProperty("matches")[0].GetProperty("alignment").GetArrayLength());
    }

    [Fact]
    public async Task Screen_WithWhy_ExplainsAnEntityThatDidNotMatch()
    {
        (int exitCode, string output, string error) = await Sample.RunAsync("ScreeningConsole", null, "screen", "--list", List(), "Ivan", "Dragomansky", "--why", "custom:1");
        Assert.True(exitCode == 0, error);
        Assert.StartsWith("NO MATCH", output, StringComparison.Ordinal);
        Assert.Contains("It would match if “dragomansky” were spelled “dragomirov”", output, StringComparison.Ordinal);
        Assert.Contains("letter for letter", output, StringComparison.Ordinal);
        (exitCode, output, error) = await Sample.RunAsync("ScreeningConsole", null, "screen", "--list", List(), "Ivan", "Dragomansky", "--why", "custom:1", "--json");
        Assert.True(exitCode == 0, error);
        using JsonDocument document = JsonDocument.Parse(output);
        Assert.Equal("change.spelling", document.RootElement.GetProperty("changes")[0].GetProperty("codes")[0].GetString());
        Assert.Equal("exact", document.RootElement.GetProperty("alignment")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Batch_WithAMalformedLine_AnswersEveryOtherLineInOrderAndEndsWithTwo()
    {
        string output = Path.Combine(_folder, "out.jsonl");
        string input = Path.Combine(_folder, "in.jsonl");
        await File.WriteAllTextAsync(input, """
            {"id":"a","name":"Ivan Dragomirov","type":"person","dateOfBirth":"1961"}
            {"id":"b","name":
            {"id":"c"}
            {"id":"d","name":"Gudrun Halvorsen"}
            {"id":7,"name":"Zarya","identifiers":[{"type":"imo","value":"IMO9187629"}]}

            """, TestContext.Current.CancellationToken);
        (int exitCode, _, string error) = await Sample.RunAsync("ScreeningConsole", null, "batch", "--list", List(), "--input", input, "--output", output, "--threads", "2");
        Assert.Equal(2, exitCode);
        Assert.Contains("5 lines: 1 clear, 2 review, 0 incomplete, 2 malformed", error, StringComparison.Ordinal);
        JsonElement[] rows = [.. File.ReadLines(output).Select(static l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(5, rows.Length);
        Assert.Equal("review", rows[0].GetProperty("outcome").GetString());
        Assert.Equal(2, rows[1].GetProperty("line").GetInt32());
        Assert.Equal("c", rows[2].GetProperty("id").GetString());
        Assert.Contains("name", rows[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("clear", rows[3].GetProperty("outcome").GetString());
        Assert.Equal("custom:2", rows[4].GetProperty("matches")[0].GetProperty("entityId").GetString());
    }

    /// <summary>Half of a surrogate pair is legal in JSON and no character.</summary>
    [Fact]
    public async Task Batch_WithHalfASurrogatePair_NamesLineFieldAndReason()
    {
        string input = string.Join('\n', """{"id":"a","name":"\ud800"}""", """{"id":"b","name":"Ivan","identifiers":[{"type":"imo","value":"\udc00"}]}""", """{"id":"c","name":"Ivan","countries":["US","\ud800"]}""", """{"id":"\ud800","name":"Ivan"}""", """{"id":"e","name":7}""", "");
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", input, "batch", "--list", List(), "--input", "-", "--output", "-");
        Assert.Equal(2, exitCode);
        JsonElement[] rows = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal([1, 2, 3, 4, 5], rows.Select(static row => row.GetProperty("line").GetInt32()));
        string[] errors = [.. rows.Select(static row => row.GetProperty("error").GetString()!)];
        Assert.Equal(["The member name holds", "The member value holds", "Item 2 of the member countries holds", "The member id holds"], errors[..4].Select(static error => error[..(error.IndexOf(" holds", StringComparison.Ordinal) + 6)]));
        Assert.All(errors[..4], static error => Assert.Contains("half of a surrogate pair", error, StringComparison.Ordinal));
        Assert.Equal("The member name is no text.", errors[4]);
    }

    /// <summary>What was dropped of a request was not screened, so that its answer must not be "clear".</summary>
    [Theory]
    [InlineData("is no array", """{"id":"a","name":"Nobody","identifiers":{"type":"imo","value":"9187629"}}""")]
    [InlineData("is no array", """{"id":"a","name":"Nobody","countries":"RU"}""")]
    [InlineData("identifier is not known", """{"id":"a","name":"Nobody","identifier":[{"type":"imo","value":"9187629"}]}""")]
    [InlineData("number is not known", """{"id":"a","name":"Nobody","identifiers":[{"type":"imo","value":"1","number":"9187629"}]}""")]
    [InlineData("Item 1 of the member identifiers is not", """{"id":"a","name":"Nobody","identifiers":[null]}""")]
    [InlineData("name stands twice", """{"id":"a","name":"Ivan Dragomirov","name":"Nobody"}""")]
    [InlineData("holds a colon", """{"id":"a","name":"Nobody","identifiers":[{"type":"pass:port","value":"A1"}]}""")]
    [InlineData("not of the form type:value.", """{"id":"a","name":"Nobody","identifiers":[{"type":"imo"}]}""")]
    [InlineData("U+FFFD", """{"id":"a","name":"Nob\ufffddy"}""")]
    public async Task Batch_WithAMemberThatCannotBeRead_IsAnError(string reason, string line)
    {
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", line + "\n{\"id\":null,\"name\":\"Ivan Dragomirov\",\"countries\":null}\n", "batch", "--list", List(), "--input", "-", "--output", "-");
        Assert.Equal(2, exitCode);
        JsonElement[] rows = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static row => JsonDocument.Parse(row).RootElement)];
        Assert.Contains(reason, rows[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("id").ValueKind);
        Assert.Equal("review", rows[1].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Batch_WithBytesThatAreNoUtf8_IsAnError()
    {
        string input = Path.Combine(_folder, "in.jsonl"), output = Path.Combine(_folder, "out.jsonl");
        await File.WriteAllBytesAsync(input, [.. "{\"id\":\"a\",\"name\":\"Iv"u8, 0xE1, .. "n Dragomirov\"}\n"u8, .. "{\"id\":\"b\",\"name\":\"Ivan Dragomirov\"}\n"u8], TestContext.Current.CancellationToken);
        (int exitCode, _, _) = await Sample.RunAsync("ScreeningConsole", null, "batch", "--list", List(), "--input", input, "--output", output);
        Assert.Equal(2, exitCode);
        string[] rows = await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken);
        Assert.Contains("not valid UTF-8", rows[0], StringComparison.Ordinal);
        Assert.Contains("custom:1", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_ToALink_WritesItsTargetAndKeepsTheMode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links and modes are those of Unix.");
        string target = Path.Combine(_folder, "target.jsonl"), link = Path.Combine(_folder, "link.jsonl");
        await File.WriteAllTextAsync(target, "old", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, (await BatchTo(link)).ExitCode);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("custom:1", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(target));
    }

    [Fact]
    public async Task Batch_ToANamedPipe_WritesIntoIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Named pipes in folders are those of Unix.");
        string pipe = Path.Combine(_folder, "pipe");
        using (Process made = Process.Start("mkfifo", pipe)) await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Task<string> read = Task.Run(() => File.ReadAllText(pipe), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await BatchTo(pipe)).ExitCode);
        Assert.Contains("custom:1", await read.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_ToWhatItReads_IsRefused()
    {
        string list = List()["custom-csv=".Length..], before = await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken), link = Path.Combine(_folder, "link.csv");
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(link, list);
        foreach (string output in new[] { list, OperatingSystem.IsWindows() ? list : link, Path.Combine(_folder, "in.jsonl") })
        {
            (int exitCode, string error) = await BatchTo(output);
            Assert.Equal(2, exitCode);
            Assert.Contains("would be overwritten", error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Batch_ToAClosedPipe_EndsWithAnError()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The shell is that of Unix.");
        string input = Path.Combine(_folder, "in.jsonl"), code = Path.Combine(_folder, "code");
        await File.WriteAllLinesAsync(input, Enumerable.Range(0, 20_000).Select(static i => $"{{\"id\":{i},\"name\":\"Nobody Listed\"}}"), TestContext.Current.CancellationToken);
        string batch = $"dotnet '{Sample.PathOf("ScreeningConsole")}' batch --list '{List()}' --input '{input}' --output - 2>'{code}.error'";
        using Process shell = Process.Start("sh", ["-c", $"({batch}; echo $? >'{code}') | head -n 1 >'{code}.out'"]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("3", (await File.ReadAllTextAsync(code, TestContext.Current.CancellationToken)).Trim());
        Assert.Contains("Standard output was closed", await File.ReadAllTextAsync($"{code}.error", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_WithAnAnswerThatIsNotWhole_SaysWhyAndHowManyMatchesThereAre()
    {
        string path = Path.Combine(_folder, "twins.csv");
        await File.WriteAllTextAsync(path, "id,type,name\n1,person,Ivan Dragomirov\n2,person,Ivan Dragomirov\n", TestContext.Current.CancellationToken);
        string input = "{\"id\":\"a\",\"name\":\"Ivan Dragomirov\"}\n{\"id\":\"b\",\"name\":\"!!!\"}\n{\"id\":\"c\",\"name\":\"Nobody Listed\"}\n";
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", input, "batch", "--list", $"custom-csv={path}", "--input", "-", "--output", "-", "--max-matches", "1");
        Assert.Equal(0, exitCode);
        JsonElement[] rows = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static row => JsonDocument.Parse(row).RootElement)];
        Assert.Equal((1, 2), (rows[0].GetProperty("matches").GetArrayLength(), rows[0].GetProperty("totalMatches").GetInt32()));
        Assert.Equal("nothingToCompare", Assert.Single(rows[1].GetProperty("incompleteReasons").EnumerateArray()).GetString());
        Assert.Equal(["id", "outcome", "matches", "micros"], rows[2].EnumerateObject().Select(static member => member.Name));
    }

    [Fact]
    public async Task Batch_WithStandardStreams_ReadsAndWritesThem()
    {
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", "{\"id\":\"a\",\"name\":\"Nobody Listed\"}\n", "batch", "--list", List(), "--input", "-", "--output", "-", "--threshold", "0", "--max-matches", "1");
        Assert.Equal(0, exitCode);
        Assert.Contains("\"id\":\"a\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generation_BuiltOpenedAndVerified_IsScreenedAgainstWithoutItsList()
    {
        string folder = Path.Combine(_folder, "generations"), list = List();
        (int built, string output, _) = await Sample.RunAsync("ScreeningConsole", null, "generation", "build", "--folder", folder, "--list", list);
        Assert.Equal(0, built);
        Assert.Contains("entities              2", output, StringComparison.Ordinal);
        File.Delete(list[(list.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        foreach (string command in new[] { "open", "verify" }) Assert.Equal(0, (await Sample.RunAsync("ScreeningConsole", null, "generation", command, "--folder", folder)).ExitCode);
        (int batch, string lines, _) = await Sample.RunAsync("ScreeningConsole", "{\"id\":\"a\",\"name\":\"Ivan Dragomirov\"}\n", "batch", "--generation", folder, "--input", "-", "--output", "-");
        Assert.Equal(0, batch);
        Assert.Contains("custom:1", lines, StringComparison.Ordinal);
        (int screen, string shown, string notice) = await Sample.RunAsync("ScreeningConsole", null, "screen", "--generation", folder, "--json", "Ivan Dragomirov");
        Assert.Equal((0, string.Empty), (screen, notice));
        Assert.Contains("custom:1", shown, StringComparison.Ordinal);
        string columns = Directory.GetFiles(folder, "view.columns", SearchOption.AllDirectories).Single();
        byte[] bytes = await File.ReadAllBytesAsync(columns, TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(columns, bytes, TestContext.Current.CancellationToken);
        foreach (string command in new[] { "open", "verify" })
        {
            (int damaged, _, string error) = await Sample.RunAsync("ScreeningConsole", null, "generation", command, "--folder", folder);
            Assert.Equal(3, damaged);
            Assert.Contains("view.columns is not used", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Compare_ScoresPairs()
    {
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", "{\"id\":\"1\",\"type\":\"person\",\"a\":{\"name\":\"Yusuf Mansour\"},\"b\":{\"name\":\"Yousef Mansur\"}}\n{\"id\":\"2\",\"type\":\"person\",\"a\":{\"name\":\"Yusuf Mansour\"},\"b\":{\"name\":\"Karin Lindqvist\"}}\nno json\n", "compare", "--input", "-", "--output", "-");
        Assert.Equal(2, exitCode);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"match\":true", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"match\":false", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"error\"", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("screen", "Nobody")]
    [InlineData("batch", "--input", "-", "--output", "-")]
    public async Task Screening_WithAListThatWasNotReadWhole_WarnsInOneLine(params string[] words)
    {
        string path = Path.Combine(_folder, "bad.csv");
        await File.WriteAllTextAsync(path, "id,type,name\n1,person,Ivan Dragomirov\n2,person,\n", TestContext.Current.CancellationToken);
        (int exitCode, _, string error) = await Sample.RunAsync("ScreeningConsole", "{\"id\":\"a\",\"name\":\"Nobody\"}\n", [words[0], "--list", $"custom-csv={path}", .. words[1..]]);
        Assert.Equal(0, exitCode);
        string warning = Assert.Single(error.Split('\n'), static line => line.StartsWith("warning: ", StringComparison.Ordinal));
        Assert.Contains("bad.csv, line 3", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_NamesWithNothingToCompare_IsAnError()
    {
        string input = string.Join('\n', """{"id":"1","a":{"name":"!!!"},"b":{"name":"Ivan"}}""", """{"id":"2","a":{"name":"Ivan"},"b":{"name":"!!!"}}""", """{"id":"3","a":{"name":"Ivan"},"b":{"name":"Karin Lindqvist"}}""", "");
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", input, "compare", "--input", "-", "--output", "-");
        Assert.Equal(2, exitCode);
        string[] rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(rows[..2], static row => Assert.Contains("nothing to compare", row, StringComparison.Ordinal));
        Assert.Contains("\"match\":false", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_ShowsRejectedRecordsWithTheirReasons()
    {
        string path = Path.Combine(_folder, "bad.csv");
        await File.WriteAllTextAsync(path, "id,type,name,dates_of_birth\n1,person,Ivan Dragomirov,1961\n1,person,Ivan Again,\n2,person,,\n3,person,Petra Dragomirova,soon\n", TestContext.Current.CancellationToken);
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", null, "lists", "--list", $"custom-csv={path}");
        Assert.Equal(0, exitCode);
        Assert.Contains("rejected records  2", output, StringComparison.Ordinal);
        Assert.Contains("bad.csv, line 3: The id 1 stands again; the record of line 2 is kept.", output, StringComparison.Ordinal);
        Assert.Contains("custom:3: date of birth: soon", output, StringComparison.Ordinal);
    }

    /// <summary>Damage shows: every copy of a list is refused, reported, or as rich as the sound one.</summary>
    [Fact]
    public async Task Damage_OfATable_TellsWhatBecameOfEveryKind()
    {
        string path = Path.Combine(_folder, "own.csv");
        await File.WriteAllTextAsync(path, "id,name,type,dates_of_birth,identifiers\n1,Ivan Dragomirov,person,1961-02-03,passport:A1234567\n2,Zarya,vessel,,imo:9187629\n3,\"Dragomirova, Petra\",person,,\n", TestContext.Current.CancellationToken);
        (int exitCode, string output, string error) = await Sample.RunAsync("ScreeningConsole", null, "damage", "--list", $"custom-csv={path}", "--variants", "80");
        string[][] rows = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(static line => line.Split('|', StringSplitOptions.TrimEntries))];
        Assert.Equal(["Cut", "OneBit", "ManyBits", "Columns", "ColumnsAndHeader", "Lines", "Quote", "Encoding"], rows.Select(static row => row[2]));
        Assert.Equal(80, rows.Sum(static row => int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(rows, static row => Assert.Equal("0", row[10]));
        Assert.Equal(rows.Any(static row => row[8] != "0" || row[9] != "0") ? 1 : 0, exitCode);
        Assert.True(exitCode == 0 || error.Contains("no word of it", StringComparison.Ordinal), error);
        Assert.Equal(rows[4][3], rows[4][6]);
    }

    [Fact]
    public async Task Lists_WithAGivenDay_ShowsThatItWasGiven()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "sdn.csv"), "1,\"ZARNITSA\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001A", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "alt.csv"), "1,1,\"aka\",\"ZARNICA\",-0- \r\n\u001A", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "add.csv"), "1,1,-0- ,-0- ,-0- ,-0- \r\n\u001A", TestContext.Current.CancellationToken);
        string files = string.Join(',', new[] { "sdn.csv", "alt.csv", "add.csv" }.Select(file => Path.Combine(_folder, file)));
        (int exitCode, string output, string error) = await Sample.RunAsync("ScreeningConsole", null, "lists", "--list", $"ofac-csv@2023-12-28={files}", "--list", $"ofac-csv={files}");
        Assert.True(exitCode == 0, error);
        Assert.Contains("ofac 2023-12-28 (as given)", output, StringComparison.Ordinal);
        Assert.Contains("ofac undated", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "as in ofac-csv@2023-12-28", "screen", "--list", "ofac-csv@yesterday=a.csv,b.csv,c.csv", "Name")]
    [InlineData(2, "ofac-csv alone", "screen", "--list", "un-xml@2023-12-28=a.xml", "Name")]
    [InlineData(2, "not supported by this version", "screen", "--list", "eu-unknown=x.xml", "Name")]
    [InlineData(2, "FORMAT=PATH", "screen", "--list", "nothing", "Name")]
    [InlineData(2, "3 to 4 files", "screen", "--list", "ofac-csv=a.csv", "Name")]
    [InlineData(3, "does not exist", "screen", "--list", "custom-csv=/nowhere/x.csv", "Name")]
    [InlineData(3, "is a folder", "screen", "--list", "custom-csv=/", "Name")]
    [InlineData(3, "does not exist", "screen", "--list", "eu-journal-csv=/nowhere", "Name")]
    [InlineData(3, "holds no generation", "screen", "--generation", "/nowhere/generations", "Name")]
    [InlineData(2, "Neither --list nor --generation", "batch", "--input", "-", "--output", "-")]
    [InlineData(2, "0 to 1", "screen", "--threshold", "7", "Name")]
    [InlineData(2, "it must be a number", "screen", "--threshold", "abc", "Name")]
    [InlineData(2, "does not exist", "batch", "--list", "custom-csv=x.csv", "--input", "/nowhere/x.jsonl", "--output", "-")]
    [InlineData(2, "The date 'soon'", "screen", "--dob", "soon", "Name")]
    [InlineData(2, "name is empty", "screen", " ")]
    [InlineData(2, "U+FFFD", "screen", "Iv\uFFFDn Dragomirov")]
    [InlineData(2, "has an entity 'ofac:0'", "screen", "--why", "ofac:0", "Name")]
    public async Task Call_WithBadWords_SaysWhatIsWrongWithoutAStackTrace(int expected, string message, params string[] arguments)
    {
        (int exitCode, _, string error) = await Sample.RunAsync("ScreeningConsole", null, arguments);
        Assert.Equal(expected, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_NamesEveryCommand()
    {
        (int exitCode, string output, _) = await Sample.RunAsync("ScreeningConsole", null, "--help");
        Assert.Equal(0, exitCode);
        foreach (string command in (ReadOnlySpan<string>)["screen", "batch", "compare", "lists"]) Assert.Contains(command, output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Error)> BatchTo(string output)
    {
        string input = Path.Combine(_folder, "in.jsonl");
        await File.WriteAllTextAsync(input, "{\"id\":\"a\",\"name\":\"Ivan Dragomirov\"}\n", TestContext.Current.CancellationToken);
        (int exitCode, _, string error) = await Sample.RunAsync("ScreeningConsole", null, "batch", "--list", List(), "--input", input, "--output", output);
        return (exitCode, error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string List()
    {
        string path = Path.Combine(_folder, "list.csv");
        File.WriteAllText(path, "id,type,name,aliases,weak_aliases,dates_of_birth,countries,identifiers,programs\n1,person,Ivan Dragomirov,Iwan Dragomirow,,1961-04-05,RU,,TEST\n2,vessel,ZARYA POLYARNAYA,,,,,imo:9187629,TEST\n");
        return $"custom-csv={path}";
    }
}
