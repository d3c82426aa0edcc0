using System.Security.Cryptography;
using System.Text;

namespace AssetRegistry.Api.Audit;

/// <summary>One event's place in the chain.</summary>
/// <param name="Place">Counts the links from 1, without gaps.</param>
/// <param name="Event">What it seals, by the words that name it once it is gone.</param>
/// <param name="Digest">SHA-256 of the event's canonical line.</param>
/// <param name="Hash">SHA-256 of the hash before it and the digest.</param>
internal sealed record ChainLink(long Place, EventName Event, byte[] Digest, byte[] Hash)
{
    /// <summary>Before the first link.</summary>
    public static readonly byte[] Origin = new byte[SHA256.HashSizeInBytes];

    /// <summary>
    /// The SHA-256 of the two hashes in lower-case hexadecimal, each on a line of its own without a last line end, so that it can be recomputed by
    /// any tool: <c>printf '%s\n%s' PREVIOUS DIGEST | sha256sum</c>.
    /// </summary>
    public static byte[] HashOf(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> digest) =>
        SHA256.HashData(Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(previous)}\n{Convert.ToHexStringLower(digest)}"));
}

/// <summary>What identifies an event to a person who looks for it.</summary>
/// <param name="Sequence">Its number in the whole store.</param>
/// <param name="StreamId">The record it belongs to.</param>
/// <param name="Version">Its place in the life of that record, from 1.</param>
public sealed record EventName(long Sequence, Guid StreamId, long Version, DateTimeOffset RecordedAt);
