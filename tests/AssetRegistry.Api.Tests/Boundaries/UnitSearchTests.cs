using System.Text.Json;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Boundaries;

namespace AssetRegistry.Api.Tests.Boundaries;

/// <summary>Units are found by what they are and were called, and lead to what is in force today.</summary>
public sealed class UnitSearchTests(DemoRegistry registry)
{
    [Theory]
    [InlineData("xã Lả Nhì Thàng cũ")]
    [InlineData("la nhi thang")]
    [InlineData("Lả Nhì Thàng commune")]
    public async Task A_former_commune_leads_to_the_one_in_force_with_the_chain_that_explains_it(string typed)
    {
        var hit = (await FindAsync(typed))[0];

        Assert.Equal("Xã Lả Nhì Thàng", Text(hit, "name", "fullName"));
        Assert.Equal("2025-07-01", Text(hit, "name", "to"));
        Assert.Equal(["Phường Đoàn Kết"], hit.GetProperty("inForce").EnumerateArray().Select(line => Text(line, "unit", "fullName")));
        Assert.Equal("Xã Lả Nhì Thàng, until 30 June 2025 → Phường Đoàn Kết", hit.GetProperty("chain").GetString());
    }

    [Fact]
    public async Task Another_spelling_leads_there_too()
    {
        var hit = (await FindAsync("xã Lản Nhì Thàng cũ"))[0];

        Assert.Equal(("Lản Nhì Thàng", "Xã Lả Nhì Thàng"), (Text(hit, "name", "name"), Text(hit, "unit", "fullName")));
        Assert.Equal(["Phường Đoàn Kết"], hit.GetProperty("inForce").EnumerateArray().Select(line => Text(line, "unit", "fullName")));
    }

    [Fact]
    public async Task A_unit_in_force_needs_no_explanation_and_stands_before_former_ones()
    {
        var hits = await FindAsync("tân phong");

        Assert.Equal(("Phường Tân Phong", "true"), (Text(hits[0], "unit", "fullName"), $"{hits[0].GetProperty("unit").GetProperty("validTo").ValueKind is JsonValueKind.Null}".ToLowerInvariant()));
        Assert.Equal(JsonValueKind.Null, hits[0].GetProperty("chain").ValueKind);
        Assert.Contains(hits, hit => Text(hit, "unit", "validTo") == "2025-07-01");
    }

    [Fact]
    public async Task Names_with_the_marks_that_were_typed_come_first()
    {
        Assert.Equal("Bản Lang", Text((await FindAsync("Bản Lang"))[0], "unit", "name"));
        Assert.Equal("Bản Lang", Text((await FindAsync("ban lang"))[0], "unit", "name"));
    }

    [Fact]
    public async Task A_code_finds_every_unit_that_had_it_with_its_dates()
    {
        var hits = await FindAsync("03388");

        Assert.Equal(
            [("Phường Đoàn Kết", "2025-07-01", null), ("Phường Quyết Tiến", "2004-01-01", "2025-07-01")],
            hits.Select(hit => (Text(hit, "name", "fullName")!, Text(hit, "name", "from")!, Text(hit, "name", "to"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Thành phố Nowhere")]
    public async Task What_names_nothing_finds_nothing(string typed) => Assert.Empty(await FindAsync(typed));

    [Fact]
    public async Task An_alias_finds_its_unit_until_it_is_ended()
    {
        await using var copy = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var admin = await copy.AsAsync("admin");
        var unit = await new Register(copy).UnitAsync("03405");

        var added = (await admin.GiveAsync(Inputs.AddUnitAlias(unit, "Tà Lèng Mới"))).Noun("administrativeUnit");
        var found = await FindAsync("ta leng moi", copy);
        _ = (await admin.GiveAsync(Inputs.EndUnitAlias(added, "Tà Lèng Mới"))).Noun("administrativeUnit");

        Assert.Equal(Ids.Of(unit), Ids.Of(Assert.Single(found).GetProperty("unit")));
        Assert.True(found[0].GetProperty("name").GetProperty("isAlias").GetBoolean());
        Assert.DoesNotContain(await FindAsync("ta leng moi", copy), hit => hit.GetProperty("name").GetProperty("to").ValueKind is JsonValueKind.Null);
    }

    /// <summary>What a search reads does not grow with the country: of thousands of names only the nearest leave the database.</summary>
    [Fact]
    public async Task Two_letters_that_thousands_of_names_have_read_a_bounded_number_and_the_nearest_come_first()
    {
        await using var copy = await registry.CopyAsync(TestContext.Current.CancellationToken);
        await PlantAsync(copy, "Qĩ", 3000, "");
        await PlantAsync(copy, "Xứ Qi", 500, "");
        await PlantAsync(copy, "Qì", 1, "2026-01-01");
        await PlantAsync(copy, "Qi", 1, "");
        await PlantAsync(copy, "Qí", 1, "");

        var read = await new UnitCandidates(copy.Outside).FindAsync(UnitNameSearch.Read("qi"), TestContext.Current.CancellationToken);
        var shown = (await FindAsync("qi", copy)).Select(hit => Text(hit, "unit", "name")!).ToList();

        Assert.Equal(UnitCandidates.Most, read.Count);
        Assert.Equal(["Qi", "Qí", "Qì"], shown.Take(3));
        Assert.All(shown.Skip(3), name => Assert.StartsWith("Qĩ ", name, StringComparison.Ordinal));
        Assert.Equal("Qì", Text((await FindAsync("xã qì cũ", copy))[0], "unit", "name"));
        Assert.Equal("Xứ Qi 0001", Text((await FindAsync("xứ qi", copy))[0], "unit", "name"));
    }

    /// <summary>Communes like one of the demonstration, numbered where there are several.</summary>
    private static async Task PlantAsync(TestServer server, string name, int count, string validTo)
    {
        await using var command = server.Outside.CreateCommand("""
            insert into registry.mt_doc_administrativeunitdetails (id, data, mt_dotnet_type, mt_version, code, province_code)
            select made.id, jsonb_strip_nulls(u.data || jsonb_build_object('id', made.id, 'code', made.code, 'name', made.name, 'fullName', 'Xã ' || made.name,
                'type', 'COMMUNE', 'validTo', nullif($3, ''), 'searchText', $4 || made.number || '|' || made.code,
                'names', jsonb_build_array(jsonb_build_object('code', made.code, 'name', made.name, 'fullName', 'Xã ' || made.name, 'type', 'COMMUNE',
                    'from', u.data ->> 'validFrom', 'to', nullif($3, ''), 'isAlias', false)))),
                u.mt_dotnet_type, u.mt_version, made.code, u.province_code
            from (select * from registry.mt_doc_administrativeunitdetails where code = '03405' and data ->> 'validTo' is null) u,
                lateral (select gen_random_uuid() as id, 'Q' || md5($1 || n) as code, number, $1 || number as name
                    from generate_series(1, $2) n, lateral (select case when $2 = 1 then '' else ' ' || lpad(n::text, 4, '0') end as number) numbered) made
            """);
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = count });
        command.Parameters.Add(new() { Value = validTo });
        command.Parameters.Add(new() { Value = VietnameseText.Fold(name) });
        Assert.Equal(count, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    private Task<IReadOnlyList<JsonElement>> FindAsync(string text) => FindAsync(text, registry.Shared);

    private static async Task<IReadOnlyList<JsonElement>> FindAsync(string text, TestServer server) =>
    [
        .. (await (await server.AsAsync("planner")).QueryAsync(
            """
            query($text: String!) { unitsNamed(text: $text) {
                unit { id code name fullName validTo } name { code name fullName from to isAlias }
                inForce { unit { code fullName } share successions { kind share on } } chain } }
            """,
            new { text })).GetProperty("unitsNamed").EnumerateArray(),
    ];

    private static string? Text(JsonElement element, string part, string field) => element.GetProperty(part).GetProperty(field).GetString();
}
