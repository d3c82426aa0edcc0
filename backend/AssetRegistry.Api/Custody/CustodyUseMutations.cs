using AssetRegistry.Api.Idempotency;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Custody;

/// <summary>Using a facility meanwhile: leases and who asks for them, investment calls, auctions.</summary>
[MutationType]
public static class CustodyUseMutations
{
    /// <summary>Records that an enterprise asks to lease the facility.</summary>
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
    public static Task<CustodyCase> RecordBusinessRequestAsync(
        RecordBusinessRequestInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.RecordBusinessRequest(
            new RecordBusinessRequest(
                command.NewId(), input.Business, input.Purpose, input.AreaM2, input.PricePerMonthDong, input.TermMonths, input.Paper.ToPaper(),
                command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken);

    /// <summary>Refuses an enterprise's request, or records that it was withdrawn.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<BusinessRequestNotOpenException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> CloseBusinessRequestAsync(
        CloseBusinessRequestInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.CloseBusinessRequest(
            new CloseBusinessRequest(input.RequestId, input.IsWithdrawn, input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)),
            custody, actor, command.Today), cancellationToken);

    /// <summary>Leases the facility for a short term. Open public requests come first unless a reason and a paper say why not.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<CustodyPlanDoesNotFitException>]
    [Error<OutrankedByPublicNeedException>]
    [Error<BusinessRequestNotOpenException>]
    [Error<CustodyAreaExceededException>]
    [Error<LeaseTooLongException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> GrantLeaseAsync(
        GrantLeaseInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.DisposeAsync(input, actor, (custody, facility) => new(CustodyDecider.GrantLease(
            new GrantLease(
                command.NewId(), input.BusinessRequestId, input.Lessee, input.AreaM2, input.PricePerMonthDong, input.StartsOn, input.EndsOn,
                input.NoticeDays, input.OverrideReason, input.OverridePaper?.ToPaper(), input.Paper.ToPaper(), command.EffectiveOn(input)),
            custody, facility, rules, actor, command.Today), Released: null), cancellationToken);

    /// <summary>Gives notice: the lease ends before the agreed day.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<LeaseNoticeTooShortException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> TerminateLeaseAsync(
        TerminateLeaseInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.TerminateLease(
            new TerminateLease(input.EndsOn, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken);

    /// <summary>Calls investors or announces an auction, as the approved plan says.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<CustodyPlanDoesNotFitException>]
    [Error<OutrankedByPublicNeedException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> AnnounceTenderAsync(
        AnnounceTenderInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.DisposeAsync(input, actor, (custody, facility) => new(CustodyDecider.AnnounceTender(
            new AnnounceTender(
                command.NewId(), input.StartingPriceDong, input.ClosesOn, input.OverrideReason, input.OverridePaper?.ToPaper(),
                input.Paper.ToPaper(), command.EffectiveOn(input)), custody, facility, actor, command.Today), Released: null), cancellationToken);

    /// <summary>Records who won the investment call or auction, or that nobody did.</summary>
    [Error<NotPermittedException>]
    [Error<CustodyCaseNotFoundException>]
    [Error<CustodyNotInStatusException>]
    [Error<TenderAlreadyConcludedException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<CustodyCase> ConcludeTenderAsync(
        ConcludeTenderInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, custody => CustodyDecider.ConcludeTender(
            new ConcludeTender(input.Winner, input.PriceDong, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), custody, actor, command.Today), cancellationToken);
}
