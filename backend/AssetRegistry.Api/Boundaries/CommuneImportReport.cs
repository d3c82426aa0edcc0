namespace AssetRegistry.Api.Boundaries;

/// <summary>How a file of communes is to be imported.</summary>
/// <param name="SourceName">What the map names as the source, such as the file's name.</param>
/// <param name="EffectiveOn">The day whose units the file describes; units not known by then come into being on it.</param>
/// <param name="DryRun">Check everything, store nothing.</param>
/// <param name="Partial">Store what is right even if something is wrong.</param>
/// <param name="Srid">EPSG number of the system of its shapes, where a person knows better; null: what the file says.</param>
public sealed record CommuneImportOptions(string SourceName, DateOnly EffectiveOn, bool DryRun = false, bool Partial = false, int? Srid = null);

/// <summary>Opens a file of communes at its beginning.</summary>
/// <exception cref="Interop.Features.FeatureFileException">It is of no format that is read.</exception>
public delegate Task<Interop.Features.FeatureFile> OpenFeatureFile(CancellationToken cancellationToken);

/// <summary>What came of an import.</summary>
/// <param name="Accepted">Features that can be stored.</param>
/// <param name="Rejected">Features that cannot, each with its reason.</param>
/// <param name="Stored">Units whose boundary changed.</param>
/// <param name="Unchanged">Units that already had this boundary from this source.</param>
public sealed record CommuneImportReport(int Accepted, IReadOnlyList<RejectedFeature> Rejected, int Stored, int Unchanged, bool DryRun);

/// <summary>A feature that cannot be stored.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="Name">Code and name as far as they could be read.</param>
public sealed record RejectedFeature(int Index, string? Name, LocalizedText Reason);
