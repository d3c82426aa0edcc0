namespace AssetRegistry.Tests.Notifications;

public sealed class NotificationRulesTests
{
    private static readonly Dossier Request = InStatus.RequestIn(DossierStatus.Submitted);

    [Fact]
    public void A_submitted_request_is_told_to_finance_the_land_fund_and_the_holder()
    {
        var submitted = DossierDecider.SubmitRequest(Commands.SubmitRequest, InStatus.Wanted, A.DoanKet, InStatus.Proposer, A.Today).Submitted;

        Assert.Equivalent(
            new[] { Addressee.All(OrganisationType.FinanceDepartment), Addressee.All(OrganisationType.LandFundCentre), Addressee.Organisation(A.HealthDepartment.Id) },
            NotificationRules.For(submitted, Request));
    }

    [Fact]
    public void The_proposer_is_told_of_every_step_of_others()
    {
        var provenance = A.Imported(20) with { OrganisationId = A.Finance.Id };
        IBusinessEvent[] steps =
        [
            new DossierAccepted(Request.Id, Request.Number, provenance),
            new DossierSupplementAsked(Request.Id, Request.Number, "Thiếu sơ đồ", provenance),
            new DossierAppraised(Request.Id, Request.Number, "Đủ điều kiện", provenance),
            new DossierForwarded(Request.Id, Request.Number, provenance),
            new DossierRefused(Request.Id, Request.Number, "Vượt định mức", provenance),
        ];

        Assert.All(steps, step => Assert.Contains(Addressee.Organisation(A.DoanKet.Id), NotificationRules.For(step, Request)));
    }

    [Fact]
    public void Nobody_is_told_of_what_he_did_himself()
    {
        var withdrawn = new DossierWithdrawn(Request.Id, Request.Number, "Đã có cơ sở khác", A.Imported(20) with { OrganisationId = A.DoanKet.Id });

        Assert.DoesNotContain(Addressee.Organisation(A.DoanKet.Id), NotificationRules.For(withdrawn, Request));
    }

    [Fact]
    public void Those_who_asked_in_vain_learn_who_was_chosen()
    {
        var facility = InStatus.WantedAndRequested.Apply(new FacilityRequested(
            InStatus.Wanted.Id, A.Id(900), "HS-0900", A.TaLeng.Id, A.TaLeng.Name, IntendedUse.Education, null, A.Imported(11)));
        var assigned = InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0];

        Assert.Equal([Addressee.Organisation(A.TaLeng.Id)], NotificationRules.For(assigned, facility));
    }

    [Fact]
    public void Every_fact_that_is_told_can_be_said_in_a_sentence() => Assert.All(
        EveryFact.All.Where(fact => NotificationRules.SubjectOf(fact.GetType()) is not null),
        fact => Assert.NotEmpty(FactText.Describe(fact).English));
}
