using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Facilities;

/// <summary>Puts recorded facts right. What is left out stays as it is; what has to lose its value is named in clear.</summary>
public sealed record CorrectFacilityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Reason, PaperInput Paper,
    string? Name = null, string? FormerName = null, FacilityCategory? Category = null, [property: ID<AdministrativeUnit>] Guid? CommuneId = null,
    string? FormerCommuneName = null, string? Address = null, PositionInput? Location = null, decimal? LandAreaM2 = null, decimal? FloorAreaM2 = null,
    [property: ID<Organisation>] Guid? HolderId = null, DateOnly? VacantSince = null, IReadOnlyList<ClearableFact>? Clear = null,
    DateOnly? EffectiveOn = null) : ICommandInput
{
    public CorrectFacility ToCommand(DateOnly effectiveOn) => new(
        FacilityId, Name, FormerName, Category, FormerCommuneName, Address, Location?.ToPosition(), LandAreaM2, FloorAreaM2, VacantSince,
        Clear ?? [], Reason, Paper.ToPaper(), effectiveOn);
}

/// <summary>Records that name, address or holder really changed, other than by a decision. What is left out stays as it is.</summary>
public sealed record ChangeFacilityInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Reason, PaperInput Paper,
    string? Name = null, string? Address = null, [property: ID<Organisation>] Guid? HolderId = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Enters a parcel of land; with the id of one, enters that one anew.</summary>
public sealed record RecordLandParcelInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Sheet, string ParcelNumber, string PurposeCode,
    decimal AreaM2, string? Origin = null, string? CertificateNumber = null, DateOnly? CertificateDate = null,
    [property: ID<LandParcel>] Guid? ParcelId = null, PaperInput? Paper = null, DateOnly? EffectiveOn = null, long? LandValueVnd = null) : ICommandInput
{
    public LandParcel ToParcel(Guid newId) =>
        new(ParcelId ?? newId, Sheet, ParcelNumber, PurposeCode, AreaM2, Origin, CertificateNumber, CertificateDate, LandValueVnd);
}

/// <summary>Enters a building; with the id of one, enters that one anew. Money in whole đồng.</summary>
public sealed record RecordBuildingInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Name, int Storeys, decimal FloorAreaM2,
    BuildingGrade? Grade = null, int? YearBuilt = null, DateOnly? InUseSince = null, decimal? FootprintM2 = null, long? BudgetCostVnd = null,
    long? OtherCostVnd = null, long? BookResidualVnd = null, BuildingCondition? Condition = null, [property: ID<Building>] Guid? BuildingId = null,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput
{
    public Building ToBuilding(Guid newId) => new(
        BuildingId ?? newId, Name, Grade, Storeys, YearBuilt, InUseSince, FootprintM2, FloorAreaM2, BudgetCostVnd, OtherCostVnd, BookResidualVnd,
        Condition);
}

/// <summary>Enters a paper about the right to land or a building.</summary>
public sealed record RecordLegalPaperInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, LegalPaperKind Kind, string LegalPaperNumber,
    DateOnly LegalPaperDate, string? Issuer = null, [property: ID<Building>] Guid? BuildingId = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Takes one parcel, building or legal paper out of a facility.</summary>
public sealed record RemoveFacilityItemInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Reason,
    [property: ID<LandParcel>] Guid? ParcelId = null, [property: ID<Building>] Guid? BuildingId = null,
    [property: ID<LegalPaper>] Guid? LegalPaperId = null, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>The ten columns of the inventory form, in m². What is left out is 0.</summary>
public sealed record UseBreakdownInput(
    decimal Headquarters = 0, decimal NonBusinessService = 0, decimal BusinessService = 0, decimal LeasedService = 0, decimal JointVentureService = 0,
    decimal Mixed = 0, decimal Dwelling = 0, decimal Vacant = 0, decimal Encroached = 0, decimal Other = 0)
{
    public UseBreakdown ToUse(DateOnly asOf) => new(
        asOf, Headquarters, NonBusinessService, BusinessService, LeasedService, JointVentureService, Mixed, Dwelling, Vacant, Encroached, Other);
}

/// <summary>Records what the land, or one building, is used for on the effective date. The columns add up to the area.</summary>
public sealed record RecordFacilityUseInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, UseBreakdownInput Use,
    [property: ID<Building>] Guid? BuildingId = null, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Records the outline of a facility's land.</summary>
/// <param name="Boundary">A GeoJSON Polygon or MultiPolygon as text, WGS 84.</param>
public sealed record RecordFacilityBoundaryInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, int ExpectedVersion, string Boundary, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;
