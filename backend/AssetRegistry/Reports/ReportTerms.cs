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
}
