using AssetRegistry.Api.Boundaries;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>What every generated document says beside its records.</summary>
/// <param name="Number">Number and symbol.</param>
/// <param name="Date">Null: to be filled in by hand.</param>
/// <param name="Law">The rules of the day the document speaks of.</param>
/// <param name="RecordAddress">Where the QR code leads.</param>
/// <param name="Hash">Of the records it was made from.</param>
/// <param name="MadeAt">When, in Viet Nam.</param>
internal sealed record DocumentContext(
    AdministrativeUnitDetails Province, string Number, DateOnly? Date, RulePack Law, Uri RecordAddress, string Hash, DateTimeOffset MadeAt)
{
    public string Made => $"Lập từ sổ đăng ký lúc {MadeAt:HH:mm} {DocumentText.Date(DateOnly.FromDateTime(MadeAt.DateTime))}.";
}
