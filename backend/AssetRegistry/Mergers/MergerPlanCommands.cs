namespace AssetRegistry.Mergers;

/// <summary>Drafts a merger plan.</summary>
public sealed record DraftMergerPlan(Guid PlanId, string Number, MergerPlanContent Content, DateOnly EffectiveOn);

/// <summary>Replaces what a plan says.</summary>
public sealed record ReviseMergerPlan(MergerPlanContent Content, DateOnly EffectiveOn);

/// <summary>Says where a record goes that the plan alone does not place.</summary>
public sealed record SettleMergerDoubt(MergerSubject Subject, string Key, Guid ToUnitId, string Reason, DateOnly EffectiveOn);

/// <summary>Declares a plan complete: it is counted, and waits for approval.</summary>
public sealed record CheckMergerPlan(DateOnly EffectiveOn);

/// <summary>Approves a checked plan.</summary>
public sealed record ApproveMergerPlan(Paper? Paper, DateOnly EffectiveOn);

/// <summary>Sends a checked or approved plan back to be changed.</summary>
public sealed record ReturnMergerPlan(string Reason, DateOnly EffectiveOn);

/// <summary>Gives a plan up that nothing has been carried out of.</summary>
public sealed record DiscardMergerPlan(string Reason, DateOnly EffectiveOn);

/// <summary>Carries out the next batch of a plan.</summary>
public sealed record ExecuteMergerPlan(DateOnly EffectiveOn);

/// <summary>Takes the last batch of a plan back that still stands.</summary>
public sealed record UndoMergerPlan(string Reason, DateOnly EffectiveOn);
