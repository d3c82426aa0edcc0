using System.Linq.Expressions;
using AssetRegistry.Rules;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Assignments;

/// <summary>Reads the present situation that a matching starts from.</summary>
/// <remarks>Restricted facilities are matched only where the land fund centre, which prepares the proposals, keeps them: whoever judges a proposal sees what it
/// was made of. Of these the reader takes what the caller may see.</remarks>
public sealed class MatchingReader(RuleBook rules)
{
    private static readonly Actor Preparer = new("", Role.LandFundOfficer, null, null);

    /// <summary>Everything that can be given and every open need of the province.</summary>
    public async Task<MatchingInputs> ReadAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        (await ReadPresentAsync(actor, session, cancellationToken)).Inputs;

    public async Task<PresentMatching> ReadPresentAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        var matched = FacilityVisibility.MayBeSeenBy<Facility>(actor).And(FacilityVisibility.IsOpenTo<Facility>(Preparer));
        var surplus = await session.Query<Facility>()
            .Where(matched)
            .Where(facility => facility.Classification == Classification.Surplus || facility.HasSurplusPart)
            .ToListAsync(cancellationToken);
        List<Dossier> dossiers =
        [
            .. (await session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor)).Where(dossier => dossier.Kind == DossierKind.Request).ToListAsync(cancellationToken))
                .Where(dossier => dossier.IsOpen),
        ];
        var requesters = (await session.LoadManyAsync<Organisation>(cancellationToken, [.. dossiers.Select(dossier => dossier.ProposerId).Distinct()]))
            .ToDictionary(requester => requester.Id);
        var named = (await session.LoadManyAsync<Facility>(cancellationToken, [.. dossiers.SelectMany(dossier => dossier.FacilityIds).Distinct()]))
            .ToDictionary(facility => facility.Id);
        var pending = new PendingRequests(requesters, await OriginsAsync(matched, session, [.. requesters.Values], cancellationToken), named, rules);

        return new(MatchingInputs.Of(surplus.SelectMany(OfferedSpaces.Of), dossiers.SelectMany(pending.Of)), dossiers, pending);
    }

    /// <summary>The present situation, with what became of the facilities and dossiers a proposal names.</summary>
    public async Task<MatchingSituation> SituationOfAsync(AssignmentProposal proposal, Actor actor, IQuerySession session, CancellationToken cancellationToken) => new(
        await ReadAsync(actor, session, cancellationToken),
        await session.LoadManyAsync<Dossier>(cancellationToken, [.. proposal.Inputs.Requests.Select(request => request.DossierId).Distinct()]),
        await session.LoadManyAsync<Facility>(cancellationToken, [.. proposal.Inputs.Spaces.Select(space => space.FacilityId).Distinct()]));

    private static async Task<Dictionary<Guid, RequestOrigin>> OriginsAsync(
        Expression<Func<Facility, bool>> matched, IQuerySession session, IReadOnlyList<Organisation> requesters, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. requesters.Select(requester => requester.Id)];
        List<FacilityCategory> offices = [.. RequestOrigins.OfficeCategories];
        var held = (await session.Query<Facility>()
            .Where(matched)
            .Where(facility => ids.Contains(facility.HolderId) && offices.Contains(facility.Category))
            .ToListAsync(cancellationToken)).ToLookup(facility => facility.HolderId);
        var origins = new Dictionary<Guid, RequestOrigin>();
        foreach (var requester in requesters)
        {
            var origin = RequestOrigins.Of(requester, held[requester.Id], null)
                ?? RequestOrigins.Of(requester, [], await CommuneOfAsync(requester, session, cancellationToken));
            if (origin is not null)
            {
                origins[requester.Id] = origin;
            }
        }

        return origins;
    }

    // A boundary is heavy, so it is read only for the few requesters without a main office of their own.
    private static async Task<(string Name, Geometry Boundary)?> CommuneOfAsync(
        Organisation requester, IQuerySession session, CancellationToken cancellationToken) =>
        requester.CommuneId is { } communeId && await session.LoadAsync<AdministrativeUnit>(communeId, cancellationToken) is { Boundary: { } boundary } commune
            ? (commune.FullName, boundary)
            : null;
}

/// <summary>What can be given and is asked for now, with the dossiers behind it.</summary>
public sealed record PresentMatching(MatchingInputs Inputs, IReadOnlyList<Dossier> Dossiers, PendingRequests Pending);
