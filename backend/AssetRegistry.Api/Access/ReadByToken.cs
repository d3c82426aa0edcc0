namespace AssetRegistry.Api.Access;

/// <summary>Marks an endpoint that a token with the scope to read may use: it changes nothing, whatever it is sent.</summary>
internal sealed class ReadByToken
{
    public static ReadByToken Mark { get; } = new();
}
