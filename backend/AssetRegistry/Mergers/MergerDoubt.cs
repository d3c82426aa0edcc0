namespace AssetRegistry.Mergers;

/// <summary>Why a person must say where a record goes.</summary>
public enum MergerDoubt
{
    /// <summary>Its unit is divided by geometry, and it has no position.</summary>
    NoPosition,

    /// <summary>It stands nearer to a new border than positions and borders are exact.</summary>
    OnBorder,

    /// <summary>It stands in none of the units that succeed its own.</summary>
    PositionContradictsCommune,

    /// <summary>Its unit is divided by a list that does not name it.</summary>
    NotListed,

    /// <summary>The unit it works for is divided.</summary>
    UnitDivided,
}
