namespace AssetRegistry.Boundaries;

/// <summary>Ground of one unit that another one has from a day on; the same unit where it goes on in another boundary.</summary>
/// <param name="On">The first day of the new state.</param>
/// <param name="Share">Of the ground of the former unit, above 0 and at most 1; null: not known.</param>
public sealed record SuccessionLink(Guid FromId, Guid IntoId, DateOnly On, SuccessionKind Kind, decimal? Share);

/// <summary>What one unit gets of a unit that ends or is redrawn.</summary>
/// <param name="UnitId">Who gets it.</param>
/// <param name="Share">Of the ground of the former unit, above 0 and at most 1; null: not known.</param>
public sealed record SuccessionShare(Guid UnitId, SuccessionKind Kind, decimal? Share)
{
    public static SuccessionShare Merged(Guid unitId) => new(unitId, SuccessionKind.Merged, 1);

    public SuccessionLink LinkFrom(Guid unitId, DateOnly on) => new(unitId, UnitId, on, Kind, Share);
}
