using AssetRegistry.Tests.Assignments;
using AssetRegistry.Tests.Housing;
using AssetRegistry.Tests.Mergers;

namespace AssetRegistry.Tests.Access;

/// <summary>Every command that begins a record, or notes something at one that has no states, by every role.</summary>
public sealed class FirstCommandsTests
{
    private static readonly Facility Held = A.Surplus();
    private static readonly Facility Wanted = A.Surplus(2, A.HealthDepartment);
    private static readonly Paper Decree = A.Paper(PaperKind.Decision, 19);
    private static readonly Delegation Given = Delegation.Create(DelegationDecider.Grant(Grant, A.Finance, A.Decider, A.Today));

    private static readonly HousingNeed Need = HousingNeed.Create(
        new HousingNeedRecorded(HousingNeed.IdOf(A.TaLeng.Id), A.TaLeng.Id, A.TaLeng.Name, A.TaLeng.CommuneCode, 100, A.Imported()));

    private static GrantDelegation Grant => new(A.Id(600), null, [LegalForm.Transfer], A.Day(20), A.Day(40), Decree, A.Day(19));

    // Which event, and how it comes about. The actor works for the committee of Tả Lèng, about whose matters everything here is.
    private static readonly Dictionary<CommandName, (Type Event, Func<Actor, IBusinessEvent> Give)> Table = new()
    {
        [CommandName.RegisterFacility] = (typeof(FacilityRegistered), actor =>
            FacilityDecider.Register(Commands.Register, A.TaLengCommune, A.TaLeng, actor, A.Today)),
        [CommandName.SubmitOffer] = (typeof(DossierSubmitted), actor => DossierDecider.SubmitOffer(Commands.SubmitOffer, [Held], A.TaLeng, actor, A.Today)),
        [CommandName.SubmitRequest] = (typeof(DossierSubmitted), actor =>
            DossierDecider.SubmitRequest(Commands.SubmitRequest, Wanted, A.TaLeng, actor, A.Today).Submitted),
        [CommandName.DraftDossier] = (typeof(DossierDrafted), actor => DossierDecider.Draft(
            Commands.Draft with { Proposal = Commands.Proposal with { Items = [new(Wanted)] } }, A.TaLeng, actor, A.Today)),
        [CommandName.GrantDelegation] = (typeof(DelegationGranted), actor => DelegationDecider.Grant(Grant, A.Finance, actor, A.Today)),
        [CommandName.EndDelegation] = (typeof(DelegationEnded), actor =>
            DelegationDecider.End(new(A.Id(600), "Kết thúc đợt", A.Paper(PaperKind.Decision, 25), A.Day(25)), Given, actor, A.Today)),
        [CommandName.DraftAssignmentProposal] = (typeof(AssignmentProposalDrafted), actor =>
            AssignmentProposalDecider.Draft(Proposals.Draft, Proposals.Inputs, actor, A.Today)),
        [CommandName.DraftMergerPlan] = (typeof(MergerPlanDrafted), actor => MergerPlanDecider.Draft(
            new(A.Id(940), "SX-2025-0001", Plans.Merger, A.Day(65)), [Plans.TaLeng, Plans.DoanKet], actor, A.Today)),
        [CommandName.HandOverTemporarily] = (typeof(TemporaryHandoverRecorded), actor =>
            TemporaryHandoverDecider.HandOver(Commands.HandOverTemporarily, Held, A.DoanKet, RuleBook.Bundled, actor, A.Today).Recorded),
        [CommandName.EndTemporaryHandover] = (typeof(TemporaryHandoverEnded), actor => TemporaryHandoverDecider.End(
            Commands.EndTemporaryHandover,
            TemporaryHandover.Create(
                TemporaryHandoverDecider.HandOver(Commands.HandOverTemporarily, Held, A.DoanKet, RuleBook.Bundled, A.LandFundOfficer, A.Today).Recorded),
            actor,
            A.Today).Ended),
        [CommandName.RaiseObjection] = (typeof(DossierObjectionRaised), actor => DossierDecider.RaiseObjection(
            Commands.RaiseObjection, InStatus.RequestIn(DossierStatus.Decided), RuleBook.Bundled, A.TaLeng, hasAskedForTheSame: true, actor, A.Today)),
        [CommandName.AnswerObjection] = (typeof(DossierObjectionAnswered), actor =>
            DossierDecider.AnswerObjection(Commands.AnswerObjection, Objected(), actor, A.Today)),
        [CommandName.RecordHousingNeed] = (typeof(HousingNeedRecorded), actor =>
            HousingNeedDecider.RecordNeed(new(120, null, A.Day(5)), A.TaLeng, null, actor, A.Today)),
        [CommandName.RecordHousingAllocation] = (typeof(HousingAllocationRecorded), actor =>
            HousingNeedDecider.RecordAllocation(new(40, null, A.Day(5)), A.TaLeng, Need, actor, A.Today)),
        [CommandName.RegisterHousingSite] = (typeof(HousingSiteRegistered), actor => HousingSiteDecider.Register(
            new(A.Id(620), "Nhà công vụ", null, 240m, PremisesCondition.Fair, null, A.Day(2)), null, A.TaLengCommune, actor, A.Today)),
        [CommandName.AddHousingRoom] = (typeof(HousingRoomAdded), actor =>
            HousingSiteDecider.AddRoom(new(A.Id(621), "P.201", 2, 24m, A.Day(5)), Housed.Site, actor, A.Today)),
        [CommandName.CloseHousingRoom] = (typeof(HousingRoomClosed), actor =>
            HousingSiteDecider.CloseRoom(new(Housed.Room, "Xuống cấp", A.Day(5)), Housed.Site, actor, A.Today)),
        [CommandName.RecordHousingRepair] = (typeof(HousingRepairRecorded), actor => HousingSiteDecider.RecordRepair(
            new(null, 45_000_000, PremisesCondition.Fair, true, A.Paper(PaperKind.Other, 5), A.Day(5)), Housed.Site, actor, A.Today)),
        [CommandName.SubmitHousingApplication] = (typeof(HousingApplicationSubmitted), actor =>
            HousingApplicationDecider.Submit(Housed.Submit, A.TaLeng, RuleBook.Bundled, actor, A.Today)),
        [CommandName.OpenOffice] = (typeof(OfficeOpened), actor => OfficeDecider.Open(
            new(A.Id(60), OfficeKind.SecondSite, null, 20m, null, A.Day(5)), A.TaLeng, Held, [], [], actor, A.Today)),
        [CommandName.TakeAuditBundle] = (typeof(AuditBundleTaken), actor => AuditDecider.TakeBundle(Held, actor, A.Today)),
        [CommandName.FreezeReport] = (typeof(ReportFrozen), actor => ReportDecider.Freeze(
            new(A.Id(700), ReportCode.ProgressByCommune, "12", A.Day(30), new(2025, 9, 16, 2, 0, 0, TimeSpan.Zero), """{"figure":1945}""", null, null, A.Day(30)),
            actor, A.Today)),
        [CommandName.EstablishOrganisation] = (typeof(OrganisationEstablished), actor =>
            OrganisationDecider.Establish(new(A.Id(9), "H09", "Ban quản lý", OrganisationType.Agency, A.Day(0)), null, actor, A.Today)),
        [CommandName.ImportFacilities] = (typeof(FacilityImportStarted), actor =>
            ImportDecider.Start(new(A.Id(710), "danh-muc.xlsx", "ab12", A.Day(5)), actor, A.Today)),
        [CommandName.UndoImport] = (typeof(FacilityImportPartUndone), actor => ImportDecider.Undo(
            new(A.Id(710), A.Day(6)), new(A.Id(710), "danh-muc.xlsx", "ab12", "importer", A.TaLeng.Id, A.Day(5)), [], _ => false, actor, A.Today).Undone),
        [CommandName.ImportBoundaries] = (typeof(AdministrativeUnitEnded), actor =>
            AdministrativeUnitDecider.End(new(A.TaLengCommune.Id, A.Day(20), []), A.TaLengCommune, actor, A.Today)),
        [CommandName.AddUnitAlias] = (typeof(UnitAliasAdded), actor =>
            AdministrativeUnitDecider.AddAlias(new("Tà Lèng", A.Day(5)), A.TaLengCommune, actor, A.Today)),
        [CommandName.EndUnitAlias] = (typeof(UnitAliasEnded), actor => AdministrativeUnitDecider.EndAlias(
            new("Tà Lèng", "Ghi nhầm", A.Day(5)), A.TaLengCommune with { Aliases = ["Tà Lèng"] }, actor, A.Today)),
        [CommandName.AdoptRulePack] = (typeof(RulePackAdopted), actor => RuleDecider.Adopt(
            new(RulePackReader.Write(RuleBook.Bundled.Packs[^1] with { Version = "2026", EffectiveFrom = new(2026, 1, 1) }), A.Paper(PaperKind.Other, 3)),
            RuleBook.Bundled, actor, A.Today)),
    };

    public static TheoryData<CommandName, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, Role>();
        foreach (var command in Table.Keys)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                cases.Add(command, role);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_makes_exactly_its_event_or_names_the_missing_right(CommandName command, Role role)
    {
        var actor = A.Holding(role, A.TaLeng);
        if (CommandPermissions.Allows(actor, command))
        {
            var fact = Table[command].Give(actor);
            Assert.Equal((Table[command].Event, actor.Account), (fact.GetType(), fact.Provenance.Account));
            return;
        }

        var refusal = Assert.Throws<NotPermittedException>(() => Table[command].Give(actor));
        Assert.Equal((command, role), (refusal.Command, refusal.Role));
    }

    /// <summary>A decided request to which the committee of Tả Lèng objects.</summary>
    private static Dossier Objected()
    {
        var decided = InStatus.RequestIn(DossierStatus.Decided);
        return decided.Apply(DossierDecider.RaiseObjection(
            Commands.RaiseObjection, decided, RuleBook.Bundled, A.TaLeng, hasAskedForTheSame: true, A.OfficialOf(A.TaLeng), A.Today));
    }
}
