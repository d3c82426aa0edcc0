using System.Text.Json;

namespace AssetRegistry.Api.Composition;

/// <summary>The stored and spoken names of a code list: SCREAMING_SNAKE, as in GraphQL, JSON and the database.</summary>
internal static class EnumCode<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByCode = Enum.GetValues<TEnum>()
        .ToDictionary(value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<TEnum, string> ByValue = ByCode.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyCollection<string> All => ByCode.Keys;

    public static string Of(TEnum value) => ByValue[value];

    public static bool TryRead(string? code, out TEnum value) => ByCode.TryGetValue(code ?? "", out value);

    /// <summary>A code the database holds.</summary>
    public static TEnum Read(string code) => ByCode[code];
}
