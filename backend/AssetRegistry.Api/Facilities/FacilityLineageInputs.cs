using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Facilities;

/// <summary>One of the facilities that come out of a split, with the parcels and buildings that go with it.</summary>
public sealed record FacilityPieceInput(
    string Number, string Name, decimal? LandAreaM2 = null, decimal? FloorAreaM2 = null, PositionInput? Location = null,
    [property: ID<FacilityPart>] Guid? PartId = null, [property: ID<LandParcel>] IReadOnlyList<Guid>? ParcelIds = null,
    [property: ID<Building>] IReadOnlyList<Guid>? BuildingIds = null)
{
    public FacilityPiece ToPiece(Guid newId) => new(
        newId, Number, Name, LandAreaM2, FloorAreaM2, Location?.ToPosition(), PartId, ParcelIds ?? [], BuildingIds ?? []);
}

/// <summary>Divides a facility among new ones: every m², parcel and building goes to exactly one.</summary>
public sealed record SplitFacilityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, IReadOnlyList<FacilityPieceInput> Pieces, string Reason,
    PaperInput Paper, DateOnly? EffectiveOn = null) : IFacilityNumbering
{
    public IReadOnlyList<string> NewNumbers => [.. Pieces.Select(piece => piece.Number)];
}

/// <summary>A facility at the version the caller has read.</summary>
public sealed record FacilityVersionInput([property: ID<Facility>] Guid FacilityId, int ExpectedVersion);

/// <summary>Makes several facilities of one holder, commune and classification one.</summary>
public sealed record ConsolidateFacilitiesInput(
    Guid IdempotencyKey, IReadOnlyList<FacilityVersionInput> Facilities, string Number, string Name, FacilityCategory Category, string Reason,
    PaperInput Paper, PositionInput? Location = null, DateOnly? EffectiveOn = null) : IFacilityNumbering
{
    public IReadOnlyList<string> NewNumbers => [Number];
}

/// <summary>Records that a facility is no more.</summary>
public sealed record EndFacilityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, FacilityDisposal Disposal, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Merges a second record of the same facility into the one that goes on.</summary>
public sealed record MergeDuplicateFacilityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid DuplicateId, int ExpectedVersion, [property: ID<Facility>] Guid SurvivorId, string Reason,
    PaperInput Paper, DateOnly? EffectiveOn = null) : ICommandInput;
