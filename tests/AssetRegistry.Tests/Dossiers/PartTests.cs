namespace AssetRegistry.Tests.Dossiers;

/// <summary>A dossier may be about a part of a facility.</summary>
public sealed class PartTests
{
    private static readonly Guid East = A.Id(61), West = A.Id(62);

    private static readonly Facility Divided = A.Facility(1, A.HealthDepartment) with
    {
        Parts = [Part(East, "Dãy nhà phía đông"), Part(West, "Dãy nhà phía tây")],
    };

    private static readonly SubmitProposal Command = new(
        A.Id(500), "HS-0001", Commands.Proposal with { Items = [new(Divided, East)] }, A.Paper(PaperKind.OfficialLetter, 10), A.Day(10));

    [Fact]
    public void Asks_for_a_surplus_part_of_a_facility_that_is_kept()
    {
        var submission = DossierDecider.Submit(Command, A.DoanKet, InStatus.Proposer, A.Today);

        Assert.Equal(East, Assert.Single(submission.Requests).PartId);
        Assert.Equal("Dãy nhà phía đông", ((DossierSubmitted)submission.Submitted).Facilities[0].PartName);
        Assert.Contains("(Dãy nhà phía đông)", FactText.Describe(submission.Submitted).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_not_there_is_refused() =>
        Refused<FacilityPartNotFoundException>(new ProposedItem(Divided, A.Id(63)));

    [Fact]
    public void The_whole_and_a_part_of_it_are_not_asked_for_together() =>
        Refused<DossierItemsOverlapException>(new ProposedItem(Divided), new ProposedItem(Divided, East));

    [Fact]
    public void Two_parts_are_closed_one_by_one_when_the_dossier_ends()
    {
        var submission = DossierDecider.Submit(
            Command with { Proposal = Commands.Proposal with { Items = [new(Divided, East), new(Divided, West)] } }, A.DoanKet, InStatus.Proposer, A.Today);
        var dossier = Dossier.Create((DossierSubmitted)submission.Submitted);
        var requested = submission.Requests.Aggregate(Divided, (facility, request) => facility.Apply(request));
        Assert.Single(dossier.FacilityIds);

        var withdrawal = DossierDecider.Withdraw(Commands.Withdraw, dossier, [requested], InStatus.Proposer, A.Today);

        Assert.Equal([East, West], withdrawal.RequestsClosed.Select(closed => closed.PartId));
        Assert.Empty(withdrawal.RequestsClosed.Aggregate(requested, (facility, closed) => facility.Apply(closed)).AllOpenRequests);
    }

    [Fact]
    public void The_same_organisation_asks_once_for_a_part_and_may_ask_for_another()
    {
        var requested = Divided.Apply(DossierDecider.Submit(Command, A.DoanKet, InStatus.Proposer, A.Today).Requests[0]);

        Refused<FacilityAlreadyRequestedException>(new ProposedItem(requested, East));
        Assert.NotNull(DossierDecider.Submit(
            Command with { Proposal = Commands.Proposal with { Items = [new(requested, West)] } }, A.DoanKet, InStatus.Proposer, A.Today));
    }

    [Fact]
    public void A_holder_offers_a_part()
    {
        var offer = new Proposal(DossierKind.Offer, [new(Divided, West)], Justification: "Không dùng hết");

        var submitted = (DossierSubmitted)DossierDecider.Submit(
            Command with { Proposal = offer }, A.HealthDepartment, A.OfficialOf(A.HealthDepartment), A.Today).Submitted;

        Assert.Equal(West, submitted.Facilities[0].PartId);
    }

    private static FacilityPart Part(Guid id, string name) => new(id, name, 300m, 200m, Classification.Surplus, A.Day(2))
    {
        HolderId = A.HealthDepartment.Id,
        HolderName = A.HealthDepartment.Name,
    };

    private static void Refused<TException>(params ProposedItem[] items)
        where TException : AssetRegistryException => Assert.Throws<TException>(() => DossierDecider.Submit(
            Command with { Proposal = Commands.Proposal with { Items = items } }, A.DoanKet, InStatus.Proposer, A.Today));
}
