using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests;

/// <summary>One of each recorded fact.</summary>
internal static class EveryFact
{
    private static readonly Provenance By = new("van-thu", A.TaLeng.Id, A.Day(30), new(PaperKind.Decision, "12/QĐ-UBND", A.Day(29), "UBND tỉnh"), "vì cần");
    private static readonly FacilityReference Facility = new(A.Id(1001), "LC-0001", "Trụ sở cũ", A.HealthDepartment.Id);
    private static readonly Guid Id = A.Id(500);

    public static IReadOnlyList<IBusinessEvent> All { get; } =
    [
        new AdministrativeUnitEstablished(
            Id, "03427", "Tả Lèng", "xã Tả Lèng", AdministrativeUnitType.Commune, "12", null, 158.4m, A.Day(0), "Nghị quyết 1670", [A.Id(9)], By),
        new AdministrativeUnitEnded(Id, A.Day(0), [A.Id(9)], By),
        new BoundaryRecorded(Id, BoundarySource.Demonstration, new Point(103, 22), "bản đồ minh họa", By),
        new OrganisationEstablished(Id, "H02", "UBND xã Tả Lèng", OrganisationType.CommuneCommittee, A.Id(9), "03427", By),
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
            By),
        new DossierAccepted(Id, "HS-0001", By),
        new DossierSupplementAsked(Id, "HS-0001", "Thiếu sơ đồ", By),
        new DossierSupplemented(Id, "HS-0001", "Đã gửi sơ đồ", By),
        new DossierAppraised(Id, "HS-0001", "Đủ điều kiện", By),
        new DossierForwarded(Id, "HS-0001", By),
        new DossierDecided(Id, "HS-0001", A.Id(1), "12/QĐ-UBND", A.Day(29), A.DoanKet.Id, "UBND phường Đoàn Kết", By),
        new DossierRefused(Id, "HS-0001", "Không phù hợp quy hoạch", By),
        new DossierWithdrawn(Id, "HS-0001", "Đã có cơ sở khác", By),
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
        new UseConfirmed(Id, By),
        new HousingNeedRecorded(Id, A.TaLeng.Id, "UBND xã Tả Lèng", "03427", 1958, By),
        new HousingAllocationRecorded(Id, A.TaLeng.Id, "UBND xã Tả Lèng", 607, By),
    ];
}
