using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Housing;

[MutationType]
public static class HousingMutations
{
    /// <summary>Records how many officials of an organisation need official housing in all.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<HousingArrangedExceedsNeedException>]
    [Error<HousingGroupsDoNotAddUpException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingNeed> RecordHousingNeedAsync(
        RecordHousingNeedInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingNeed>(input, actor, async () =>
        {
            var organisation = await command.Session.LoadOrganisationAsync(input.OrganisationId, "organisationId", cancellationToken);
            var stream = await command.Session.Events.FetchForWriting<HousingNeed>(HousingNeed.IdOf(organisation.Id), cancellationToken);
            stream.AppendOne(HousingNeedDecider.RecordNeed(
                new RecordHousingNeed(
                    input.Headcount, input.Paper?.ToPaper(), command.EffectiveOn(input),
                    input.Groups is { } groups ? [.. groups.Select(group => new TitleHeadcount(group.Title, group.Headcount))] : null), organisation, stream.Aggregate, actor,
                command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Records how many of them have been given official housing in all.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<HousingNeedNotRecordedException>]
    [Error<HousingArrangedExceedsNeedException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingNeed> RecordHousingAllocationAsync(
        RecordHousingAllocationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingNeed>(input, actor, async () =>
        {
            var organisation = await command.Session.LoadOrganisationAsync(input.OrganisationId, "organisationId", cancellationToken);
            var stream = await command.Session.Events.FetchForWriting<HousingNeed>(HousingNeed.IdOf(organisation.Id), cancellationToken);
            stream.AppendOne(HousingNeedDecider.RecordAllocation(
                new RecordHousingAllocation(input.Headcount, input.Paper?.ToPaper(), command.EffectiveOn(input)), organisation, stream.Aggregate,
                actor, command.Today));

            return stream.Id;
        }, cancellationToken);
}
