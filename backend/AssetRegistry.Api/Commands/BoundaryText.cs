using System.Globalization;
using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Commands;

/// <summary>What the terminal says of boundaries.</summary>
internal static class BoundaryText
{
    public static LocalizedText NotCompared { get; } = new(
        "Không có cơ sở dữ liệu để đối chiếu; hãy thêm --database hoặc --data để biết ranh giới và cơ sở nào sẽ thay đổi.",
        "There is no database to compare with; add --database or --data to learn which boundaries and facilities would change.");

    public static LocalizedText Finding(BoundaryFinding finding)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{finding.AreaM2:0.##} m², {finding.WidthMetres:0.0##} m");

        return new(
            $"ranh giới – {finding.Fault.InWords().Vietnamese}{(finding.IsSliver ? " (dải hẹp)" : "")}: {string.Join(", ", finding.Units)} ({size}; {Place(finding)})",
            $"boundary – {finding.Fault.InWords().English}{(finding.IsSliver ? " (sliver)" : "")}: {string.Join(", ", finding.Units)} ({size}; {Place(finding)})");
    }

    public static LocalizedText Doubtful(BoundaryArea area)
    {
        var (measured, published) = (Km2(area.MeasuredKm2), Wording.Number(area.PublishedKm2!.Value));
        var percent = Percent(area.DifferencePercent!.Value);

        return new(
            $"diện tích – {area.FullName}: {measured.Vietnamese} km² theo ranh giới, {published.Vietnamese} km² theo công bố ({percent.Vietnamese})",
            $"area – {area.FullName}: {measured.English} km² by the boundary, {published.English} km² as published ({percent.English})");
    }

    public static LocalizedText Moved(BoundaryArea area) => new(
        $"thay đổi – {area.FullName}: {Percent(area.ChangedPercent!.Value).Vietnamese} đất thêm hoặc bớt so với ranh giới đang lưu",
        $"change – {area.FullName}: {Percent(area.ChangedPercent!.Value).English} of its ground is gained or lost against the stored boundary");

    public static LocalizedText Changing(FacilityChangingCommune facility) => new(
        $"cơ sở – {facility.Number} – {facility.Name}: từ {facility.CommuneNow} sang {facility.CommuneThen}",
        $"facility – {facility.Number} – {facility.Name}: from {facility.CommuneNow} to {facility.CommuneThen}");

    public static LocalizedText Near(FacilityNearBorder near)
    {
        var metres = Wording.Number(Math.Round((decimal)near.DistanceMetres, 1));

        return new(
            $"sát ranh giới – {near.Number} – {near.Name}: cách {metres.Vietnamese} m",
            $"near a border – {near.Number} – {near.Name}: {metres.English} m away");
    }

    public static LocalizedText Summary(BoundaryFileReport report)
    {
        var (refused, faults, areas, moved) = (report.Rejected.Count, report.Findings.Count, report.DoubtfulAreas.Count(), report.MovedBorders.Count());
        var (changing, near) = (report.ChangingCommune.Count, report.NearBorder.Count);

        return new(
            $"{report.Communes} xã, phường đọc được, {refused} bị từ chối; {faults} lỗi giáp ranh, {areas} diện tích lệch quá {BoundaryFileCheck.AreaTolerancePercent}%, "
            + $"{moved} ranh giới thay đổi, {changing} cơ sở đổi xã, {near} cơ sở sát ranh giới.",
            $"{report.Communes} communes read, {refused} refused; {faults} border faults, {areas} areas off by more than {BoundaryFileCheck.AreaTolerancePercent}%, "
            + $"{moved} boundaries moved, {changing} facilities in another commune, {near} facilities near a border.");
    }

    private static string Place(BoundaryFinding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Longitude:0.000000}, {finding.Place.Latitude:0.000000}");

    private static LocalizedText Km2(double km2) => Wording.Number(Math.Round((decimal)km2, 2));

    private static LocalizedText Percent(double percent) => Wording.Percent(Math.Round((decimal)percent, 1));
}
