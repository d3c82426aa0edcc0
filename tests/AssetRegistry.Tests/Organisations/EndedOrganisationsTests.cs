using AssetRegistry.Tests.Decisions;

namespace AssetRegistry.Tests.Organisations;

/// <summary>Nothing begins for a body that has ended; what is still its own is its successor's to see and to finish.</summary>
public sealed class EndedOrganisationsTests
{
    private static readonly Organisation Ended =
        A.TaLeng.Apply(new OrganisationEnded(A.TaLeng.Id, A.TaLeng.Name, A.DoanKet.Id, A.DoanKet.Name, A.Imported(10)));

    private static readonly Actor Official = A.OfficialOf(Ended);
    private static readonly Actor Successor = A.OfficialOf(A.DoanKet) with { PredecessorIds = [A.TaLeng.Id] };
    private static readonly Facility Free = A.Surplus(1, A.HealthDepartment);

    private static readonly Dictionary<string, Action> Beginnings = new()
    {
        ["register"] = () => FacilityDecider.Register(Commands.Register, A.TaLengCommune, Ended, Official, A.Today),
        ["correct"] = () => FacilityDecider.Correct(
            new(A.Id(1001), null, null, null, null, null, null, null, null, null, [], "Ghi nhầm", A.Paper(PaperKind.OfficialLetter, 5), A.Day(20)),
            A.Facility(1, A.HealthDepartment),
            A.TaLengCommune,
            Ended,
            [],
            A.Administrator,
            A.Today),
        ["offer"] = () => DossierDecider.SubmitOffer(Commands.SubmitOffer, [A.Surplus()], Ended, Official, A.Today),
        ["request"] = () => DossierDecider.SubmitRequest(Commands.SubmitRequest, Free, Ended, Official, A.Today),
        ["draft"] = () => DossierDecider.Draft(Commands.Draft, Ended, Official, A.Today),
        ["opinion"] = () => DossierDecider.AskForOpinion(
            new(A.Id(501), "Có cần dùng không?", A.Day(40), null, A.Day(20)), InStatus.RequestIn(DossierStatus.UnderAppraisal), Ended, A.Appraiser, A.Today),
        ["decide"] = () => DecisionDecider.Issue(
            Ground.Command(Ground.Item(Free, Ended, 1)),
            Ground.Of([Ground.Offer([Free], A.HealthDepartment)], [Free]) with { Organisations = [Ended, A.HealthDepartment] },
            A.Decider,
            A.Today),
        ["delegate"] = () => DelegationDecider.Grant(
            new(A.Id(600), null, [LegalForm.Transfer], A.Day(20), A.Day(40), A.Paper(PaperKind.Decision, 19), A.Day(19)), Ended, A.Decider, A.Today),
        ["hand over for now"] = () => TemporaryHandoverDecider.HandOver(
            Commands.HandOverTemporarily, Free, Ended, RuleBook.Bundled, A.OfficialOf(A.HealthDepartment), A.Today),
        ["return"] = () => HandoverDecider.Return(
            new(A.Id(800), "Không còn nhu cầu", A.Paper(PaperKind.HandoverMinutes, 60), A.Day(60)),
            InStatus.HandoverIn(HandoverStatus.InUse) with { GiverId = Ended.Id },
            InStatus.Given,
            Ended,
            A.OfficialOf(A.DoanKet),
            A.Today),
        ["need"] = () => HousingNeedDecider.RecordNeed(new(5, null, A.Day(20)), Ended, null, Official, A.Today),
    };

    public static TheoryData<string> EveryBeginning() => [.. Beginnings.Keys];

    [Theory]
    [MemberData(nameof(EveryBeginning))]
    public void Nothing_begins_for_a_body_that_has_ended(string beginning)
    {
        var refusal = Assert.Throws<OrganisationAlreadyEndedException>(Beginnings[beginning]);

        Assert.Equal((Ended.Id, A.Day(10), A.DoanKet.Name), (refusal.OrganisationId, refusal.EndedOn, refusal.SuccessorName));
        Assert.Contains(A.DoanKet.Name, refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recorded_of_its_housing_need_can_shrink()
    {
        var need = HousingNeed.Create(new HousingNeedRecorded(HousingNeed.IdOf(Ended.Id), Ended.Id, Ended.Name, Ended.CommuneCode, 30, A.Imported()));

        Assert.Equal(0, HousingNeedDecider.RecordNeed(new(0, null, A.Day(20)), Ended, need, Successor, A.Today).Headcount);
        Assert.Throws<OrganisationAlreadyEndedException>(() => HousingNeedDecider.RecordNeed(new(31, null, A.Day(20)), Ended, need, Successor, A.Today));
    }

    [Fact]
    public void Its_successor_acts_for_it_and_nobody_else()
    {
        Assert.True(CommandPermissions.Allows(Successor, CommandName.WithdrawDossier, Ended.Id));
        Assert.True(CommandPermissions.Allows(Successor, CommandName.WithdrawDossier, A.DoanKet.Id));
        Assert.False(CommandPermissions.Allows(A.OfficialOf(A.DoanKet), CommandName.WithdrawDossier, Ended.Id));
        Assert.False(CommandPermissions.Allows(Successor, CommandName.WithdrawDossier, A.HealthDepartment.Id));
        Assert.False(CommandPermissions.Allows(Successor with { OrganisationId = null, PredecessorIds = [] }, CommandName.WithdrawDossier, Guid.Empty));
    }

    [Fact]
    public void Its_successor_sees_what_it_saw()
    {
        var (held, dossier) = (A.Facility(), Ground.Offer([A.Surplus()], A.TaLeng));
        var handover = InStatus.HandoverIn(HandoverStatus.HandedOver) with { GiverId = A.HealthDepartment.Id, ReceiverId = Ended.Id };

        Assert.True(FacilityVisibility.MaySee(Successor, held) && DossierVisibility.MaySee(Successor, dossier) && HandoverVisibility.MaySee(Successor, handover));
        var stranger = A.OfficialOf(A.DoanKet);
        Assert.False(FacilityVisibility.MaySee(stranger, held) || DossierVisibility.MaySee(stranger, dossier) || HandoverVisibility.MaySee(stranger, handover));
    }
}
