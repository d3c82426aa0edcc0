using NetTopologySuite.IO;

namespace AssetRegistry.Tests.Facilities;

/// <summary>Every command about a facility in every state of its cycle by every role.</summary>
public sealed class FacilityMovesTests
{
    private const string Free = "Retained Surplus InUse";

    // What is possible where, written a second time on purpose. Custody is a surplus facility that the land fund centre keeps.
    private static readonly Dictionary<CommandName, string> Diagram = new()
    {
        [CommandName.ClassifyFacility] = $"{Free} Requested Custody",
        [CommandName.DelimitFacilityPart] = "Retained Surplus Requested Custody",
        [CommandName.DissolveFacilityPart] = Existing,
        [CommandName.SetFacilitySensitivity] = $"{Existing} Ended",
        [CommandName.CorrectFacility] = Existing,
        [CommandName.ChangeFacility] = Existing,
        [CommandName.RecordLandParcel] = Existing,
        [CommandName.RecordBuilding] = Existing,
        [CommandName.RecordLegalPaper] = Existing,
        [CommandName.RemoveFacilityItem] = Existing,
        [CommandName.RecordFacilityUse] = Existing,
        [CommandName.RecordFacilityBoundary] = Existing,
        [CommandName.SplitFacility] = Free,
        [CommandName.ConsolidateFacilities] = Free,
        [CommandName.EndFacility] = Free,
        [CommandName.MergeDuplicateFacility] = Free,
        [CommandName.ReceiveIntoCustody] = "Surplus Requested",
    };

    private const string Existing = $"{Free} Requested Decided Provisional HandedOver Custody";

    private static readonly CommandName[] OfTheRegister =
    [
        CommandName.ClassifyFacility, CommandName.DelimitFacilityPart, CommandName.DissolveFacilityPart, CommandName.SplitFacility,
        CommandName.ConsolidateFacilities, CommandName.EndFacility, CommandName.MergeDuplicateFacility,
    ];

    private static readonly Role[] Keepers = [Role.LandFundOfficer, Role.FinanceAppraiser, Role.Administrator];

    private static readonly DateOnly Late = A.Day(60);

    public static TheoryData<CommandName, string, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, string, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var state in $"{Existing} Ended".Split(' '))
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cases.Add(command, state, role);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_is_carried_out_or_names_why_not(CommandName command, string state, Role role)
    {
        var facility = In(state);
        var actor = new Actor("tai-khoan", role, facility.HolderId, facility.CommuneCode);
        IReadOnlyList<IBusinessEvent> Decide() => Give(command, facility, actor);

        if (!Entitled(command).Contains(role))
        {
            var refusal = Assert.Throws<NotPermittedException>(Decide);
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (Diagram[command].Split(' ').Contains(state))
        {
            Assert.All(Decide(), fact => Assert.Equal((actor.Account, Late), (fact.Provenance.Account, fact.Provenance.EffectiveOn)));
            Assert.Equal(EventsOf(command), Decide().Select(fact => fact.GetType()));
        }
        else
        {
            Assert.Equal(RefusalOf(command, state), Assert.ThrowsAny<AssetRegistryException>(Decide).GetType());
        }
    }

    [Theory]
    [InlineData(Role.CommuneOfficial)]
    [InlineData(Role.AgencyOfficial)]
    public void An_official_describes_what_the_own_organisation_holds_and_nothing_else(Role role) => Assert.All(
        Diagram.Keys.Where(command => CommandPermissions.ScopeOf(role, command) is CommandScope.OwnOrganisation),
        command => Assert.Equal(command, Assert.Throws<NotYourOrganisationException>(() => Give(command, In("Surplus"), A.Holding(role, A.TaLeng))).Command));

    private static Role[] Entitled(CommandName command) => command switch
    {
        CommandName.ReceiveIntoCustody => [Role.LandFundOfficer],
        CommandName.SetFacilitySensitivity => [Role.FinanceAppraiser, Role.Administrator],
        _ when OfTheRegister.Contains(command) => Keepers,
        _ => [.. Keepers, Role.CommuneOfficial, Role.AgencyOfficial],
    };

    private static Type RefusalOf(CommandName command, string state) => (command, state) switch
    {
        (_, "Ended") => typeof(FacilityEndedException),
        (CommandName.ClassifyFacility or CommandName.DelimitFacilityPart, _) => typeof(FacilityAlreadyDecidedException),
        (CommandName.ReceiveIntoCustody, "Custody") => typeof(FacilityAlreadyInCustodyException),
        (CommandName.ReceiveIntoCustody, _) => typeof(FacilityNotSurplusException),
        _ => typeof(FacilityHasOpenCaseException),
    };

    private static Type[] EventsOf(CommandName command) => command switch
    {
        CommandName.ClassifyFacility => [typeof(FacilityClassified)],
        CommandName.DelimitFacilityPart => [typeof(FacilityPartDelimited)],
        CommandName.DissolveFacilityPart => [typeof(FacilityPartDissolved)],
        CommandName.SetFacilitySensitivity => [typeof(FacilitySensitivitySet)],
        CommandName.CorrectFacility => [typeof(FacilityCorrected)],
        CommandName.ChangeFacility => [typeof(FacilityChanged)],
        CommandName.RecordLandParcel => [typeof(LandParcelRecorded)],
        CommandName.RecordBuilding => [typeof(BuildingRecorded)],
        CommandName.RecordLegalPaper => [typeof(LegalPaperRecorded)],
        CommandName.RemoveFacilityItem => [typeof(FacilityItemRemoved)],
        CommandName.RecordFacilityUse => [typeof(FacilityUseRecorded)],
        CommandName.RecordFacilityBoundary => [typeof(FacilityBoundaryRecorded)],
        CommandName.SplitFacility => [typeof(FacilitySplit), typeof(FacilityRegistered), typeof(FacilityRegistered)],
        CommandName.ConsolidateFacilities => [typeof(FacilityRegistered), typeof(FacilityConsolidated), typeof(FacilityConsolidated)],
        CommandName.EndFacility => [typeof(FacilityEnded)],
        CommandName.MergeDuplicateFacility => [typeof(FacilityMergedAsDuplicate), typeof(FacilityDuplicateAbsorbed)],
        _ => [typeof(FacilityReceivedIntoCustody)],
    };

    private static Facility In(string state) => state switch
    {
        "Retained" => A.Facility(1, A.HealthDepartment),
        "Surplus" => InStatus.Wanted,
        "Requested" => InStatus.WantedAndRequested,
        "Decided" => In("Requested").Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]),
        "Provisional" => In("Decided").Apply(HandedOver(isProvisional: true, 35)),
        "HandedOver" => In("Decided").Apply(HandedOver(isProvisional: false, 40)),
        "InUse" => In("HandedOver").Apply(new FacilityPutToUse(A.Id(1001), A.Id(800), A.Imported(50))),
        "Custody" => In("Surplus").Apply(new FacilityReceivedIntoCustody(A.Id(1001), A.Imported(8))),
        _ => In("Surplus").Apply(new FacilityEnded(A.Id(1001), FacilityDisposal.Sold, A.Imported(20))),
    };

    private static FacilityHandedOver HandedOver(bool isProvisional, int day) =>
        new(A.Id(1001), A.Id(800), A.DoanKet.Id, A.DoanKet.Name, isProvisional, A.Imported(day));

    private static IReadOnlyList<IBusinessEvent> Give(CommandName command, Facility facility, Actor actor)
    {
        var paper = A.Paper(PaperKind.Decision, 58);
        // Alike in all that consolidating and merging look at, and free.
        var other = A.Facility(2) with { HolderId = facility.HolderId, Classification = facility.Classification };
        var parcel = new LandParcel(A.Id(11), "12", "345", "TSC", 2400m, null, null, null);
        var building = new Building(A.Id(12), "Nhà A", null, 1, null, null, null, 638.1m, null, null, null, null);
        return command switch
        {
            CommandName.ClassifyFacility => [FacilityDecider.Classify(
                Commands.Classify with { Classification = Classification.Retained, EffectiveOn = Late }, facility, actor, A.Today)],
            CommandName.DelimitFacilityPart => [FacilityDecider.DelimitPart(Commands.DelimitPart with { EffectiveOn = Late }, facility, actor, A.Today)],
            CommandName.DissolveFacilityPart => [FacilityDecider.DissolvePart(
                new(facility.Id, A.Id(2001), "Tách nhầm", paper, Late), WithPart(facility), new([], IsInCustody: false, []), actor, A.Today)],
            CommandName.SetFacilitySensitivity => [FacilityDecider.SetSensitivity(
                new(facility.Id, Sensitivity.Restricted, "Công trình quốc phòng", null, Late), facility, actor, A.Today)],
            CommandName.CorrectFacility => [FacilityDecider.Correct(
                new(facility.Id, "Tên đúng", null, null, null, null, null, null, null, null, [], "Nhập nhầm", paper, Late),
                facility, A.TaLengCommune, null, [], actor, A.Today)],
            CommandName.ChangeFacility => [FacilityDecider.Change(
                new(facility.Id, "Tên mới", null, "Đổi tên", paper, Late), facility, null, [], actor, A.Today)],
            CommandName.RecordLandParcel => [FacilityDecider.RecordParcel(new(facility.Id, parcel, null, Late), facility, actor, A.Today)],
            CommandName.RecordBuilding => [FacilityDecider.RecordBuilding(new(facility.Id, building, null, Late), facility, actor, A.Today)],
            CommandName.RecordLegalPaper => [FacilityDecider.RecordLegalPaper(
                new(facility.Id, new(A.Id(13), LegalPaperKind.LandUseCertificate, "CS 012345", A.Day(-900), null, null), Late), facility, actor, A.Today)],
            CommandName.RemoveFacilityItem => [FacilityDecider.RemoveItem(
                new(facility.Id, parcel.Id, "Không thuộc cơ sở", null, Late), facility with { Parcels = [parcel] }, actor, A.Today)],
            CommandName.RecordFacilityUse => [FacilityDecider.RecordUse(
                new(facility.Id, null, new(Late, 2400m, 0, 0, 0, 0, 0, 0, 0, 0, 0), null, Late), facility, actor, A.Today)],
            CommandName.RecordFacilityBoundary => [FacilityDecider.RecordBoundary(
                new(facility.Id, new WKTReader().Read("POLYGON((103.45 22.4, 103.451 22.4, 103.451 22.401, 103.45 22.4))"), null, Late), facility, actor, A.Today)],
            CommandName.SplitFacility => Split(FacilityDecider.Split(
                new(facility.Id, [Piece(1, 1400m, 876.2m), Piece(2, 1000m, 400m)], "Chia tách", paper, Late), facility, A.TaLengCommune, [], actor, A.Today)),
            CommandName.ConsolidateFacilities => United(FacilityDecider.Consolidate(
                new(A.Id(1200), "LC-0200", "Khu liên cơ quan", FacilityCategory.Other, null, "Liền kề", paper, Late),
                [facility, other], A.TaLengCommune, [], actor, A.Today)),
            CommandName.EndFacility => [FacilityDecider.End(new(facility.Id, FacilityDisposal.Sold, "Đã bán", paper, Late), facility, [], actor, A.Today)],
            CommandName.MergeDuplicateFacility => Merged(FacilityDecider.Merge(
                new(facility.Id, other.Id, "Kê khai hai lần", paper, Late), facility, other, [], actor, A.Today)),
            _ => [FacilityDecider.ReceiveIntoCustody(Commands.ReceiveIntoCustody with { EffectiveOn = Late }, facility, actor, A.Today)],
        };
    }

    /// <summary>With a part that nobody asks for or has been given.</summary>
    private static Facility WithPart(Facility facility) => facility.Apply(
        new FacilityPartDelimited(facility.Id, A.Id(2001), "Nhà B", 600m, 276.2m, Classification.Surplus, null, A.Imported(6)));

    private static IReadOnlyList<IBusinessEvent> Split(FacilityDivision division) => [division.Split, .. division.Pieces.Select(piece => piece.Registered)];

    private static IReadOnlyList<IBusinessEvent> United(FacilityUnion union) => [union.Founding.Registered, .. union.Consolidated];

    private static IReadOnlyList<IBusinessEvent> Merged(FacilityMerger merger) => [merger.Merged, merger.Absorbed];

    private static FacilityPiece Piece(int number, decimal land, decimal floor) =>
        new(A.Id(1100 + number), $"LC-{100 + number:0000}", $"Khu {number}", land, floor, null, null, [], []);
}
