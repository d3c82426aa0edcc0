using System.Globalization;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Exports;

/// <summary>Reads what an export's address asks for. What cannot be read gets a sentence and nothing is guessed.</summary>
internal static class ExportQuery
{
    public static DateOnly? Date(HttpContext context, string name)
    {
        if (Text(context, name) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new BadExportException(name, text, "yyyy-MM-dd, 2025-09-16");
    }

    public static DateTimeOffset? Moment(HttpContext context, string name)
    {
        if (Text(context, name) is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new BadExportException(name, text, "2025-09-16T17:00:00+07:00");
    }

    /// <summary>A record by its global id.</summary>
    public static Guid? Id<T>(HttpContext context, string name, INodeIdSerializer ids)
    {
        if (Text(context, name) is not { } text)
        {
            return null;
        }

        return ids.TryDecode(text, typeof(T).Name, out var id) ? id : throw new BadExportException(name, text, ids.Format(typeof(T).Name, Guid.AllBitsSet));
    }

    /// <summary>The values of a repeatable parameter.</summary>
    public static List<TEnum> Many<TEnum>(HttpContext context, string name)
        where TEnum : struct, Enum =>
        [
            .. context.Request.Query[name].Select(text => EnumCode<TEnum>.TryRead(text, out var value)
                ? value
                : throw new BadExportException(name, text ?? "", string.Join(", ", EnumCode<TEnum>.All))),
        ];

    public static AsOf AsOf(HttpContext context, TimeProvider clock) =>
        Reports.AsOf.Of(Date(context, "effectiveAt"), Moment(context, "recordedAt"), clock);

    public static string? Text(HttpContext context, string name) => context.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;
}

/// <summary>A parameter of an export's address cannot be read.</summary>
public sealed class BadExportException(string parameter, string value, string allowed) : AssetRegistryException(
    "BAD_EXPORT",
    new LocalizedText(
        $"Tham số '{parameter}' có giá trị '{value}', nhưng chỉ nhận: {allowed}.",
        $"The parameter '{parameter}' is '{value}' but takes only: {allowed}."),
    parameter)
{
    public string Value { get; } = value;
}
