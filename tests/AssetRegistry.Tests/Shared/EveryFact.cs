using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests;

/// <summary>One of each recorded fact.</summary>
internal static class EveryFact
{
    private static readonly Provenance By = new("van-thu", A.TaLeng.Id, A.Day(30), new(PaperKind.Decision, "12/QĐ-UBND", A.Day(29), "UBND tỉnh"), "vì cần");
    private static readonly FacilityReference Facility = new(A.Id(1001), "LC-0001", "Trụ sở cũ", A.HealthDepartment.Id);
    private static readonly AttachmentSubject Attached = new(AttachmentSubjectKind.Dossier, A.Id(2000), "HS-0001");
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
    private static readonly UseBreakdown Use = new(A.Day(30), 1000m, 0, 0, 0, 0, 0, 76.2m, 200m, 0, 0);

    private static readonly DossierContent Content = new(
        [Facility], null, IntendedUse.Headquarters, 1276.2m, 40, A.Day(90), "thiếu phòng", [new(PaperKind.Other, "01/DM", A.Day(28))]);

    private static readonly MergerCause Cause = new(A.Id(940), "SX-0001");
    private static readonly UnitNaming Naming = new("03427", "Tân Phong", "phường Tân Phong", AdministrativeUnitType.Ward);
    private static readonly CommuneReference Before = new(A.Id(90), "03427", "xã Tả Lèng");
    private static readonly CommuneReference After = new(A.Id(950), "03427", "phường Tân Phong");
    private static readonly MovedRecord Moved = new(MergerSubject.Facility, "1", "LC-0001 – Trụ sở", A.Id(90), A.Id(950));

    private static readonly MergerPlanContent Plan = new(
        "Sắp xếp Tả Lèng", new(PaperKind.Other, "1670/NQ-UBTVQH15", A.Day(0)), A.Day(60), A.Day(100),
        [new(A.Id(950), "03427", "Tân Phong", "phường Tân Phong", AdministrativeUnitType.Ward, 200m, null, new(A.Id(960), "H20", "UBND phường Tân Phong"))],
        [new(A.Id(90), MergerLineKind.Merged, [new(A.Id(950), 1m, [A.Id(1001)])])]);

    public static IReadOnlyList<IBusinessEvent> All { get; } =
    [
        new RulePackAdopted(Id, RuleBook.Bundled.Packs[^1], By),
        new AdministrativeUnitEstablished(
            Id, "03427", "Tả Lèng", "xã Tả Lèng", AdministrativeUnitType.Commune, "12", null, 158.4m, A.Day(0), "Nghị quyết 1670", [A.Id(9)], By),
        new AdministrativeUnitEnded(Id, A.Day(0), [A.Id(9)], By, [new(A.Id(9), SuccessionKind.Divided, 0.4m)]),
        new BoundaryRecorded(Id, BoundarySource.Demonstration, new Point(103, 22), "bản đồ minh họa", By),
        new AdministrativeUnitRenamed(Id, new("03427", "Tả Lèng", "xã Tả Lèng", AdministrativeUnitType.Commune), Naming, By with { Because = Cause }),
        new AdministrativeUnitReinstated(Id, Naming, "12", A.Day(0), By with { Because = Cause with { IsUndo = true } }),
        new AdministrativeUnitAnnulled(Id, "phường Tân Phong", By),
        new GroundRedistributed(
            Id, "xã Tả Lèng", A.Day(0), [new(Id, SuccessionKind.Redrawn, 0.9m), new(A.Id(9), SuccessionKind.Redrawn, 0.1m)], By with { Because = Cause }),
        new UnitAliasAdded(Id, "xã Tả Lèng", "Tà Lèng", By),
        new UnitAliasEnded(Id, "xã Tả Lèng", "Tà Lèng", By),
        new OrganisationEstablished(Id, "H02", "UBND xã Tả Lèng", OrganisationType.CommuneCommittee, A.Id(9), "03427", By),
        new OrganisationRenamed(Id, "UBND xã Tả Lèng", "UBND xã Tả Lèng (cũ)", By),
        new OrganisationParentChanged(Id, "UBND xã Tả Lèng", A.Province.Id, "UBND tỉnh", By),
        new OrganisationEnded(Id, "UBND xã Tả Lèng", A.DoanKet.Id, "UBND phường Đoàn Kết", By),
        new OrganisationSucceeded(A.DoanKet.Id, "UBND phường Đoàn Kết", Id, "UBND xã Tả Lèng", By),
        new OrganisationReinstated(Id, "UBND xã Tả Lèng", OrganisationType.CommuneCommittee, By),
        new OrganisationSuccessionAnnulled(A.DoanKet.Id, "UBND phường Đoàn Kết", Id, "UBND xã Tả Lèng", By),
        new OrganisationCommuneChanged(Id, "UBND xã Tả Lèng", Before, After, By),
        new AccountOpened(Account.IdOf("van-thu"), "van-thu", "Văn thư xã Tả Lèng", Role.CommuneOfficial, A.TaLeng.Id, "UBND xã Tả Lèng", By),
        new AccountRenamed(Account.IdOf("van-thu"), "van-thu", "Văn thư", "Văn thư xã Tả Lèng", By),
        new AccountRightsChanged(
            Account.IdOf("van-thu"), "van-thu", Role.AgencyOfficial, A.HealthDepartment.Id, "Sở Y tế", Role.CommuneOfficial, A.TaLeng.Id, "UBND xã Tả Lèng", By),
        new AccountDisabled(Account.IdOf("van-thu"), "van-thu", By),
        new AccountEnabled(Account.IdOf("van-thu"), "van-thu", By),
        new AccountPasswordReset(Account.IdOf("van-thu"), "van-thu", By),
        new OfficeOpened(Id, A.TaLeng.Id, "UBND xã Tả Lèng", OfficeKind.MainHeadquarters, Site, By),
        new OfficeMoved(Id, "UBND xã Tả Lèng", Site, By),
        new OfficeAreaMeasured(Id, "UBND xã Tả Lèng", 835.3m, By),
        new OfficeStaffCounted(Id, "UBND xã Tả Lèng", [new(TitleGroup.Specialist, 82), new(TitleGroup.Support, 3)], By),
        new OfficeEnded(Id, "UBND xã Tả Lèng", By),
        new OfficeTakenOver(Id, A.DoanKet.Id, "UBND phường Đoàn Kết", "UBND xã Tả Lèng", OfficeKind.SecondSite, By),
        new OfficeCommuneChanged(Id, "UBND xã Tả Lèng", Before, After, By),
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
        new FacilityPartDissolved(Id, A.Id(4), "Nhà B", By with { Reason = "Tách nhầm" }),
        new FacilitySensitivitySet(Id, Sensitivity.Restricted, By with { Reason = "Công trình quốc phòng" }),
        new FacilityCorrected(
            Id,
            new()
            {
                Name = new("Trụ sở cu", "Trụ sở cũ"),
                Category = new(FacilityCategory.Other, FacilityCategory.School),
                Commune = new(new(A.Id(8), "03408", "phường Đoàn Kết"), new(A.Id(9), "03427", "xã Tả Lèng")),
                Location = new(null, new Position(103.45, 22.4)),
                LandAreaM2 = new(2400m, null),
                Holder = new(new(A.DoanKet.Id, "UBND phường Đoàn Kết"), new(A.TaLeng.Id, "UBND xã Tả Lèng")),
                VacantSince = new(null, A.Day(1)),
            },
            By,
            IsOutsideCommune: false),
        new FacilityChanged(Id, new() { Name = new("Trụ sở cũ", "Trạm Y tế"), Address = new(null, "bản Tả Mung") }, By),
        new LandParcelRecorded(Id, new(A.Id(5), "12", "345", "TSC", 2400m, "Nhà nước giao", "CS 012345", A.Day(-900)), By),
        new BuildingRecorded(
            Id,
            new(A.Id(6), "Nhà A", BuildingGrade.III, 2, 2009, new(2010, 3, 1), 640m, 1276.2m, 4_000_000_000, 500_000_000, null, BuildingCondition.UsableForPurpose)
            {
                Use = Use,
            },
            By),
        new LegalPaperRecorded(Id, new(A.Id(7), LegalPaperKind.LandUseCertificate, "CS 012345", A.Day(-900), "UBND tỉnh", A.Id(6)), By),
        new FacilityItemRemoved(Id, A.Id(7), "CS 012345", By),
        new FacilityUseRecorded(Id, A.Id(6), "Nhà A", Use, By),
        new FacilityBoundaryRecorded(Id, new Point(103, 22), 2412.5m, By),
        new FacilityEnded(Id, FacilityDisposal.Demolished, By),
        new FacilitySplit(Id, [Facility], By),
        new FacilityConsolidated(Id, Facility, By),
        new FacilityMergedAsDuplicate(Id, Facility, By),
        new FacilityDuplicateAbsorbed(Id, Facility, By),
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
        new FacilityReleased(Id, A.Id(1), "12/QĐ-UBND", By),
        new FacilityReturned(Id, A.Id(3), A.LandFund.Id, "Trung tâm Phát triển quỹ đất", OrganisationType.LandFundCentre, By),
        new FacilityHandedOverTemporarily(Id, A.Id(4), A.DoanKet.Id, "UBND phường Đoàn Kết", By),
        new FacilityTemporaryHandoverEnded(Id, A.Id(4), By),
        new FacilityHolderChanged(Id, A.DoanKet.Id, "UBND phường Đoàn Kết", A.TaLeng.Id, "UBND xã Tả Lèng", By),
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
        new DossierTakenOver(Id, "HS-0001", A.DoanKet.Id, "UBND phường Đoàn Kết", A.TaLeng.Id, "UBND xã Tả Lèng", By with { Because = Cause }),
        new DossierCommuneChanged(Id, "HS-0001", Before, After, By with { Because = Cause }),
        new HandoverTakenOver(Id, A.DoanKet.Id, "UBND phường Đoàn Kết", A.TaLeng.Id, "UBND xã Tả Lèng", By with { Because = Cause }),
        new CustodyCommuneChanged(Id, Before, After, By),
        new HousingSiteCommuneChanged(Id, Before, After, By),
        new MergerPlanDrafted(Id, "SX-0001", Plan, By),
        new MergerPlanRevised(Id, "SX-0001", Plan, By),
        new MergerDoubtSettled(Id, "SX-0001", MergerSubject.Facility, "1", "LC-0001 – Trụ sở", MergerDoubt.OnBorder, A.Id(950), "phường Tân Phong", By),
        new MergerPlanChecked(Id, "SX-0001", [new(MergerSubject.Facility, 2)], By),
        new MergerPlanApproved(Id, "SX-0001", By),
        new MergerPlanReturned(Id, "SX-0001", By),
        new MergerPlanDiscarded(Id, "SX-0001", By),
        new MergerBatchExecuted(Id, "SX-0001", MergerStage.Facilities, [Moved], [new(MergerSubject.Facility, A.Id(1001))], true, By),
        new MergerBatchUndone(Id, "SX-0001", MergerStage.Facilities, [Moved], [Moved], false, By),
        new AssignmentProposalDrafted(Id, "PA-0001", Inputs, [new(Space, A.Id(2))], By),
        new AssignmentPairingChanged(
            Id, "PA-0001", Space, "LC-0001", "Trụ sở cũ", A.Id(2), "HS-0001", "UBND phường Đoàn Kết", [new(Space, A.Id(2), A.Id(3), "HS-0002")], By),
        new AssignmentProposalRefreshed(Id, "PA-0001", Inputs, [new(Space, A.Id(2), ByHand: true, "gần hơn")], [new(Space, "LC-0001", A.Id(3), "HS-0002")], By),
        new AssignmentProposalSubmitted(Id, "PA-0001", 4, 2, By),
        new AssignmentProposalAccepted(Id, "PA-0001", By),
        new AssignmentProposalReturned(Id, "PA-0001", By),
        new AssignmentProposalDiscarded(Id, "PA-0001", By),
        new AssignmentPairingsCarriedOut(
            Id, "PA-0001", new(A.Id(2), "15/QĐ-UBND", A.Day(29)), [new(Space, "LC-0001", A.Id(3), "HS-0002")], 2, By),
        new AssignmentPairingsReleased(Id, "PA-0001", new(A.Id(2), "15/QĐ-UBND", A.Day(29)), [new(Space, "LC-0001", A.Id(3), "HS-0002")], By),
        new DossierReopened(Id, "HS-0001", A.Id(1), "12/QĐ-UBND", By),
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
        new DecisionRevoked(Id, "12/QĐ-UBND", By),
        new DecisionAmended(Id, "12/QĐ-UBND", new(A.Id(2), "15/QĐ-UBND", A.Day(29)), [new(A.Id(1001), null)], By),
        new DelegationGranted(
            Id, "20/QĐ-UBND", A.Province.Id, "pho-chu-tich", null, "pho-chu-tich", [LegalForm.Transfer, LegalForm.Recovery], A.Day(20), A.Day(90), By),
        new DelegationEnded(Id, "20/QĐ-UBND", By),
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
        new HandoverCancelled(Id, By),
        new HandoverReturned(Id, A.LandFund.Id, "Trung tâm Phát triển quỹ đất", By),
        new TemporaryHandoverRecorded(
            Id,
            Facility,
            A.HealthDepartment.Id,
            "Sở Y tế",
            A.DoanKet.Id,
            "UBND phường Đoàn Kết",
            IntendedUse.Education,
            A.Paper(PaperKind.HandoverMinutes, 30),
            A.Day(55),
            A.Day(60),
            By),
        new TemporaryHandoverRegularised(Id, A.Id(1), "12/QĐ-UBND", A.Id(3), By),
        new TemporaryHandoverEnded(Id, By),
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
        new CustodyFacilityReleased(Id, "12/QĐ-UBND", A.Day(100), By),
        new CustodyTenderAnnounced(Id, new(A.Id(10), CustodyPlanKind.Auction, 900_000_000, A.Day(30), A.Day(60)), By),
        new CustodyTenderConcluded(Id, A.Id(10), CustodyPlanKind.Auction, true, "Công ty Xây dựng", 950_000_000, By),
        new CustodyGivenBack(Id, CustodyReturn.Province, By),
        new CustodyEnded(Id, By),
        new AttachmentAdded(
            Id,
            Attached,
            "Bản quét quyết định",
            new(PaperKind.Decision, "12/QĐ-UBND", A.Day(29), "UBND tỉnh"),
            A.Scan(1),
            A.TaLeng.Id,
            By),
        new AttachmentReplaced(Id, Attached, "Bản quét quyết định", A.Scan(2), By),
        new AttachmentEnded(Id, Attached, "Bản quét quyết định", By),
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
        new ReportFrozen(
            Id, ReportCode.ProgressByCommune, "12", A.Day(30), new(2025, 9, 16, 2, 0, 0, TimeSpan.Zero), "{}", ReportSnapshot.HashOf("{}"), By),
        new FacilityImportStarted(Id, "danh-muc.xlsx", "ab12", By),
        new FacilityImportPartStored(Id, [A.Id(1001)], 2, 3, [new(7, "LC-0007", "Diện tích đất", new("Sai số.", "Not a number."))], By),
        new FacilityImportPartUndone(Id, [A.Id(1001)], [new(A.Id(1002), "LC-0002", "Trạm y tế")], By),
        new AuditBundleTaken(Id, "LC-0001", "Trụ sở cũ", By),
    ];
}
