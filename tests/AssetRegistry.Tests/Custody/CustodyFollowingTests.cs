namespace AssetRegistry.Tests.Custody;

/// <summary>What decisions and handovers mean for a facility's custody.</summary>
public sealed class CustodyFollowingTests
{
    private static readonly CustodyCase Leased = InCustody.Case(CustodyStatus.ShortTermLease);
    private static readonly FacilityAssigned Assigned = LeasingTests.Assignment(OrganisationType.CommuneCommittee);

    [Fact]
    public void An_assignment_gives_a_lease_notice_from_the_day_it_is_recorded()
    {
        var noted = CustodyDecider.OnAssigned(Assigned, Leased, A.Day(35))!;
        var after = Leased.Apply(noted);

        Assert.Equal((A.Day(35), A.Day(95)), (noted.Provenance.EffectiveOn, noted.LeaseEndsOn!.Value));
        Assert.Equal(CustodyStatus.ShortTermLease, after.StatusOn(A.Day(95)));
        Assert.Equal(CustodyStatus.Kept, after.StatusOn(A.Day(96)));
        Assert.Equal((A.DoanKet.Id, Assigned.DecisionNumber), (after.ReceiverId, after.DecisionNumber));
        Assert.Contains(Assigned.DecisionNumber, after.Lease!.EndingReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lease_that_ends_sooner_anyway_ends_then()
    {
        var ending = Leased.Apply(CustodyDecider.TerminateLease(InCustody.Terminate with { EffectiveOn = A.Day(25) }, Leased, A.LandFundOfficer, A.Today));

        Assert.Equal(A.Day(85), CustodyDecider.OnAssigned(Assigned, ending, A.Day(35))!.LeaseEndsOn);
    }

    [Fact]
    public void Without_a_lease_only_the_receiver_is_noted()
    {
        var noted = CustodyDecider.OnAssigned(Assigned, InCustody.Case(CustodyStatus.Kept), A.Day(35))!;

        Assert.Null(noted.LeaseEndsOn);
        Assert.True(CustodyVisibility.MaySee(A.OfficialOf(A.DoanKet), InCustody.Case(CustodyStatus.Kept).Apply(noted)));
    }

    [Fact]
    public void Nothing_changes_for_an_ended_case_or_when_the_centre_itself_receives()
    {
        Assert.Null(CustodyDecider.OnAssigned(Assigned, InCustody.Case(CustodyStatus.Ended), A.Day(35)));
        Assert.Null(CustodyDecider.OnAssigned(Assigned with { ReceiverType = OrganisationType.LandFundCentre }, Leased, A.Day(35)));
    }

    [Fact]
    public void A_formal_handover_to_somebody_else_ends_the_care()
    {
        var after = InCustody.Fold(Leased, Handing(OrganisationType.CommuneCommittee, isProvisional: false, Leased));

        Assert.Equal(CustodyStatus.Ended, after.Status);
        Assert.Empty(Handing(OrganisationType.CommuneCommittee, isProvisional: true, Leased));
        Assert.Empty(Handing(OrganisationType.CommuneCommittee, isProvisional: false, custody: null));
    }

    [Fact]
    public void A_formal_handover_to_the_centre_opens_and_receives_the_case()
    {
        var after = InCustody.Fold(null, Handing(OrganisationType.LandFundCentre, isProvisional: false, custody: null));

        Assert.Equal((CustodyStatus.Received, (DateOnly?)A.Day(40)), (after.Status, after.ReceivedOn));
        Assert.Equal(
            CustodyStatus.Received,
            InCustody.Fold(InCustody.Case(CustodyStatus.Surveyed), Handing(OrganisationType.LandFundCentre, false, InCustody.Case(CustodyStatus.Surveyed))).Status);
        Assert.Empty(Handing(OrganisationType.LandFundCentre, isProvisional: false, Leased));
    }

    [Fact]
    public void A_return_to_the_centre_opens_and_receives_the_case()
    {
        var after = InCustody.Fold(null, Returning(A.LandFund, custody: null));

        Assert.Equal((CustodyStatus.Received, (DateOnly?)A.Day(60)), (after.Status, after.ReceivedOn));
        Assert.Equal(CustodyStatus.Received, InCustody.Fold(InCustody.Case(CustodyStatus.Ended), Returning(A.LandFund, InCustody.Case(CustodyStatus.Ended))).Status);
        Assert.Empty(Returning(A.LandFund, InCustody.Case(CustodyStatus.Kept)));
    }

    [Fact]
    public void A_return_by_the_centre_ends_the_care()
    {
        var kept = InCustody.Case(CustodyStatus.Kept);
        var after = InCustody.Fold(kept, Returning(A.HealthDepartment, kept));

        Assert.Equal((CustodyStatus.Ended, "Đã trả lại cho Sở Y tế"), (after.Status, after.EndingReason));
        Assert.Empty(Returning(A.HealthDepartment, custody: null));
    }

    [Fact]
    public void A_revoked_decision_takes_its_notice_with_it()
    {
        var noticed = Leased.Apply(CustodyDecider.OnAssigned(Assigned, Leased, A.Day(35))!);

        var released = CustodyDecider.OnReleased(Release, noticed, A.Day(50))!;
        var after = noticed.Apply(released);

        Assert.Equal((A.Day(50), (DateOnly?)Leased.Lease!.EndsOn), (released.Provenance.EffectiveOn, released.LeaseEndsOn));
        Assert.Equal(Leased.Lease, after.Lease);
        Assert.Equal((null, null), (after.ReceiverId, after.DecisionNumber));
    }

    [Fact]
    public void A_lease_that_is_over_does_not_come_back()
    {
        var noticed = Leased.Apply(CustodyDecider.OnAssigned(Assigned, Leased, A.Day(35))!);

        var released = CustodyDecider.OnReleased(Release, noticed, A.Day(96))!;

        Assert.Null(released.LeaseEndsOn);
        Assert.Equal(noticed.Lease, noticed.Apply(released).Lease);
    }

    [Fact]
    public void A_notice_for_another_reason_stays()
    {
        var before = Leased.Apply(Terminating(A.Day(25), Leased));
        var sooner = before.Apply(CustodyDecider.OnAssigned(Assigned, before, A.Day(35))!);
        Assert.Equal(before.Lease, sooner.Apply(CustodyDecider.OnReleased(Release, sooner, A.Day(50))!).Lease);

        var noticed = Leased.Apply(CustodyDecider.OnAssigned(Assigned, Leased, A.Day(35))!);
        var later = noticed.Apply(Terminating(A.Day(45), noticed));
        Assert.Equal(A.Day(95), later.Lease!.EndsOn);
        var released = CustodyDecider.OnReleased(Release, later, A.Day(50))!;
        Assert.Equal((A.Day(95), A.Day(95)), (released.LeaseEndsOn!.Value, later.Apply(released).Lease!.EndsOn));
    }

    [Fact]
    public void Another_decision_releases_nothing_here()
    {
        Assert.Null(CustodyDecider.OnReleased(Release, Leased, A.Day(50)));
        Assert.Null(CustodyDecider.OnReleased(Release, InCustody.Case(CustodyStatus.Ended), A.Day(50)));
    }

    [Fact]
    public void A_facility_received_before_cases_were_kept_enters_its_case_as_received() => Assert.Equal(
        CustodyStatus.Received,
        InCustody.Fold(null, CustodyDecider.Open(new(null, null, A.Day(20)), InCustody.Kept, null, A.LandFundOfficer, A.Today)).Status);

    [Fact]
    public void A_case_opened_anew_remembers_what_was_spent_and_seen()
    {
        var ended = InCustody.Case(CustodyStatus.Ended);
        ended = ended.Apply(CustodyDecider.RecordCost(InCustody.Cost, ended, A.LandFundOfficer, A.Today));

        var again = InCustody.Fold(ended, CustodyDecider.Open(new(null, null, A.Day(80)), InCustody.Facility, ended, A.LandFundOfficer, A.Today));

        Assert.Equal((CustodyStatus.NotContacted, 6_500_000, (DateOnly?)null), (again.Status, again.TotalCostDong, again.ReceivedOn));
    }

    [Fact]
    public void Giving_back_releases_the_facility()
    {
        var planned = InCustody.Case(CustodyStatus.PlanApproved, CustodyPlanKind.Return);
        var ending = CustodyDecider.GiveBack(InCustody.GiveBack, planned, InCustody.Kept, A.LandFundOfficer, A.Today);

        Assert.False(InCustody.Kept.Apply(ending.Released!).InCustody);
    }

    [Fact]
    public void Only_surplus_is_listed_for_custody()
    {
        Assert.Throws<FacilityNotSurplusException>(() => CustodyDecider.Open(new(null, null, A.Day(20)), A.Facility(), null, A.LandFundOfficer, A.Today));
        Assert.Throws<FacilityAlreadyDecidedException>(() => CustodyDecider.Open(
            new(null, null, A.Day(40)),
            LeasingTests.Assigned(OrganisationType.CommuneCommittee) with { Classification = Classification.Surplus },
            null,
            A.LandFundOfficer,
            A.Today));
    }

    private static FacilityReleased Release => new(InCustody.Facility.Id, Assigned.DecisionId, Assigned.DecisionNumber, A.Imported(40));

    private static CustodyLeaseTerminated Terminating(DateOnly day, CustodyCase custody) =>
        CustodyDecider.TerminateLease(InCustody.Terminate with { EffectiveOn = day }, custody, A.LandFundOfficer, A.Today);

    private static IReadOnlyList<IBusinessEvent> Returning(Organisation to, CustodyCase? custody) => CustodyDecider.OnReturned(
        new(InCustody.Facility.Id, A.Id(800), to.Id, to.Name, to.Type, A.Imported(60)), InCustody.Facility, null, custody);

    private static IReadOnlyList<IBusinessEvent> Handing(OrganisationType receiver, bool isProvisional, CustodyCase? custody) => CustodyDecider.OnHandedOver(
        new(InCustody.Facility.Id, A.Id(800), A.DoanKet.Id, A.DoanKet.Name, isProvisional, A.Imported(40)), LeasingTests.Assigned(receiver), null, custody);
}
