using AssetRegistry.Boundaries;

namespace AssetRegistry.Facilities;

/// <summary>The facts of a facility that a correction or a change touches, each with its old and new value; null: not touched.</summary>
public sealed record FacilityChanges
{
    public Change<string>? Name { get; init; }

    public Change<string?>? FormerName { get; init; }

    public Change<FacilityCategory>? Category { get; init; }

    public Change<CommuneReference>? Commune { get; init; }

    public Change<string?>? FormerCommuneName { get; init; }

    public Change<string?>? Address { get; init; }

    public Change<Position?>? Location { get; init; }

    public Change<decimal?>? LandAreaM2 { get; init; }

    public Change<decimal?>? FloorAreaM2 { get; init; }

    public Change<HolderReference>? Holder { get; init; }

    public Change<DateOnly?>? VacantSince { get; init; }

    internal static FacilityChanges None { get; } = new();

    /// <summary>The change, or null when the new value is the old one.</summary>
    internal static Change<T>? Between<T>(T before, T after) =>
        EqualityComparer<T>.Default.Equals(before, after) ? null : new(before, after);
}

/// <summary>The organisation that holds a facility, as the facility's records name it.</summary>
public sealed record HolderReference(Guid Id, string Name);
