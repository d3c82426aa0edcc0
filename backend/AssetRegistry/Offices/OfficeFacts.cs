namespace AssetRegistry.Offices;

/// <summary>The facts of offices as sentences; null for other facts.</summary>
internal static class OfficeFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        OfficeOpened e => new(
            $"{e.OrganisationName} mở {e.Kind.InWords().Vietnamese} tại {Place(e.Site).Vietnamese}.",
            $"{e.OrganisationName} opened its {e.Kind.InWords().English} at {Place(e.Site).English}."),
        OfficeMoved e => new(
            $"Nơi làm việc của {e.OrganisationName} chuyển đến {Place(e.Site).Vietnamese}.",
            $"The office of {e.OrganisationName} moved to {Place(e.Site).English}."),
        OfficeAreaMeasured e => new(
            $"{e.OrganisationName} sử dụng {Wording.Area(e.AreaM2).Vietnamese} sàn.",
            $"{e.OrganisationName} occupies {Wording.Area(e.AreaM2).English} of floor."),
        OfficeStaffCounted e => new(
            $"{e.OrganisationName}: {Wording.Number(Heads(e)).Vietnamese} người làm việc tại đây.",
            $"{e.OrganisationName}: {Wording.Number(Heads(e)).English} people work here."),
        OfficeEnded e => new($"{e.OrganisationName} thôi làm việc tại đây.", $"{e.OrganisationName} gave this office up."),
        OfficeTakenOver e => new(
            $"{e.OrganisationName} tiếp quản nơi làm việc của {e.FormerOrganisationName}, nay là {e.Kind.InWords().Vietnamese}.",
            $"{e.OrganisationName} took the office of {e.FormerOrganisationName} over, now its {e.Kind.InWords().English}."),
        OfficeAssetRecorded e => new(
            $"Ghi vào danh mục tài sản: {Item(e.Asset).Vietnamese}.", $"{Item(e.Asset).English} was entered in the list of assets."),
        OfficeAssetGivenAway e => new(
            $"Chuyển tài sản {e.AssetName} cho {e.ReceiverName}{FactText.ByPaper(e).Vietnamese}.",
            $"{e.AssetName} was given to {e.ReceiverName}{FactText.ByPaper(e).English}."),
        OfficeAssetReceived e => new(
            $"Nhận tài sản từ {e.GiverName}: {Item(e.Asset).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"{Item(e.Asset).English} was received from {e.GiverName}{FactText.ByPaper(e).English}."),
        OfficeAssetEnded e => new(
            $"Đưa tài sản {e.AssetName} ra khỏi danh mục{FactText.ByPaper(e).Vietnamese}.",
            $"{e.AssetName} was taken off the list of assets{FactText.ByPaper(e).English}."),
        OfficeCommuneChanged e => new(
            $"Nơi làm việc của {e.OrganisationName} nay thuộc {e.Commune.Name} (trước là {e.Former.Name}).",
            $"The office of {e.OrganisationName} is now in {e.Commune.Name} (formerly {e.Former.Name})."),
        _ => null,
    };

    private static int Heads(OfficeStaffCounted counted) => counted.Groups.Sum(group => group.Headcount);

    private static LocalizedText Item(OfficeAsset asset) => new(
        $"{asset.Name} ({Wording.Number(asset.Quantity).Vietnamese} {asset.Kind.InWords().Vietnamese})",
        $"{asset.Name} ({Wording.Number(asset.Quantity).English}, {asset.Kind.InWords().English})");

    private static LocalizedText Place(OfficeSite site)
    {
        var place = $"{site.FacilityNumber} – {site.FacilityName}{(site.PartName is { } part ? $", {part}" : "")}";

        return site.AreaM2 is not { } area
            ? new(place, place)
            : new($"{place} ({Wording.Area(area).Vietnamese})", $"{place} ({Wording.Area(area).English})");
    }
}
