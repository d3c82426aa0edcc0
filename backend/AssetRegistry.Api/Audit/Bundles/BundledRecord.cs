namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>A record whose events belong into a facility's bundle.</summary>
/// <param name="Name">As papers quote it.</param>
internal sealed record BundledRecord(Guid StreamId, LocalizedText Name);
