using AssetRegistry.Boundaries;

namespace AssetRegistry.Housing;

/// <summary>An organisation's officials in need of official housing were counted: the total, not a difference.</summary>
public sealed record HousingNeedRecorded(
    Guid HousingNeedId, Guid OrganisationId, string OrganisationName, string? CommuneCode, int Headcount, Provenance Provenance,
    IReadOnlyList<TitleHeadcount>? Groups = null) : IBusinessEvent;

/// <summary>The officials who got official housing were counted: the total, not a difference.</summary>
public sealed record HousingAllocationRecorded(
    Guid HousingNeedId, Guid OrganisationId, string OrganisationName, int Headcount, Provenance Provenance) : IBusinessEvent;

/// <summary>Another organisation's officials are counted with this one's from now on.</summary>
/// <param name="Needed">How many officials more need official housing.</param>
/// <param name="Arranged">How many more of them have it; null: the other one has no figure.</param>
/// <param name="Groups">The need by title afterwards; empty: not told apart.</param>
public sealed record HousingNeedTakenOver(
    Guid HousingNeedId, Guid OrganisationId, string OrganisationName, string? CommuneCode, Guid FromOrganisationId, string FromOrganisationName,
    int Needed, int? Arranged, IReadOnlyList<TitleHeadcount> Groups, Provenance Provenance) : IBusinessEvent;

/// <summary>Officials of the organisation are counted with another one's from now on.</summary>
/// <param name="Needed">How many officials fewer need official housing.</param>
/// <param name="Arranged">How many fewer of them have it; null: there is no figure.</param>
/// <param name="Groups">The need by title afterwards; empty: not told apart, or none is left.</param>
public sealed record HousingNeedPassedOn(
    Guid HousingNeedId, Guid OrganisationId, string OrganisationName, Guid ToOrganisationId, string ToOrganisationName,
    int Needed, int? Arranged, IReadOnlyList<TitleHeadcount> Groups, Provenance Provenance) : IBusinessEvent;

/// <summary>The organisation whose officials are counted is in another commune by now, or its commune has another code.</summary>
public sealed record HousingNeedCommuneChanged(
    Guid HousingNeedId, string OrganisationName, CommuneReference Former, CommuneReference Commune, Provenance Provenance) : IBusinessEvent;
