using System.Security.Cryptography;

namespace AssetRegistry.Audit;

/// <summary>Who took what out of the register about one facility. It is a stream beside the facility's own, so that reading changes no version of the facility.</summary>
public static class AccessLog
{
    /// <summary>The stream of a facility.</summary>
    public static Guid IdOf(Guid facilityId) => new(
        SHA256.HashData([.. "access-log"u8, .. facilityId.ToByteArray(bigEndian: true)]).AsSpan(0, 16), bigEndian: true);
}
