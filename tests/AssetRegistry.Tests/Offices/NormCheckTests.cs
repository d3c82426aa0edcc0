namespace AssetRegistry.Tests.Offices;

public sealed class NormCheckTests
{
    private static readonly StaffGroup[] Example = [new(TitleGroup.Specialist, 82), new(TitleGroup.Support, 3)];

    [Fact]
    public void The_published_example_comes_out()
    {
        var check = Check(A.Day(9), AnOffice.Of(areaM2: 835.30m).Counted(3, Example));

        Assert.Equal((1260m, 1071m, 2331m), (check.Norm!.TitlesM2, check.Norm.SharedM2, check.Norm.TotalM2));
        Assert.Equal((85, 35.83m, 1495.70m), (check.Headcount, check.MetPercent, check.ShortM2));
        Assert.Equal((null, false, true), (check.OverM2, check.MustProposeAssignment, check.IsVerified));
    }

    [Fact]
    public void Area_over_the_norm_must_be_proposed_for_assignment()
    {
        var check = Check(A.Day(9), AnOffice.Of(areaM2: 60m).Counted(3, new StaffGroup(TitleGroup.Specialist, 2)));

        Assert.Equal((55.5m, 4.5m, true), (check.Norm!.TotalM2, check.OverM2, check.MustProposeAssignment));
        Assert.Null(check.ShortM2);
    }

    [Fact]
    public void An_old_day_is_judged_by_the_norm_of_that_day()
    {
        var office = AnOffice.Of(areaM2: 835.30m, day: -40).Counted(-39, Example);

        Assert.Equal(("2025-01-01", 1257.0m), (Check(new(2025, 6, 15), office).RuleVersion, Check(new(2025, 6, 15), office).Norm!.TotalM2));
        Assert.Equal(("2025-06-16", 2331m), (Check(new(2025, 6, 16), office).RuleVersion, Check(new(2025, 6, 16), office).Norm!.TotalM2));
    }

    [Fact]
    public void Offices_of_one_organisation_are_checked_together()
    {
        var second = AnOffice.Of(kind: OfficeKind.SecondSite, facility: 2, areaM2: 64.7m, id: 62).Counted(3, new StaffGroup(TitleGroup.Support, 1));
        var check = Check(A.Day(9), AnOffice.Of(areaM2: 835.30m).Counted(3, Example), second);

        Assert.Equal((86, 900m), (check.Headcount, check.ActualM2));
    }

    [Fact]
    public void What_is_not_known_stays_unknown()
    {
        var uncounted = Check(A.Day(2), AnOffice.Of().Counted(3, Example));
        var unmeasured = Check(A.Day(9), AnOffice.Of(areaM2: null).Counted(3, Example));

        Assert.Equal((null, null, 835.3m, null), (uncounted.Headcount, uncounted.Norm, uncounted.ActualM2, uncounted.MetPercent));
        Assert.Equal((85, null, null, null), (unmeasured.Headcount, unmeasured.ActualM2, unmeasured.MetPercent, unmeasured.ShortM2));
        Assert.Equal((null, null), (Check(A.Day(9)).Headcount, Check(A.Day(9)).ActualM2));
    }

    [Fact]
    public void Norms_that_nobody_has_compared_with_the_act_are_told() =>
        Assert.False(Check(A.Day(9), AnOffice.Of().Counted(3, new StaffGroup(TitleGroup.CommuneLeader, 1))).IsVerified);

    private static NormCheck Check(DateOnly on, params Office[] offices) => NormCheck.Of(offices, RuleBook.Bundled, on);
}
