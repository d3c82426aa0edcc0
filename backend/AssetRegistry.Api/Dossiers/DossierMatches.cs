using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Dossiers;

/// <summary>Another dossier about the same: as much of it as both sides may know, whether or not the reader may open it.</summary>
/// <param name="Id">Names the dossier in commands.</param>
/// <param name="Items">What both are about.</param>
/// <param name="LastDayToObject">The last day on which its outcome can be objected to; null while there is none.</param>
public sealed record DossierMatch(
    Guid Id, int Version, string Number, DossierKind Kind, DossierStatus Status, Guid ProposerId, DateOnly SubmittedOn, IntendedUse? IntendedUse,
    decimal? AreaNeededM2, IReadOnlyList<FacilityReference> Items, DateOnly? LastDayToObject);

[ObjectType<DossierMatch>]
public static class DossierMatchFields
{
    [BindMember(nameof(DossierMatch.Id))]
    [ID<Dossier>]
    public static Guid GetId([Parent] DossierMatch match) => match.Id;

    /// <summary>The organisation that offers or asks.</summary>
    [BindMember(nameof(DossierMatch.ProposerId))]
    public static Task<Organisation> GetProposerAsync(
        [Parent] DossierMatch match, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(match.ProposerId, cancellationToken);
}

/// <summary>Finds the other dossiers about what a dossier is about.</summary>
internal static class DossierMatches
{
    /// <summary>What the proposer is told of them; anybody else learns of those alone that he may see himself.</summary>
    public static async Task<IReadOnlyList<DossierMatch>> FindAsync(
        Dossier dossier, Func<Dossier, Dossier, bool> concerns, Actor actor, IQuerySession session, RuleBook rules, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, Dossier>();
        foreach (var facilityId in dossier.FacilityIds)
        {
            foreach (var other in await session.Query<Dossier>().Where(each => each.FacilityIds.Contains(facilityId)).ToListAsync(cancellationToken))
            {
                found[other.Id] = other;
            }
        }

        return
        [
            .. found.Values
                .Where(other => concerns(dossier, other))
                .Where(other => actor.ActsFor(dossier.ProposerId) || DossierVisibility.MaySee(actor, other))
                .OrderBy(other => other.SubmittedOn).ThenBy(other => other.Id)
                .Select(other => new DossierMatch(
                    other.Id, other.Version, other.Number, other.Kind, other.Status, other.ProposerId, other.SubmittedOn, other.IntendedUse,
                    other.AreaNeededM2, DossierMatching.InCommon(dossier, other), DossierDecider.LastDayToObject(other, rules))),
        ];
    }
}
