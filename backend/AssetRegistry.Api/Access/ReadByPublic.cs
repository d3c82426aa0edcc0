using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Marks an endpoint that answers who is not signed in as well, with what is public, on a server that was told to (<see cref="RegistryOptions.Public"/>).
/// </summary>
internal sealed class ReadByPublic
{
    public static ReadByPublic Mark { get; } = new();

    /// <summary>Who reads: the signed-in account, or the public where it may; null: neither.</summary>
    public static Actor? ReaderOf(HttpContext context) => CurrentAccount.Of(context)?.Actor
        ?? (context.GetEndpoint()?.Metadata.GetMetadata<ReadByPublic>() is not null && context.RequestServices.GetRequiredService<RegistryOptions>().Public
            ? Actor.Public
            : null);
}
