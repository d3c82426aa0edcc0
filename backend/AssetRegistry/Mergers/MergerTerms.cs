using Geo.Coverage;

namespace AssetRegistry.Mergers;

/// <summary>The code lists of merger plans in words.</summary>
public static class MergerTerms
{
    public static LocalizedText InWords(this MergerPlanStatus status) => status switch
    {
        MergerPlanStatus.Draft => new("đang soạn", "a draft"),
        MergerPlanStatus.Checked => new("đã kiểm tra", "checked"),
        MergerPlanStatus.Approved => new("đã phê duyệt", "approved"),
        MergerPlanStatus.Executing => new("đang thực hiện", "being executed"),
        MergerPlanStatus.Executed => new("đã thực hiện", "executed"),
        MergerPlanStatus.Undoing => new("đang hoàn tác", "being undone"),
        MergerPlanStatus.Undone => new("đã hoàn tác", "undone"),
        _ => new("đã hủy bỏ", "discarded"),
    };

    public static LocalizedText InWords(this MergerLineKind kind) => kind switch
    {
        MergerLineKind.Merged => new("nhập toàn bộ", "merged whole"),
        MergerLineKind.DividedByGeometry => new("chia theo ranh giới", "divided by geometry"),
        MergerLineKind.DividedByList => new("chia theo danh sách", "divided by a list"),
        MergerLineKind.Renamed => new("đổi tên", "renamed"),
        MergerLineKind.Redrawn => new("điều chỉnh ranh giới", "redrawn"),
        _ => new("giữ nguyên", "unchanged"),
    };

    public static LocalizedText InWords(this MergerSubject subject) => subject switch
    {
        MergerSubject.AdministrativeUnit => new("đơn vị hành chính", "administrative units"),
        MergerSubject.Organisation => new("cơ quan", "organisations"),
        MergerSubject.AccountRight => new("quyền tài khoản", "account rights"),
        MergerSubject.Facility => new("cơ sở nhà, đất", "facilities"),
        MergerSubject.Office => new("nơi làm việc", "offices"),
        MergerSubject.CustodyCase => new("hồ sơ quản lý quỹ đất", "custody cases"),
        MergerSubject.HousingSite => new("khu nhà ở công vụ", "housing sites"),
        MergerSubject.Dossier => new("hồ sơ đang mở", "open dossiers"),
        MergerSubject.Handover => new("việc bàn giao đang mở", "open handovers"),
        MergerSubject.TemporaryHandover => new("việc tạm bàn giao đang mở", "open temporary handovers"),
        _ => new("số liệu nhu cầu nhà ở công vụ", "housing needs"),
    };

    public static LocalizedText InWords(this MergerDoubt doubt) => doubt switch
    {
        MergerDoubt.NoPosition => new("chưa có tọa độ trong đơn vị bị chia", "has no position in a unit that is divided"),
        MergerDoubt.OnBorder => new("nằm sát ranh giới mới", "stands on a new border"),
        MergerDoubt.PositionContradictsCommune => new("tọa độ nằm ngoài các đơn vị kế thừa", "stands outside the units that succeed its own"),
        MergerDoubt.NotListed => new("không có trong danh sách chia", "is not on the list that divides its unit"),
        _ => new("đơn vị bị chia", "works for a unit that is divided"),
    };

    public static LocalizedText InWords(this CoverageFault fault) => fault switch
    {
        CoverageFault.Overlap => new("chồng lấn", "overlap"),
        CoverageFault.Gap => new("khoảng hở", "gap"),
        _ => new("ra ngoài địa giới tỉnh", "outside the province"),
    };

    public static LocalizedText InWords(this MergerStage stage) => stage switch
    {
        MergerStage.Units => new("đơn vị hành chính", "administrative units"),
        MergerStage.Organisations => new("cơ quan và quyền tài khoản", "organisations and account rights"),
        _ => new("cơ sở nhà, đất", "facilities"),
    };

    /// <summary>"38 đơn vị hành chính, 12 cơ sở nhà, đất"; nothing at all is said in words.</summary>
    public static LocalizedText InWords(this IReadOnlyList<MergerCount> counts) => counts.Count == 0
        ? new("không có bản ghi nào", "no records")
        : Wording.List(counts.Select(count => new LocalizedText(
            $"{Wording.Number(count.Count).Vietnamese} {count.Subject.InWords().Vietnamese}",
            $"{Wording.Number(count.Count).English} {count.Subject.InWords().English}")));
}
