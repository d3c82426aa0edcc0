namespace AssetRegistry.Api.Commands;

/// <summary>What the terminal says of merger plans.</summary>
internal static class MergerText
{
    public static LocalizedText Plan(MergerPlan plan, IReadOnlyList<MergerCount> counts) => new(
        $"{plan.Number} – {plan.Content.Name} ({plan.Status.InWords().Vietnamese}): còn phải chuyển {counts.InWords().Vietnamese}.",
        $"{plan.Number} – {plan.Content.Name} ({plan.Status.InWords().English}): still to be moved: {counts.InWords().English}.");

    public static LocalizedText Move(MergerMove move, MergerPlan plan)
    {
        var to = move.ToUnitId is { } unit && plan.Content.FindUnit(unit) is { } planned
            ? new LocalizedText(planned.FullName, planned.FullName)
            : move.Doubt?.InWords() ?? new("chưa rõ", "not known yet");

        return new($"{move.Subject.InWords().Vietnamese}: {move.Name} → {to.Vietnamese}", $"{move.Subject.InWords().English}: {move.Name} → {to.English}");
    }

    public static LocalizedText Progress(MergerPlan plan)
    {
        var (moved, planned) = (plan.Moved.Sum(count => count.Count), plan.Planned.Sum(count => count.Count));

        return new(
            $"{plan.Number}: {plan.Status.InWords().Vietnamese}, đã chuyển {moved}/{planned} bản ghi.",
            $"{plan.Number}: {plan.Status.InWords().English}, {moved} of {planned} records moved.");
    }
}
