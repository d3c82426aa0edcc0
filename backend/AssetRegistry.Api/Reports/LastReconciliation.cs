using System.Security.Cryptography;

namespace AssetRegistry.Api.Reports;

/// <summary>What the continuous check found last, over all records. There is one such record.</summary>
public sealed record LastReconciliation(Guid Id, Reconciliation Found)
{
    public static Guid TheId { get; } = new(SHA256.HashData("last-reconciliation"u8).AsSpan(0, 16), bigEndian: true);
}
