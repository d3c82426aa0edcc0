namespace AssetRegistry.Tests.Boundaries;

/// <summary>What a unit was called when, and what finds it.</summary>
public sealed class UnitNamesTests
{
    private static readonly Guid Unit = A.Id(90);
    private static readonly UnitNaming Before = new("03390", "Lả Nhì Thàng", "Xã Lả Nhì Thàng", AdministrativeUnitType.Commune);
    private static readonly UnitNaming After = new("03388", "Đoàn Kết", "Phường Đoàn Kết", AdministrativeUnitType.Ward);

    private static readonly AdministrativeUnitEstablished Established = new(
        Unit, Before.Code, Before.Name, Before.FullName, Before.Type, "12", null, null, A.Day(0), null, [], A.Imported());

    private static readonly AdministrativeUnitRenamed Renamed = new(Unit, Before, After, A.Imported(20));
    private static readonly UnitAliasAdded Alias = new(Unit, Before.FullName, "Lản Nhì Thàng", A.Imported(5));

    [Fact]
    public void A_renamed_unit_keeps_its_former_name_with_its_last_day()
    {
        var names = Names(Established, Alias, Renamed);

        Assert.Equal(
            [("Lả Nhì Thàng", A.Day(0), A.Day(20), false), ("Đoàn Kết", A.Day(20), null, false), ("Lản Nhì Thàng", A.Day(5), (DateOnly?)null, true)],
            names.Select(name => (name.Name, name.From, name.To, name.IsAlias)));
    }

    [Fact]
    public void A_renaming_taken_back_leaves_no_trace() =>
        Assert.Equal(Names(Established), Names(Established, Renamed, new AdministrativeUnitRenamed(Unit, After, Before, A.Imported(20))));

    [Fact]
    public void The_last_name_ends_with_the_unit_and_goes_on_when_that_is_taken_back()
    {
        var ended = new AdministrativeUnitEnded(Unit, A.Day(30), [], A.Imported(30));

        Assert.Equal([A.Day(20), A.Day(30)], Names(Established, Renamed, ended).Select(name => name.To!.Value));
        Assert.Equal(
            Names(Established, Renamed), Names(Established, Renamed, ended, new AdministrativeUnitReinstated(Unit, After, "12", A.Day(30), A.Imported(30))));
    }

    [Theory]
    [InlineData("Lả Nhì Thàng", "Lả Nhì Thàng", NameCloseness.Exact)]
    [InlineData("la nhi thang", "Lả Nhì Thàng", NameCloseness.WithoutMarks)]
    [InlineData("xã Lả Nhì Thàng cũ", "Lả Nhì Thàng", NameCloseness.Exact)]
    [InlineData("xa la nhi thang cu", "Lả Nhì Thàng", NameCloseness.WithoutMarks)]
    [InlineData("xã Lản Nhì Thàng cũ", "Lản Nhì Thàng", NameCloseness.Exact)]
    [InlineData("former commune Lả Nhì Thàng", "Lả Nhì Thàng", NameCloseness.Exact)]
    [InlineData("P. Đoàn Kết", "Đoàn Kết", NameCloseness.Exact)]
    [InlineData("Doan Ket ward", "Đoàn Kết", NameCloseness.WithoutMarks)]
    [InlineData("Đoàn", "Đoàn Kết", NameCloseness.Beginning)]
    [InlineData("nhi thang", "Lả Nhì Thàng", NameCloseness.Inside)]
    [InlineData("03390", "Lả Nhì Thàng", NameCloseness.Exact)]
    [InlineData("0338", "Đoàn Kết", NameCloseness.BeginningWithoutMarks)]
    public void A_unit_is_found_by_any_of_its_names_and_codes(string typed, string name, NameCloseness closeness)
    {
        var match = UnitNameSearch.Read(typed).Match(Names(Established, Alias, Renamed));

        Assert.Equal((name, closeness), (match?.Name.Name, match?.Closeness));
    }

    [Theory]
    [InlineData("Bản Lang")]
    [InlineData("xã")]
    [InlineData("...")]
    public void What_is_no_name_of_it_does_not_find_it(string typed) =>
        Assert.Null(UnitNameSearch.Read(typed).Match(Names(Established, Renamed)));

    [Fact]
    public void A_name_that_ends_like_the_word_for_former_is_found_whole()
    {
        var names = Names(Established with { Name = "Thạnh Cù", FullName = "Xã Thạnh Cù" });

        Assert.Equal(NameCloseness.WithoutMarks, UnitNameSearch.Read("thanh cu").Match(names)?.Closeness);
    }

    [Fact]
    public void The_sort_and_the_time_that_were_typed_rank_first()
    {
        var commune = UnitNameSearch.Read("xã Tả Lèng").Match(Names(Established with { Name = "Tả Lèng" }))!;
        var ward = UnitNameSearch.Read("phường Tả Lèng").Match(Names(Established with { Name = "Tả Lèng" }))!;
        var former = UnitNameSearch.Read("xã Lả Nhì Thàng cũ").Match(Names(Established, Renamed))!;
        var present = UnitNameSearch.Read("xã Lả Nhì Thàng").Match(Names(Established, Renamed))!;

        Assert.True(commune.Rank < ward.Rank);
        Assert.True(former.Rank < present.Rank);
    }

    private static IReadOnlyList<UnitName> Names(params IBusinessEvent[] facts) =>
        facts.Aggregate((IReadOnlyList<UnitName>)[], UnitNames.After);
}
