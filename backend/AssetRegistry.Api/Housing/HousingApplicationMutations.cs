using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Housing;

/// <summary>Applications for official housing, from the form to the return of the room.</summary>
[MutationType]
public static class HousingApplicationMutations
{
    /// <summary>Applies for official housing on behalf of officials of the caller's organisation; the agency's days begin.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> SubmitHousingApplicationAsync(
        SubmitHousingApplicationInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingApplication>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.SubmitHousingApplication);
            var organisation = await command.Session.LoadOwnOrganisationAsync(actor, cancellationToken);
            var submitted = HousingApplicationDecider.Submit(
                new SubmitHousingApplication(
                    command.NewId(), input.Title, input.Headcount, input.FormerWorkplace, input.Workplace,
                    new HousingConditions(input.OwnsHouse, input.IsOvercrowded, input.DistanceKm, input.IsRemote), input.Paper.ToPaper(),
                    command.EffectiveOn(input)),
                organisation, rules, actor, command.Today);
            command.Session.Events.StartStream<HousingApplication>(submitted.ApplicationId, submitted);

            return submitted.ApplicationId;
        }, cancellationToken);

    /// <summary>Verifies an application of the caller's own organisation and sends it on.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HousingApplicationNotFoundException>]
    [Error<HousingApplicationNotInStatusException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> VerifyHousingApplicationAsync(
        VerifyHousingApplicationInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, application => HousingApplicationDecider.Verify(
            new VerifyHousingApplication(input.Paper.ToPaper(), command.EffectiveOn(input)), application, rules, actor, command.Today), cancellationToken);

    /// <summary>Decides whether the applicants are eligible, for the province.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HousingApplicationNotFoundException>]
    [Error<HousingApplicationNotInStatusException>]
    [Error<HousingConditionsNotMetException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> DecideHousingApplicationAsync(
        DecideHousingApplicationInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, application => HousingApplicationDecider.Decide(
            new DecideHousingApplication(input.IsEligible, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), application, rules, actor, command.Today), cancellationToken);

    /// <summary>Gives eligible applicants a room or beds of it. Of allocations made at once none takes a bed another has.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HousingApplicationNotFoundException>]
    [Error<HousingApplicationNotInStatusException>]
    [Error<HousingSiteNotFoundException>]
    [Error<HousingRoomNotFoundException>]
    [Error<HousingRoomFullException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> AllocateHousingRoomAsync(
        AllocateHousingRoomInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingApplication>(input, actor, async () =>
        {
            var stream = await command.FetchApplicationAsync(input, actor, cancellationToken);
            CommandPermissions.Demand(actor, CommandName.AllocateHousingRoom);
            var site = await command.LockSiteAsync(input.SiteId, actor, cancellationToken);
            var allocation = HousingApplicationDecider.Allocate(
                new AllocateHousingRoom(
                    command.NewId(), input.RoomId, input.Beds, input.From, input.To, input.Paper.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, site.Aggregate!, actor, command.Today);
            stream.AppendOne(allocation.AtApplication);
            site.AppendOne(allocation.AtSite);

            return stream.Id;
        }, cancellationToken);

    /// <summary>Records the signed contract, form 02.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HousingApplicationNotFoundException>]
    [Error<HousingApplicationNotInStatusException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> SignHousingContractAsync(
        SignHousingContractInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, application => HousingApplicationDecider.SignContract(
            new SignHousingContract(input.RentPerMonthDong, input.From, input.To, input.Paper.ToPaper(), command.EffectiveOn(input)), application, actor, command.Today), cancellationToken);

    /// <summary>Records that the room was given back.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HousingApplicationNotFoundException>]
    [Error<HousingApplicationNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> ReturnHousingRoomAsync(
        ReturnHousingRoomInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingApplication>(input, actor, async () =>
        {
            var stream = await command.FetchApplicationAsync(input, actor, cancellationToken);
            var returned = HousingApplicationDecider.Return(
                new ReturnHousingRoom(input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today);
            var site = await command.Session.Events.FetchForExclusiveWriting<HousingSite>(returned.AtSite.SiteId, cancellationToken);
            stream.AppendOne(returned.AtApplication);
            site.AppendOne(returned.AtSite);

            return stream.Id;
        }, cancellationToken);

    /// <summary>Takes an application of the caller's own organisation back.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HousingApplicationNotFoundException>]
    [Error<HousingApplicationNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingApplication> WithdrawHousingApplicationAsync(
        WithdrawHousingApplicationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, application => HousingApplicationDecider.Withdraw(
            new WithdrawHousingApplication(input.Reason, command.EffectiveOn(input)), application, actor, command.Today), cancellationToken);
}
