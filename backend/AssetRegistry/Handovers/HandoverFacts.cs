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
        UseConfirmed e => new(
            $"Xác nhận đã đưa vào sử dụng{FactText.ByPaper(e).Vietnamese}.",
            $"The use was confirmed{FactText.ByPaper(e).English}."),
        _ => null,
    };

    private static LocalizedText Differences(string? discrepancies) => discrepancies is null
        ? new("", "")
        : new($"; chênh lệch: {discrepancies.TrimEnd('.')}", $"; differences: {discrepancies.TrimEnd('.')}");
}
