using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

/// <summary>Records the signed minutes of a handover.</summary>
/// <param name="IsProvisional">True for a temporary handover; the formal minutes follow.</param>
/// <param name="Discrepancies">What was found to differ from the books; null when nothing did.</param>
public sealed record RecordHandoverInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, string? Discrepancies, PaperInput Paper,
    bool IsProvisional = false, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Confirms that the receiver has put the facility to use.</summary>
public sealed record ConfirmUseInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;
