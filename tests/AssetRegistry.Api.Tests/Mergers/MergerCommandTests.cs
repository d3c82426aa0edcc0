using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Exports;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;
using static AssetRegistry.Api.Tests.Mergers.Reform;

namespace AssetRegistry.Api.Tests.Mergers;

/// <summary>A plan from the command line, beside a running server; and its lists as files.</summary>
public sealed class MergerCommandTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private Reform Reform => new(registry);

    [Fact]
    public async Task A_plan_is_seen_approved_carried_out_and_undone_from_the_command_line()
    {
        var (from, other) = (await Reform.UnitAsync("03424"), await Reform.UnitAsync("03430"));
        var plan = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future, [MergerInputs.Unit("99041", "Bản Bo Mới", "11299041")],
            MergerInputs.Whole(Ids.Of(from), "99041"), MergerInputs.Whole(Ids.Of(other), "99041")));
        var number = Text(plan, "number");

        var early = await RunAsync("approve", number, "--paper-number", "88/QĐ-UBND", "--paper-date", Days.Merged);
        early.AssertRefused("checked");
        _ = await registry.Journey.GiveAsync("admin", MergerInputs.Check(plan));
        var preview = await RunAsync("preview", number);
        Assert.Contains("facilities: ", preview.Output, StringComparison.Ordinal);
        Assert.Contains("organisations: UBND xã Bản Bo → Xã Bản Bo Mới", preview.Output, StringComparison.Ordinal);
        (await RunAsync("execute", number)).AssertRefused(number);
        Assert.Equal(ExitCodes.Done, (await RunAsync("approve", number, "--paper-number", "88/QĐ-UBND", "--paper-date", Days.Merged)).ExitCode);
        var executed = await RunAsync("execute", number);
        Assert.Equal(ExitCodes.Done, executed.ExitCode);
        Assert.Contains($"{number}: executed, ", executed.Output, StringComparison.Ordinal);
        Assert.Contains($"{number}: undone, 0 of ", (await RunAsync("undo", number, "--reason", "Nghị quyết bị thu hồi")).Output, StringComparison.Ordinal);
        (await RunAsync("preview", "SX-1999-0001")).AssertRefused("no such merger plan");
        await Reform.AssertConsistentAsync(Days.Reformed, Days.InUse);
    }

    [Fact]
    public async Task The_lists_of_a_plan_are_files_with_the_rows_of_its_fields()
    {
        var unit = await Reform.UnitAsync("03390");
        var plan = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future,
            [
                MergerInputs.Unit("99051", "Bình Lư Tây", "11299051", Reform.Box(103.4, 103.68)), MergerInputs.Unit("99052", "Bình Lư Đông", "11299052", Reform.Box(103.679, 103.9)),
            ],
            new { unitId = Ids.Of(unit), kind = "DIVIDED_BY_GEOMETRY", into = new object[] { new { unitCode = "99051" }, new { unitCode = "99052" } } }));
        var planner = await registry.AsAsync("planner");
        var read = (await planner.QueryAsync(
            """
            query($id: ID!) { mergerPlanById(id: $id) { preview { moves { key } } boundaryReport {
              findings { fault units areaM2 widthMetres isSliver place { longitude latitude } } areas { unitId fullName measuredKm2 publishedKm2 differencePercent changedPercent }
              changingCommune { name } nearBorder { facilityId number distanceMetres } } } }
            """,
            new { id = Ids.Of(plan) })).GetProperty("mergerPlanById");
        var report = read.GetProperty("boundaryReport");
        Assert.Contains(report.GetProperty("findings").EnumerateArray(), finding =>
            Text(finding, "fault") == "OVERLAP" && finding.GetProperty("units").EnumerateArray().All(name => name.GetString()!.StartsWith("Xã Bình Lư ", StringComparison.Ordinal)));
        Assert.Contains(report.GetProperty("findings").EnumerateArray(), finding => Text(finding, "fault") == "OUTSIDE");
        (string File, int Rows)[] lists =
        [
            ("merger-moves", read.GetProperty("preview").GetProperty("moves").GetArrayLength()),
            ("merger-boundary-findings", report.GetProperty("findings").GetArrayLength()),
            ("merger-unit-areas", report.GetProperty("areas").GetArrayLength()),
            ("merger-border-facilities", report.GetProperty("nearBorder").GetArrayLength()),
        ];
        var workbooks = new List<byte[]>();
        foreach (var (file, _) in lists)
        {
            workbooks.Add(await planner.Http.GetByteArrayAsync($"/exports/{file}.xlsx?plan={Text(plan, "number")}", TestContext.Current.CancellationToken));
        }

        var sheets = await LibreOffice.ReadAsync(workbooks);

        Assert.Equal(lists, lists.Zip(sheets, (list, sheet) => (list.File, sheet.Count - 2)));
    }

    private Task<CommandLine> RunAsync(params string[] arguments) => CommandLine.RunAsync("en", ["merger", .. arguments, "--database", registry.Server.Database]);
}
