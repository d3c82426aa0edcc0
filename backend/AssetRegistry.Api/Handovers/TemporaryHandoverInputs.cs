using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

/// <summary>Hands a facility over for the time being, before any decision.</summary>
/// <param name="PartId">Null: the whole facility.</param>
/// <param name="Reason">Why it cannot wait.</param>
/// <param name="Paper">The signed minutes.</param>
public sealed record HandOverTemporarilyInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, [property: ID<Organisation>] Guid ReceiverId, IntendedUse IntendedUse, string Reason,
    PaperInput Paper, [property: ID<FacilityPart>] Guid? PartId = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Ends a handover for the time being: the facility goes back to its holder.</summary>
public sealed record EndTemporaryHandoverInput(
    Guid IdempotencyKey, [property: ID<TemporaryHandover>] Guid TemporaryHandoverId, int ExpectedVersion, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICommandInput;
