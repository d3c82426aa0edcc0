using System.Security.Cryptography;
using System.Text;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// Identities and idempotency keys that are the same at every start (RFC 9562 version 8: from a hash of the name),
/// so that an interrupted load goes on where it ended.
/// </summary>
public static class DemoId
{
    public static Guid Of(params ReadOnlySpan<string> name)
    {
        Span<byte> bytes = SHA256.HashData(Encoding.UTF8.GetBytes("assetregistry-demo/" + string.Join('/', name))).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);

        return new Guid(bytes, bigEndian: true);
    }
}
