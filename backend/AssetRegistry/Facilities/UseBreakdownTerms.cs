namespace AssetRegistry.Facilities;

/// <summary>The ten columns of a use breakdown in words.</summary>
public static class UseBreakdownTerms
{
    /// <summary>In the order of the form.</summary>
    public static IReadOnlyList<LocalizedText> Columns { get; } =
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

    /// <summary>The areas of the columns, in their order.</summary>
    public static IReadOnlyList<decimal> AreasOf(UseBreakdown use) => use.Buckets;

    /// <summary>The columns that are not empty, each with its area.</summary>
    public static IReadOnlyList<LocalizedText> InWords(UseBreakdown use) =>
    [
        .. Columns.Zip(use.Buckets).Where(column => column.Second > 0).Select(column => new LocalizedText(
            $"{column.First.Vietnamese} {Wording.Area(column.Second).Vietnamese}", $"{column.First.English} {Wording.Area(column.Second).English}")),
    ];
}
