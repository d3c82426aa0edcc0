using AssetRegistry.Decisions;

namespace AssetRegistry.Facilities;

/// <summary>The facts of facilities as sentences; null for other facts.</summary>
internal static class FacilityFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        FacilityRegistered e => Registered(e),
        FacilityClassified e => Classified(e),
        FacilityPartDelimited e => PartDelimited(e),
        FacilityPartDissolved e => new(
            $"Bỏ việc tách phần “{e.Name}”{FactText.ByPaper(e).Vietnamese}, lý do: {e.Provenance.Reason}.",
            $"The part \"{e.Name}\" is no longer set apart{FactText.ByPaper(e).English}, because: {e.Provenance.Reason}."),
        FacilitySensitivitySet e => new(
            $"Mức độ bảo mật: {e.Sensitivity.InWords().Vietnamese}{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"Its sensitivity is {e.Sensitivity.InWords().English}{FactText.ByPaper(e).English}{Because(e)}."),
        FacilityReceivedIntoCustody e => new(
            $"Trung tâm Phát triển quỹ đất tiếp nhận, quản lý cơ sở{FactText.ByPaper(e).Vietnamese}.",
            $"The land fund centre took the facility into custody{FactText.ByPaper(e).English}."),
        FacilityReleasedFromCustody e => new(
            $"Trung tâm Phát triển quỹ đất không còn quản lý cơ sở{FactText.ByPaper(e).Vietnamese}.",
            $"The land fund centre no longer keeps the facility{FactText.ByPaper(e).English}."),
        FacilityRequested e => Requested(e),
        FacilityRequestClosed e => new(
            $"Đề nghị tiếp nhận tại hồ sơ {e.DossierNumber} {e.Outcome.InWords().Vietnamese}.",
            $"The request in dossier {e.DossierNumber} {e.Outcome.InWords().English}."),
        FacilityAssigned e => new(
            $"Giao{PartOnly(e.PartId).Vietnamese} cho {e.ReceiverName}, mục đích: {e.IntendedUse.InWords().Vietnamese}, hình thức: {e.LegalForm.InWords().Vietnamese}, " +
            $"theo Quyết định số {e.DecisionNumber} ngày {Wording.Date(e.DecidedOn).Vietnamese}.",
            $"Assigned{PartOnly(e.PartId).English} to {e.ReceiverName} for {e.IntendedUse.InWords().English} ({e.LegalForm.InWords().English}) " +
            $"by decision {e.DecisionNumber} of {Wording.Date(e.DecidedOn).English}."),
        FacilityHandedOver e => HandedOver(e),
        FacilityPutToUse e => new(
            $"Cơ quan tiếp nhận đã đưa {Extent(e.PartId).Vietnamese} vào sử dụng{FactText.ByPaper(e).Vietnamese}.",
            $"The receiver has put {Extent(e.PartId).English} to use{FactText.ByPaper(e).English}."),
        FacilityHolderChanged e => new(
            $"{e.HolderName} kế thừa từ {e.FormerHolderName} do sắp xếp tổ chức{FactText.ByPaper(e).Vietnamese}.",
            $"{e.HolderName} took it over from {e.FormerHolderName} because of the reorganisation{FactText.ByPaper(e).English}."),
        FacilityReleased e => new(
            $"Cơ sở không còn được giao theo Quyết định số {e.DecisionNumber}{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"The facility is no longer assigned by decision {e.DecisionNumber}{FactText.ByPaper(e).English}{Because(e)}."),
        FacilityReturned e => new(
            $"Trả lại cơ sở cho {e.ToName}{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"The facility was given back to {e.ToName}{FactText.ByPaper(e).English}{Because(e)}."),
        FacilityHandedOverTemporarily e => new(
            $"Tạm bàn giao cho {e.ReceiverName} khi chưa có quyết định{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"Handed over to {e.ReceiverName} for the time being, without a decision yet{FactText.ByPaper(e).English}{Because(e)}."),
        FacilityTemporaryHandoverTakenOver e => new(
            $"{e.ReceiverName} tạm sử dụng thay {e.FormerReceiverName}.",
            $"{e.ReceiverName} has it for the time being in place of {e.FormerReceiverName}."),
        FacilityTemporaryHandoverEnded e => new(
            $"Kết thúc việc tạm bàn giao{FactText.ByPaper(e).Vietnamese}.",
            $"The temporary handover ended{FactText.ByPaper(e).English}."),
        _ => FacilityDescriptionFacts.Describe(fact) ?? FacilityLineageFacts.Describe(fact),
    };

    private static string Because(IBusinessEvent fact) => fact.Provenance.Reason is { } reason ? $": {reason.TrimEnd('.')}" : "";

    private static LocalizedText Registered(FacilityRegistered e)
    {
        var land = Area(e.LandAreaM2, new("diện tích đất", "land"));
        var floor = Area(e.FloorAreaM2, new("diện tích sàn", "floor"));
        var origins = string.Join(", ", (e.Predecessors ?? []).Select(origin => origin.Number));
        var from = origins.Length == 0 ? new LocalizedText("", "") : new($", hình thành từ {origins}", $", made of {origins}");
        return new(
            $"Đăng ký cơ sở {e.Number} – {e.Name} tại {e.CommuneName}, do {e.HolderName} quản lý, " +
            $"phân loại: {e.Classification.InWords().Vietnamese}{land.Vietnamese}{floor.Vietnamese}{from.Vietnamese}.",
            $"Facility {e.Number} – {e.Name} in {e.CommuneName}, held by {e.HolderName}, was registered as " +
            $"{e.Classification.InWords().English}{land.English}{floor.English}{from.English}.");
    }

    private static LocalizedText Classified(FacilityClassified e)
    {
        var vacant = Vacant(e.VacantSince);
        return new(
            $"Phân loại{PartOnly(e.PartId).Vietnamese}: {e.Classification.InWords().Vietnamese}{vacant.Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"Classified{PartOnly(e.PartId).English} as {e.Classification.InWords().English}{vacant.English}{FactText.ByPaper(e).English}.");
    }

    private static LocalizedText PartDelimited(FacilityPartDelimited e)
    {
        var land = Area(e.LandAreaM2, new("diện tích đất", "land"));
        var floor = Area(e.FloorAreaM2, new("diện tích sàn", "floor"));
        var vacant = Vacant(e.VacantSince);
        return new(
            $"Tách phần “{e.Name}” để xử lý riêng, phân loại: {e.Classification.InWords().Vietnamese}{land.Vietnamese}{floor.Vietnamese}" +
            $"{vacant.Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"The part \"{e.Name}\" was set apart as {e.Classification.InWords().English}{land.English}{floor.English}" +
            $"{vacant.English}{FactText.ByPaper(e).English}.");
    }

    private static LocalizedText Requested(FacilityRequested e)
    {
        var area = Area(e.AreaNeededM2, new("diện tích cần", "area needed"));
        return new(
            $"{e.RequesterName} đề nghị tiếp nhận{PartOnly(e.PartId).Vietnamese}, mục đích: {e.IntendedUse.InWords().Vietnamese}{area.Vietnamese} (hồ sơ {e.DossierNumber}).",
            $"{e.RequesterName} asked for {Extent(e.PartId).English} for {e.IntendedUse.InWords().English}{area.English} (dossier {e.DossierNumber}).");
    }

    private static LocalizedText HandedOver(FacilityHandedOver e)
    {
        var manner = e.IsProvisional
            ? new LocalizedText("Tạm bàn giao", "Provisionally handed over")
            : new("Bàn giao chính thức", "Formally handed over");
        return new(
            $"{manner.Vietnamese}{PartOnly(e.PartId).Vietnamese} cho {e.ReceiverName}{FactText.ByPaper(e).Vietnamese}.",
            $"{manner.English}{PartOnly(e.PartId).English} to {e.ReceiverName}{FactText.ByPaper(e).English}.");
    }

    private static LocalizedText Vacant(DateOnly? vacantSince) => vacantSince is not { } since
        ? new("", "")
        : new($", bỏ trống từ ngày {Wording.Date(since).Vietnamese}", $", vacant since {Wording.Date(since).English}");

    private static LocalizedText Extent(Guid? partId) =>
        partId is null ? new("cơ sở", "the facility") : new("một phần cơ sở", "a part of the facility");

    private static LocalizedText PartOnly(Guid? partId) => partId is null ? new("", "") : new(" một phần", " in part");

    private static LocalizedText Area(decimal? area, LocalizedText label) => area is not { } squareMetres
        ? new("", "")
        : new(
            $", {label.Vietnamese} {Wording.Area(squareMetres).Vietnamese}", $", {label.English} {Wording.Area(squareMetres).English}");
}
