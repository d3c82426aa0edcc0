namespace AssetRegistry.Facilities;

/// <summary>What can be doubtful about a facility's record. Areas are in m².</summary>
public enum QualityFlagKind
{
    /// <summary>The parcels together differ from the land area on paper.</summary>
    ParcelsDifferFromLandArea,

    /// <summary>The buildings together differ from the floor area on paper.</summary>
    BuildingsDifferFromFloorArea,

    /// <summary>The recorded use of the land no longer adds up to its area.</summary>
    LandUseDiffersFromArea,

    /// <summary>The recorded use of a building no longer adds up to its floor area.</summary>
    BuildingUseDiffersFromArea,

    /// <summary>A building's floor area is below its footprint.</summary>
    FloorBelowFootprint,

    /// <summary>The area of the decision differs from the paper's by more than 5 %.</summary>
    DecisionAreaDiffers,

    /// <summary>The area of the outline differs from the paper's by more than 5 %.</summary>
    PolygonAreaDiffers,

    /// <summary>The position lies outside the boundary of the commune.</summary>
    OutsideCommune,

    /// <summary>A plan for its use is dated before the land fund centre received it.</summary>
    PlanBeforeReceipt,

    /// <summary>It has stood vacant for longer than the law allows; figures are months.</summary>
    VacantTooLong,
}
