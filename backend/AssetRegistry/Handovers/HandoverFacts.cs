using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>The facts of handovers as sentences; null for other facts.</summary>
internal static class HandoverFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        HandoverOpened e => new(
            $"Chờ bàn giao {e.Facility.Number} – {e.Facility.Name} từ {e.GiverName} cho {e.ReceiverName} theo Quyết định số {e.DecisionNumber}.",
            $"{e.Facility.Number} – {e.Facility.Name} is to be handed over from {e.GiverName} to {e.ReceiverName} by decision {e.DecisionNumber}."),
        HandoverProvisionallyRecorded e => new(
            $"Tạm bàn giao, tiếp nhận{FactText.ByPaper(e).Vietnamese}{Differences(e.Discrepancies).Vietnamese}.",
            $"Provisionally handed over{FactText.ByPaper(e).English}{Differences(e.Discrepancies).English}."),
        HandoverRecorded e => new(
            $"Bàn giao, tiếp nhận chính thức{FactText.ByPaper(e).Vietnamese}{Differences(e.Discrepancies).Vietnamese}.",
            $"Formally handed over{FactText.ByPaper(e).English}{Differences(e.Discrepancies).English}."),
        HandoverPrepared e => Prepared(e),
        HandoverItemsAccepted e => new(
            $"Bên nhận kiểm tra {e.Items.Count} mục của biên bản bàn giao.",
            $"The receiver checked {e.Items.Count} {(e.Items.Count == 1 ? "line" : "lines")} of the handover minutes."),
        HandoverSignedByGiver e => new(
            $"Bên giao ký biên bản{FactText.ByPaper(e).Vietnamese}.",
            $"The giver signed the minutes{FactText.ByPaper(e).English}."),
        HandoverSignedByReceiver e => new(
            $"Bên nhận ký biên bản{FactText.ByPaper(e).Vietnamese}.",
            $"The receiver signed the minutes{FactText.ByPaper(e).English}."),
        BookIncreaseRecorded e => new(
            $"Bên nhận ghi tăng tài sản{FactText.ByPaper(e).Vietnamese}.",
            $"The receiver entered the increase in its books{FactText.ByPaper(e).English}."),
        BookDecreaseRecorded e => new(
            $"Bên giao ghi giảm tài sản{FactText.ByPaper(e).Vietnamese}.",
            $"The giver entered the decrease in its books{FactText.ByPaper(e).English}."),
        LandRegistrationRecorded e => new(
            $"Đăng ký biến động đất đai (Mẫu 24 nộp ngày {Wording.Date(e.FormSubmittedOn).Vietnamese}){FactText.ByPaper(e).Vietnamese}.",
            $"The change was entered in the land register (form 24 of {Wording.Date(e.FormSubmittedOn).English}){FactText.ByPaper(e).English}."),
        HandoverTakenOver e => new(
            $"{e.PartyName} tiếp tục việc bàn giao thay {e.FormerPartyName}.", $"{e.PartyName} goes on with the handover in place of {e.FormerPartyName}."),
        UseConfirmed e => Used(e),
        HandoverCancelled e => new(
            $"Hủy việc bàn giao{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"The handover was cancelled{FactText.ByPaper(e).English}{Because(e)}."),
        HandoverReturned e => new(
            $"Trả lại cho {e.ToName}{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"Given back to {e.ToName}{FactText.ByPaper(e).English}{Because(e)}."),
        TemporaryHandoverRecorded e => new(
            $"Tạm bàn giao {e.Facility.Number} – {e.Facility.Name} từ {e.GiverName} cho {e.ReceiverName} khi chưa có quyết định" +
            $"{FactText.ByPaper(e).Vietnamese}; phải có quyết định đến ngày {Wording.Date(e.RegulariseBy).Vietnamese}.",
            $"{e.Facility.Number} – {e.Facility.Name} was handed over from {e.GiverName} to {e.ReceiverName} without a decision yet" +
            $"{FactText.ByPaper(e).English}; it must be decided by {Wording.Date(e.RegulariseBy).English}."),
        TemporaryHandoverRegularised e => new(
            $"Việc tạm bàn giao được hợp thức bằng Quyết định số {e.DecisionNumber}.",
            $"Decision {e.DecisionNumber} regularised the temporary handover."),
        TemporaryHandoverTakenOver e => new(
            $"{e.PartyName} tiếp tục việc tạm bàn giao thay {e.FormerPartyName}.",
            $"{e.PartyName} goes on with the temporary handover in place of {e.FormerPartyName}."),
        TemporaryHandoverEnded e => new(
            $"Chấm dứt việc tạm bàn giao{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"The temporary handover ended{FactText.ByPaper(e).English}{Because(e)}."),
        _ => null,
    };

    private static string Because(IBusinessEvent fact) => fact.Provenance.Reason is { } reason ? $": {reason.TrimEnd('.')}" : "";

    private static LocalizedText Prepared(HandoverPrepared e)
    {
        var manner = e.Content.IsProvisional ? new LocalizedText("tạm bàn giao", "provisional handover") : new("bàn giao", "handover");
        return new(
            $"Lập biên bản {manner.Vietnamese} tại {e.Content.Place}, {e.Content.Items.Count} mục.",
            $"Minutes of the {manner.English} at {e.Content.Place} were drawn up, {e.Content.Items.Count} {(e.Content.Items.Count == 1 ? "line" : "lines")}.");
    }

    private static LocalizedText Used(UseConfirmed e)
    {
        var use = e.RealUse is { } real
            ? new LocalizedText($", thực tế {real.InWords().Vietnamese}", $", really for {real.InWords().English}")
            : new("", "");
        var people = e.Headcount is { } headcount
            ? new LocalizedText($", {Wording.Number(headcount).Vietnamese} người làm việc", $", {Wording.Number(headcount).English} people work there")
            : new("", "");
        return new(
            $"Xác nhận đã đưa vào sử dụng{use.Vietnamese}{people.Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"The use was confirmed{use.English}{people.English}{FactText.ByPaper(e).English}.");
    }

    private static LocalizedText Differences(string? discrepancies) => discrepancies is null
        ? new("", "")
        : new($"; chênh lệch: {discrepancies.TrimEnd('.')}", $"; differences: {discrepancies.TrimEnd('.')}");
}
