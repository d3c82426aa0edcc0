using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Assignments;

[QueryType]
public static class AssignmentQueries
{
    /// <summary>One surplus facility, or a part of it, against the open requests side by side. Null when it cannot be given to anybody, or the caller
    /// may not see how facilities are matched.</summary>
    public static async Task<FacilityMatching?> GetFacilityMatchingAsync(
        [ID<Facility>] Guid facilityId, [ID<FacilityPart>] Guid? partId,
        Actor actor, IQuerySession session, MatchingReader reader, CancellationToken cancellationToken)
    {
        if (!AssignmentVisibility.MaySee(actor))
        {
            return null;
        }

        var inputs = await reader.ReadAsync(actor, session, cancellationToken);

        return inputs.FindSpace(new(facilityId, partId)) is { } space ? FacilityMatching.Of(inputs, space) : null;
    }

    /// <summary>One open request against the surplus facilities, the best first, with reasons. Empty when the request is not open, or the caller may not
    /// see how facilities are matched.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 20, IncludeTotalCount = true)]
    public static async Task<IEnumerable<RankedFit>> GetRequestMatchingAsync(
        [ID<Dossier>] Guid dossierId, Actor actor, IQuerySession session, MatchingReader reader, CancellationToken cancellationToken)
    {
        if (!AssignmentVisibility.MaySee(actor))
        {
            return [];
        }

        var present = await reader.ReadPresentAsync(actor, session, cancellationToken);

        return present.Dossiers.FirstOrDefault(dossier => dossier.Id == dossierId) is { } request ? RequestMatching.Of(present, request) : [];
    }

    /// <summary>What the register would propose for the whole province now, by legal order first, with the reasons. Null when the caller may not see it.</summary>
    public static async Task<MatchingReport?> GetProvinceMatchingAsync(
        Actor actor, IQuerySession session, MatchingReader reader, CancellationToken cancellationToken)
    {
        if (!AssignmentVisibility.MaySee(actor))
        {
            return null;
        }

        var fits = FitTable.Of(await reader.ReadAsync(actor, session, cancellationToken));

        return MatchingReport.Of(fits, ProvinceMatching.Propose(fits));
    }

    /// <summary>The assignment proposals the caller may see.</summary>
    [UsePaging(MaxPageSize = 100, DefaultPageSize = 20, IncludeTotalCount = true)]
    [UseSorting]
    public static IQueryable<AssignmentProposal> GetAssignmentProposals(AssignmentProposalStatus? status, Actor actor, IQuerySession session)
    {
        var visible = session.Query<AssignmentProposal>().Where(AssignmentVisibility.MayBeSeenBy(actor));

        return status is { } only ? visible.Where(proposal => proposal.Status == only) : visible;
    }

    public static Task<AssignmentProposal?> GetAssignmentProposalByIdAsync(
        [ID<AssignmentProposal>] Guid id, Actor actor, DocumentById<AssignmentProposal> proposals, CancellationToken cancellationToken) =>
        AssignmentProposalFields.GetAssignmentProposalAsync(id, actor, proposals, cancellationToken);

    /// <summary>What accepted proposals mean this request to get and no decision has given it yet, the latest proposal first: what a decision on it is filled in with.</summary>
    public static async Task<IReadOnlyList<AcceptedPairing>> GetAcceptedPairingsAsync(
        [ID<Dossier>] Guid dossierId, Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        var accepted = await session.Query<AssignmentProposal>()
            .Where(AssignmentVisibility.MayBeSeenBy(actor))
            .Where(proposal => proposal.Status == AssignmentProposalStatus.Accepted && proposal.PairedDossierIds.Contains(dossierId))
            .ToListAsync(cancellationToken);

        return [.. accepted.OrderByDescending(proposal => proposal.AcceptedOn).ThenByDescending(proposal => proposal.Number).SelectMany(AcceptedPairing.Of)
            .Where(pairing => pairing.DossierId == dossierId)];
    }
}
