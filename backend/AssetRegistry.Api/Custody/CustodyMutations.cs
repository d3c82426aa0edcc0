using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Custody;

/// <summary>The course of a custody case: opened, planned, given back, ended.</summary>
[MutationType]
public static class CustodyMutations
{
    /// <summary>Lists a surplus facility, or a surplus part of one, for custody; its owner is still to be contacted.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<CustodyAlreadyOpenException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> OpenCustodyAsync(
        OpenCustodyInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<CustodyCase>(input, actor, async () =>
        {
            var facility = (await command.LockFacilitiesAsync([input.FacilityId], cancellationToken))[0].Aggregate!;
            var stream = await command.Session.Events.FetchForWriting<CustodyCase>(CustodyCase.IdOf(facility.Id, input.PartId), cancellationToken);
            stream.AppendMany(CustodyDecider.Open(
                new OpenCustody(input.PartId, input.Paper?.ToPaper(), command.EffectiveOn(input)), facility, stream.Aggregate, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Proposes what to do with a kept facility.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<CustodyAreaExceededException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> ProposeCustodyPlanAsync(
        ProposeCustodyPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.DisposeAsync(input, actor, (custody, facility) => new(CustodyDecider.ProposePlan(
            new ProposeCustodyPlan(
                command.NewId(), input.Kind, input.AreaM2, input.Address, input.Note, input.Paper.ToPaper(), command.EffectiveOn(input)),
            custody, facility, actor, command.Today), Released: null), cancellationToken);

    /// <summary>Approves a proposed plan, for the province.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<CustodyPlanNotFoundException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> ApproveCustodyPlanAsync(
        ApproveCustodyPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.DisposeAsync(input, actor, (custody, facility) => new(CustodyDecider.ApprovePlan(
            new ApproveCustodyPlan(input.PlanId, input.Paper.ToPaper(), command.EffectiveOn(input)), custody, facility, actor, command.Today,
            command.Rules), Released: null), cancellationToken);

    /// <summary>Gives the facility back to its holder or to the province.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<CustodyPlanDoesNotFitException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> GiveBackFromCustodyAsync(
        GiveBackFromCustodyInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.DisposeAsync(input, actor, (custody, facility) => CustodyDecider.GiveBack(
            new GiveBackFromCustody(input.To, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), custody, facility, actor, command.Today), cancellationToken);

    /// <summary>Ends a case about which the centre has nothing more to do.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<TenderNotWonException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> EndCustodyAsync(
        EndCustodyInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.DisposeAsync(input, actor, (custody, facility) => CustodyDecider.End(
            new EndCustody(input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), custody, facility, actor, command.Today), cancellationToken);
}
