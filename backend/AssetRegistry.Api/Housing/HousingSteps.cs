using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Housing;

/// <summary>What every step on a housing site or application shares: fetch at the version the caller has read, decide, append.</summary>
internal static class HousingSteps
{
    public static Task<HousingSite> StepAsync(
        this CommandSession command, IHousingSiteInput input, Actor actor, Func<HousingSite, IBusinessEvent> decide, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingSite>(input, actor, async () =>
        {
            var stream = await command.FetchAsync<HousingSite>(
                input.SiteId, input.ExpectedVersion, site => HousingVisibility.MaySee(actor, site), () => new HousingSiteNotFoundException(input.SiteId),
                cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);

    public static Task<HousingApplication> StepAsync(
        this CommandSession command, IHousingApplicationInput input, Actor actor, Func<HousingApplication, IBusinessEvent> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingApplication>(input, actor, async () =>
        {
            var stream = await command.FetchApplicationAsync(input, actor, cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);

    public static Task<IEventStream<HousingApplication>> FetchApplicationAsync(
        this CommandSession command, IHousingApplicationInput input, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<HousingApplication>(
            input.ApplicationId, input.ExpectedVersion, application => HousingVisibility.MaySee(actor, application),
            () => new HousingApplicationNotFoundException(input.ApplicationId), cancellationToken);

    /// <summary>Locks the site until the commit: whoever comes second sees the beds the first has left.</summary>
    public static async Task<IEventStream<HousingSite>> LockSiteAsync(
        this CommandSession command, Guid siteId, Actor actor, CancellationToken cancellationToken)
    {
        var stream = await command.Session.Events.FetchForExclusiveWriting<HousingSite>(siteId, cancellationToken);

        return stream.Aggregate is { } site && HousingVisibility.MaySee(actor, site) ? stream : throw new HousingSiteNotFoundException(siteId);
    }
}
