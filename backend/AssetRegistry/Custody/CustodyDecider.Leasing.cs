using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Rules;

namespace AssetRegistry.Custody;

public static partial class CustodyDecider
{
    /// <param name="command">The lease.</param>
    /// <param name="custody">The case, with an approved plan to lease.</param>
    /// <param name="facility">Its facility as it is now; open public requests for it come first.</param>
    /// <param name="rules">The law; that of the effective date applies.</param>
    /// <param name="actor">Who grants it.</param>
    /// <param name="today">The day of recording.</param>
    public static CustodyLeaseGranted GrantLease(
        GrantLease command, CustodyCase custody, Facility facility, RuleBook rules, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.GrantLease, custody, actor, command.EffectiveOn, today);
        CustodyGate.DemandUnassigned(facility, custody.Facility.PartId);
        var plan = CustodyGate.DemandPlan(CommandName.GrantLease, custody, CustodyPlanKind.ShortTermLease);
        var overriding = CustodyGate.DemandPrecedence(custody, facility, command.OverrideReason, command.OverridePaper, today);
        var request = command.BusinessRequestId is { } requestId ? DemandOpen(requestId, custody) : null;
        _ = Require.Positive(command.AreaM2, "areaM2");
        if (command.AreaM2 > plan.AreaM2)
        {
            throw new CustodyAreaExceededException(custody.Facility.Number, command.AreaM2, plan.AreaM2);
        }

        var limits = LeaseLimits.On(command.EffectiveOn, rules);
        DemandTerm(command, limits);
        var contract = Require.Paper(command.Paper, CommandName.GrantLease, today);
        return new(
            custody.Id,
            new(
                command.LeaseId,
                request?.RequestId,
                request?.Business ?? Require.Text(command.Lessee, "lessee"),
                command.AreaM2,
                Require.Dong(command.PricePerMonthDong, "pricePerMonthDong"),
                command.StartsOn,
                command.EndsOn,
                AgreedEndsOn: command.EndsOn,
                Require.AtLeast(command.NoticeDays ?? limits.NoticeDays, limits.NoticeDays, "noticeDays"),
                contract,
                Override: overriding),
            Provenance.Of(actor, command.EffectiveOn, contract, overriding?.Reason));
    }

    public static CustodyLeaseTerminated TerminateLease(TerminateLease command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.TerminateLease, custody, actor, command.EffectiveOn, today);
        var lease = custody.Lease!;
        var earliest = EndAfterNotice(lease, command.EffectiveOn);
        var endsOn = command.EndsOn ?? earliest;
        if (endsOn < earliest)
        {
            throw new LeaseNoticeTooShortException(custody.Facility.Number, endsOn, earliest, lease.NoticeDays);
        }

        return new(
            custody.Id,
            lease.LeaseId,
            endsOn < lease.EndsOn ? endsOn : lease.EndsOn,
            Provenance.Of(
                actor,
                command.EffectiveOn,
                Require.Paper(command.Paper, CommandName.TerminateLease, today),
                Require.Text(command.Reason, "reason")));
    }

    public static BusinessRequestRecorded RecordBusinessRequest(RecordBusinessRequest command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.DemandForNote(CommandName.RecordBusinessRequest, custody, actor, command.EffectiveOn, today);
        return new(
            custody.Id,
            new(
                command.RequestId,
                Require.Text(command.Business, "business"),
                Require.Text(command.Purpose, "purpose"),
                Require.Positive(command.AreaM2, "areaM2"),
                command.PricePerMonthDong is { } price ? Require.Dong(price, "pricePerMonthDong") : null,
                command.TermMonths is { } months ? Require.AtLeast(months, 1, "termMonths") : null,
                command.EffectiveOn),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.RecordBusinessRequest, today)));
    }

    public static BusinessRequestClosed CloseBusinessRequest(CloseBusinessRequest command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.DemandForNote(CommandName.CloseBusinessRequest, custody, actor, command.EffectiveOn, today);
        var request = DemandOpen(command.RequestId, custody);
        return new(
            custody.Id,
            request.RequestId,
            request.Business,
            command.IsWithdrawn ? BusinessRequestStatus.Withdrawn : BusinessRequestStatus.Refused,
            Provenance.Of(
                actor,
                Require.NotBefore(command.EffectiveOn, request.RequestedOn, "effectiveOn"),
                Require.OptionalPaper(command.Paper, today),
                Require.Text(command.Reason, "reason")));
    }

    // The day of the notice does not count; the lease lasts through the last day of the notice.
    private static DateOnly EndAfterNotice(CustodyLease lease, DateOnly noticeOn) => noticeOn.AddDays(lease.NoticeDays);

    private static void DemandTerm(GrantLease command, LeaseLimits limits)
    {
        _ = Require.NotBefore(command.StartsOn, command.EffectiveOn, "startsOn");
        _ = Require.NotBefore(command.EndsOn, command.StartsOn, "endsOn");
        if (command.EndsOn > LeaseTooLongException.LastDay(command.StartsOn, limits.MaxMonths))
        {
            throw new LeaseTooLongException(command.StartsOn, command.EndsOn, limits.MaxMonths);
        }
    }

    private static BusinessRequest DemandOpen(Guid requestId, CustodyCase custody)
    {
        var request = custody.BusinessRequests.FirstOrDefault(request => request.RequestId == requestId);
        return request is { Status: BusinessRequestStatus.Open }
            ? request
            : throw new BusinessRequestNotOpenException(requestId, custody.Facility.Number, request?.Status);
    }
}
