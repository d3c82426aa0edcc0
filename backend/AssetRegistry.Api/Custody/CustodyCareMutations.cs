using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Custody;

/// <summary>Looking after a facility: survey, guard, inspections, costs.</summary>
[MutationType]
public static class CustodyCareMutations
{
    /// <summary>Records what the centre saw before receiving the facility.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> RecordCustodySurveyAsync(
        RecordCustodySurveyInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.Survey(
            new RecordCustodySurvey(input.Condition, input.Finding, input.Paper?.ToPaper(), command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken);

    /// <summary>Begins to guard and preserve a received facility.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> KeepInCustodyAsync(
        KeepInCustodyInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.Keep(
            new KeepInCustody(input.GuardedBy, input.NextInspectionDueOn, input.Paper?.ToPaper(), command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken);

    /// <summary>Records a look at the facility on site, with position and photos.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<PositionRejectedException>]
    [Error<PhotoRefusedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> RecordInspectionAsync(
        RecordInspectionInput input, Actor actor, CommandSession command, Photos photos, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.Inspect(
            new RecordInspection(
                command.NewId(), input.Inspector, input.Condition, input.Finding,
                input.Position is { } place ? new Position(place.Longitude, place.Latitude) : null, input.PhotoIds ?? [], input.NextDueOn,
                input.Paper?.ToPaper(), command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken,
            () => photos.DemandAsync(input.PhotoIds ?? [], "photoIds", actor, cancellationToken));

    /// <summary>Records money spent on the facility.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> RecordCustodyCostAsync(
        RecordCustodyCostInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.RecordCost(
            new RecordCustodyCost(
                command.NewId(), input.Kind, input.AmountDong, input.From, input.To, input.Note, input.Paper.ToPaper(), command.EffectiveOn(input)),
            custody, actor, command.Today), cancellationToken);

    /// <summary>Takes back a cost that was recorded by mistake.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<CustodyCostNotFoundException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> CancelCustodyCostAsync(
        CancelCustodyCostInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.CancelCost(
            new CancelCustodyCost(input.CostId, input.Reason, command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken);
}
