namespace AssetRegistry.Facilities;

/// <summary>Two records that may describe one facility.</summary>
/// <param name="Score">0 to 100; the reasons add up to it.</param>
/// <param name="DistanceM">Between the two positions, in metres; null when one has none.</param>
public sealed record DuplicateCandidate(Facility First, Facility Second, int Score, double? DistanceM, IReadOnlyList<LocalizedText> Reasons);
