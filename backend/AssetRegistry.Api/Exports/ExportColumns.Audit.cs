using System.Globalization;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Exports;

/// <summary>The columns of what is kept about readers and sign-ins.</summary>
internal static partial class ExportColumns
{
    public static IReadOnlyList<ExportColumn<RestrictedRead>> RestrictedReads { get; } =
    [
        ExportColumn<RestrictedRead>.OfText("Thời điểm", "Read at", 20, read => Moment(read.ReadAt)),
        ExportColumn<RestrictedRead>.OfText("Tài khoản", "Account", 24, read => read.Account),
        ExportColumn<RestrictedRead>.OfText("Kênh", "Way", 14, read => EnumCode<ReadChannel>.Of(read.Channel)),
        ExportColumn<RestrictedRead>.OfText("Mã cơ sở", "Facility", 18, read => read.FacilityNumber),
    ];

    public static IReadOnlyList<ExportColumn<SecurityEvent>> SecurityEvents { get; } =
    [
        ExportColumn<SecurityEvent>.OfText("Lần đầu trong giờ", "First in the hour", 20, noted => Moment(noted.FirstAt)),
        ExportColumn<SecurityEvent>.OfText("Lần cuối trong giờ", "Last in the hour", 20, noted => Moment(noted.LastAt)),
        ExportColumn<SecurityEvent>.OfWhole("Số lần", "Times", 10, noted => noted.Times),
        ExportColumn<SecurityEvent>.OfText("Tài khoản", "Account", 24, noted => noted.Account),
        ExportColumn<SecurityEvent>.OfText("Địa chỉ mạng", "Network address", 24, noted => noted.Address),
        ExportColumn<SecurityEvent>.OfWords("Việc", "Action", 48, noted => noted.InWords()),
        ExportColumn<SecurityEvent>.OfText("Mã từ chối", "Refusal", 24, noted => noted.Refusal),
    ];

    private static string Moment(DateTimeOffset moment) => VietnamTime.Of(moment).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
