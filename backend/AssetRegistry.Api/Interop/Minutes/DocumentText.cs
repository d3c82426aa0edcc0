using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>Dates, figures and offices as official documents write them, always in Vietnamese.</summary>
internal static class DocumentText
{
    /// <summary>What stands where the record has no figure; never a zero.</summary>
    public const string NoFigure = "chưa có số liệu";

    /// <summary>To be filled in by hand.</summary>
    public const string Blank = "……………………";

    /// <summary>A line to be filled in by hand.</summary>
    public const string Line = "……………………………………………………………………………………………";

    /// <summary>ngày 05 tháng 9 năm 2025: Decree 30/2020 puts a zero before days below 10 and months below 3.</summary>
    public static string Date(DateOnly? date) => date is { } day
        ? $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}"
        : "ngày …… tháng …… năm ……";

    public static string ShortDate(DateOnly date) => Wording.Date(date).Vietnamese;

    /// <summary>1.276,20: the unit stands in the column's title.</summary>
    public static string Area(decimal? squareMetres) => squareMetres is { } area ? Wording.Area(area).Vietnamese[..^3] : NoFigure;

    public static string Number(decimal? value) => value is { } number ? Wording.Number(number).Vietnamese : NoFigure;

    /// <summary>The sum of what is known; no figure when nothing is.</summary>
    public static string AreaSum(IEnumerable<decimal?> areas)
    {
        var known = areas.Where(area => area is not null).ToList();

        return Area(known.Count == 0 ? null : known.Sum());
    }

    /// <summary>UBND xã Tả Lèng → ỦY BAN NHÂN DÂN XÃ TẢ LÈNG.</summary>
    public static string InCapitals(string organisation) => Spelled(organisation).ToUpperInvariant();

    public static string Spelled(string organisation) =>
        organisation.StartsWith("UBND ", StringComparison.Ordinal) ? "Ủy ban nhân dân " + organisation[5..] : organisation;

    /// <summary>Where the facility stands, as far as the record says it.</summary>
    public static string AddressOf(Facility facility) =>
        string.Join(", ", new[] { facility.Address, facility.CommuneName }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Ủy ban nhân dân tỉnh Lai Châu.</summary>
    public static string CommitteeOf(AdministrativeUnitDetails province) =>
        $"Ủy ban nhân dân {char.ToLowerInvariant(province.FullName[0])}{province.FullName[1..]}";

    /// <summary>A quantity in its unit: areas with two places, as everywhere.</summary>
    public static string Quantity(decimal? value, string unit) => unit is "m²" ? Area(value) : Number(value);

    /// <summary>TTPTQĐ, STC, UBND: the office in a document's number.</summary>
    public static string SymbolOf(Organisation organisation) => organisation.Type switch
    {
        OrganisationType.ProvinceCommittee or OrganisationType.CommuneCommittee => "UBND",
        OrganisationType.FinanceDepartment => "STC",
        OrganisationType.LandFundCentre => "TTPTQĐ",
        _ => string.Concat(organisation.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "và").Select(word => char.ToUpperInvariant(word[0]))),
    };

    /// <summary>The body above the issuing one, in capitals; null for People's Committees and the province's own bodies of the same rank.</summary>
    public static string? ParentOf(Organisation organisation, AdministrativeUnitDetails province) =>
        organisation.Type is OrganisationType.ProvinceCommittee or OrganisationType.CommuneCommittee ? null : $"UBND {province.FullName.ToUpperInvariant()}";
}
