using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;

namespace AssetRegistry.Assignments;

/// <summary>The present, for a proposal to be held against: what can be given and is asked for now, and what became of what the proposal names.</summary>
public sealed record MatchingSituation(MatchingInputs Inputs, IReadOnlyList<Dossier> Dossiers, IReadOnlyList<Facility> Facilities);
