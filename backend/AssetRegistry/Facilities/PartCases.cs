using AssetRegistry.Dossiers;

namespace AssetRegistry.Facilities;

/// <summary>What other records have open about one part of a facility.</summary>
/// <param name="OpenDossiers">Dossiers about the facility that are not closed.</param>
/// <param name="IsInCustody">Whether the land fund centre has an open case of the part.</param>
/// <param name="OccupiedBy">The organisations that work in the part.</param>
public sealed record PartCases(IReadOnlyList<Dossier> OpenDossiers, bool IsInCustody, IReadOnlyList<string> OccupiedBy);
