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

    /// <summary>The need by title of both together; empty: of one of them it is not told apart.</summary>
    public IReadOnlyList<TitleHeadcount> GroupsWith(HousingNeed other) =>
        Needed == 0 ? other.Groups
        : other.Needed == 0 ? Groups
        : Groups.Count == 0 || other.Groups.Count == 0 ? []
        : [.. Groups.Concat(other.Groups).GroupBy(group => group.Title).Select(same => new TitleHeadcount(same.Key, same.Sum(group => group.Headcount)))];

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

    public static HousingNeed Create(HousingNeedTakenOver taken) => new HousingNeed(
        taken.HousingNeedId, taken.OrganisationId, taken.OrganisationName, taken.CommuneCode, Needed: 0, Arranged: null).Apply(taken);

    public HousingNeed Apply(HousingNeedTakenOver taken) => this with
    {
        Needed = Needed + taken.Needed,
        Arranged = taken.Arranged is { } arranged ? (Arranged ?? 0) + arranged : Arranged,
        Groups = taken.Groups,
    };

    /// <summary>Of what is passed on wholly no figure is left.</summary>
    public HousingNeed Apply(HousingNeedPassedOn passed) => this with
    {
        Needed = Needed - passed.Needed,
        Arranged = Arranged == passed.Arranged ? null : Arranged - (passed.Arranged ?? 0),
        Groups = passed.Groups,
    };

    public HousingNeed Apply(HousingNeedCommuneChanged changed) => this with { CommuneCode = changed.Commune.Code };
}
