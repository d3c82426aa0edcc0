namespace Architecture.Tests;

/// <summary>Who may reference whom. A new arrow is a decision: it is drawn in backend/README.md first.</summary>
public sealed class DependencyRuleTests
{
    private const string AspNet = "Microsoft.AspNetCore.App";
    private static readonly string[] TestPackages = ["FsCheck", "FSharp.Core"];

    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new()
    {
        ["PostgresStore"] = ([], ["Npgsql"]),
        ["GraphQLServer"] = ([], [AspNet]),
        ["Geo"] = ([], ["NetTopologySuite", "ProjNET"]),
        ["EmbeddedPostgres"] = ([], ["Npgsql"]),
        ["AssetRegistry"] = (["Geo"], []),
        ["AssetRegistry.Api"] = (
            ["AssetRegistry", "EmbeddedPostgres", "Geo", "GraphQLServer", "PostgresStore"],
            ["CsvHelper", "MailKit", "Microsoft.AspNetCore.Authentication.OpenIdConnect", "Microsoft.Data.Sqlite", "System.CommandLine", "DocumentFormat.OpenXml", "Otp.NET", "QRCoder", "SixLabors.ImageSharp", "zxcvbn-core"]),
        ["TestKit"] = (["EmbeddedPostgres"], ["xunit.v3.extensibility.core"]),
        ["Benchmarks"] = (["AssetRegistry.Api", "TestKit"], []),
        ["Architecture.Tests"] = (["TestKit"], []),
        ["AssetRegistry.Api.Tests"] = (["AssetRegistry.Api", "TestKit"], TestPackages),
        ["AssetRegistry.Tests"] = (["AssetRegistry", "TestKit"], TestPackages),
        ["EmbeddedPostgres.Tests"] = (["EmbeddedPostgres", "TestKit"], []),
        ["Geo.Tests"] = (["Geo", "TestKit"], TestPackages),
        ["GraphQLServer.Tests"] = (["GraphQLServer", "TestKit"], [AspNet, .. TestPackages]),
        ["PostgresStore.Tests"] = (["PostgresStore", "TestKit"], TestPackages),
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_project_has_a_row_in_the_table() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Project.All.Select(project => project.Name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_table_allows(string name)
    {
        var project = Project.Named(name);

        Assert.Empty(project.Projects.Except(Allowed[name].Projects));
        Assert.Empty(project.Packages.Except(Allowed[name].Packages));
    }
}
