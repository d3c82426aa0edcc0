using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Facilities;

/// <summary>WGS 84, degrees.</summary>
public sealed record PositionInput(double Longitude, double Latitude)
{
    public Position ToPosition() => new(Longitude, Latitude);
}

/// <summary>Enters a facility in the register.</summary>
public sealed record RegisterFacilityInput(
    Guid IdempotencyKey, string Number, string Name, string? FormerName, FacilityCategory Category, Classification Classification,
    [property: ID<AdministrativeUnit>] Guid CommuneId, string? FormerCommuneName, string? Address, PositionInput? Location,
    decimal? LandAreaM2, decimal? FloorAreaM2, [property: ID<Organisation>] Guid HolderId, DateOnly? VacantSince,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Classifies a facility, or one part of it, as retained, rearranged or surplus.</summary>
public sealed record ClassifyFacilityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, Classification Classification,
    DateOnly? VacantSince, string Reason, PaperInput Paper, DateOnly? EffectiveOn = null, [property: ID<FacilityPart>] Guid? PartId = null) : ICommandInput;

/// <summary>Says how far what is known of a facility may go.</summary>
/// <param name="Paper">The list or decision that says so; null: there is none.</param>
public sealed record SetFacilitySensitivityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, Sensitivity Sensitivity, string Reason,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Sets a part of a facility apart, to be classified, asked for and decided by itself. At least one of the areas is needed.</summary>
public sealed record DelimitFacilityPartInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Name, decimal? LandAreaM2, decimal? FloorAreaM2,
    Classification Classification, DateOnly? VacantSince, string Reason, PaperInput Paper, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Takes back that a part was set apart by mistake.</summary>
public sealed record DissolveFacilityPartInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, [property: ID<FacilityPart>] Guid PartId, string Reason,
    PaperInput Paper, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Takes a surplus facility into the land fund centre's care.</summary>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record ReceiveIntoCustodyInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null,
    [property: ID<FacilityPart>] Guid? PartId = null) : ICommandInput;
