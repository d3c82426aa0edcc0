namespace AssetRegistry.Custody;

/// <summary>The facts of custody as sentences; null for other facts.</summary>
internal static class CustodyFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        CustodyOpened e => new(
            $"Đưa cơ sở {e.Facility.Number} – {e.Facility.Name} vào danh mục quản lý của quỹ đất, chưa liên hệ đơn vị quản lý{FactText.ByPaper(e).Vietnamese}.",
            $"Facility {e.Facility.Number} – {e.Facility.Name} was listed for custody; its owner is to be contacted{FactText.ByPaper(e).English}."),
        CustodySurveyed e => new(
            $"Khảo sát hiện trạng: {e.Condition.InWords().Vietnamese}; {End(e.Finding)}.",
            $"Surveyed, in {e.Condition.InWords().English} condition: {End(e.Finding)}."),
        CustodyReceived e => new(
            $"Quỹ đất tiếp nhận cơ sở{FactText.ByPaper(e).Vietnamese}.",
            $"Received into custody{FactText.ByPaper(e).English}."),
        CustodyKept e => new(
            $"Bắt đầu bảo vệ, bảo quản: {End(e.GuardedBy)}.",
            $"Guarded and preserved from now on: {End(e.GuardedBy)}."),
        CustodyPlanProposed e => new(
            $"Trình phương án {e.Plan.Kind.InWords().Vietnamese}, diện tích {Wording.Area(e.Plan.AreaM2).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"Proposed {e.Plan.Kind.InWords().English} of {Wording.Area(e.Plan.AreaM2).English}{FactText.ByPaper(e).English}."),
        CustodyPlanApproved e => new(
            $"Duyệt phương án {e.Kind.InWords().Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"The plan of {e.Kind.InWords().English} was approved{FactText.ByPaper(e).English}."),
        CustodyLeaseGranted e => LeaseGranted(e),
        CustodyLeaseTerminated e => new(
            $"Thông báo chấm dứt hợp đồng thuê, kết thúc ngày {Wording.Date(e.EndsOn).Vietnamese}{Because(e).Vietnamese}.",
            $"Notice was given: the lease ends on {Wording.Date(e.EndsOn).English}{Because(e).English}."),
        CustodyFacilityAssigned e => Assigned(e),
        CustodyFacilityReleased e => Released(e),
        BusinessRequestRecorded e => new(
            $"{e.Request.Business} đề nghị thuê, mục đích: {End(e.Request.Purpose)}.",
            $"{e.Request.Business} asked to lease it for: {End(e.Request.Purpose)}."),
        BusinessRequestClosed e => new(
            $"Đề nghị thuê của {e.Business} {e.Outcome.InWords().Vietnamese}{Because(e).Vietnamese}.",
            $"The request of {e.Business} was {e.Outcome.InWords().English}{Because(e).English}."),
        CustodyTenderAnnounced e => TenderAnnounced(e),
        CustodyTenderConcluded e => TenderConcluded(e),
        CustodyGivenBack e => new(
            $"Giao lại cơ sở cho {e.To.InWords().Vietnamese}{FactText.ByPaper(e).Vietnamese}{Because(e).Vietnamese}.",
            $"Given back to {e.To.InWords().English}{FactText.ByPaper(e).English}{Because(e).English}."),
        CustodyEnded e => new(
            $"Kết thúc việc quản lý của quỹ đất{FactText.ByPaper(e).Vietnamese}{Because(e).Vietnamese}.",
            $"Custody ended{FactText.ByPaper(e).English}{Because(e).English}."),
        CustodyInspected e => new(
            $"Kiểm tra thực địa: {e.Inspection.Condition.InWords().Vietnamese}; {End(e.Inspection.Finding)}.",
            $"Inspected, in {e.Inspection.Condition.InWords().English} condition: {End(e.Inspection.Finding)}."),
        CustodyCostRecorded e => new(
            $"Chi {Wording.Dong(e.Cost.AmountDong).Vietnamese} ({e.Cost.Kind.InWords().Vietnamese}), kỳ {Period(e.Cost).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"Spent {Wording.Dong(e.Cost.AmountDong).English} on {e.Cost.Kind.InWords().English} for {Period(e.Cost).English}{FactText.ByPaper(e).English}."),
        CustodyCostCancelled e => new(
            $"Hủy khoản chi {Wording.Dong(e.AmountDong).Vietnamese} ghi nhầm{Because(e).Vietnamese}.",
            $"A cost of {Wording.Dong(e.AmountDong).English} recorded by mistake was cancelled{Because(e).English}."),
        CustodyCommuneChanged e => new(
            $"Cơ sở nay thuộc {e.Commune.Name} (trước là {e.Former.Name}).", $"The facility is now in {e.Commune.Name} (formerly {e.Former.Name})."),
        _ => null,
    };

    private static LocalizedText LeaseGranted(CustodyLeaseGranted e)
    {
        var overriding = e.Lease.Override is not { } given
            ? new LocalizedText("", "")
            : new(
                $"; dù đang có đề nghị của cơ quan nhà nước (hồ sơ {Numbers(given)}), vì {End(given.Reason)}",
                $"; although public bodies had asked (dossier {Numbers(given)}), because: {End(given.Reason)}");
        return new(
            $"Cho {e.Lease.Lessee} thuê {Wording.Area(e.Lease.AreaM2).Vietnamese} từ {Wording.Date(e.Lease.StartsOn).Vietnamese} " +
            $"đến {Wording.Date(e.Lease.AgreedEndsOn).Vietnamese}, {Wording.Dong(e.Lease.PricePerMonthDong).Vietnamese} mỗi tháng{overriding.Vietnamese}.",
            $"Leased {Wording.Area(e.Lease.AreaM2).English} to {e.Lease.Lessee} from {Wording.Date(e.Lease.StartsOn).English} " +
            $"to {Wording.Date(e.Lease.AgreedEndsOn).English} for {Wording.Dong(e.Lease.PricePerMonthDong).English} a month{overriding.English}.");
    }

    private static LocalizedText Assigned(CustodyFacilityAssigned e)
    {
        var lease = e.LeaseEndsOn is not { } endsOn
            ? new LocalizedText("", "")
            : new(
                $"; hợp đồng thuê được báo trước và kết thúc ngày {Wording.Date(endsOn).Vietnamese}",
                $"; notice is given and the lease ends on {Wording.Date(endsOn).English}");
        return new(
            $"Cơ sở đã được giao cho {e.ReceiverName} theo Quyết định số {e.DecisionNumber}{lease.Vietnamese}.",
            $"The facility was assigned to {e.ReceiverName} by decision {e.DecisionNumber}{lease.English}.");
    }

    private static LocalizedText Released(CustodyFacilityReleased e)
    {
        var lease = e.LeaseEndsOn is not { } endsOn
            ? new LocalizedText("", "")
            : new(
                $"; rút thông báo chấm dứt, hợp đồng thuê tiếp tục đến ngày {Wording.Date(endsOn).Vietnamese}",
                $"; the notice is withdrawn and the lease runs on to {Wording.Date(endsOn).English}");
        return new(
            $"Cơ sở không còn được giao theo Quyết định số {e.DecisionNumber}{lease.Vietnamese}.",
            $"The facility is no longer assigned by decision {e.DecisionNumber}{lease.English}.");
    }

    private static LocalizedText TenderAnnounced(CustodyTenderAnnounced e)
    {
        var price = e.Tender.StartingPriceDong is not { } dong
            ? new LocalizedText("", "")
            : new($", giá khởi điểm {Wording.Dong(dong).Vietnamese}", $", starting at {Wording.Dong(dong).English}");
        return new(
            $"Thông báo {e.Tender.Kind.InWords().Vietnamese}, hạn {Wording.Date(e.Tender.ClosesOn).Vietnamese}{price.Vietnamese}.",
            $"Announced {e.Tender.Kind.InWords().English}, closing on {Wording.Date(e.Tender.ClosesOn).English}{price.English}.");
    }

    private static LocalizedText TenderConcluded(CustodyTenderConcluded e)
    {
        var price = e.PriceDong is not { } dong
            ? new LocalizedText("", "")
            : new($", {Wording.Dong(dong).Vietnamese}", $", for {Wording.Dong(dong).English}");
        return e.IsWon
            ? new(
                $"Kết quả {e.Kind.InWords().Vietnamese}: {e.Winner} trúng{price.Vietnamese}.",
                $"The outcome of {e.Kind.InWords().English}: {e.Winner} won{price.English}.")
            : new(
                $"Kết quả {e.Kind.InWords().Vietnamese}: không có người trúng{Because(e).Vietnamese}.",
                $"The outcome of {e.Kind.InWords().English}: nobody won{Because(e).English}.");
    }

    private static LocalizedText Period(CustodyCost cost) => new(
        $"{Wording.Date(cost.From).Vietnamese} – {Wording.Date(cost.To).Vietnamese}", $"{Wording.Date(cost.From).English} – {Wording.Date(cost.To).English}");

    private static LocalizedText Because(IBusinessEvent fact) => fact.Provenance.Reason is not { } reason
        ? new("", "")
        : new($"; lý do: {End(reason)}", $"; reason: {End(reason)}");

    private static string Numbers(PublicNeedOverride overriding) => string.Join(", ", overriding.Outranked.Select(request => request.DossierNumber));

    private static string End(string text) => text.TrimEnd('.');
}
