namespace AssetRegistry.Offices;

/// <summary>Where an office is from a day on: a facility or a part of one, and how much of it.</summary>
/// <param name="AreaM2">Floor area it occupies; null: no figure yet.</param>
public sealed record OfficeSite(
    DateOnly From, Guid FacilityId, string FacilityNumber, string FacilityName, Guid? PartId, string? PartName, string CommuneCode, decimal? AreaM2);
