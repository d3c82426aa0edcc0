namespace AssetRegistry.Api.Exports;

internal static partial class ExportColumns
{
    /// <param name="day">The day the list is of.</param>
    /// <param name="rules">With the norm of that day.</param>
    public static IReadOnlyList<ExportColumn<Office>> Offices(DateOnly day, RuleBook rules) =>
    [
        ExportColumn<Office>.OfText("Cơ quan, đơn vị", "Organisation", 34, office => office.OrganisationName),
        ExportColumn<Office>.OfWords("Loại trụ sở", "Kind", 16, office => office.Kind.InWords()),
        ExportColumn<Office>.OfText("Mã cơ sở", "Facility number", 16, office => office.SiteOn(day)?.FacilityNumber),
        ExportColumn<Office>.OfText("Tên cơ sở", "Facility", 38, office => office.SiteOn(day)?.FacilityName),
        ExportColumn<Office>.OfText("Phần", "Part", 18, office => office.SiteOn(day)?.PartName),
        ExportColumn<Office>.OfDate("Ở đây từ ngày", "Here since", office => office.SiteOn(day)?.From),
        ExportColumn<Office>.OfWhole("Số người", "Headcount", 10, office => office.StaffOn(day)?.Headcount),
        ExportColumn<Office>.OfArea("Diện tích sử dụng (m²)", "Area (m²)", office => office.SiteOn(day)?.AreaM2),
        ExportColumn<Office>.OfArea("Diện tích theo định mức (m²)", "Norm (m²)", office => NormCheck.Of([office], rules, day).Norm?.TotalM2),
        ExportColumn<Office>.OfArea("Vượt định mức (m²)", "Above the norm (m²)", office => NormCheck.Of([office], rules, day).OverM2),
        ExportColumn<Office>.OfArea("Thiếu so với định mức (m²)", "Short of the norm (m²)", office => NormCheck.Of([office], rules, day).ShortM2),
    ];

    public static IReadOnlyList<ExportColumn<HousingSite>> HousingSites(DateOnly today) =>
    [
        ExportColumn<HousingSite>.OfText("Tên nhà ở công vụ", "Name", 36, site => site.Name),
        ExportColumn<HousingSite>.OfText("Mã xã, phường", "Commune code", 12, site => site.CommuneCode),
        ExportColumn<HousingSite>.OfText("Địa chỉ", "Address", 36, site => site.Address),
        ExportColumn<HousingSite>.OfWords("Hiện trạng", "Condition", 22, site => site.Condition.InWords()),
        ExportColumn<HousingSite>.OfArea("Diện tích sử dụng (m²)", "Usable area (m²)", site => site.UsableAreaM2),
        ExportColumn<HousingSite>.OfWhole("Số phòng", "Rooms", 10, site => site.Rooms.Count(room => room.IsOpenOn(today))),
        ExportColumn<HousingSite>.OfWhole("Số chỗ ở", "Beds", 10, site => site.BedsOn(today)),
        ExportColumn<HousingSite>.OfWhole("Chỗ còn trống", "Free beds", 10, site => site.FreeBedsOn(today)),
        ExportColumn<HousingSite>.OfWhole("Chi phí sửa chữa (đồng)", "Repairs (đồng)", 16, site => site.RepairCostDong),
    ];

    public static IReadOnlyList<ExportColumn<HousingApplication>> HousingApplications { get; } =
    [
        ExportColumn<HousingApplication>.OfText("Cơ quan, đơn vị", "Organisation", 34, application => application.OrganisationName),
        ExportColumn<HousingApplication>.OfWords("Nhóm chức danh", "Title group", 26, application => application.Title.InWords()),
        ExportColumn<HousingApplication>.OfWhole("Số người", "Headcount", 10, application => application.Headcount),
        ExportColumn<HousingApplication>.OfText("Nơi công tác cũ", "Former workplace", 28, application => application.FormerWorkplace),
        ExportColumn<HousingApplication>.OfText("Nơi công tác mới", "Workplace", 28, application => application.Workplace),
        ExportColumn<HousingApplication>.OfWords("Trạng thái", "Status", 22, application => application.Status.InWords()),
        ExportColumn<HousingApplication>.OfDate("Ngày gửi", "Submitted on", application => application.SubmittedOn),
        ExportColumn<HousingApplication>.OfDate("Hạn bước tiếp theo", "Next step due", application => application.DueOn),
        ExportColumn<HousingApplication>.OfWhole("Số chỗ được bố trí", "Beds allocated", 10, application => application.Stay?.Beds),
        ExportColumn<HousingApplication>.OfWhole("Giá thuê (đồng/tháng)", "Rent (đồng a month)", 16, application => application.RentPerMonthDong),
        ExportColumn<HousingApplication>.OfDate("Hợp đồng từ", "Contract from", application => application.ContractFrom),
        ExportColumn<HousingApplication>.OfDate("Hợp đồng đến", "Contract to", application => application.ContractTo),
        ExportColumn<HousingApplication>.OfText("Lý do từ chối", "Refusal", 32, application => application.Refusal),
    ];
}
