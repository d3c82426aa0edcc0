namespace AssetRegistry.Mergers;

/// <summary>A record that a plan moves, or would if it were known where to.</summary>
/// <param name="Key">Its id; of a right, the account.</param>
/// <param name="Name">What people call it.</param>
/// <param name="ToUnitId">Null: a person must say, of this or of what it follows.</param>
/// <param name="Doubt">Why a person must say, or had to; null: the plan places it.</param>
/// <param name="Candidates">The units it can go to.</param>
/// <param name="Follows">The key of the organisation or facility that it goes with, whatever becomes of that; null: it is placed by itself.</param>
public sealed record MergerMove(
    MergerSubject Subject, string Key, string Name, Guid FromUnitId, Guid? ToUnitId, MergerDoubt? Doubt, IReadOnlyList<Guid> Candidates, string? Follows = null)
{
    /// <summary>Whether a person must say where it goes. What follows something else waits for that.</summary>
    public bool IsOpen => ToUnitId is null && Follows is null;
}
