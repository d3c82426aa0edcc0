namespace AssetRegistry.Importing;

/// <summary>An official has handed in a file to be imported. It is checked first.</summary>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Srid">EPSG number of its coordinates as a person has named it; null: what the file says.</param>
/// <param name="Layer">Which layer of a GeoPackage; null: the only one.</param>
/// <param name="Headings">Heading by the key of the column, as a person has named them.</param>
/// <param name="MappingName">Under which the mapping of columns is kept for the next file; null: it is not kept.</param>
/// <param name="RequestedAt">The moment it was handed in.</param>
public sealed record ImportRequested(
    Guid ImportId, ImportKind Kind, Guid FileId, string FileName, string Sha256, int? Srid, string? Layer, IReadOnlyDictionary<string, string> Headings,
    string? MappingName, DateTimeOffset RequestedAt, Provenance Provenance) : IBusinessEvent;

/// <summary>The whole file was checked; nothing is stored of it.</summary>
/// <param name="Notes">What a person should know of how it was read.</param>
public sealed record ImportChecked(Guid ImportId, ImportFigures Figures, IReadOnlyList<LocalizedText> Notes, Provenance Provenance) : IBusinessEvent;

/// <summary>The file cannot be read, or not by this official.</summary>
public sealed record ImportFileRefused(Guid ImportId, LocalizedText Reason, Provenance Provenance) : IBusinessEvent;

/// <summary>An official has accepted what the check says.</summary>
/// <param name="BatchId">Under which facilities are stored.</param>
/// <param name="IsPartial">Whether what is right is stored even though something is wrong.</param>
public sealed record ImportAccepted(Guid ImportId, Guid BatchId, bool IsPartial, Provenance Provenance) : IBusinessEvent;

/// <summary>An official has given it up.</summary>
public sealed record ImportCancelled(Guid ImportId, Provenance Provenance) : IBusinessEvent;

/// <summary>All that was accepted is stored.</summary>
public sealed record ImportCompleted(Guid ImportId, ImportFigures Figures, Provenance Provenance) : IBusinessEvent;

/// <summary>An official takes back what it has brought into the register.</summary>
public sealed record ImportUndoRequested(Guid ImportId, Provenance Provenance) : IBusinessEvent;

/// <summary>What it has brought into the register was taken back.</summary>
/// <param name="Ended">How many facilities were ended.</param>
/// <param name="Kept">How many stay, because something has happened to them.</param>
public sealed record ImportUndone(Guid ImportId, int Ended, int Kept, Provenance Provenance) : IBusinessEvent;
