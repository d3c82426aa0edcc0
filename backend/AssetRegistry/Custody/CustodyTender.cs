namespace AssetRegistry.Custody;

/// <summary>An investment call or an auction, from its announcement to its outcome.</summary>
/// <param name="Kind">Investment call or auction.</param>
/// <param name="ClosesOn">The day on which offers close or bids are cried.</param>
/// <param name="IsWon">Null while open; false when nobody won it.</param>
public sealed record CustodyTender(
    Guid TenderId, CustodyPlanKind Kind, long? StartingPriceDong, DateOnly AnnouncedOn, DateOnly ClosesOn, PublicNeedOverride? Override = null,
    bool? IsWon = null, string? Winner = null, long? PriceDong = null, DateOnly? ConcludedOn = null);
