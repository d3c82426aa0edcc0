namespace AssetRegistry.Assignments;

/// <summary>The place of a request in the legal order of reuse.</summary>
/// <param name="Rank">1 comes first.</param>
/// <param name="Source">The legal text that says so.</param>
public sealed record LegalPriority(int Rank, LocalizedText Name, string Source);
