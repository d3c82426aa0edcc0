namespace AssetRegistry.Api.Dossiers;

/// <summary>Which dossiers have come to the end of their way: all that their decisions gave is in use.</summary>
internal static class CompletedDossiers
{
    /// <param name="dossiers">Among which to look.</param>
    /// <param name="session">Where decisions and handovers are.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public static async Task<IReadOnlyList<Guid>> FindAsync(IQueryable<Dossier> dossiers, IQuerySession session, CancellationToken cancellationToken)
    {
        var decided = await dossiers.Where(dossier => dossier.Status == DossierStatus.Decided).ToListAsync(cancellationToken);
        var amended = await LoadChainAsync([.. decided.Select(dossier => dossier.DecisionId).OfType<Guid>().Distinct()], session, cancellationToken);
        List<Guid> ids = [.. amended.Keys];
        var handovers = (await session.Query<Handover>().Where(handover => ids.Contains(handover.DecisionId)).ToListAsync(cancellationToken))
            .ToLookup(handover => handover.DecisionId);

        return
        [
            .. decided.Where(dossier => DossierCompletion.On(dossier, Chain(dossier.DecisionId, amended).SelectMany(id => handovers[id])) is not null)
                .Select(dossier => dossier.Id),
        ];
    }

    /// <summary>Each decision with the one it amends, those before it included.</summary>
    private static async Task<Dictionary<Guid, Guid?>> LoadChainAsync(List<Guid> ids, IQuerySession session, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, Guid?>();
        while (ids.Count > 0)
        {
            var decisions = await session.LoadManyAsync<Decision>(cancellationToken, ids);
            foreach (var decision in decisions)
            {
                found[decision.Id] = decision.Amends?.Id;
            }

            ids = [.. decisions.Select(decision => decision.Amends?.Id).OfType<Guid>().Where(id => !found.ContainsKey(id)).Distinct()];
        }

        return found;
    }

    private static IEnumerable<Guid> Chain(Guid? first, Dictionary<Guid, Guid?> amended)
    {
        for (var next = first; next is { } id; next = amended.GetValueOrDefault(id))
        {
            yield return id;
        }
    }
}
