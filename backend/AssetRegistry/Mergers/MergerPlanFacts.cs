namespace AssetRegistry.Mergers;

/// <summary>The facts of merger plans as sentences; null for other facts.</summary>
internal static class MergerPlanFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        MergerPlanDrafted e => Content("Lập", "drafted", e.Number, e.Content),
        MergerPlanRevised e => Content("Sửa", "revised", e.Number, e.Content),
        MergerDoubtSettled e => new(
            $"Quyết định chuyển {e.Name} ({e.Doubt.InWords().Vietnamese}) về {e.ToUnitName}. Lý do: {e.Provenance.Reason}",
            $"It was settled that {e.Name} ({e.Doubt.InWords().English}) goes to {e.ToUnitName}. Reason: {e.Provenance.Reason}"),
        MergerPlanChecked e => new(
            $"Kiểm tra xong phương án sắp xếp {e.Number}: sẽ chuyển {e.Counts.InWords().Vietnamese}.",
            $"Merger plan {e.Number} was checked: it will move {e.Counts.InWords().English}."),
        MergerPlanApproved e => new(
            $"Phê duyệt phương án sắp xếp {e.Number}{FactText.ByPaper(e).Vietnamese}.",
            $"Merger plan {e.Number} was approved{FactText.ByPaper(e).English}."),
        MergerPlanReturned e => new(
            $"Trả lại phương án sắp xếp {e.Number}: {e.Provenance.Reason}", $"Merger plan {e.Number} was returned: {e.Provenance.Reason}"),
        MergerPlanDiscarded e => new(
            $"Hủy bỏ phương án sắp xếp {e.Number}: {e.Provenance.Reason}", $"Merger plan {e.Number} was discarded: {e.Provenance.Reason}"),
        MergerBatchExecuted e => Batch(
            new("Thực hiện", "Executed"), e.IsLast, e.Number, e.Stage, e.Moved),
        MergerBatchUndone e => Undone(e),
        _ => null,
    };

    private static LocalizedText Content(string vietnamese, string english, string number, MergerPlanContent content)
    {
        var (ending, after) = (content.EndingLines.Count(), content.Units.Count);
        var day = Wording.Date(content.EffectiveOn);
        return new(
            $"{vietnamese} phương án sắp xếp {number} – {content.Name}: {ending} đơn vị kết thúc, {after} đơn vị sau sắp xếp, " +
            $"hiệu lực từ ngày {day.Vietnamese} theo {content.LegalAct.Number}.",
            $"Merger plan {number} – {content.Name} was {english}: {ending} units end, {after} units stand afterwards, " +
            $"from {day.English} on by {content.LegalAct.Number}.");
    }

    private static LocalizedText Undone(MergerBatchUndone e)
    {
        var sentence = Batch(new("Hoàn tác", "Undid"), e.IsLast, e.Number, e.Stage, e.MovedBack);
        var kept = e.Kept.Count == 0
            ? new LocalizedText("", "")
            : new($" Giữ nguyên vì đã thay đổi sau đó: {Names(e.Kept)}.", $" Kept, because they have changed since: {Names(e.Kept)}.");
        return new(
            $"{sentence.Vietnamese}{kept.Vietnamese} Lý do: {e.Provenance.Reason}", $"{sentence.English}{kept.English} Reason: {e.Provenance.Reason}");
    }

    private static LocalizedText Batch(LocalizedText verb, bool isLast, string number, MergerStage stage, IReadOnlyList<MovedRecord> moved)
    {
        var counts = moved.GroupBy(record => record.Subject).Select(group => new MergerCount(group.Key, group.Count())).ToList().InWords();
        var last = isLast ? new LocalizedText(", phần cuối", ", the last part") : new("", "");
        return new(
            $"{verb.Vietnamese} phương án sắp xếp {number} – {stage.InWords().Vietnamese}{last.Vietnamese}: {counts.Vietnamese}.",
            $"{verb.English} merger plan {number} – {stage.InWords().English}{last.English}: {counts.English}.");
    }

    private static string Names(IReadOnlyList<MovedRecord> records) => string.Join(", ", records.Select(record => record.Name));
}
