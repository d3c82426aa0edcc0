using Geo.CoordinateSystems;
using Geo.Surveys;

namespace AssetRegistry.Api.Places;

/// <summary>Says in both languages why a table of points was refused and what is likely right.</summary>
public static class SurveyProblemText
{
    public static LocalizedText Of(SurveyRejectedException rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var text = Sentence(rejection);

        return rejection.Line is { } line
            ? new($"Dòng {line} (“{rejection.Text}”): {text.Vietnamese}", $"Line {line} (\"{rejection.Text}\"): {text.English}")
            : text;
    }

    public static LocalizedText UnknownZone(int srid) => new(
        $"Không có múi chiếu EPSG:{srid}. Hãy chọn kinh tuyến trục trong danh sách, ví dụ 103°00′ (EPSG:9205).",
        $"There is no zone EPSG:{srid}. Choose the central meridian from the list, such as 103°00′ (EPSG:9205).");

    private static LocalizedText Sentence(SurveyRejectedException rejection) => rejection.Problem switch
    {
        SurveyProblem.Empty => new(
            "Chưa có điểm nào. Hãy dán bảng tọa độ, mỗi dòng một điểm.",
            "There is no point. Paste the table of coordinates, one point a line."),
        SurveyProblem.NotTwoNumbers => new(
            "cần hai số tọa độ trên mỗi dòng (tên điểm đứng trước, nếu có). Hãy sửa hoặc xóa dòng này.",
            "each line needs two numbers (behind the point's name, if it has one). Correct or delete the line."),
        SurveyProblem.MixedNotations => new(
            "có dòng tính bằng mét và dòng tính bằng độ. Hãy dán từng loại riêng.",
            "some lines are in metres, others in degrees. Paste each kind by itself."),
        SurveyProblem.TooManyPoints => new(
            $"nhiều hơn {SurveyText.MostPoints} điểm. Ranh giới lớn hãy nhập từ tệp.",
            $"there are more than {SurveyText.MostPoints} points. Import large boundaries from a file."),
        SurveyProblem.ZoneMissing => Likely(
            new("Tọa độ tính bằng mét nhưng chưa chọn kinh tuyến trục. Hãy chọn kinh tuyến trục ghi trên bản vẽ.",
                "The coordinates are in metres, but no central meridian was chosen. Choose the one that the drawing names."),
            rejection.LikelyZone),
        SurveyProblem.SwappedAxes => new(
            "Hai cột tọa độ có vẻ bị đổi chỗ: X là trục bắc, Y là trục đông. Hãy đổi lại hai cột.",
            "The two columns seem to have changed places: X is north, Y is east. Change them back."),
        SurveyProblem.OtherZone => Likely(
            new("Các điểm không nằm ở nơi đã chọn theo kinh tuyến trục này.",
                "With this central meridian the points do not lie in the place chosen."),
            rejection.LikelyZone),
        SurveyProblem.OtherZoneAndSwappedAxes => Likely(
            new("Sai kinh tuyến trục và hai cột tọa độ đổi chỗ (X là trục bắc, Y là trục đông).",
                "The central meridian is another one, and the two columns have changed places (X is north, Y is east)."),
            rejection.LikelyZone),
        SurveyProblem.OutsideCountry => new(
            "Vị trí nằm ngoài Việt Nam. Hãy kiểm tra lại số và kinh tuyến trục.",
            "The position lies outside Viet Nam. Check the numbers and the central meridian."),
        _ => new(
            "Các điểm không nằm ở xã, phường đã chọn dù theo kinh tuyến trục nào. Hãy kiểm tra lại số hoặc xã, phường.",
            "The points do not lie in the commune chosen, with any central meridian. Check the numbers or the commune."),
    };

    private static LocalizedText Likely(LocalizedText text, Vn2000Zone? zone) => zone is null
        ? text
        : new($"{text.Vietnamese} Có lẽ đúng là {zone.Name} (EPSG:{zone.Srid}).", $"{text.English} Likely right: {zone.Name} (EPSG:{zone.Srid}).");
}
