namespace AssetRegistry.Facilities;

/// <summary>What a split brings about.</summary>
public sealed record FacilityDivision(FacilitySplit Split, IReadOnlyList<FacilityFounding> Pieces);

/// <summary>A facility made out of others, with what it takes over from them.</summary>
public sealed record FacilityFounding(FacilityRegistered Registered, IReadOnlyList<IBusinessEvent> TakenOver);
