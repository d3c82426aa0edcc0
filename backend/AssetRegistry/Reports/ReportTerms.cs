namespace AssetRegistry.Reports;

/// <summary>The code lists of figures and reports in words.</summary>
public static class ReportTerms
{
    public static LocalizedText InWords(this VacancyAge age) => age switch
    {
        VacancyAge.NotVacant => new("không bỏ trống", "not vacant"),
        VacancyAge.UpTo3Months => new("bỏ trống đến 3 tháng", "vacant for up to 3 months"),
        VacancyAge.UpTo12Months => new("bỏ trống trên 3 đến 12 tháng", "vacant for more than 3 and up to 12 months"),
        _ => new("bỏ trống trên 12 tháng", "vacant for more than 12 months"),
    };

    public static LocalizedText InWords(this ReportCode report) => report switch
    {
        ReportCode.ProgressByCommune => new(
            "Tiến độ sắp xếp, xử lý cơ sở nhà, đất theo xã, phường", "Progress of rearranging and handling facilities, by commune"),
        ReportCode.ProgressByOrganisation => new(
            "Tiến độ sắp xếp, xử lý cơ sở nhà, đất theo cơ quan, đơn vị", "Progress of rearranging and handling facilities, by organisation"),
        ReportCode.ProgressByCategory => new(
            "Tiến độ sắp xếp, xử lý cơ sở nhà, đất theo loại cơ sở", "Progress of rearranging and handling facilities, by category"),
        ReportCode.InventoryByOrganisation => new(
            "Tổng hợp hiện trạng cơ sở nhà, đất theo cơ quan, đơn vị (mẫu 1A)", "Inventory of facilities by organisation (form 1A)"),
        ReportCode.InventoryOfFacilities => new(
            "Kê khai cơ sở nhà, đất: đất, nhà và hồ sơ pháp lý (mẫu 04a)", "Declaration of facilities: land, buildings and legal papers (form 04a)"),
        ReportCode.DossierTracker => new("Theo dõi hồ sơ đề nghị bàn giao tài sản", "Tracker of dossiers proposing handovers"),
        ReportCode.CustodyPortfolio => new(
            "Cơ sở nhà, đất do Trung tâm Phát triển quỹ đất quản lý, khai thác", "Facilities in the care of the land fund centre"),
        ReportCode.OfficialHousing => new("Nhu cầu và bố trí nhà ở công vụ", "Official housing: need and allocation"),
        _ => new("Các trường hợp cần cảnh báo", "Cases to be warned of"),
    };

    /// <summary>The number of its form, as offices quote it.</summary>
    public static string Form(this ReportCode report) => report switch
    {
        ReportCode.ProgressByCommune or ReportCode.ProgressByOrganisation or ReportCode.ProgressByCategory => "R1",
        ReportCode.InventoryByOrganisation => "R4",
        ReportCode.InventoryOfFacilities => "R5",
        ReportCode.DossierTracker => "R7",
        ReportCode.CustodyPortfolio => "R8",
        ReportCode.OfficialHousing => "R9",
        _ => "R10",
    };
}
