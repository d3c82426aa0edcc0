using System.Globalization;

namespace AssetRegistry;

/// <summary>Dates, areas and counts as each language writes them.</summary>
public static class Wording
{
    // Written out, so that the text does not depend on the culture data of the machine.
    private static readonly NumberFormatInfo VietnameseNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly NumberFormatInfo EnglishNumbers = NumberFormatInfo.InvariantInfo;

    /// <summary>16/09/2025, 16 September 2025.</summary>
    public static LocalizedText Date(DateOnly date) => new(
        date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>1.276,20 m², 1,276.20 m².</summary>
    public static LocalizedText Area(decimal squareMetres) => new(
        squareMetres.ToString("N2", VietnameseNumbers) + " m²", squareMetres.ToString("N2", EnglishNumbers) + " m²");

    /// <summary>85.000.000 đồng, 85,000,000 đồng.</summary>
    public static LocalizedText Dong(long amount) => new($"{Number(amount).Vietnamese} đồng", $"{Number(amount).English} đồng");

    /// <summary>850 m, 12,4 km, 12.4 km.</summary>
    public static LocalizedText Distance(long metres) => metres < 1000
        ? new($"{metres} m", $"{metres} m")
        : new((metres / 1000m).ToString("N1", VietnameseNumbers) + " km", (metres / 1000m).ToString("N1", EnglishNumbers) + " km");

    /// <summary>65,9%, 65.9%.</summary>
    public static LocalizedText Percent(decimal percent) => new(
        percent.ToString("#,0.#", VietnameseNumbers) + "%", percent.ToString("#,0.#", EnglishNumbers) + "%");

    /// <summary>1.958, 1,958; fractions keep their digits.</summary>
    public static LocalizedText Number(decimal value) => new(
        value.ToString("#,0.######", VietnameseNumbers), value.ToString("#,0.######", EnglishNumbers));

    /// <summary>Several things after each other, separated by a comma.</summary>
    public static LocalizedText List(IEnumerable<LocalizedText> items)
    {
        var all = items.ToList();
        return new(string.Join(", ", all.Select(item => item.Vietnamese)), string.Join(", ", all.Select(item => item.English)));
    }
}
