namespace AssetRegistry.Api.Map;

/// <summary>What the map keeps of a facility: who may see it and which filter it passes, where it is and how it is drawn.</summary>
/// <param name="Place">WGS 84, degrees; null: no position recorded.</param>
public sealed record MapFacility(
    Guid Id, int Version, string Number, string Name, Position? Place, Classification Classification, Sensitivity Sensitivity, HandlingStage Stage, FacilityCategory Category, string CommuneCode,
    Guid HolderId, Guid? ReceiverId, bool HasSurplusPart, IReadOnlyList<Guid> PartOrganisationIds, bool InCustody, DateOnly? EndedOn, string SearchText)
    : IFacilityFacts;
