using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>What an import stores: everything, nothing, or with --partial what is right; and the second time nothing.</summary>
public sealed class StoredCommunesTests(DemoRegistry registry)
{
    private const string Moved = """{"type":"Polygon","coordinates":[[[103.6,22.3],[103.7,22.3],[103.7,22.4],[103.6,22.4],[103.6,22.3]]]}""";

    /// <summary>The province and three communes established, three boundaries.</summary>
    private const int EventsOfThreeCommunes = 7;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dry_run_checks_everything_and_stores_nothing()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var right = ThreeCommunes();
        using var wrong = CommuneFile.Of(CommuneFile.Commune("03390"), CommuneFile.Commune("3394"));

        var rightRun = await CommandLine.ImportAsync(database, right.Path, "--dry-run");
        var wrongRun = await CommandLine.ImportAsync(database, wrong.Path, "--dry-run");

        Assert.Equal(ExitCodes.Done, rightRun.ExitCode);
        Assert.Contains("Dry run: 3 communes are right, 0 were refused. Nothing was stored.", rightRun.Output, StringComparison.Ordinal);
        wrongRun.AssertRefused("exactly 5 digits");
        Assert.Contains("Dry run: 1 communes are right, 1 were refused. Nothing was stored.", wrongRun.Output, StringComparison.Ordinal);
        Assert.Equal(0, await EmptyRegistry.EventsAsync(database));
    }

    [Fact]
    public async Task The_second_import_of_a_file_changes_nothing()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var file = ThreeCommunes();

        var first = await CommandLine.ImportAsync(database, file.Path);
        var events = await EmptyRegistry.EventsAsync(database);
        var second = await CommandLine.ImportAsync(database, file.Path);

        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (first.ExitCode, second.ExitCode));
        Assert.Contains("Stored the boundaries of 3 communes; 0 unchanged; 0 refused.", first.Output, StringComparison.Ordinal);
        Assert.Contains("Stored the boundaries of 0 communes; 3 unchanged; 0 refused.", second.Output, StringComparison.Ordinal);
        Assert.Equal(EventsOfThreeCommunes, events);
        Assert.Equal(events, await EmptyRegistry.EventsAsync(database));
    }

    [Fact]
    public async Task Only_the_boundary_that_moved_is_stored_again()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var before = ThreeCommunes();
        using var after = CommuneFile.Of(CommuneFile.Commune("03390"), CommuneFile.Commune("03394", Moved), CommuneFile.Commune("03405"));

        _ = await CommandLine.ImportAsync(database, before.Path);
        var second = await CommandLine.ImportAsync(database, after.Path);

        Assert.Contains("Stored the boundaries of 1 communes; 2 unchanged; 0 refused.", second.Output, StringComparison.Ordinal);
        Assert.Equal(EventsOfThreeCommunes + 1, await EmptyRegistry.EventsAsync(database));
    }

    [Fact]
    public async Task One_wrong_feature_of_many_stops_all_of_them()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var file = CommuneFile.Of([.. Enumerable.Range(0, 120).Select(number => CommuneFile.Commune($"{10000 + number}")), CommuneFile.Commune("x")]);

        var import = await CommandLine.ImportAsync(database, file.Path);

        import.AssertRefused("Feature 121 (x Tả Lèng)");
        Assert.Contains("1 features were refused, 120 are right. Nothing was stored", import.Output, StringComparison.Ordinal);
        Assert.Equal(0, await EmptyRegistry.EventsAsync(database));
    }

    [Fact]
    public async Task A_partial_import_stores_what_is_right_and_still_ends_with_code_1()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var file = CommuneFile.Of(
            CommuneFile.Commune("03390"), CommuneFile.Commune("3394"), CommuneFile.Commune("03394"), CommuneFile.Commune("03390", Moved),
            CommuneFile.Commune("03405"));

        var import = await CommandLine.ImportAsync(database, file.Path, "--partial");

        import.AssertRefused("Feature 2 (3394 Tả Lèng)");
        import.AssertRefused("Feature 4 (03390 Tả Lèng): The code '03390' already stands");
        Assert.Contains("Stored the boundaries of 3 communes; 0 unchanged; 2 refused.", import.Output, StringComparison.Ordinal);
        Assert.Equal(EventsOfThreeCommunes, await EmptyRegistry.EventsAsync(database));
    }

    [Fact]
    public async Task A_partial_import_of_nothing_right_stores_nothing()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var file = CommuneFile.Of(CommuneFile.Commune("1"), CommuneFile.Commune("2"));

        (await CommandLine.ImportAsync(database, file.Path, "--partial")).AssertRefused("Feature 2");

        Assert.Equal(0, await EmptyRegistry.EventsAsync(database));
    }

    private static CommuneFile ThreeCommunes() =>
        CommuneFile.Of(CommuneFile.Commune("03390"), CommuneFile.Commune("03394"), CommuneFile.Commune("03405"));
}
