namespace AssetRegistry.Facilities;

/// <summary>A paper on which the right to land or a building rests, or a plan for its use.</summary>
/// <param name="BuildingId">Null: it is about the land or the whole facility.</param>
public sealed record LegalPaper(Guid Id, LegalPaperKind Kind, string Number, DateOnly Date, string? Issuer, Guid? BuildingId);
