using NetTopologySuite.Geometries;

namespace AssetRegistry.Facilities;

/// <summary>A recorded fact was wrong and is put right.</summary>
/// <param name="IsOutsideCommune">Whether the position lies outside the commune's boundary; null when neither was touched.</param>
public sealed record FacilityCorrected(
    Guid FacilityId, FacilityChanges Changes, Provenance Provenance, bool? IsOutsideCommune = null) : IBusinessEvent;

/// <summary>Name, address, holder or commune really changed, other than by a decision.</summary>
/// <param name="IsOutsideCommune">Whether the position lies outside the new commune's boundary; null when the commune stays.</param>
public sealed record FacilityChanged(
    Guid FacilityId, FacilityChanges Changes, Provenance Provenance, bool? IsOutsideCommune = null) : IBusinessEvent;

/// <summary>A parcel of its land was entered, or entered anew with other facts.</summary>
public sealed record LandParcelRecorded(Guid FacilityId, LandParcel Parcel, Provenance Provenance) : IBusinessEvent;

/// <summary>A building was entered, or entered anew with other facts. What it is used for stays.</summary>
public sealed record BuildingRecorded(Guid FacilityId, Building Building, Provenance Provenance) : IBusinessEvent;

/// <summary>A paper about the right to land or buildings was entered.</summary>
public sealed record LegalPaperRecorded(Guid FacilityId, LegalPaper LegalPaper, Provenance Provenance) : IBusinessEvent;

/// <summary>A parcel, building or legal paper no longer belongs to the facility.</summary>
/// <param name="Name">What it was called.</param>
public sealed record FacilityItemRemoved(Guid FacilityId, Guid ItemId, string Name, Provenance Provenance) : IBusinessEvent;

/// <summary>What the land, or one building, was used for on the effective date.</summary>
/// <param name="BuildingId">Null: the land.</param>
/// <param name="BuildingName">Null: the land.</param>
public sealed record FacilityUseRecorded(
    Guid FacilityId, Guid? BuildingId, string? BuildingName, UseBreakdown Use, Provenance Provenance) : IBusinessEvent;

/// <summary>The outline of its land: WGS 84 as administrative units are stored; the area is that of VN-2000.</summary>
public sealed record FacilityBoundaryRecorded(Guid FacilityId, Geometry Boundary, decimal AreaM2, Provenance Provenance) : IBusinessEvent;
