namespace GraphQLServer.Types.Scalars;

/// <summary>A Guid that is no global id. RFC 9562.</summary>
internal sealed class UuidScalar() : TextScalar<Guid>(
    "UUID",
    "The `UUID` scalar represents a universally unique identifier, in the form `8-4-4-4-12` of hexadecimal digits.",
    "https://tools.ietf.org/html/rfc4122")
{
    public static readonly UuidScalar Instance = new();

    protected override object? Parse(string text) => Guid.TryParseExact(text, "D", out var value) ? value : null;
}
