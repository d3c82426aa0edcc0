using System.Globalization;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Boundaries;

/// <summary>One row of a crosswalk, checked by itself: a former unit and one that has ground of it since.</summary>
/// <param name="Row">Its line in the file, from 1.</param>
/// <param name="Former">What the former unit was called.</param>
/// <param name="FormerProvinceCode">The province it was in.</param>
/// <param name="SuccessorCode">The code of the unit after the reform.</param>
/// <param name="SuccessorName">Its name, without its sort; null: the file has none.</param>
/// <param name="IsWhole">Whether all of the ground went there.</param>
/// <param name="Share">The part that did; null: not known.</param>
/// <param name="ReformedOn">The first day of the units after the reform.</param>
/// <param name="LegalAct">The resolution; null: the file names none.</param>
internal sealed record CrosswalkRow(
    int Row, UnitNaming Former, string FormerProvinceCode, string SuccessorCode, string? SuccessorName, bool IsWhole, decimal? Share,
    DateOnly ReformedOn, Paper? LegalAct)
{
    /// <summary>What the file cannot do without.</summary>
    public static IReadOnlyList<string> NeededColumns { get; } = ["old_code", "old_name", "old_type", "old_province_code", "new_code", "extent", "effective_date"];

    private const string Whole = "whole", Part = "part";

    /// <summary>The former unit of a row, for messages, as far as it can be read.</summary>
    public static string? NameOf(FileFeature feature) =>
        string.Join(' ', new[] { Text(feature, "old_code"), Text(feature, "old_name") }.OfType<string>()) is { Length: > 0 } name ? name : null;

    /// <summary>Which former unit a row speaks of: its code is enough for the rows of one file.</summary>
    public static string? FormerCodeOf(FileFeature feature) => Text(feature, "old_code");

    /// <summary>The row, or the first thing that is wrong with it.</summary>
    public static (CrosswalkRow? Row, LocalizedText? Problem) Read(FileFeature feature)
    {
        if (feature.Problem is { } problem)
        {
            return (null, problem);
        }

        if (NeededColumns.FirstOrDefault(column => Text(feature, column) is null) is { } empty)
        {
            return (null, CrosswalkText.Missing(empty));
        }

        var (code, typeCode, successor) = (Text(feature, "old_code")!, Text(feature, "old_type")!, Text(feature, "new_code")!);
        if (UnitTypeCodes.Find(typeCode) is not { } type)
        {
            return (null, CrosswalkText.BadType(typeCode));
        }

        var digits = type is AdministrativeUnitType.District ? 3 : 5;
        if (!IsCode(code, digits))
        {
            return (null, CrosswalkText.BadCode("old_code", code, digits));
        }

        if (!IsCode(successor, 5))
        {
            return (null, CrosswalkText.BadCode("new_code", successor, 5));
        }

        if (!IsCode(Text(feature, "old_province_code")!, 2))
        {
            return (null, CrosswalkText.BadCode("old_province_code", Text(feature, "old_province_code")!, 2));
        }

        if (Text(feature, "extent") is not (Whole or Part))
        {
            return (null, CrosswalkText.BadExtent(Text(feature, "extent")!));
        }

        var isWhole = Text(feature, "extent") is Whole;
        if (!TryReadShare(feature, isWhole, out var share))
        {
            return (null, CrosswalkText.BadShare(Text(feature, "share")!));
        }

        if (!TryReadDay(feature, "effective_date", out var reformedOn) || !TryReadDay(feature, "resolution_date", out var signedOn))
        {
            return (null, CrosswalkText.BadDate(Text(feature, "effective_date")!, Text(feature, "resolution_date")));
        }

        var name = Text(feature, "old_name")!;
        var act = Text(feature, "resolution") is { } number && signedOn is { } date ? new Paper(PaperKind.Other, number, date) : null;

        return (new CrosswalkRow(
            feature.Row, new(code, name, Text(feature, "old_full_name") ?? $"{UnitTypeCodes.Word(type)} {name}", type), Text(feature, "old_province_code")!,
            successor, Text(feature, "new_name"), isWhole, share, reformedOn!.Value, act), null);
    }

    private static bool TryReadShare(FileFeature feature, bool isWhole, out decimal? share)
    {
        share = isWhole ? 1 : null;
        if (Text(feature, "share") is not { } text)
        {
            return true;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) || given <= 0 || (isWhole ? given != 1 : given >= 1))
        {
            return false;
        }

        share = given;

        return true;
    }

    private static bool TryReadDay(FileFeature feature, string column, out DateOnly? day)
    {
        day = null;
        if (Text(feature, column) is not { } text)
        {
            return true;
        }

        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;

        return isDay;
    }

    private static bool IsCode(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);

    private static string? Text(FileFeature feature, string column) => feature.Attributes.GetValueOrDefault(column) switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => VietnameseText.NormaliseOptional(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };
}
