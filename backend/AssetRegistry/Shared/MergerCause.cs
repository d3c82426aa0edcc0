namespace AssetRegistry;

/// <summary>The merger plan because of which a fact was recorded.</summary>
/// <param name="IsUndo">Whether the fact takes back what the plan had brought about.</param>
public sealed record MergerCause(Guid PlanId, string PlanNumber, bool IsUndo = false)
{
    /// <summary>" Do thực hiện phương án sắp xếp SX-2025-0001."</summary>
    public LocalizedText InWords() => IsUndo
        ? new($" Do hoàn tác phương án sắp xếp {PlanNumber}.", $" Because merger plan {PlanNumber} was undone.")
        : new($" Do thực hiện phương án sắp xếp {PlanNumber}.", $" Because of merger plan {PlanNumber}.");
}
