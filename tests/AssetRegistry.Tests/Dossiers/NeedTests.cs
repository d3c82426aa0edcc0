namespace AssetRegistry.Tests.Dossiers;

/// <summary>A request for a building where none is named, and requests for several facilities at once.</summary>
public sealed class NeedTests
{
    private static readonly SubmitProposal Command =
        new(A.Id(500), "HS-0001", Kindergarten, A.Paper(PaperKind.OfficialLetter, 10), A.Day(10));

    private static Proposal Kindergarten => new(
        DossierKind.Request, [], A.TaLengCommune, IntendedUse.Education, 600m, 120, A.Day(200), "Xã chưa có trường mầm non");

    [Fact]
    public void Asks_for_an_area_in_a_commune()
    {
        var submission = DossierDecider.Submit(Command, A.DoanKet, InStatus.Proposer, A.Today);
        var dossier = Dossier.Create((DossierSubmitted)submission.Submitted);

        Assert.Empty(submission.Requests);
        Assert.Equal("xã Tả Lèng", dossier.WantedIn?.Name);
        Assert.Equal((600m, 120, A.Day(200)), (dossier.AreaNeededM2, dossier.Headcount, dossier.NeededBy));
        Assert.NotNull(dossier.OpenNeedKey);
        Assert.Contains("đề nghị bố trí nhà, đất tại xã Tả Lèng", FactText.Describe(submission.Submitted).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_needs_of_one_organisation_for_one_use_in_one_commune_have_one_key_while_they_are_open()
    {
        var dossier = Dossier.Create((DossierSubmitted)DossierDecider.Submit(Command, A.DoanKet, InStatus.Proposer, A.Today).Submitted);
        var other = Dossier.Create((DossierSubmitted)DossierDecider.Submit(
            Command with { DossierId = A.Id(9) }, A.DoanKet, InStatus.Proposer, A.Today).Submitted);

        Assert.Equal(dossier.OpenNeedKey, other.OpenNeedKey);
        Assert.Null(dossier.Apply(DossierDecider.Withdraw(Commands.Withdraw, dossier, [], InStatus.Proposer, A.Today).Withdrawn).OpenNeedKey);
        Assert.Null(InStatus.RequestIn(DossierStatus.Submitted).OpenNeedKey);
    }

    [Fact]
    public void Needs_an_area() =>
        Assert.Equal("areaNeededM2", Refused<FieldRequiredException>(Kindergarten with { AreaNeededM2 = null }).Field);

    [Fact]
    public void Needs_a_facility_or_a_commune_and_not_both()
    {
        Assert.Equal(0, Refused<RequestNeedsFacilityOrCommuneException>(Kindergarten with { WantedIn = null }).Facilities);
        Assert.Equal(1, Refused<RequestNeedsFacilityOrCommuneException>(Kindergarten with { Items = [new(InStatus.Wanted)] }).Facilities);
    }

    [Fact]
    public void Needs_a_commune_that_is_in_force() =>
        Refused<AdministrativeUnitNotInForceException>(Kindergarten with { WantedIn = A.TaLengCommune.Apply(new AdministrativeUnitEnded(A.Id(90), A.Day(5), [], A.Imported())) });

    [Fact]
    public void Is_not_needed_before_it_is_submitted() =>
        Assert.Equal("neededBy", Refused<DateBeforePreviousStepException>(Kindergarten with { NeededBy = A.Day(1) }).Field);

    [Fact]
    public void Asks_for_several_facilities_in_one_dossier()
    {
        var submission = DossierDecider.Submit(
            Command with { Proposal = Commands.Proposal with { Items = [new(A.Surplus(1)), new(A.Surplus(2, A.HealthDepartment))] } },
            A.DoanKet,
            InStatus.Proposer,
            A.Today);

        Assert.Equal([A.Id(1001), A.Id(1002)], submission.Requests.Select(request => request.FacilityId));
        Assert.Equal([A.TaLeng.Id, A.HealthDepartment.Id], Dossier.Create((DossierSubmitted)submission.Submitted).HolderIds);
    }

    [Fact]
    public void One_facility_that_cannot_be_asked_for_refuses_them_all() =>
        Refused<FacilityNotSurplusException>(Commands.Proposal with { Items = [new(A.Surplus(1)), new(A.Facility(2) with { CommuneCode = "03408" })] });

    private static TException Refused<TException>(Proposal proposal)
        where TException : AssetRegistryException => Assert.Throws<TException>(
            () => DossierDecider.Submit(Command with { Proposal = proposal }, A.DoanKet, InStatus.Proposer, A.Today));
}
