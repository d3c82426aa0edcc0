using System.Globalization;

namespace AssetRegistry.Api.Places;

/// <summary>The number is no distance to search within.</summary>
public sealed class DistanceRejectedException(double metres, double most) : AssetRegistryException(
    "DISTANCE_REJECTED",
    new LocalizedText(
        string.Create(CultureInfo.InvariantCulture, $"Khoảng cách là {metres} m, nhưng phải lớn hơn 0 và không quá {most} m. Hãy nhập lại."),
        string.Create(CultureInfo.InvariantCulture, $"The distance is {metres} m but must be more than 0 and at most {most} m. Please correct it.")),
    "distanceM")
{
    public double Metres { get; } = metres;
}

/// <summary>The text is not where a page of this search ended.</summary>
public sealed class PageMarkRejectedException(string mark) : AssetRegistryException(
    "PAGE_MARK_REJECTED",
    new LocalizedText(
        $"'{mark}' không phải vị trí cuối của một trang kết quả. Hãy lấy giá trị next của trang trước, hoặc bỏ trống để đọc từ đầu.",
        $"'{mark}' is not where a page of results ended. Give the next of the page before, or leave it out to read from the start."),
    "after")
{
    public string Mark { get; } = mark;
}
