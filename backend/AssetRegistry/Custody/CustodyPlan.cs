namespace AssetRegistry.Custody;

/// <summary>A plan for a kept facility, or for a part of its area.</summary>
/// <param name="ApprovedBy">The decision that approved it; null while it is only proposed.</param>
public sealed record CustodyPlan(
    Guid PlanId, CustodyPlanKind Kind, decimal AreaM2, string? Address, string? Note, DateOnly ProposedOn, Paper? ApprovedBy = null);
