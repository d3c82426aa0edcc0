using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PostgresStore.Serialization;

/// <summary>Objects to stored JSON and back, and the JSON name of each member.</summary>
internal sealed class JsonDocumentSerializer
{
    private readonly ConcurrentDictionary<(Type, string), string> _memberNames = new();
    private readonly JsonSerializerOptions _options;

    public JsonDocumentSerializer(JsonSerializerOptions options)
    {
        _options = new JsonSerializerOptions(options) { WriteIndented = false };
        _options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        _options.MakeReadOnly();
    }

    public static JsonSerializerOptions DefaultOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    public byte[] ToBytes(object document) => JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), _options);

    public JsonElement ToElement(object? value, Type type) => JsonSerializer.SerializeToElement(value, type, _options);

    public object Read(ReadOnlySpan<byte> json, Type type) =>
        JsonSerializer.Deserialize(json, type, _options)
        ?? throw new JsonException($"Stored JSON of {type.Name} is null.");

    public object? ReadValue(ReadOnlySpan<byte> json, Type type) => JsonSerializer.Deserialize(json, type, _options);

    /// <summary>The scalar as text, as <c>->></c> returns it; null for JSON null.</summary>
    public string? ToScalarText(object? value, Type type)
    {
        var element = ToElement(value, type);
        return element.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            JsonValueKind.String => element.GetString(),
            _ => element.GetRawText(),
        };
    }

    public string NameOf(MemberInfo member) =>
        _memberNames.GetOrAdd(
            (member.ReflectedType ?? member.DeclaringType!, member.Name), static (key, options) => FindName(key.Item1, key.Item2, options), _options);

    private static string FindName(Type type, string member, JsonSerializerOptions options)
    {
        var info = options.GetTypeInfo(type);
        var property = info.Properties.FirstOrDefault(p => p.AttributeProvider is MemberInfo m && m.Name == member);
        return info.Kind is JsonTypeInfoKind.Object && property?.Get is null
            ? throw new InvalidDocumentException($"{type.Name}.{member} is not in the stored JSON, so it cannot be queried or indexed.")
            : property?.Name ?? options.PropertyNamingPolicy?.ConvertName(member) ?? member;
    }
}
