namespace AssetRegistry.Api.Importing;

/// <summary>How a file of facilities is to be imported.</summary>
/// <param name="FileName">As papers and events name it.</param>
/// <param name="EffectiveOn">The day from which its facts hold.</param>
/// <param name="DryRun">Check everything, store nothing.</param>
/// <param name="Partial">Store the rows that are right even if others are wrong.</param>
/// <param name="Srid">EPSG number of its coordinates; null: what the file says.</param>
/// <param name="Layer">Which layer of a GeoPackage; null: the only one.</param>
public sealed record FacilityImportOptions(
    string FileName, DateOnly EffectiveOn, bool DryRun = false, bool Partial = false, int? Srid = null, string? Layer = null)
{
    /// <summary>Headings that a person has named, by column.</summary>
    public IReadOnlyDictionary<FacilityColumn, string> Headings { get; init; } = new Dictionary<FacilityColumn, string>();

    /// <summary>Under which the rows are stored, so that what was begun under it before is gone on with; null: under a new one.</summary>
    public Guid? BatchId { get; init; }

    /// <summary>How many rows a check of the same file has found, since when nothing in the register has changed; null: it is to be checked first.</summary>
    public int? CheckedRows { get; init; }
}

/// <summary>What came of an import.</summary>
/// <param name="Outcome">Rows by what became, or would become, of them.</param>
/// <param name="Mapping">How the columns were understood.</param>
/// <param name="Notes">What a person should know of how the file was read.</param>
/// <param name="BatchId">Names what was stored; null: nothing was.</param>
public sealed record FacilityImportReport(RowCounts Outcome, ColumnMapping Mapping, IReadOnlyList<LocalizedText> Notes, bool DryRun, Guid? BatchId)
{
    public bool IsStored => BatchId is not null;
}

/// <summary>Rows by what became of them.</summary>
/// <param name="Registered">New facilities.</param>
/// <param name="Corrected">Known facilities whose facts differ.</param>
/// <param name="Unchanged">Known facilities that are as the row says.</param>
public sealed record RowCounts(int Registered = 0, int Corrected = 0, int Unchanged = 0, int Refused = 0)
{
    public int Rows => Registered + Corrected + Unchanged + Refused;

    public bool ChangeSomething => Registered + Corrected > 0;

    internal RowCounts With(IReadOnlyList<RowDecision> decisions) => new(
        Registered + decisions.Count(decision => decision.Fact is FacilityRegistered),
        Corrected + decisions.Count(decision => decision.Fact is FacilityCorrected),
        Unchanged + decisions.Count(decision => decision is { Fact: null, Refused: null }),
        Refused + decisions.Count(decision => decision.Refused is not null));
}
