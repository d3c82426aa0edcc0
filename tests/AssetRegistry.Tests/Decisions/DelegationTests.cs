namespace AssetRegistry.Tests.Decisions;

/// <summary>Decisions made by somebody the chairperson has delegated them to.</summary>
public sealed class DelegationTests
{
    private static readonly Facility One = A.Surplus(1, A.HealthDepartment);
    private static readonly Actor Delegate = new("pho-giam-doc", Role.FinanceAppraiser, A.Finance.Id, null);
    private static readonly GrantDelegation Grant = new(
        A.Id(600), null, [LegalForm.Transfer], A.Day(20), A.Day(40), A.Paper(PaperKind.Decision, 19), A.Day(19));

    [Fact]
    public void A_delegate_decides_in_the_name_of_the_province_and_signs_so()
    {
        var outcome = Decide(Given(Grant, A.Finance));

        Assert.Equal((A.Province.Id, SigningCapacity.ByDelegation, A.Id(600)), (outcome.Issued.IssuerId, outcome.Issued.Capacity, outcome.Issued.DelegationId));
        Assert.Equal(Delegate.Account, outcome.Issued.Provenance.Account);
    }

    [Theory]
    [InlineData(19)]
    [InlineData(41)]
    public void Outside_its_days_a_delegation_does_not_hold(int day)
    {
        var refusal = Assert.Throws<DelegationNotInForceException>(() => Decide(Given(Grant, A.Finance), day));

        Assert.Equal((A.Day(20), A.Day(40), A.Day(day), "paper.date"), (refusal.ValidFrom, refusal.ValidTo, refusal.Date, refusal.Field));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void It_holds_on_its_first_and_on_its_last_day(int day) => Assert.NotNull(Decide(Given(Grant, A.Finance), day));

    [Fact]
    public void An_ended_delegation_no_longer_holds_and_says_until_when_it_did()
    {
        var given = Given(Grant, A.Finance);
        var ended = given.Apply(DelegationDecider.End(new(A.Id(600), "Kết thúc đợt", A.Paper(PaperKind.Decision, 25), A.Day(25)), given, A.Decider, A.Today));

        Assert.Equal(A.Day(24), Assert.Throws<DelegationNotInForceException>(() => Decide(ended)).ValidTo);
        Assert.Throws<DelegationAlreadyEndedException>(
            () => DelegationDecider.End(new(A.Id(600), "Kết thúc đợt", A.Paper(PaperKind.Decision, 25), A.Day(26)), ended, A.Decider, A.Today));
    }

    [Fact]
    public void Other_legal_forms_are_not_delegated() =>
        Assert.Equal(LegalForm.Transfer, Assert.Throws<LegalFormNotDelegatedException>(
            () => Decide(Given(Grant with { LegalForms = [LegalForm.Recovery] }, A.Finance))).LegalForm);

    [Fact]
    public void A_delegation_to_somebody_else_is_none()
    {
        Assert.Throws<NotPermittedException>(() => Decide(Given(Grant, A.HealthDepartment)));
        Assert.Throws<NotPermittedException>(() => Decide(Given(Grant with { ToAccount = "nguoi-khac" }, null)));
        Assert.NotNull(Decide(Given(Grant with { ToAccount = " PHO-giam-doc " }, null)));
    }

    [Fact]
    public void A_delegate_is_bound_by_four_eyes_too() => Assert.Throws<FourEyesException>(() => DecisionDecider.Issue(
        Ground.Command(Ground.Item(One, A.DoanKet, 1)),
        Ground.Of([Ground.Offer([One], A.HealthDepartment) with { AppraisedBy = Delegate.Account }], [One], Given(Grant, A.Finance)),
        Delegate,
        A.Today));

    [Theory]
    [InlineData(null, SigningCapacity.ForCommittee)]
    [InlineData(SigningCapacity.ForChairperson, SigningCapacity.ForChairperson)]
    [InlineData(SigningCapacity.ActingChairperson, SigningCapacity.ActingChairperson)]
    public void The_provinces_decider_says_for_whom_he_signs(SigningCapacity? given, SigningCapacity recorded) =>
        Assert.Equal(recorded, Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment)], [One], command => command with { Capacity = given }, Ground.Item(One, A.DoanKet, 1)).Issued.Capacity);

    [Theory]
    [InlineData(30, true)]
    [InlineData(41, false)]
    public void While_it_holds_it_shows_what_may_be_done(int day, bool holds)
    {
        var commands = Delegation.CommandsBy([Given(Grant, A.Finance)], Delegate, A.Day(day));

        Assert.Equal(holds, commands.Contains(CommandName.RevokeDecision) && commands.Contains(CommandName.AmendDecision));
        Assert.Equal(holds, DossierMoves.AllowedFor(Ground.Offer([One], A.HealthDepartment), Delegate, commands).Contains(CommandName.DecideDossier));
        Assert.DoesNotContain(
            CommandName.DecideDossier,
            DossierMoves.AllowedFor(Ground.Offer([One], A.HealthDepartment) with { AppraisedBy = Delegate.Account }, Delegate, commands));
        Assert.Empty(Delegation.CommandsBy([Given(Grant, A.HealthDepartment)], Delegate, A.Day(day)));
    }

    [Fact]
    public void A_delegate_revokes_within_the_forms_and_days()
    {
        Assert.Equal(DecisionStatus.Revoked, Revoke(Grant).Status);
        Assert.Equal(LegalForm.Transfer, Assert.Throws<LegalFormNotDelegatedException>(() => Revoke(Grant with { LegalForms = [LegalForm.Recovery] })).LegalForm);
        Assert.Equal(A.Day(38), Assert.Throws<DelegationNotInForceException>(() => Revoke(Grant with { ValidTo = A.Day(37) })).Date);
        Assert.Equal(
            CommandName.RevokeDecision,
            Assert.Throws<NotPermittedException>(() => Revoke(Grant with { ToAccount = "nguoi-khac" }, toOrganisation: false)).Command);
    }

    [Fact]
    public void Only_the_province_delegates()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.ProvinceDecider]))
        {
            var actor = A.Holding(role, A.Province);
            Assert.Throws<NotPermittedException>(() => DelegationDecider.Grant(Grant, A.Finance, actor, A.Today));
            Assert.Throws<NotPermittedException>(() => DelegationDecider.End(new(A.Id(600), "x", null, A.Day(25)), Given(Grant, A.Finance), actor, A.Today));
        }
    }

    [Fact]
    public void A_delegation_says_to_whom_for_what_and_how_long()
    {
        Assert.Throws<DelegateNotNamedException>(() => Given(Grant, null));
        Assert.Throws<DelegateNotNamedException>(() => Given(Grant with { ToAccount = "a" }, A.Finance));
        Assert.Equal("legalForms", Assert.Throws<FieldRequiredException>(() => Given(Grant with { LegalForms = [] }, A.Finance)).Field);
        Assert.Equal("validTo", Assert.Throws<DateBeforePreviousStepException>(() => Given(Grant with { ValidTo = A.Day(19) }, A.Finance)).Field);
        Assert.Equal("validFrom", Assert.Throws<DateBeforePreviousStepException>(() => Given(Grant with { ValidFrom = A.Day(18) }, A.Finance)).Field);
        Assert.Throws<PaperRequiredException>(() => Given(Grant with { Paper = null }, A.Finance));
        Assert.Throws<AccountWithoutOrganisationException>(() => DelegationDecider.Grant(Grant, A.Finance, A.Decider with { OrganisationId = null }, A.Today));
    }

    [Fact]
    public void The_province_sees_every_delegation_and_others_those_to_themselves()
    {
        var given = Given(Grant, A.HealthDepartment);

        Assert.True(DelegationVisibility.MaySee(A.Decider, given));
        Assert.True(DelegationVisibility.MaySee(A.OfficialOf(A.HealthDepartment), given));
        Assert.False(DelegationVisibility.MaySee(A.OfficialOf(A.DoanKet), given));
        Assert.False(DelegationVisibility.MayBeSeenBy(A.OfficialOf(A.DoanKet)).Compile()(given));
    }

    private static Delegation Given(GrantDelegation command, Organisation? organisation) =>
        Delegation.Create(DelegationDecider.Grant(command, organisation, A.Decider, A.Today));

    private static Decision Revoke(GrantDelegation grant, bool toOrganisation = true)
    {
        var decision = Ground.Decided(Ground.Issue([Ground.Offer([One], A.HealthDepartment)], [One], Ground.Item(One, A.DoanKet, 1)));
        return decision.Apply(DecisionDecider.Revoke(
            Commands.Revoke, decision, [], [], Delegate, A.Today, [Given(grant, toOrganisation ? A.Finance : null)]).Revoked);
    }

    private static DecisionOutcome Decide(Delegation delegation, int day = 30) => DecisionDecider.Issue(
        Ground.Command(Ground.Item(One, A.DoanKet, 1)) with { Paper = A.Paper(PaperKind.Decision, day), EffectiveOn = A.Day(day) },
        Ground.Of([Ground.Offer([One], A.HealthDepartment)], [One], delegation),
        Delegate,
        A.Today);
}
