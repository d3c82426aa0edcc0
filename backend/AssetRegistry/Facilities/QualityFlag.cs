namespace AssetRegistry.Facilities;

/// <summary>Something about a facility's record that an official should look at; nothing is refused for it.</summary>
/// <param name="Subject">The building it is about; null: the facility.</param>
/// <param name="Expected">The figure it is measured against, in the unit of <see cref="QualityFlagKind"/>.</param>
/// <param name="Found">The figure found.</param>
public sealed record QualityFlag(QualityFlagKind Kind, string? Subject = null, decimal? Expected = null, decimal? Found = null);
