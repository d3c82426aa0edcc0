namespace AssetRegistry.Facilities;

/// <summary>One parcel of a facility's land, as the cadastral map has it.</summary>
/// <param name="Sheet">Number of the map sheet.</param>
/// <param name="Number">Number of the parcel on that sheet.</param>
/// <param name="PurposeCode">Land-use purpose by its official code: TSC, DTS, DYT, DGD, DVH …</param>
/// <param name="Origin">How the land came to be used; null: not known yet.</param>
/// <param name="ValueVnd">Value of the right to use it as the books show it, in đồng; null: no figure yet.</param>
public sealed record LandParcel(
    Guid Id,
    string Sheet,
    string Number,
    string PurposeCode,
    decimal AreaM2,
    string? Origin,
    string? CertificateNumber,
    DateOnly? CertificateDate,
    long? ValueVnd = null)
{
    public LocalizedText InWords() => new($"thửa đất số {Number}, tờ bản đồ số {Sheet}", $"parcel {Number} on sheet {Sheet}");
}
