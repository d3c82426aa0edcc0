namespace AssetRegistry.Tests.Reports;

public sealed class FreezingTests
{
    private static readonly Actor Finance = A.Holding(Role.FinanceAppraiser, A.HealthDepartment);

    private static readonly FreezeReport Weekly = new(
        A.Id(700), ReportCode.ProgressByCommune, "12", A.Day(30), new(2025, 9, 16, 2, 0, 0, TimeSpan.Zero), """{"figure":1945}""", " Báo cáo  tuần ", null, A.Day(30));

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void Keeps_the_content_with_its_hash_and_who_froze_it()
    {
        var frozen = ReportDecider.Freeze(Weekly, Finance, A.Today);

        Assert.Equal("""{"figure":1945}""", frozen.Content);
        Assert.Matches("^[0-9a-f]{64}$", frozen.Sha256);
        Assert.Equal((Finance.Account, A.Day(30), "Báo cáo tuần"), (frozen.Provenance.Account, frozen.Provenance.EffectiveOn, frozen.Provenance.Reason));
    }

    [Fact]
    public void Knows_its_own_content_and_no_other()
    {
        var snapshot = ReportSnapshot.Create(ReportDecider.Freeze(Weekly, Finance, A.Today));

        Assert.True(snapshot.IsOf("""{"figure":1945}"""));
        Assert.False(snapshot.IsOf("""{"figure":1946}"""));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Is_for_finance_and_administrators(Role role)
    {
        var actor = A.Holding(role, A.HealthDepartment);
        if (role is Role.FinanceAppraiser or Role.Administrator)
        {
            Assert.Equal(ReportCode.ProgressByCommune, ReportDecider.Freeze(Weekly, actor, A.Today).Code);
            return;
        }

        Assert.Equal(CommandName.FreezeReport, Assert.Throws<NotPermittedException>(() => ReportDecider.Freeze(Weekly, actor, A.Today)).Command);
    }

    [Fact]
    public void A_day_to_come_has_no_figures() =>
        Assert.Equal("effectiveAt", Assert.Throws<DateInFutureException>(() => ReportDecider.Freeze(Weekly with { EffectiveAt = A.Today.AddDays(1) }, Finance, A.Today)).Field);

    [Fact]
    public void Is_not_sent_on_a_day_to_come() =>
        Assert.Equal("effectiveOn", Assert.Throws<DateInFutureException>(() => ReportDecider.Freeze(Weekly with { EffectiveOn = A.Today.AddDays(1) }, Finance, A.Today)).Field);

    [Theory]
    [MemberData(nameof(Roles))]
    public void Is_seen_by_the_roles_that_see_all_facilities(Role role)
    {
        var actor = A.Holding(role, A.HealthDepartment);
        var snapshot = ReportSnapshot.Create(ReportDecider.Freeze(Weekly, Finance, A.Today));

        Assert.Equal(actor.SeesRestricted, ReportSnapshotVisibility.MaySee(actor));
        Assert.Equal(actor.SeesRestricted, ReportSnapshotVisibility.MayBeSeenBy(actor).Compile()(snapshot));
    }
}
