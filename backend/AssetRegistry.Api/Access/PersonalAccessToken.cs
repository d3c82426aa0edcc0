using System.Text.Json.Serialization;

namespace AssetRegistry.Api.Access;

/// <summary>What a token may be used for, besides what its account may do at all.</summary>
public enum TokenScope
{
    /// <summary>Queries, tiles, exports, downloads and the OGC API.</summary>
    Read,

    /// <summary>Commands and uploads.</summary>
    Write,
}

/// <summary>By which a program, such as a GIS client, signs in as an account. Ended tokens are kept, so that their use can be traced.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="SecretHash">SHA-256 of the secret, hexadecimal. The secret has 256 random bits, so that no slow hash is needed; it is kept nowhere.</param>
/// <param name="ExpiresOn">The last day it can be used, in Viet Nam.</param>
/// <param name="LastUsedAt">To the minute; null: never used.</param>
/// <param name="RevokedAt">Null: not revoked.</param>
public sealed record PersonalAccessToken(
    Guid Id, string Account, string Name, string SecretHash, IReadOnlyList<TokenScope> Scopes, DateTimeOffset CreatedAt, DateOnly ExpiresOn,
    DateTimeOffset? LastUsedAt = null, DateTimeOffset? RevokedAt = null)
{
    [JsonIgnore]
    public bool MayWrite => Scopes.Contains(TokenScope.Write);

    /// <summary>Whether it can be used on a day.</summary>
    public bool IsActive(DateOnly today) => RevokedAt is null && today <= ExpiresOn;
}
