using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Reports;

/// <summary>The register holds no unit of this province.</summary>
public sealed class ProvinceNotFoundException(string provinceCode) : AssetRegistryException(
    "PROVINCE_NOT_FOUND",
    new LocalizedText(
        $"Sổ đăng ký không có tỉnh mang mã '{provinceCode}'. Mã tỉnh gồm hai chữ số, ví dụ 12 là Lai Châu.",
        $"The register holds no province with the code '{provinceCode}'. A province code has two digits, such as 12 for Lai Châu."),
    "provinceCode")
{
    public string ProvinceCode { get; } = provinceCode;

    /// <exception cref="ProvinceNotFoundException">The register holds no unit of it.</exception>
    public static async Task ThrowIfUnknownAsync(string provinceCode, IQuerySession session, CancellationToken cancellationToken)
    {
        if (!await session.Query<AdministrativeUnitDetails>().AnyAsync(unit => unit.ProvinceCode == provinceCode, cancellationToken))
        {
            throw new ProvinceNotFoundException(provinceCode);
        }
    }
}
