namespace AssetRegistry.Api.Importing;

/// <summary>What a column of a file of facilities can hold.</summary>
public enum FacilityColumn
{
    Number,
    Name,
    FormerName,
    Category,
    Classification,
    Commune,
    FormerCommune,
    Address,
    Holder,
    LandArea,
    FloorArea,
    VacantSince,
    Sensitivity,

    /// <summary>Longitude or easting, in tables.</summary>
    East,

    /// <summary>Latitude or northing, in tables.</summary>
    North,
}
