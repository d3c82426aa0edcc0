namespace AssetRegistry.Facilities;

/// <summary>Quality flags as sentences.</summary>
public static class QualityFlagTerms
{
    public static LocalizedText InWords(this QualityFlag flag)
    {
        var (expected, found) = (Area(flag.Expected), Area(flag.Found));
        return flag.Kind switch
        {
            QualityFlagKind.ParcelsDifferFromLandArea => new(
                $"Các thửa đất cộng lại là {found.Vietnamese}, khác diện tích đất trên giấy tờ {expected.Vietnamese}.",
                $"The parcels add up to {found.English}, not to the land area on paper, {expected.English}."),
            QualityFlagKind.BuildingsDifferFromFloorArea => new(
                $"Các ngôi nhà cộng lại là {found.Vietnamese} sàn, khác diện tích sàn trên giấy tờ {expected.Vietnamese}.",
                $"The buildings add up to {found.English} of floor, not to the floor area on paper, {expected.English}."),
            QualityFlagKind.LandUseDiffersFromArea => new(
                $"Hiện trạng sử dụng đất cộng lại là {found.Vietnamese}, khác diện tích đất {expected.Vietnamese}.",
                $"The uses of the land add up to {found.English}, not to its area, {expected.English}."),
            QualityFlagKind.BuildingUseDiffersFromArea => new(
                $"Hiện trạng sử dụng nhà “{flag.Subject}” cộng lại là {found.Vietnamese}, khác diện tích sàn {expected.Vietnamese}.",
                $"The uses of building \"{flag.Subject}\" add up to {found.English}, not to its floor area, {expected.English}."),
            QualityFlagKind.FloorBelowFootprint => new(
                $"Nhà “{flag.Subject}” có diện tích sàn {found.Vietnamese}, nhỏ hơn diện tích xây dựng {expected.Vietnamese}.",
                $"Building \"{flag.Subject}\" has a floor area of {found.English}, below its footprint of {expected.English}."),
            QualityFlagKind.DecisionAreaDiffers => new(
                $"Diện tích trong quyết định {found.Vietnamese} lệch quá 5 % so với giấy tờ {expected.Vietnamese}.",
                $"The area in the decision, {found.English}, differs from the one on paper, {expected.English}, by more than 5 %."),
            QualityFlagKind.PolygonAreaDiffers => new(
                $"Diện tích theo ranh giới đo {found.Vietnamese} lệch quá 5 % so với giấy tờ {expected.Vietnamese}.",
                $"The area of the outline, {found.English}, differs from the one on paper, {expected.English}, by more than 5 %."),
            QualityFlagKind.OutsideCommune => new(
                $"Vị trí nằm ngoài ranh giới {flag.Subject}.", $"The position lies outside the boundary of {flag.Subject}."),
            QualityFlagKind.PlanBeforeReceipt => new(
                $"Phương án số {flag.Subject} có trước khi Trung tâm Phát triển quỹ đất tiếp nhận cơ sở.",
                $"Plan {flag.Subject} was made before the land fund centre received the facility."),
            _ => new(
                $"Đã bỏ trống {Wording.Number(flag.Found ?? 0).Vietnamese} tháng, quá thời hạn {Wording.Number(flag.Expected ?? 0).Vietnamese} tháng; thuộc diện xem xét thu hồi.",
                $"It has stood vacant for {Wording.Number(flag.Found ?? 0).English} months, beyond the limit of {Wording.Number(flag.Expected ?? 0).English}; recovery is to be considered."),
        };
    }

    private static LocalizedText Area(decimal? squareMetres) => squareMetres is { } known ? Wording.Area(known) : new("chưa có số liệu", "no figure");
}
