namespace AssetRegistry.Api.Importing;

/// <summary>What becomes of one row.</summary>
/// <param name="Fact">A registration or a correction; null: the row says what is known, or was refused.</param>
/// <param name="Version">Of the facility that is corrected, before the correction.</param>
/// <param name="Refused">Why it cannot be stored; null: it can.</param>
internal sealed record RowDecision(IBusinessEvent? Fact, int Version = 0, RefusedRow? Refused = null)
{
    public static RowDecision Unchanged { get; } = new((IBusinessEvent?)null);
}
