namespace AssetRegistry.Facilities;

/// <summary>A recorded value and the one that takes its place.</summary>
public sealed record Change<T>(T Before, T After);
