using System.Security.Cryptography;
using System.Text;

namespace AssetRegistry.Reports;

/// <summary>A report as it was sent. Its content stays in the event that froze it, which nothing can change.</summary>
/// <param name="EffectiveAt">The day its figures hold for.</param>
/// <param name="RecordedAt">The moment whose knowledge they rest on.</param>
/// <param name="Sha256">Hash of the content's UTF-8, lower-case hexadecimal.</param>
/// <param name="FrozenBy">The account that froze it.</param>
/// <param name="Paper">The letter it was sent with; null when none was named.</param>
public sealed record ReportSnapshot(
    Guid Id,
    ReportCode Code,
    string ProvinceCode,
    DateOnly EffectiveAt,
    DateTimeOffset RecordedAt,
    string Sha256,
    string FrozenBy,
    Guid? OrganisationId,
    DateOnly FrozenOn,
    Paper? Paper,
    string? Note,
    int Version = 0)
{
    public static ReportSnapshot Create(ReportFrozen frozen) => new(
        frozen.SnapshotId,
        frozen.Code,
        frozen.ProvinceCode,
        frozen.EffectiveAt,
        frozen.RecordedAt,
        frozen.Sha256,
        frozen.Provenance.Account,
        frozen.Provenance.OrganisationId,
        frozen.Provenance.EffectiveOn,
        frozen.Provenance.Paper,
        frozen.Provenance.Reason);

    /// <summary>The hash a content has.</summary>
    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>Whether this is the content that was frozen, to the last byte.</summary>
    public bool IsOf(string content) => HashOf(content) == Sha256;
}
