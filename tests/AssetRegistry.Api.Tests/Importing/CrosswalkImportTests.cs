using System.Diagnostics;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Support;
using Npgsql;
using TestKit;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>Which former unit went where: everything is stored, nothing, or with --partial what is right; and the second time nothing.</summary>
public sealed class CrosswalkImportTests(DemoRegistry registry, ITestOutputHelper output)
{
    private const string Head = "old_code,old_name,old_type,old_province_code,new_code,new_name,extent,share,resolution,resolution_date,effective_date\n";

    /// <summary>A commune that two go to, one that is divided, and one that only changes its sort; the codes 03390 and 03394 mean others afterwards.</summary>
    private const string Right = Head
        + "03390,Lả Nhì Thàng,xa,12,03390,Bình Lư,whole,,1670/NQ-UBTVQH15,2025-06-16,2025-07-01\n"
        + "03391,Thèn Sin,xa,12,03390,Bình Lư,part,0.6,1670/NQ-UBTVQH15,2025-06-16,2025-07-01\n"
        + "03391,Thèn Sin,xa,12,03394,Sin Suối Hồ,part,0.4,1670/NQ-UBTVQH15,2025-06-16,2025-07-01\n"
        + "03405,Tả Lèng,thi_tran,12,03405,Tả Lèng,whole,,1670/NQ-UBTVQH15,2025-06-16,2025-07-01\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Former_units_are_entered_with_what_became_of_them_and_the_second_time_nothing_changes()
    {
        var database = await WithCommunesAsync();
        using var file = CommuneFile.OfText(Right, "crosswalk.csv");
        var before = await EmptyRegistry.EventsAsync(database);

        var dryRun = await ImportAsync(database, file.Path, "--dry-run");
        var afterDryRun = await EmptyRegistry.EventsAsync(database);
        var first = await ImportAsync(database, file.Path, "--since", "2020-02-01");
        var events = await EmptyRegistry.EventsAsync(database);
        var second = await ImportAsync(database, file.Path);

        Assert.Equal((ExitCodes.Done, ExitCodes.Done, ExitCodes.Done), (dryRun.ExitCode, first.ExitCode, second.ExitCode));
        Assert.Contains("Dry run: 3 former units entered, 0 units ended, 0 unchanged, of these 1 divided; 0 rows refused.", dryRun.Output, StringComparison.Ordinal);
        Assert.Contains("Stored: 3 former units entered", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 former units entered, 0 units ended, 3 unchanged, of these 1 divided; 0 rows refused. There was nothing to store.", second.Output, StringComparison.Ordinal);
        Assert.Equal((before, before + 6, events), (afterDryRun, events, await EmptyRegistry.EventsAsync(database)));
        Assert.Equal(
            [
                "Lả Nhì Thàng 2020-02-01 2025-07-01 Bình Lư MERGED 1", "Thèn Sin 2020-02-01 2025-07-01 Bình Lư DIVIDED 0.6",
                "Thèn Sin 2020-02-01 2025-07-01 Sin Suối Hồ DIVIDED 0.4", "Tả Lèng 2020-02-01 2025-07-01 Tả Lèng RENAMED 1",
            ],
            await RowsAsync(database,
                """
                select concat_ws(' ', f.data ->> 'name', f.data ->> 'validFrom', f.data ->> 'validTo', t.data ->> 'name', s.data ->> 'kind', s.data ->> 'share')
                from registry.mt_doc_unitsuccession s join registry.mt_doc_administrativeunitdetails f on f.id = s.from_id
                join registry.mt_doc_administrativeunitdetails t on t.id = s.into_id order by f.code, t.code
                """));
    }

    [Fact]
    public async Task A_unit_that_is_known_and_in_force_is_ended_with_its_successors()
    {
        var database = await WithCommunesAsync();
        using var former = CommuneFile.Of(CommuneFile.Feature(CommuneFile.Properties("03391", "Thèn Sin")));
        using var file = CommuneFile.OfText(Right, "crosswalk.csv");
        _ = await CommandLine.ImportAsync(database, former.Path, "--effective-on", "2020-02-01");

        var first = await ImportAsync(database, file.Path);
        var second = await ImportAsync(database, file.Path);

        Assert.Contains("Stored: 2 former units entered, 1 units ended, 0 unchanged", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 units ended, 3 unchanged", second.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("03391,Thèn Sin,xa,12,99999,,whole,,,,2025-07-01", "Row 6 (03391 Thèn Sin): No commune with the code 99999 is in force on 1 July 2025.")]
    [InlineData("03391,,xa,12,03390,,whole,,,,2025-07-01", "Row 6 (03391): The column 'old_name' is empty.")]
    [InlineData("3391,Thèn Sin,xa,12,03390,,whole,,,,2025-07-01", "exactly 5 digits")]
    [InlineData("03391,Thèn Sin,lang,12,03390,,whole,,,,2025-07-01", "must be one of xa, phuong, thi_tran, dac_khu, huyen")]
    [InlineData("03391,Thèn Sin,xa,12,03390,,all,,,,2025-07-01", "must be whole or part")]
    [InlineData("03391,Thèn Sin,xa,12,03390,,part,1.5,,,2025-07-01", "'share' is '1.5'")]
    [InlineData("03391,Thèn Sin,xa,12,03390,,whole,,,,01/07/2025", "The date '01/07/2025' cannot be read.")]
    [InlineData("03391,Thèn Sin,xa,12,03390,,whole,,,,2125-07-01", "has not come yet")]
    [InlineData("03391,Thèn Sin,xa,12,03390,Tả Lèng,whole,,,,2025-07-01", "The code 03390 is Xã Bình Lư in the register, but the file says 'Tả Lèng'.")]
    [InlineData("03390,Lả Nhì Thàng,xa,12,03394,,whole,,,,2025-07-01", "The rows of the former unit 03390 do not stand together.")]
    [InlineData("03405,Tả Lèng,thi_tran,12,03405,,whole,,,,2025-07-01", "The pair 03405 → 03405 already stands in an earlier row.")]
    public async Task A_wrong_row_is_named_with_its_reason_and_nothing_is_stored(string row, string because)
    {
        var database = await WithCommunesAsync();
        using var file = CommuneFile.OfText(
            Head + string.Join('\n', Right.Split('\n').Where(line => line.StartsWith("03390", StringComparison.Ordinal) || line.StartsWith("03405", StringComparison.Ordinal)))
            + "\n\n\n" + row + "\n", "crosswalk.csv");
        var before = await EmptyRegistry.EventsAsync(database);

        var import = await ImportAsync(database, file.Path);

        import.AssertRefused(because);
        Assert.Contains("Nothing was stored", import.Output, StringComparison.Ordinal);
        Assert.Equal(before, await EmptyRegistry.EventsAsync(database));
    }

    [Fact]
    public async Task With_partial_the_units_that_are_right_are_stored_and_no_unit_by_half()
    {
        var database = await WithCommunesAsync();
        using var file = CommuneFile.OfText(Right.Replace("03394,Sin Suối Hồ", "99999,", StringComparison.Ordinal), "crosswalk.csv");

        var import = await CommandLine.RunAsync("vi", "import", "crosswalk", file.Path, "--database", database, "--partial");

        Assert.Equal(ExitCodes.Refused, import.ExitCode);
        Assert.Contains("Dòng 3 (03391 Thèn Sin): Một dòng khác của cùng đơn vị cũ bị từ chối", import.Error, StringComparison.Ordinal);
        Assert.Contains("Dòng 4 (03391 Thèn Sin): Không có xã, phường nào mã 99999", import.Error, StringComparison.Ordinal);
        Assert.Contains("Đã lưu: 2 đơn vị cũ được thêm", import.Output, StringComparison.Ordinal);
        Assert.Contains("2 dòng bị từ chối", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_contradicts_the_register_is_refused()
    {
        var database = await WithCommunesAsync();
        using var right = CommuneFile.OfText(Right, "crosswalk.csv");
        using var other = CommuneFile.OfText(Head + "03390,Lả Nhì Thàng,xa,12,03394,,whole,,,,2025-07-01\n03405,Bản Bo,xa,12,03405,,whole,,,,2025-07-01\n", "crosswalk.csv");
        _ = await ImportAsync(database, right.Path);

        var import = await ImportAsync(database, other.Path);

        import.AssertRefused("Xã Lả Nhì Thàng already ended on 1 July 2025 in the register, with other successors");
        import.AssertRefused("On 30 June 2025 the code 03405 is Thị trấn Tả Lèng in the register, but the file says 'Xã Bản Bo'.");
    }

    [Fact]
    public async Task A_file_that_is_no_crosswalk_is_refused_with_what_it_lacks()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var lacking = CommuneFile.OfText("old_code,new_code\n03390,03390\n", "crosswalk.csv");
        using var boundaries = CommuneFile.Of(CommuneFile.Commune("03390"));

        (await ImportAsync(database, lacking.Path)).AssertRefused("The file lacks the columns old_name, old_type, old_province_code, extent, effective_date.");
        (await ImportAsync(database, boundaries.Path)).AssertRefused("A crosswalk must be a CSV or Excel (.xlsx) table.");
        (await ImportAsync(database, "/no/such/file")).AssertRefused("There is no file");
    }

    /// <summary>The published one where it is at hand, with squares for boundaries; elsewhere that of the demonstration province.</summary>
    [Fact]
    public async Task The_crosswalk_of_the_whole_country_is_imported()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        var national = SharedData.TryFind("geodata/communes.csv");
        using var communes = national is null ? CommuneFile.DemonstrationAsOfficial() : Squares(national);
        using var demonstration = DemonstrationCrosswalk();
        var crosswalk = SharedData.TryFind("geodata/crosswalk.csv") ?? demonstration.Path;
        _ = await CommandLine.ImportAsync(database, communes.Path);
        var began = Stopwatch.GetTimestamp();

        var import = await ImportAsync(database, crosswalk);

        output.WriteLine($"{Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
        Assert.Equal((ExitCodes.Done, ""), (import.ExitCode, import.Error.Trim()));
        Assert.Contains(
            national is null ? "Stored: 106 former units entered" : "Stored: 10040 former units entered, 0 units ended, 0 unchanged, of these 443 divided; 0 rows refused.",
            import.Output, StringComparison.Ordinal);
        Assert.Equal(
            national is null ? ["MERGED 106 106"] : ["DIVIDED 976 0", "MERGED 9460 9460", "RENAMED 25 25", "UNCHANGED 112 112"],
            await RowsAsync(database, "select concat_ws(' ', data ->> 'kind', count(*), count(data ->> 'share')) from registry.mt_doc_unitsuccession group by data ->> 'kind' order by 1"));
    }

    private static CommuneFile Squares(string communes) => CommuneFile.Of(File.ReadLines(communes).Skip(1).Select(line => line.Split(',')).Select(cells =>
        CommuneFile.Feature($$"""{"code":"{{cells[0]}}","name":"{{cells[1]}}","type":"{{cells[3]}}","province_code":"{{cells[5]}}"}""")));

    private static CommuneFile DemonstrationCrosswalk() => CommuneFile.OfText(
        Head + string.Concat(File.ReadLines(RepositoryRoot.PathTo("geodata/former-communes.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => $"{cells[0]},{cells[1]},{cells[2]},12,{cells[3]},,whole,,,,2025-07-01\n")), "crosswalk.csv");

    private static Task<CommandLine> ImportAsync(string database, string file, params string[] options) =>
        CommandLine.RunAsync("en", ["import", "crosswalk", file, "--database", database, .. options]);

    private async Task<string> WithCommunesAsync()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        using var communes = CommuneFile.Of(
            CommuneFile.Feature(CommuneFile.Properties("03390", "Bình Lư")), CommuneFile.Feature(CommuneFile.Properties("03394", "Sin Suối Hồ")),
            CommuneFile.Feature(CommuneFile.Properties("03405", "Tả Lèng")));
        Assert.Equal(ExitCodes.Done, (await CommandLine.ImportAsync(database, communes.Path)).ExitCode);

        return database;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(string database, string sql)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        await using var command = dataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancellation))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
