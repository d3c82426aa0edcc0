using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests;

/// <summary>One of each recorded fact.</summary>
internal static class EveryFact
{
    private static readonly Provenance By = new("van-thu", A.TaLeng.Id, A.Day(30), new(PaperKind.Decision, "12/QĐ-UBND", A.Day(29), "UBND tỉnh"), "vì cần");
    private static readonly FacilityReference Facility = new(A.Id(1001), "LC-0001", "Trụ sở cũ", A.HealthDepartment.Id);
    private static readonly Guid Id = A.Id(500);
    private static readonly SpaceKey Space = new(A.Id(1001), A.Id(7));

    private static readonly MatchingInputs Inputs = MatchingInputs.Of(
        [
            new(
                A.Id(1001), 3, A.Id(7), "LC-0001", "Trụ sở cũ – tầng 2", FacilityCategory.School, "03427", "xã Tả Lèng", new Position(103.45, 22.4), 420m,
                1276.2m, A.HealthDepartment.Id, "Sở Y tế"),
        ],
        [
            new(
                A.Id(2), 4, "HS-0001", A.DoanKet.Id, "UBND phường Đoàn Kết", IntendedUse.Health, new(2, new("y tế", "health"), "Công điện 213/CĐ-TTg"), Space,
                "03408", 500m, 20, 555m, new(new Position(103.46, 22.41), RequestOriginKind.CommunePoint, "phường Đoàn Kết"), A.Day(10)),
        ]);
    private static readonly OfficeSite Site = new(A.Day(3), A.Id(1001), "LC-0001", "Trụ sở cũ", A.Id(7), "Nhà B", "03427", 835.3m);
    private static readonly OfficeAsset Car = new(
        A.Id(6), OfficeAssetKind.Vehicle, "Xe ô tô 7 chỗ", 1, 950_000_000, 420_000_000, A.Day(-900), AssetCondition.InProperUse, A.Day(3), A.Day(9));

    private static readonly DossierContent Content = new(
        [Facility], null, IntendedUse.Headquarters, 1276.2m, 40, A.Day(90), "thiếu phòng", [new(PaperKind.Other, "01/DM", A.Day(28))]);

    public static IReadOnlyList<IBusinessEvent> All { get; } =
    [
        new RulePackAdopted(Id, RuleBook.Bundled.Packs[^1], By),
        new AdministrativeUnitEstablished(
            Id, "03427", "Tả Lèng", "xã Tả Lèng", AdministrativeUnitType.Commune, "12", null, 158.4m, A.Day(0), "Nghị quyết 1670", [A.Id(9)], By),
        new AdministrativeUnitEnded(Id, A.Day(0), [A.Id(9)], By),
        new BoundaryRecorded(Id, BoundarySource.Demonstration, new Point(103, 22), "bản đồ minh họa", By),
        new OrganisationEstablished(Id, "H02", "UBND xã Tả Lèng", OrganisationType.CommuneCommittee, A.Id(9), "03427", By),
        new OfficeOpened(Id, A.TaLeng.Id, "UBND xã Tả Lèng", OfficeKind.MainHeadquarters, Site, By),
        new OfficeMoved(Id, "UBND xã Tả Lèng", Site, By),
        new OfficeAreaMeasured(Id, "UBND xã Tả Lèng", 835.3m, By),
        new OfficeStaffCounted(Id, "UBND xã Tả Lèng", [new(TitleGroup.Specialist, 82), new(TitleGroup.Support, 3)], By),
        new OfficeEnded(Id, "UBND xã Tả Lèng", By),
        new OfficeTakenOver(Id, A.DoanKet.Id, "UBND phường Đoàn Kết", "UBND xã Tả Lèng", OfficeKind.SecondSite, By),
        new OfficeAssetRecorded(Id, Car, By),
        new OfficeAssetGivenAway(Id, Car.Id, Car.Name, A.Id(8), "UBND phường Đoàn Kết", By),
        new OfficeAssetReceived(Id, Car, A.Id(8), "UBND phường Đoàn Kết", By),
        new OfficeAssetEnded(Id, Car.Id, Car.Name, By),
        new FacilityRegistered(
            Id,
            "LC-0001",
            "Trụ sở cũ",
            "Tên cũ",
            FacilityCategory.School,
            Classification.Surplus,
            A.Id(9),
            "03427",
            "xã Tả Lèng",
            "xã Tả Mung",
            "bản Tả Mung",
            new Position(103.45, 22.4),
            2400m,
            1276.2m,
            A.TaLeng.Id,
            "UBND xã Tả Lèng",
            A.Day(1),
            By),
        new FacilityClassified(Id, Classification.Surplus, A.Day(1), By),
        new FacilityPartDelimited(Id, A.Id(4), "Nhà B", 600m, 276.2m, Classification.Surplus, A.Day(1), By),
        new FacilityReceivedIntoCustody(Id, By),
        new FacilityReleasedFromCustody(Id, By),
        new FacilityRequested(Id, A.Id(1), "HS-0001", A.DoanKet.Id, "UBND phường Đoàn Kết", IntendedUse.Health, 1276.2m, By),
        new FacilityRequestClosed(Id, A.Id(1), "HS-0001", RequestOutcome.LostToOtherDecision, By),
        new FacilityAssigned(
            Id,
            A.Id(1),
            "12/QĐ-UBND",
            A.Day(29),
            LegalForm.Transfer,
            A.Id(2),
            A.Id(3),
            A.DoanKet.Id,
            "UBND phường Đoàn Kết",
            OrganisationType.CommuneCommittee,
            IntendedUse.Health,
            By),
        new FacilityHandedOver(Id, A.Id(3), A.DoanKet.Id, "UBND phường Đoàn Kết", true, By),
        new FacilityPutToUse(Id, A.Id(3), By),
        new DossierDrafted(Id, "HS-0001", DossierKind.Request, A.DoanKet.Id, "UBND phường Đoàn Kết", Content, By),
        new DossierDraftRevised(Id, "HS-0001", Content with { Facilities = [], WantedIn = new(A.Id(90), "03427", "xã Tả Lèng") }, By),
        new DossierDraftDiscarded(Id, "HS-0001", "Không còn nhu cầu", By),
        new DossierSubmitted(
            Id,
            "HS-0001",
            DossierKind.Request,
            A.DoanKet.Id,
            "UBND phường Đoàn Kết",
            [Facility],
            IntendedUse.Headquarters,
            1276.2m,
            "thiếu phòng",
            By,
            null,
            40,
            A.Day(90),
            [new(PaperKind.Other, "01/DM", A.Day(28))]),
        new DossierResubmitted(Id, "HS-0001", 2, Content, By),
        new DossierAccepted(Id, "HS-0001", By),
        new DossierSupplementAsked(Id, "HS-0001", "Thiếu sơ đồ", By),
        new DossierSupplemented(Id, "HS-0001", "Đã gửi sơ đồ", By),
        new DossierAppraisalStarted(Id, "HS-0001", By),
        new DossierOpinionAsked(Id, "HS-0001", A.HealthDepartment.Id, "Sở Y tế", "Có phù hợp quy hoạch ngành không?", A.Day(40), By),
        new DossierOpinionGiven(Id, "HS-0001", A.HealthDepartment.Id, "Sở Y tế", false, "Đã có trạm y tế gần đó", By),
        new DossierAppraised(Id, "HS-0001", "Đủ điều kiện", By, [new(PaperKind.Other, "02/PL", A.Day(28))]),
        new DossierForwarded(Id, "HS-0001", By, [new(PaperKind.Other, "03/DT", A.Day(28))]),
        new DossierDecided(Id, "HS-0001", A.Id(1), "12/QĐ-UBND", A.Day(29), A.DoanKet.Id, "UBND phường Đoàn Kết", By),
        new DossierRefused(Id, "HS-0001", "Không phù hợp quy hoạch", By),
        new DossierWithdrawn(Id, "HS-0001", "Đã có cơ sở khác", By),
        new DossierObjectionRaised(Id, "HS-0001", A.Id(600), A.TaLeng.Id, "UBND xã Tả Lèng", "Xã cần hơn", By),
        new DossierObjectionAnswered(Id, "HS-0001", A.Id(600), "UBND xã Tả Lèng", false, "Đã theo thứ tự ưu tiên", By),
        new AssignmentProposalDrafted(Id, "PA-0001", Inputs, [new(Space, A.Id(2))], By),
        new AssignmentPairingChanged(
            Id, "PA-0001", Space, "LC-0001", "Trụ sở cũ", A.Id(2), "HS-0001", "UBND phường Đoàn Kết", [new(Space, A.Id(2), A.Id(3), "HS-0002")], By),
        new AssignmentProposalRefreshed(Id, "PA-0001", Inputs, [new(Space, A.Id(2), ByHand: true, "gần hơn")], [new(Space, "LC-0001", A.Id(3), "HS-0002")], By),
        new AssignmentProposalSubmitted(Id, "PA-0001", 4, 2, By),
        new AssignmentProposalAccepted(Id, "PA-0001", By),
        new AssignmentProposalReturned(Id, "PA-0001", By),
        new AssignmentProposalDiscarded(Id, "PA-0001", By),
        new DecisionIssued(
            Id,
            "12/QĐ-UBND",
            A.Day(29),
            LegalForm.Transfer,
            A.Province.Id,
            A.Id(2),
            "HS-0001",
            [new(A.Id(1001), "LC-0001", A.Id(3), A.HealthDepartment.Id, A.DoanKet.Id, "UBND phường Đoàn Kết", IntendedUse.Health)],
            By),
        new HandoverOpened(
            Id,
            Facility,
            A.Id(1),
            "12/QĐ-UBND",
            A.Day(29),
            A.HealthDepartment.Id,
            "Sở Y tế",
            A.DoanKet.Id,
            "UBND phường Đoàn Kết",
            IntendedUse.Health,
            By),
        new HandoverProvisionallyRecorded(Id, "Thiếu 1 phòng.", By),
        new HandoverRecorded(Id, null, By),
        new HandoverPrepared(Id, Commands.MinutesContent, By),
        new HandoverItemsAccepted(Id, [new(1, 2400m), new(2, 8m, "cũ", "Thiếu 2 cái.")], By),
        new HandoverSignedByGiver(Id, By),
        new HandoverSignedByReceiver(Id, By),
        new BookIncreaseRecorded(Id, By),
        new BookDecreaseRecorded(Id, By),
        new LandRegistrationRecorded(Id, A.Day(45), By),
        new UseConfirmed(Id, By, A.Id(77), IntendedUse.Education, 12),
        new CustodyOpened(Id, Facility, "03427", By),
        new CustodySurveyed(Id, PremisesCondition.Degraded, "Dột hai phòng.", By),
        new CustodyReceived(Id, By),
        new CustodyKept(Id, "Công ty bảo vệ Tây Bắc", A.Day(60), By),
        new CustodyInspected(
            Id, new(A.Id(4), A.Day(30), "Cán bộ kỹ thuật", PremisesCondition.Fair, "Mái còn tốt", new Position(103.45, 22.4), [A.Id(5)], A.Day(60)), By),
        new CustodyCostRecorded(Id, new(A.Id(6), CustodyCostKind.Guard, 6_500_000, A.Day(1), A.Day(30), "tháng 7", By.Paper, A.Day(30)), By),
        new CustodyCostCancelled(Id, A.Id(6), 6_500_000, By),
        new CustodyPlanProposed(Id, new(A.Id(7), CustodyPlanKind.ShortTermLease, 480m, "bản Tả Mung", "phía đông", A.Day(30)), By),
        new CustodyPlanApproved(Id, A.Id(7), CustodyPlanKind.ShortTermLease, By),
        new BusinessRequestRecorded(Id, new(A.Id(8), "Hợp tác xã Sìn Hồ", "Kho nông sản", 300m, 8_000_000, 36, A.Day(30)), By),
        new BusinessRequestClosed(Id, A.Id(8), "Hợp tác xã Sìn Hồ", BusinessRequestStatus.Refused, By),
        new CustodyLeaseGranted(
            Id,
            new(
                A.Id(9), A.Id(8), "Công ty Chè", 400m, 12_000_000, A.Day(31), A.Day(700), A.Day(700), 60, By.Paper,
                Override: new("chỉ thuê tạm", By.Paper!, [new(A.Id(1), "HS-0001", A.DoanKet.Id)])),
            By),
        new CustodyLeaseTerminated(Id, A.Id(9), A.Day(100), By),
        new CustodyFacilityAssigned(Id, "12/QĐ-UBND", A.DoanKet.Id, "UBND phường Đoàn Kết", A.Day(100), By),
        new CustodyTenderAnnounced(Id, new(A.Id(10), CustodyPlanKind.Auction, 900_000_000, A.Day(30), A.Day(60)), By),
        new CustodyTenderConcluded(Id, A.Id(10), CustodyPlanKind.Auction, true, "Công ty Xây dựng", 950_000_000, By),
        new CustodyGivenBack(Id, CustodyReturn.Province, By),
        new CustodyEnded(Id, By),
        new HousingNeedRecorded(Id, A.TaLeng.Id, "UBND xã Tả Lèng", "03427", 1958, By, [new(TitleGroup.Specialist, 1958)]),
        new HousingAllocationRecorded(Id, A.TaLeng.Id, "UBND xã Tả Lèng", 607, By),
        new HousingSiteRegistered(
            Id, "Nhà công vụ Tả Lèng", A.Id(1001), A.Id(9), "03427", "xã Tả Lèng", "bản Tả Mung", 320.5m, PremisesCondition.Fair, By),
        new HousingRoomAdded(Id, new(A.Id(11), "P.101", 2, 24m, A.Day(1)), By),
        new HousingRoomClosed(Id, A.Id(11), "P.101", By),
        new HousingRepairRecorded(Id, A.Id(11), 45_000_000, PremisesCondition.Good, true, By),
        new HousingRoomAllocated(Id, "P.101", new(A.Id(12), A.Id(11), 2, A.Id(13), A.TaLeng.Id, "UBND xã Tả Lèng", TitleGroup.Specialist, 2, A.Day(31), A.Day(400)), By),
        new HousingRoomReturned(Id, A.Id(12), "UBND xã Tả Lèng", By),
        new HousingApplicationSubmitted(
            Id, A.TaLeng.Id, "UBND xã Tả Lèng", "03427", TitleGroup.Specialist, 2, "huyện Tam Đường", "xã Tả Lèng", new(true, false, 12.5m, true), A.Day(40), By),
        new HousingApplicationVerified(Id, "UBND xã Tả Lèng", A.Day(60), By),
        new HousingApplicationDecided(Id, "UBND xã Tả Lèng", false, null, By),
        new HousingApplicationAllocated(
            Id, A.Id(10), "Nhà công vụ Tả Lèng", "P.101", new(A.Id(12), A.Id(11), 2, A.Id(13), A.TaLeng.Id, "UBND xã Tả Lèng", TitleGroup.Specialist, 2, A.Day(31), A.Day(400)), By),
        new HousingContractSigned(Id, 350_000, A.Day(31), A.Day(400), By),
        new HousingApplicationReturned(Id, "UBND xã Tả Lèng", By),
        new HousingApplicationWithdrawn(Id, "UBND xã Tả Lèng", By),
    ];
}
