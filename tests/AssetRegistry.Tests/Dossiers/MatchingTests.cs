namespace AssetRegistry.Tests.Dossiers;

/// <summary>Offer and request of the same facility find each other.</summary>
public sealed class MatchingTests
{
    private static readonly Dossier Offer = Dossier.Create(DossierDecider.SubmitOffer(
        Commands.SubmitOffer, [A.Surplus(1, A.HealthDepartment), A.Surplus(2, A.HealthDepartment)], A.HealthDepartment, A.OfficialOf(A.HealthDepartment), A.Today));

    private static readonly Dossier Rival = Dossier.Create(DossierDecider.SubmitRequest(
        Commands.SubmitRequest with { DossierId = A.Id(502), Number = "HS-0003" }, InStatus.WantedAndRequested, A.TaLeng, A.OfficialOf(A.TaLeng), A.Today).Submitted);

    private static Dossier Request => InStatus.RequestIn(DossierStatus.Submitted);

    [Fact]
    public void Both_sides_find_the_other()
    {
        Assert.True(DossierMatching.Matches(Offer, Request));
        Assert.True(DossierMatching.Matches(Request, Offer));
        Assert.Equal(InStatus.Wanted.Id, Assert.Single(DossierMatching.InCommon(Request, Offer)).Id);
    }

    [Fact]
    public void Two_requests_do_not_match() => Assert.False(DossierMatching.Matches(Request, Rival));

    [Fact]
    public void What_is_closed_or_still_a_draft_matches_nothing()
    {
        Assert.False(DossierMatching.Matches(Offer, InStatus.RequestIn(DossierStatus.Withdrawn)));
        Assert.False(DossierMatching.Matches(Offer, InStatus.RequestIn(DossierStatus.Draft)));
    }

    [Fact]
    public void A_part_matches_the_whole_and_itself_but_no_other_part()
    {
        var whole = InStatus.Wanted.ToReference();
        Dossier Of(Dossier dossier, Guid? part) => dossier with { Facilities = [whole with { PartId = part }] };

        Assert.True(DossierMatching.Matches(Of(Offer, null), Of(Request, A.Id(1))));
        Assert.True(DossierMatching.Matches(Of(Offer, A.Id(1)), Of(Request, A.Id(1))));
        Assert.False(DossierMatching.Matches(Of(Offer, A.Id(1)), Of(Request, A.Id(2))));
    }

    [Fact]
    public void Who_asked_for_the_same_learns_how_it_ended()
    {
        Assert.True(DossierMatching.IsRivalOutcome(Rival, InStatus.RequestIn(DossierStatus.Decided)));
        Assert.False(DossierMatching.IsRivalOutcome(Rival, InStatus.RequestIn(DossierStatus.Forwarded)));
        Assert.False(DossierMatching.IsRivalOutcome(Offer, InStatus.RequestIn(DossierStatus.Decided)));
    }

    [Fact]
    public void A_dossier_is_completed_when_all_it_gave_is_in_use()
    {
        var used = InStatus.HandoverIn(HandoverStatus.InUse);

        Assert.Equal(used.InUseSince, DossierCompletion.On(About(used), [used, used with { InUseSince = used.InUseSince!.Value.AddDays(-3) }]));
        Assert.Null(DossierCompletion.On(About(used), [used, InStatus.HandoverIn(HandoverStatus.HandedOver)]));
        Assert.Null(DossierCompletion.On(About(used), []));
    }

    [Fact]
    public void What_was_cancelled_or_is_another_dossiers_does_not_keep_it_from_being_completed()
    {
        var used = InStatus.HandoverIn(HandoverStatus.InUse);
        var cancelled = InStatus.HandoverIn(HandoverStatus.Awaited) with { Status = HandoverStatus.Cancelled };
        var ofAnother = InStatus.HandoverIn(HandoverStatus.Awaited) with { Facility = used.Facility with { Id = A.Id(1999) } };

        Assert.Equal(used.InUseSince, DossierCompletion.On(About(used), [cancelled, used, ofAnother]));
        Assert.Null(DossierCompletion.On(About(used), [cancelled]));
        Assert.Null(DossierCompletion.On(About(used) with { Facilities = [] }, [used, ofAnother]));
    }

    private static Dossier About(Handover handover) => Offer with { Facilities = [handover.Facility] };
}
