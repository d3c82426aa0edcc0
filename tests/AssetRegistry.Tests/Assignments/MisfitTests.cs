namespace AssetRegistry.Tests.Assignments;

public sealed class MisfitTests
{
    private static readonly OfferedSpace Space = Matchable.Space(1, 500);

    [Fact]
    public void A_good_match_has_no_misfit() => Assert.Empty(SpaceFit.Of(Space, Matchable.Need(1)).Misfits);

    [Fact]
    public void What_is_too_small_says_by_how_much()
    {
        var fit = SpaceFit.Of(Space, Matchable.Need(1, area: 800));

        Assert.Equal((-300m, -37.5m, 500m), (fit.DifferenceM2, fit.DifferencePercent, fit.MetAreaM2));
        var misfit = Assert.Single(fit.Misfits);
        Assert.Equal((MisfitKind.TooSmall, MisfitWeight.Note), (misfit.Kind, misfit.Weight));
        Assert.Equal("thiếu 300,00 m² (37,5%)", misfit.Text.Vietnamese);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Less_than_half_of_the_need_is_not_proposed(int needed, bool isProposable)
    {
        Assert.Equal(isProposable, SpaceFit.Of(Space, Matchable.Need(1, area: needed)).IsProposable);
        Assert.True(SpaceFit.Of(Space, Matchable.RequestFor(Space, 1, area: needed)).IsProposable);
    }

    [Fact]
    public void The_holder_cannot_be_given_its_own() => Blocks(
        MisfitKind.RequesterIsHolder, MisfitWeight.Impossible, Matchable.RequestFor(Space, 1) with { RequesterId = Space.HolderId });

    [Fact]
    public void A_request_for_one_facility_is_not_one_for_another() => Blocks(
        MisfitKind.AsksForAnotherSpace, MisfitWeight.Impossible, Matchable.RequestFor(Matchable.Space(2), 1));

    [Fact]
    public void A_need_elsewhere_is_not_met_here() => Blocks(
        MisfitKind.OtherCommune, MisfitWeight.NotProposed, Matchable.Need(1, commune: Matchable.MuongKim));

    [Fact]
    public void A_warehouse_is_no_school() => Blocks(
        MisfitKind.UseDoesNotFitCategory,
        MisfitWeight.NotProposed,
        Matchable.Need(1) with { IntendedUse = IntendedUse.Education },
        Space with { Category = FacilityCategory.Warehouse });

    [Fact]
    public void An_unknown_area_is_not_taken_for_any_figure()
    {
        Blocks(MisfitKind.AreaUnknown, MisfitWeight.NotProposed, Matchable.Need(1), Space with { AreaM2 = null });

        var fit = SpaceFit.Of(Space, Matchable.Need(1, area: null));
        Assert.Equal((null, null, 0m), (fit.DifferenceM2, fit.DifferencePercent, fit.MetAreaM2));
        Assert.Equal(MisfitKind.NeedUnknown, Assert.Single(fit.Misfits).Kind);
    }

    [Fact]
    public void What_is_over_the_norm_says_by_how_much()
    {
        var misfit = Assert.Single(SpaceFit.Of(Space, Matchable.Need(1) with { Headcount = 10, NormAreaM2 = 400 }).Misfits);

        Assert.Equal((MisfitKind.OverNorm, "100.00 m² over the norm (25%)"), (misfit.Kind, misfit.Text.English));
    }

    [Fact]
    public void What_a_requester_names_itself_is_only_noted() => Assert.All(
        SpaceFit.Of(
            Space with { Category = FacilityCategory.Warehouse, CommuneCode = Matchable.MuongKim, AreaM2 = null },
            Matchable.RequestFor(Space, 1) with { IntendedUse = IntendedUse.Health }).Misfits,
        misfit => Assert.Equal(MisfitWeight.Note, misfit.Weight));

    [Fact]
    public void The_way_is_measured_from_the_main_office()
    {
        Assert.Equal(
            10_288, SpaceFit.Of(Matchable.Space(1, at: new(103.45, 22.4)), Matchable.Need(1, from: new(103.55, 22.4))).DistanceM!.Value, 10.0);
        Assert.Contains(SpaceFit.Of(Space with { Location = null }, Matchable.Need(1)).Misfits, misfit => misfit.Kind is MisfitKind.DistanceUnknown);
    }

    private static void Blocks(MisfitKind kind, MisfitWeight weight, PendingRequest request, OfferedSpace? space = null)
    {
        var fit = SpaceFit.Of(space ?? Space, request);

        Assert.Contains(fit.Misfits, misfit => misfit.Kind == kind && misfit.Weight == weight);
        Assert.False(fit.IsProposable);
        Assert.Equal(weight is MisfitWeight.NotProposed, fit.IsPossible);
    }
}
