namespace AssetRegistry.Api.Importing;

/// <summary>A cell of a row cannot be understood; the other rows may.</summary>
internal sealed class CellException(FacilityColumn column, LocalizedText reason) : Exception(reason.English)
{
    public FacilityColumn Column { get; } = column;

    public LocalizedText Reason { get; } = reason;
}
