using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>Hands a facility over for the time being, because it is needed at once and no decision is made yet.</summary>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record HandOverTemporarily(
    Guid TemporaryHandoverId, Guid FacilityId, Guid? PartId, IntendedUse IntendedUse, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Ends a handover for the time being: the facility goes back to its holder.</summary>
public sealed record EndTemporaryHandover(Guid TemporaryHandoverId, string Reason, Paper? Paper, DateOnly EffectiveOn);
