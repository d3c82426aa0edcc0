namespace AssetRegistry.Facilities;

/// <summary>The ten columns of a use breakdown in words.</summary>
public static class UseBreakdownTerms
{
    // In the order of UseBreakdown.Buckets.
    private static readonly IReadOnlyList<LocalizedText> Columns =
    [
        new("trụ sở làm việc", "headquarters"),
        new("hoạt động sự nghiệp không kinh doanh", "non-business service"),
        new("hoạt động sự nghiệp có kinh doanh", "business service"),
        new("cho thuê", "leased"),
        new("liên doanh, liên kết", "joint venture"),
        new("sử dụng hỗn hợp", "mixed use"),
        new("để ở", "dwelling"),
        new("bỏ trống", "vacant"),
        new("bị lấn chiếm", "encroached"),
        new("sử dụng khác", "other use"),
    ];

    /// <summary>The columns that are not empty, each with its area.</summary>
    public static IReadOnlyList<LocalizedText> InWords(UseBreakdown use) =>
    [
        .. Columns.Zip(use.Buckets).Where(column => column.Second > 0).Select(column => new LocalizedText(
            $"{column.First.Vietnamese} {Wording.Area(column.Second).Vietnamese}", $"{column.First.English} {Wording.Area(column.Second).English}")),
    ];
}
