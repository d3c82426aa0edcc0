using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

/// <summary>A step on a handover, based on the version the caller has read.</summary>
public interface IHandoverInput : ICommandInput
{
    Guid HandoverId { get; }

    int ExpectedVersion { get; }
}

/// <summary>Records the signed minutes of a handover.</summary>
/// <param name="IsProvisional">True for a temporary handover; the formal minutes follow.</param>
/// <param name="Discrepancies">What was found to differ from the books; null when nothing did.</param>
public sealed record RecordHandoverInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, string? Discrepancies, PaperInput Paper,
    bool IsProvisional = false, DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Checks items of the minutes for the receiver.</summary>
/// <param name="Items">What was really there; several calls may share the work.</param>
public sealed record AcceptHandoverItemsInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, IReadOnlyList<ItemAcceptance> Items,
    DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Signs the checked minutes for the giver.</summary>
/// <param name="Paper">Number and date of the minutes.</param>
public sealed record SignHandoverAsGiverInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Signs the minutes for the receiver, after the giver: the handover is done.</summary>
public sealed record SignHandoverAsReceiverInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Records the receiver's increase, by its paper.</summary>
public sealed record RecordBookIncreaseInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Records the giver's decrease, by its paper.</summary>
public sealed record RecordBookDecreaseInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Records that the land registry has entered the change.</summary>
/// <param name="FormSubmittedOn">The date of form 24.</param>
/// <param name="EffectiveOn">The day of registration; null: today.</param>
public sealed record RecordLandRegistrationInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, DateOnly FormSubmittedOn, PaperInput Paper,
    DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Gives a facility back that was formally handed over.</summary>
/// <param name="ToId">Null: whoever gave it; else the land fund centre.</param>
/// <param name="Paper">The minutes of the return.</param>
public sealed record ReturnFacilityInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, string Reason, PaperInput Paper,
    [property: ID<Organisation>] Guid? ToId = null, DateOnly? EffectiveOn = null) : IHandoverInput;

/// <summary>Confirms that the receiver has put the facility to use.</summary>
/// <param name="PhotoId">The attachment that shows it: a picture.</param>
/// <param name="RealUse">Only when it differs from the use decided.</param>
/// <param name="Headcount">How many people work there.</param>
public sealed record ConfirmUseInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null, [property: ID<Attachment>] Guid? PhotoId = null, IntendedUse? RealUse = null, int? Headcount = null) : IHandoverInput;
