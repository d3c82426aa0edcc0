namespace AssetRegistry.Importing;

/// <summary>A file of facilities began to be stored.</summary>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
public sealed record FacilityImportStarted(Guid BatchId, string FileName, string Sha256, Provenance Provenance) : IBusinessEvent;

/// <summary>Some of its rows were stored, together with the facts of their facilities, and the others of them kept with the reasons.</summary>
/// <param name="Registered">The facilities that entered the register.</param>
/// <param name="Corrected">How many known facilities were corrected.</param>
/// <param name="Unchanged">How many rows said what was known.</param>
/// <param name="Refused">The rows that could not be stored.</param>
public sealed record FacilityImportPartStored(
    Guid BatchId, IReadOnlyList<Guid> Registered, int Corrected, int Unchanged, IReadOnlyList<RefusedRow> Refused, Provenance Provenance) : IBusinessEvent;

/// <summary>Some of the facilities that it registered were ended, and the others of them kept because something has happened to them since.</summary>
public sealed record FacilityImportPartUndone(Guid BatchId, IReadOnlyList<Guid> Ended, IReadOnlyList<KeptFacility> Kept, Provenance Provenance)
    : IBusinessEvent;

/// <summary>A row that could not be stored.</summary>
/// <param name="Row">Line of a table or number of a record, from 1.</param>
/// <param name="Number">The facility's number as the row has it; null: it has none.</param>
/// <param name="Column">Head of the column at fault; null: no single one is.</param>
/// <param name="Reason">What is wrong and what to do.</param>
public sealed record RefusedRow(int Row, string? Number, string? Column, LocalizedText Reason);

/// <summary>A facility that an undone import has registered and that stays all the same.</summary>
public sealed record KeptFacility(Guid FacilityId, string Number, string Name);
