using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Text;

namespace GraphQLServer.Conventions.Relay;

/// <summary>Global ids: URL-safe base64 of <c>TypeName:value</c>, Guids in 32 hexadecimal digits.</summary>
internal static class GlobalId
{
    public static string Encode(string typeName, object value)
    {
        var text = value is Guid guid ? guid.ToString("N") : Convert.ToString(value, CultureInfo.InvariantCulture);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{typeName}:{text}"));
    }

    /// <summary>Encodes a value or every item of a list; null stays null.</summary>
    public static object? EncodeAll(string typeName, object? value) => value switch
    {
        null => null,
        string text => Encode(typeName, text),
        IEnumerable items => items.Cast<object?>().Select(item => EncodeAll(typeName, item)).ToArray(),
        _ => Encode(typeName, value),
    };

    /// <summary>The value behind an id as <paramref name="target"/>; refuses garbage and, when a type is expected, ids of other types.</summary>
    public static object Decode(string id, string? expectedType, Type target)
    {
        var (typeName, text) = Split(id);
        if (expectedType is not null && typeName != expectedType)
        {
            throw Invalid($"The id \"{id}\" belongs to a {typeName}; an id of type {expectedType} is expected.");
        }

        return Parse(text, target) ?? throw Invalid($"\"{id}\" is not a valid id.");
    }

    public static (string TypeName, string Value) Split(string id)
    {
        if (!Base64Url.IsValid(id))
        {
            throw Invalid($"\"{id}\" is not a valid id.");
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (text[..colon], text[(colon + 1)..]) : throw Invalid($"\"{id}\" is not a valid id.");
    }

    private static object? Parse(string text, Type target)
    {
        if (target == typeof(Guid))
        {
            return Guid.TryParseExact(text, "N", out var guid) ? guid : null;
        }

        if (target == typeof(int))
        {
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        if (target == typeof(long))
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return text;
    }

    private static GraphQLException Invalid(string message) => GraphQLException.WithCode(message, ErrorCodes.InvalidId);
}
