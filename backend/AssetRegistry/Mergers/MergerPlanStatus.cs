namespace AssetRegistry.Mergers;

/// <summary>Where a merger plan stands. The allowed moves are in <see cref="MergerPlanMoves"/>.</summary>
public enum MergerPlanStatus
{
    Draft,
    Checked,
    Approved,
    Executing,
    Executed,
    Undoing,
    Undone,
    Discarded,
}
