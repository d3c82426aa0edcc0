using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Exports;

internal static partial class ExportColumns
{
    /// <param name="names">The names of organisations.</param>
    public static IReadOnlyList<ExportColumn<Organisation>> Organisations(IReadOnlyDictionary<Guid, string> names) =>
    [
        ExportColumn<Organisation>.OfText("Mã ĐVQHNS", "Budget-unit code", 16, organisation => organisation.Code),
        ExportColumn<Organisation>.OfText("Tên cơ quan, đơn vị", "Name", 44, organisation => organisation.Name),
        ExportColumn<Organisation>.OfWords("Loại", "Type", 28, organisation => organisation.Type.InWords()),
        ExportColumn<Organisation>.OfText("Mã xã, phường", "Commune code", 12, organisation => organisation.CommuneCode),
        ExportColumn<Organisation>.OfText(
            "Cơ quan cấp trên", "Parent", 34, organisation => organisation.ParentId is { } parent ? names.GetValueOrDefault(parent) : null),
        ExportColumn<Organisation>.OfDate("Thành lập ngày", "Exists since", organisation => organisation.ValidFrom),
        ExportColumn<Organisation>.OfDate("Chấm dứt ngày", "Ended on", organisation => organisation.EndedOn),
        ExportColumn<Organisation>.OfText("Đơn vị kế thừa", "Successor", 34, organisation => organisation.SuccessorName),
        ExportColumn<Organisation>.OfText("Tên trước đây", "Former names", 34, organisation => Joined(organisation.FormerNames.Select(former => former.Name))),
    ];

    /// <param name="names">The names of organisations.</param>
    public static IReadOnlyList<ExportColumn<Account>> Accounts(IReadOnlyDictionary<Guid, string> names) =>
    [
        ExportColumn<Account>.OfText("Tài khoản", "Account", 20, account => account.Name),
        ExportColumn<Account>.OfText("Tên hiển thị", "Shown as", 34, account => account.DisplayName),
        ExportColumn<Account>.OfWords("Vai trò", "Role", 28, account => account.Role.InWords()),
        ExportColumn<Account>.OfText(
            "Cơ quan", "Organisation", 44, account => account.OrganisationId is { } organisation ? names.GetValueOrDefault(organisation) : null),
        ExportColumn<Account>.OfDate("Khóa từ ngày", "Disabled since", account => account.DisabledOn),
    ];

    public static IReadOnlyList<ExportColumn<AdministrativeUnitDetails>> AdministrativeUnits { get; } =
    [
        ExportColumn<AdministrativeUnitDetails>.OfText("Mã", "Code", 10, unit => unit.Code),
        ExportColumn<AdministrativeUnitDetails>.OfText("Tên đơn vị hành chính", "Name", 34, unit => unit.FullName),
        ExportColumn<AdministrativeUnitDetails>.OfWords("Loại", "Type", 14, unit => unit.Type.InWords()),
        ExportColumn<AdministrativeUnitDetails>.OfDate("Có từ ngày", "Exists since", unit => unit.ValidFrom),
        ExportColumn<AdministrativeUnitDetails>.OfArea("Diện tích công bố (km²)", "Published area (km²)", unit => unit.DeclaredAreaKm2),
    ];

    public static IReadOnlyList<ExportColumn<Delegation>> Delegations { get; } =
    [
        ExportColumn<Delegation>.OfText("Văn bản số", "Number", 18, delegation => delegation.Number),
        ExportColumn<Delegation>.OfText("Người, cơ quan được ủy quyền", "To", 34, delegation => delegation.ToName),
        ExportColumn<Delegation>.OfText(
            "Hình thức xử lý", "Legal forms", 50, delegation => Joined(delegation.LegalForms.Select(form => form.InWords().Current))),
        ExportColumn<Delegation>.OfDate("Từ ngày", "From", delegation => delegation.ValidFrom),
        ExportColumn<Delegation>.OfDate("Đến ngày", "To the end of", delegation => delegation.ValidTo),
        ExportColumn<Delegation>.OfDate("Chấm dứt sớm ngày", "Ended early on", delegation => delegation.EndedOn),
        ExportColumn<Delegation>.OfText("Lý do", "Reason", 32, delegation => delegation.EndReason),
    ];

    public static IReadOnlyList<ExportColumn<ReportSnapshot>> ReportSnapshots { get; } =
    [
        ExportColumn<ReportSnapshot>.OfWords("Báo cáo", "Report", 44, snapshot => snapshot.Code.InWords()),
        ExportColumn<ReportSnapshot>.OfDate("Số liệu ngày", "Figures of", snapshot => snapshot.EffectiveAt),
        ExportColumn<ReportSnapshot>.OfDate("Ngày chốt", "Frozen on", snapshot => snapshot.FrozenOn),
        ExportColumn<ReportSnapshot>.OfText("Người chốt", "Frozen by", 20, snapshot => snapshot.FrozenBy),
        ExportColumn<ReportSnapshot>.OfText("Kèm công văn số", "Sent with", 20, snapshot => snapshot.Paper?.Number),
        ExportColumn<ReportSnapshot>.OfText("SHA-256", "SHA-256", 66, snapshot => snapshot.Sha256),
    ];

    public static IReadOnlyList<ExportColumn<(Office Office, OfficeAsset Asset)>> OfficeAssets { get; } =
    [
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfText("Cơ quan, đơn vị", "Organisation", 34, item => item.Office.OrganisationName),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfWords("Loại tài sản", "Kind", 26, item => item.Asset.Kind.InWords()),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfText("Tên tài sản", "Name", 36, item => item.Asset.Name),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfWhole("Số lượng", "Quantity", 10, item => item.Asset.Quantity),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfWhole("Nguyên giá (đồng)", "Original cost (đồng)", 18, item => item.Asset.OriginalCost),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfWhole("Giá trị còn lại (đồng)", "Residual value (đồng)", 18, item => item.Asset.ResidualValue),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfDate("Ngày sử dụng", "In use since", item => item.Asset.InUseSince),
        ExportColumn<(Office Office, OfficeAsset Asset)>.OfWords("Tình trạng", "Condition", 18, item => item.Asset.Condition.InWords()),
    ];
}
