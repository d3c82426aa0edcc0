using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Custody;

/// <summary>Lists a surplus facility for custody; its owner is still to be contacted.</summary>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record OpenCustodyInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, [property: ID<FacilityPart>] Guid? PartId = null, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on a custody case, based on the version the caller has read.</summary>
public interface ICustodyInput : ICommandInput
{
    Guid CaseId { get; }

    int ExpectedVersion { get; }
}

public sealed record RecordCustodySurveyInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, PremisesCondition Condition, string Finding,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="GuardedBy">Who guards it: a firm or a body, not a person.</param>
public sealed record KeepInCustodyInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, string GuardedBy, DateOnly? NextInspectionDueOn = null,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="Inspector">The position of who looked, not a name.</param>
/// <param name="PhotoIds">The attachments with the photos: pictures.</param>
/// <param name="EffectiveOn">The day of the inspection; null: today in Viet Nam.</param>
public sealed record RecordInspectionInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, string Inspector, PremisesCondition Condition,
    string Finding, PositionInput? Position = null, [property: ID<Attachment>] IReadOnlyList<Guid>? PhotoIds = null, DateOnly? NextDueOn = null,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="AmountDong">Whole đồng.</param>
/// <param name="From">The first day the money was spent for.</param>
/// <param name="To">The last day it was spent for; the cost counts in the report period this day lies in.</param>
public sealed record RecordCustodyCostInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, CustodyCostKind Kind, long AmountDong, DateOnly From,
    DateOnly To, PaperInput Paper, string? Note = null, DateOnly? EffectiveOn = null) : ICustodyInput;

public sealed record CancelCustodyCostInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, Guid CostId, string Reason,
    DateOnly? EffectiveOn = null) : ICustodyInput;

public sealed record ProposeCustodyPlanInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, CustodyPlanKind Kind, decimal AreaM2, PaperInput Paper,
    string? Address = null, string? Note = null, DateOnly? EffectiveOn = null) : ICustodyInput;

public sealed record ApproveCustodyPlanInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, Guid PlanId, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICustodyInput;

public sealed record RecordBusinessRequestInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, string Business, string Purpose, PaperInput Paper,
    decimal? AreaM2 = null, long? PricePerMonthDong = null, int? TermMonths = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="IsWithdrawn">True when the enterprise took its request back; false when it is refused.</param>
public sealed record CloseBusinessRequestInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, Guid RequestId, string Reason, bool IsWithdrawn = false,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="BusinessRequestId">The enterprise's request that is granted; null: the lessee is named.</param>
/// <param name="NoticeDays">Null: as few as the law allows.</param>
/// <param name="OverrideReason">Why public requests that are open come second; they will read it.</param>
/// <param name="OverridePaper">The paper that allows it.</param>
public sealed record GrantLeaseInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, decimal AreaM2, long PricePerMonthDong,
    DateOnly StartsOn, DateOnly EndsOn, PaperInput Paper, Guid? BusinessRequestId = null, string? Lessee = null, int? NoticeDays = null,
    string? OverrideReason = null, PaperInput? OverridePaper = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="EndsOn">The last day; null: as soon as the notice has run.</param>
public sealed record TerminateLeaseInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, string Reason, PaperInput Paper, DateOnly? EndsOn = null,
    DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="ClosesOn">When offers close or bids are cried.</param>
public sealed record AnnounceTenderInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, DateOnly ClosesOn, PaperInput Paper,
    long? StartingPriceDong = null, string? OverrideReason = null, PaperInput? OverridePaper = null, DateOnly? EffectiveOn = null) : ICustodyInput;

/// <param name="Winner">Null: nobody won; then the reason is needed.</param>
public sealed record ConcludeTenderInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, PaperInput Paper, string? Winner = null,
    long? PriceDong = null, string? Reason = null, DateOnly? EffectiveOn = null) : ICustodyInput;

public sealed record GiveBackFromCustodyInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, CustodyReturn To, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICustodyInput;

public sealed record EndCustodyInput(
    Guid IdempotencyKey, [property: ID<CustodyCase>] Guid CaseId, int ExpectedVersion, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICustodyInput;
