using System.Text;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac.Advanced;
using SanctionsScreening.Lists.Ofac.Enhanced;
using SanctionsScreening.Lists.OpenSanctions;
using SanctionsScreening.Lists.Reading;
using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.Tests.Lists;

/// <summary>Damage to OFAC's larger formats, the Consolidated Screening List and OpenSanctions' formats ends in a typed error or a report.</summary>
public sealed class UnitedStatesDamageTests
{
    public static TheoryData<string> Formats => ["ofac-advanced-xml", "ofac-enhanced-xml", "us-csl-csv", "ftm-json", "targets-simple-csv", "senzing-json"];

    public static TheoryData<string> Tables => ["us-csl-csv", "targets-simple-csv"];

    private static ListDamage Damage(string format, byte[]? content = null)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        (string file, Func<HashingStream, string, SanctionsListSnapshot> read) = format switch
        {
            "ofac-advanced-xml" => ("Ofac/advanced.xml", (Func<HashingStream, string, SanctionsListSnapshot>)((stream, name) => OfacAdvancedReader.Read(stream, name, "ofac", token))),
            "ofac-enhanced-xml" => ("Ofac/enhanced.xml", (stream, name) => OfacEnhancedReader.Read(stream, name, "ofac", token)),
            "us-csl-csv" => ("UsCsl/consolidated.csv", (stream, name) => UsCslReader.Read(stream, name, format, token)),
            "ftm-json" => ("OpenSanctions/entities.ftm.json", (stream, name) => FtmReader.Read(stream, name, format, token)),
            "targets-simple-csv" => ("OpenSanctions/targets.simple.csv", (stream, name) => TargetsSimpleReader.Read(stream, name, format, token)),
            _ => ("OpenSanctions/senzing.json", (stream, name) => SenzingReader.Read(stream, name, format, token)),
        };
        return new ListDamage(Path.GetFileName(file), content ?? File.ReadAllBytes(RealLists.Fixture(file)), read);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_CutAtEachHundredth_IsRefusedOrReported(string format) => Damage(format).AssertCutsShow(allowsCutBetweenRecords: !format.EndsWith("xml", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_FlippedBits_AreNoShorterList(string format) => Damage(format).AssertFlipsShow(seed: 20260108, variants: 1000);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_AnotherEncoding_IsRefusedReportedOrReadAlike(string format) => Damage(format).AssertEncodingsShow();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_OtherContent_IsRefused(string format)
    {
        foreach (string content in (string[])["", "<html><body>403</body></html>", "{}", "[]", "a,b,c\n1,2,3\n", "\0\0\0\0", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"])
            Assert.Null(Damage(format).Read(content));
    }

    [Theory]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "name", "source")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "type", "programs")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "dates_of_birth", "places_of_birth")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "name", "source_list_url")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "call_sign", "programs")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "entity_number", "gross_tonnage")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "alt_names", "places_of_birth")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "alt_names", "license_policy")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "alt_names", "license_requirement")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "nationalities", "alt_names")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "dates_of_birth", "end_date")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "nationalities", "vessel_owner")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "addresses", "end_date")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "federal_register_notice", "remarks")]
    [InlineData("us-csl-csv", "lists/us-csl/us_csl_2019-2020.csv", "addresses", "alt_names")]
    public void Read_RealTableWithExchangedColumns_IsRefused(string format, string file, string first, string second)
    {
        string content = File.ReadAllText(RealLists.Require(file));
        int end = content.IndexOf('\n', StringComparison.Ordinal);
        string header = string.Join(',', content[..end].Split(',').Select(column => column == first ? second : column == second ? first : column));
        Assert.Null(Damage(format).Read(header + content[end..]));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_TableWithoutRequiredColumn_IsRefused(string format)
    {
        string file = format == "us-csl-csv" ? "UsCsl/consolidated.csv" : "OpenSanctions/targets.simple.csv";
        Assert.Null(Damage(format).Read(Encoding.UTF8.GetBytes(File.ReadAllText(RealLists.Fixture(file)).Replace("name", "nam", StringComparison.Ordinal))));
    }
}
