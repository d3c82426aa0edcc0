namespace AssetRegistry.Tests.Decisions;

/// <summary>What decisions in these tests look at, and a sound decision about it.</summary>
internal static class Ground
{
    private static readonly Organisation[] Everybody = [A.DoanKet, A.TaLeng, A.HealthDepartment, A.LandFund];

    public static DecisionGround Of(IReadOnlyList<Dossier> dossiers, IReadOnlyList<Facility> facilities, params Delegation[] delegations) =>
        new(dossiers, facilities, Everybody, delegations, RuleBook.Bundled);

    public static IssueDecision Command(params ItemToDecide[] items) =>
        new(A.Id(700), LegalForm.Transfer, items, A.Paper(PaperKind.Decision, 30), A.Day(30));

    public static ItemToDecide Item(Facility facility, Organisation receiver, int number, IntendedUse use = IntendedUse.Health) =>
        new(facility.Id, null, A.Id(800 + number), receiver.Id, use);

    public static DecisionOutcome Issue(IReadOnlyList<Dossier> dossiers, IReadOnlyList<Facility> facilities, params ItemToDecide[] items) =>
        Issue(dossiers, facilities, command => command, items);

    public static DecisionOutcome Issue(
        IReadOnlyList<Dossier> dossiers, IReadOnlyList<Facility> facilities, Func<IssueDecision, IssueDecision> change, params ItemToDecide[] items) =>
        DecisionDecider.Issue(change(Command(items)), Of(dossiers, facilities), A.Decider, A.Today);

    /// <summary>An offer that lies before the province.</summary>
    public static Dossier Offer(IReadOnlyList<Facility> facilities, Organisation holder, int id = 501) => Dossier.Create(DossierDecider.SubmitOffer(
        Commands.SubmitOffer with { DossierId = A.Id(id), Number = $"HS-{id}" }, facilities, holder, A.OfficialOf(holder), A.Today)) with
    {
        Status = DossierStatus.Forwarded,
        AcceptedOn = A.Day(12),
    };

    /// <summary>A request that lies before the province, and the facility with the request noted at it.</summary>
    public static (Dossier Dossier, Facility Facility) Asked(Facility facility, Organisation requester, int id)
    {
        var submission = DossierDecider.SubmitRequest(
            Commands.SubmitRequest with { DossierId = A.Id(id), Number = $"HS-{id}" }, facility, requester, A.OfficialOf(requester), A.Today);
        return (
            Dossier.Create(submission.Submitted) with { Status = DossierStatus.Forwarded, AcceptedOn = A.Day(12) },
            facility.Apply(submission.Requested));
    }

    /// <summary>A need of any building in Tả Lèng that lies before the province.</summary>
    public static Dossier Need(Organisation requester, int id) => Dossier.Create((DossierSubmitted)DossierDecider.Submit(
        new(
            A.Id(id), $"HS-{id}",
            new Proposal(DossierKind.Request, [], A.TaLengCommune, IntendedUse.Health, 100m, 5, null, "Thiếu phòng làm việc", [A.Paper(PaperKind.Other)]),
            A.Paper(PaperKind.OfficialLetter, 10), A.Day(10)),
        requester, A.OfficialOf(requester), A.Today).Submitted) with
    {
        Status = DossierStatus.Forwarded,
        AcceptedOn = A.Day(12),
    };

    /// <summary>The facility with two parts of half its area.</summary>
    public static Facility Parted(Facility facility) => new[] { (Id: 61, Name: "Tầng 1"), (Id: 62, Name: "Tầng 2") }.Aggregate(facility, (whole, part) =>
        whole.Apply(new FacilityPartDelimited(facility.Id, A.Id(part.Id), part.Name, 1200m, 638.1m, Classification.Surplus, null, A.Imported(5))));

    /// <summary>The decision as it stands after these events, with its handovers and facilities.</summary>
    public static Decision Decided(DecisionOutcome outcome) => Decision.Create(outcome.Issued);

    public static IReadOnlyList<Handover> Handovers(DecisionOutcome outcome) => [.. outcome.HandoversOpened.Select(Handover.Create)];

    public static Dossier Answered(Dossier dossier, DecisionOutcome outcome) =>
        dossier.Apply(outcome.DossiersDecided.First(decided => decided.DossierId == dossier.Id));
}
