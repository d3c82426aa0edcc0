namespace AssetRegistry.Api.Exports;

/// <summary>A column of the list of facilities, as an export's address names it.</summary>
internal enum FacilityColumn
{
    Number,
    Name,
    Category,
    Commune,
    Holder,
    Classification,
    Stage,
    LandArea,
    FloorArea,
    VacantSince,
    DecisionNumber,
    DecidedOn,
    LegalForm,
    Receiver,
    IntendedUse,
}
