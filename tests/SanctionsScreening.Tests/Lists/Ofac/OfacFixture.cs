using System.Text;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Tests.Lists.Ofac;

/// <summary>Our own small set in OFAC's legacy format; every party in it is invented.</summary>
internal static class OfacFixture
{
    public static string PathOf(string name) => RealLists.Fixture("Ofac/" + name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>Loads the set with some of its files replaced.</summary>
    public static async Task<SanctionsListSnapshot> LoadAsync(TemporaryFiles files, params (string Name, byte[] Content)[] replaced)
    {
        foreach ((string name, byte[] content) in replaced) files.Write(name, content);
        string Of(string name) => replaced.Any(file => file.Name == name) ? files.PathOf(name) : PathOf(name);
        return await new OfacCsvSource(Of("sdn.csv"), Of("alt.csv"), Of("add.csv"), Of("comments.csv")).LoadAsync(TestContext.Current.CancellationToken);
    }

    public static Task<SanctionsListSnapshot> LoadAsync(TemporaryFiles files, string name, string content) => LoadAsync(files, (name, Encoding.UTF8.GetBytes(content)));
}
