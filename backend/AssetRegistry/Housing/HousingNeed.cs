using System.Security.Cryptography;

namespace AssetRegistry.Housing;

/// <summary>An organisation's need for official housing, in heads.</summary>
/// <param name="Arranged">Null: no figure recorded yet.</param>
public sealed record HousingNeed(
    Guid Id, Guid OrganisationId, string OrganisationName, string? CommuneCode, int Needed, int? Arranged, int Version = 0)
{
    /// <summary>The need by title group; empty: not told apart.</summary>
    public IReadOnlyList<TitleHeadcount> Groups { get; init; } = [];

    /// <summary>The id of an organisation's housing need: always the same one, and never that of the organisation itself.</summary>
    public static Guid IdOf(Guid organisationId) =>
        new(SHA256.HashData([.. "housing-need"u8, .. organisationId.ToByteArray(bigEndian: true)]).AsSpan(0, 16), bigEndian: true);

    public static HousingNeed Create(HousingNeedRecorded recorded) => new(
        recorded.HousingNeedId, recorded.OrganisationId, recorded.OrganisationName, recorded.CommuneCode, recorded.Headcount, Arranged: null)
    {
        Groups = recorded.Groups ?? [],
    };

    public HousingNeed Apply(HousingNeedRecorded recorded) => this with
    {
        Needed = recorded.Headcount,
        CommuneCode = recorded.CommuneCode,
        Groups = recorded.Groups ?? [],
    };

    public HousingNeed Apply(HousingAllocationRecorded recorded) => this with { Arranged = recorded.Headcount };
}
