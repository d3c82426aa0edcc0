namespace AssetRegistry.Custody;

/// <summary>Begins a case about a surplus facility whose owner is still to be contacted.</summary>
public sealed record OpenCustody(Guid? PartId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records what the centre saw before receiving the facility.</summary>
public sealed record RecordCustodySurvey(PremisesCondition Condition, string Finding, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Begins to guard and preserve a received facility.</summary>
public sealed record KeepInCustody(string GuardedBy, DateOnly? NextInspectionDueOn, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Proposes what to do with a kept facility.</summary>
public sealed record ProposeCustodyPlan(
    Guid PlanId, CustodyPlanKind Kind, decimal AreaM2, string? Address, string? Note, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Approves a proposed plan.</summary>
public sealed record ApproveCustodyPlan(Guid PlanId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Leases the facility for a short term.</summary>
/// <param name="OverrideReason">Why public requests that are open come second; with <paramref name="OverridePaper"/>.</param>
public sealed record GrantLease(
    Guid LeaseId, Guid? BusinessRequestId, string? Lessee, decimal AreaM2, long PricePerMonthDong, DateOnly StartsOn, DateOnly EndsOn, int? NoticeDays,
    string? OverrideReason, Paper? OverridePaper, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives notice: the lease ends before the agreed day.</summary>
/// <param name="EndsOn">Null: as soon as the notice allows.</param>
public sealed record TerminateLease(DateOnly? EndsOn, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records that an enterprise asks to lease the facility.</summary>
public sealed record RecordBusinessRequest(
    Guid RequestId, string Business, string Purpose, decimal? AreaM2, long? PricePerMonthDong, int? TermMonths, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Refuses an enterprise's request, or records that it was withdrawn.</summary>
public sealed record CloseBusinessRequest(Guid RequestId, bool IsWithdrawn, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Calls investors or announces an auction, as the approved plan says.</summary>
public sealed record AnnounceTender(
    Guid TenderId, long? StartingPriceDong, DateOnly ClosesOn, string? OverrideReason, Paper? OverridePaper, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records who won the investment call or auction, or that nobody did.</summary>
/// <param name="Winner">Null: nobody.</param>
public sealed record ConcludeTender(string? Winner, long? PriceDong, string? Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives the facility back to its holder or to the province.</summary>
public sealed record GiveBackFromCustody(CustodyReturn To, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Ends a case.</summary>
public sealed record EndCustody(string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records a look at the facility on site; the effective date is the day of the inspection.</summary>
public sealed record RecordInspection(
    Guid InspectionId, string Inspector, PremisesCondition Condition, string Finding, Position? Position, IReadOnlyList<Guid> PhotoIds,
    DateOnly? NextDueOn, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records money spent on the facility.</summary>
public sealed record RecordCustodyCost(
    Guid CostId, CustodyCostKind Kind, long AmountDong, DateOnly From, DateOnly To, string? Note, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes back a cost that was recorded by mistake.</summary>
public sealed record CancelCustodyCost(Guid CostId, string Reason, DateOnly EffectiveOn);
