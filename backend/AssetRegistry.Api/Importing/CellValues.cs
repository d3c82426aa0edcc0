using System.Globalization;
using System.Text.RegularExpressions;
using AssetRegistry.Api.Composition;
using Geo.Surveys;

namespace AssetRegistry.Api.Importing;

/// <summary>Values of cells as officials write them.</summary>
internal static partial class CellValues
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "yyyy/MM/dd"];

    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => VietnameseText.NormaliseOptional(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// An area. In text 1.276,20, 1,276.20, 1276,2 and 1276.2 are numbers, and 1.276 is a thousand and more, as Viet Nam writes it; 1,276 could be
    /// either and is refused.
    /// </summary>
    public static decimal? Area(FacilityColumn column, object? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = Text(value)!;
        if (value is long or double)
        {
            return InRange(column, Convert.ToDouble(value, CultureInfo.InvariantCulture), text);
        }

        if (OneCommaGroup().IsMatch(text))
        {
            throw new CellException(column, ImportText.NotANumber(text));
        }

        if (OneDotGroup().IsMatch(text))
        {
            text = text.Replace(".", "", StringComparison.Ordinal);
        }

        return SurveyNumber.TryParse(text, out var number) ? InRange(column, number, text) : throw new CellException(column, ImportText.NotANumber(text));
    }

    public static double? Coordinate(FacilityColumn column, object? value) => value switch
    {
        null => null,
        double number => number,
        long number => number,
        _ when SurveyNumber.TryParse(Text(value)!, out var number) => number,
        _ => throw new CellException(column, ImportText.NotANumber(Text(value)!)),
    };

    public static DateOnly? Day(FacilityColumn column, object? value) => value switch
    {
        null => null,
        DateOnly day => day,
        string text when DateOnly.TryParseExact(text.Split(['T', ' '])[0], DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new CellException(column, ImportText.NotADate(Text(value)!)),
    };

    /// <summary>A code of a list, or its words in either language.</summary>
    public static TEnum? Code<TEnum>(FacilityColumn column, object? value, Func<TEnum, LocalizedText> words)
        where TEnum : struct, Enum
    {
        if (Text(value) is not { } text)
        {
            return null;
        }

        if (EnumCode<TEnum>.TryRead(text.ToUpperInvariant(), out var code))
        {
            return code;
        }

        if (Spoken<TEnum>.By(words).TryGetValue(VietnameseText.Fold(text), out var known))
        {
            return known;
        }

        throw new CellException(column, ImportText.NotACode(text, Enum.GetValues<TEnum>().Select(value => words(value).Vietnamese)));
    }

    /// <summary>No area on Earth has more square metres, and beyond it figures lose their last digits.</summary>
    private static decimal InRange(FacilityColumn column, double number, string text) =>
        Math.Abs(number) < 1e15 ? (decimal)number : throw new CellException(column, ImportText.NotANumber(text));

    [GeneratedRegex(@"^[1-9]\d{0,2},\d{3}$")]
    private static partial Regex OneCommaGroup();

    [GeneratedRegex(@"^[1-9]\d{0,2}\.\d{3}$")]
    private static partial Regex OneDotGroup();

    /// <summary>The words of a list's codes without case and marks, kept: a file says them in every row.</summary>
    private static class Spoken<TEnum>
        where TEnum : struct, Enum
    {
        private static Dictionary<string, TEnum>? _known;

        public static Dictionary<string, TEnum> By(Func<TEnum, LocalizedText> words) => _known ??= Enum.GetValues<TEnum>()
            .SelectMany(code => new[] { (words(code).Vietnamese, Code: code), (words(code).English, Code: code) })
            .GroupBy(said => VietnameseText.Fold(said.Item1))
            .ToDictionary(same => same.Key, same => same.First().Code);
    }
}
