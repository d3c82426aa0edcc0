namespace AssetRegistry.Tests.Facilities;

public sealed class FacilityFilterTests
{
    private static readonly Facility Facility = A.Surplus();

    [Theory]
    [InlineData("ta mung")]
    [InlineData("TẢ MUNG")]
    [InlineData("mung ta")]
    [InlineData("than uyên")]
    [InlineData("lc-0001")]
    [InlineData("LC 0001 trụ sở")]
    [InlineData("tru so ubnd")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Finds_by_words_in_any_order_with_or_without_marks(string? search) => Assert.True(Matches(new() { Search = search }));

    [Theory]
    [InlineData("sìn hồ")]
    [InlineData("ta mung sìn hồ")]
    public void All_words_must_occur(string search) => Assert.False(Matches(new() { Search = search }));

    [Fact]
    public void Each_member_restricts()
    {
        Assert.True(Matches(new() { Classifications = [Classification.Surplus, Classification.Retained] }));
        Assert.False(Matches(new() { Classifications = [Classification.Retained] }));
        Assert.True(Matches(new() { Stages = [HandlingStage.None] }));
        Assert.False(Matches(new() { Stages = [HandlingStage.InUse] }));
        Assert.True(Matches(new() { Categories = [FacilityCategory.CommuneHeadquarters] }));
        Assert.False(Matches(new() { Categories = [FacilityCategory.School] }));
        Assert.True(Matches(new() { CommuneCode = "03427" }));
        Assert.False(Matches(new() { CommuneCode = "03408" }));
        Assert.True(Matches(new() { HolderId = A.TaLeng.Id }));
        Assert.False(Matches(new() { HolderId = A.DoanKet.Id }));
        Assert.True(Matches(new() { InCustody = false }));
        Assert.False(Matches(new() { InCustody = true }));
    }

    [Fact]
    public void Members_restrict_together() =>
        Assert.False(Matches(new() { CommuneCode = "03427", Classifications = [Classification.Retained] }));

    [Fact]
    public void Nothing_chosen_restricts_nothing() =>
        Assert.True(Matches(new() { Classifications = [], Stages = [], Categories = [], CommuneCode = "" }));

    [Fact]
    public void Uses_only_what_a_store_can_translate()
    {
        var filter = new FacilityFilter
        {
            Search = "tả mung",
            Classifications = [Classification.Surplus],
            Stages = [HandlingStage.None],
            Categories = [FacilityCategory.School],
            CommuneCode = "03427",
            HolderId = A.TaLeng.Id,
            InCustody = true,
        };

        TranslatableExpression.AssertIs(filter.ToExpression<Facility>());
    }

    private static bool Matches(FacilityFilter filter) => filter.ToExpression<Facility>().Compile()(Facility);
}
