namespace AssetRegistry.Facilities;

/// <summary>Divides a facility among new ones.</summary>
public sealed record SplitFacility(Guid FacilityId, IReadOnlyList<FacilityPiece> Pieces, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>One of the facilities that come out of a split.</summary>
/// <param name="FacilityId">The new facility's id.</param>
/// <param name="PartId">The part that becomes this facility, with its holder and classification; null: of the rest.</param>
/// <param name="ParcelIds">The parcels that go with it.</param>
/// <param name="BuildingIds">The buildings that go with it.</param>
public sealed record FacilityPiece(
    Guid FacilityId,
    string Number,
    string Name,
    decimal? LandAreaM2,
    decimal? FloorAreaM2,
    Position? Location,
    Guid? PartId,
    IReadOnlyList<Guid> ParcelIds,
    IReadOnlyList<Guid> BuildingIds);

/// <summary>Makes several facilities one.</summary>
/// <param name="FacilityId">The new facility's id.</param>
public sealed record ConsolidateFacilities(
    Guid FacilityId,
    string Number,
    string Name,
    FacilityCategory Category,
    Position? Location,
    string Reason,
    Paper? Paper,
    DateOnly EffectiveOn);

/// <summary>Records that a facility is no more.</summary>
public sealed record EndFacility(Guid FacilityId, FacilityDisposal Disposal, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Merges a second record of the same facility into the one that goes on.</summary>
public sealed record MergeDuplicateFacility(Guid DuplicateId, Guid SurvivorId, string Reason, Paper? Paper, DateOnly EffectiveOn);
