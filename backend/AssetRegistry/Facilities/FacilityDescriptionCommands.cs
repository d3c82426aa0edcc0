using NetTopologySuite.Geometries;

namespace AssetRegistry.Facilities;

/// <summary>Puts recorded facts right. What is null stays as it is; what has to lose its value is named in <paramref name="Clear"/>.</summary>
public sealed record CorrectFacility(
    Guid FacilityId,
    string? Name,
    string? FormerName,
    FacilityCategory? Category,
    string? FormerCommuneName,
    string? Address,
    Position? Location,
    decimal? LandAreaM2,
    decimal? FloorAreaM2,
    DateOnly? VacantSince,
    IReadOnlyList<ClearableFact> Clear,
    string Reason,
    Paper? Paper,
    DateOnly EffectiveOn);

/// <summary>Records that name, address or holder really changed. What is null stays as it is.</summary>
public sealed record ChangeFacility(Guid FacilityId, string? Name, string? Address, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Enters a parcel of land, or enters it anew.</summary>
public sealed record RecordLandParcel(Guid FacilityId, LandParcel Parcel, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Enters a building, or enters it anew.</summary>
public sealed record RecordBuilding(Guid FacilityId, Building Building, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Enters a paper about the right to land or buildings.</summary>
public sealed record RecordLegalPaper(Guid FacilityId, LegalPaper LegalPaper, DateOnly EffectiveOn);

/// <summary>Takes a parcel, building or legal paper out of the facility.</summary>
public sealed record RemoveFacilityItem(Guid FacilityId, Guid ItemId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records what the land, or one building, is used for on the effective date.</summary>
/// <param name="BuildingId">Null: the land.</param>
public sealed record RecordFacilityUse(Guid FacilityId, Guid? BuildingId, UseBreakdown Use, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records the outline of its land.</summary>
/// <param name="Boundary">Already in the stored form: WGS 84, a Polygon or MultiPolygon.</param>
public sealed record RecordFacilityBoundary(Guid FacilityId, Geometry Boundary, Paper? Paper, DateOnly EffectiveOn);
