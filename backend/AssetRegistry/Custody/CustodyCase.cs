using System.Security.Cryptography;
using AssetRegistry.Facilities;

namespace AssetRegistry.Custody;

/// <summary>
/// The land fund centre's care of one facility, or of one part of it, as its events leave it. A facility has one case for life: when it
/// comes back after the case has ended, the same case is opened anew.
/// </summary>
public sealed record CustodyCase : ICustodyFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required FacilityReference Facility { get; init; }

    public required string CommuneCode { get; init; }

    /// <summary>As last recorded. What it is on a day, leases that have run out included, tells <see cref="StatusOn"/>.</summary>
    public CustodyStatus Status { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    /// <summary>The day it was first opened.</summary>
    public DateOnly OpenedOn { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public string? GuardedBy { get; init; }

    /// <summary>As last seen; null: nobody has looked yet.</summary>
    public PremisesCondition? Condition { get; init; }

    public string? Finding { get; init; }

    /// <summary>Null while nothing was inspected.</summary>
    public DateOnly? LastInspectedOn { get; init; }

    public DateOnly? NextInspectionDueOn { get; init; }

    public IReadOnlyList<CustodyPlan> Plans { get; init; } = [];

    /// <summary>The plan that is carried out; null while none is approved.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The leases, the present one last.</summary>
    public IReadOnlyList<CustodyLease> Leases { get; init; } = [];

    /// <summary>The investment calls and auctions, the present one last.</summary>
    public IReadOnlyList<CustodyTender> Tenders { get; init; } = [];

    public IReadOnlyList<BusinessRequest> BusinessRequests { get; init; } = [];

    public IReadOnlyList<CustodyInspection> Inspections { get; init; } = [];

    public IReadOnlyList<CustodyCost> Costs { get; init; } = [];

    public Guid? ReceiverId { get; init; }

    /// <summary>The decision that gave the facility to somebody; null while there is none.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Why it ended; null while it goes on.</summary>
    public string? EndingReason { get; init; }

    public Guid HolderId => Facility.HolderId;

    public CustodyPlan? Plan => Plans.FirstOrDefault(plan => plan.PlanId == PlanId);

    public CustodyLease? Lease => Status is CustodyStatus.ShortTermLease ? Leases[^1] : null;

    public CustodyTender? Tender => Status is CustodyStatus.InvestmentCall or CustodyStatus.Auction ? Tenders[^1] : null;

    public IReadOnlyList<Guid> OutrankedIds =>
    [
        .. Leases.Select(lease => lease.Override).Concat(Tenders.Select(tender => tender.Override))
            .SelectMany(overriding => overriding?.Outranked ?? []).Select(request => request.RequesterId).Distinct(),
    ];

    /// <summary>What all that counts has cost, in đồng.</summary>
    public long TotalCostDong => Costs.Where(cost => cost.Counts).Sum(cost => cost.AmountDong);

    /// <summary>Since when nobody from the centre has been there; null while it is not in care.</summary>
    public DateOnly? UnseenSince => !IsInCare ? null : LastInspectedOn > ReceivedOn ? LastInspectedOn : ReceivedOn;

    public bool IsOpen => Status is not CustodyStatus.Ended;

    /// <summary>Whether the centre has the keys: from receipt until it gives the facility back.</summary>
    public bool IsInCare => Status is not (CustodyStatus.NotContacted or CustodyStatus.Surveyed or CustodyStatus.GivenBack or CustodyStatus.Ended);

    /// <summary>The id of a facility's case: always the same one, and never that of the facility or its part.</summary>
    public static Guid IdOf(Guid facilityId, Guid? partId = null) => new(
        SHA256.HashData([.. "custody-case"u8, .. facilityId.ToByteArray(bigEndian: true), .. (partId ?? Guid.Empty).ToByteArray(bigEndian: true)]).AsSpan(0, 16),
        bigEndian: true);

    /// <summary>What of it was spent on this, in đồng.</summary>
    public long CostDong(CustodyCostKind kind) => Costs.Where(cost => cost.Counts && cost.Kind == kind).Sum(cost => cost.AmountDong);

    /// <summary>Whether it stands empty in the centre's care and nobody has looked at it for more than so many days.</summary>
    public bool IsNeglectedOn(DateOnly day, int days) =>
        StatusOn(day) is not CustodyStatus.ShortTermLease && UnseenSince is { } since && since.AddDays(days) < day;

    /// <summary>A lease ends by its date, without anybody recording it: the facility is merely kept from the day after.</summary>
    public CustodyStatus StatusOn(DateOnly day) => Lease?.IsOverOn(day) is true ? CustodyStatus.Kept : Status;

    public static CustodyCase Create(CustodyOpened opened) => new()
    {
        Id = opened.CaseId,
        Facility = opened.Facility,
        CommuneCode = opened.CommuneCode,
        OpenedOn = opened.Provenance.EffectiveOn,
        LastStepOn = opened.Provenance.EffectiveOn,
    };

    public CustodyCase Apply(CustodyCommuneChanged changed) => this with { CommuneCode = changed.Commune.Code };

    /// <summary>Opened anew: what was seen, spent and agreed before stays on record.</summary>
    public CustodyCase Apply(CustodyOpened opened) => Moved(CustodyStatus.NotContacted, opened) with
    {
        Facility = opened.Facility,
        CommuneCode = opened.CommuneCode,
        ReceivedOn = null,
        GuardedBy = null,
        NextInspectionDueOn = null,
        PlanId = null,
        ReceiverId = null,
        DecisionNumber = null,
        EndingReason = null,
    };

    public CustodyCase Apply(CustodySurveyed surveyed) =>
        Moved(CustodyStatus.Surveyed, surveyed) with { Condition = surveyed.Condition, Finding = surveyed.Finding };

    public CustodyCase Apply(CustodyReceived received) =>
        Moved(CustodyStatus.Received, received) with { ReceivedOn = received.Provenance.EffectiveOn };

    public CustodyCase Apply(CustodyKept kept) =>
        Moved(CustodyStatus.Kept, kept) with { GuardedBy = kept.GuardedBy, NextInspectionDueOn = kept.NextInspectionDueOn };

    public CustodyCase Apply(CustodyPlanProposed proposed) => Moved(Status, proposed) with { Plans = [.. Plans, proposed.Plan] };

    public CustodyCase Apply(CustodyPlanApproved approved) => Moved(CustodyStatus.PlanApproved, approved) with
    {
        PlanId = approved.PlanId,
        Plans = [.. Plans.Select(plan => plan.PlanId == approved.PlanId ? plan with { ApprovedBy = approved.Provenance.Paper } : plan)],
    };

    public CustodyCase Apply(CustodyLeaseGranted granted) => Moved(CustodyStatus.ShortTermLease, granted) with
    {
        PlanId = null,
        Leases = [.. Leases, granted.Lease],
        BusinessRequests = WithRequest(granted.Lease.BusinessRequestId, request => request with
        {
            Status = BusinessRequestStatus.Granted,
            ClosedOn = granted.Provenance.EffectiveOn,
        }),
    };

    public CustodyCase Apply(CustodyLeaseTerminated terminated) =>
        Moved(Status, terminated) with { Leases = WithLastLease(terminated.EndsOn, terminated.Provenance, isOfDecision: false) };

    public CustodyCase Apply(CustodyFacilityAssigned assigned) => Moved(Status, assigned) with
    {
        ReceiverId = assigned.ReceiverId,
        DecisionNumber = assigned.DecisionNumber,
        Leases = assigned.LeaseEndsOn is { } endsOn ? WithLastLease(endsOn, assigned.Provenance, isOfDecision: true) : Leases,
    };

    public CustodyCase Apply(CustodyFacilityReleased released) => Moved(Status, released) with
    {
        ReceiverId = null,
        DecisionNumber = null,
        Leases = released.LeaseEndsOn is null ? Leases : [.. Leases.SkipLast(1), Leases[^1].Restored()],
    };

    public CustodyCase Apply(BusinessRequestRecorded recorded) => this with { BusinessRequests = [.. BusinessRequests, recorded.Request] };

    public CustodyCase Apply(BusinessRequestClosed closed) => this with
    {
        BusinessRequests = WithRequest(closed.RequestId, request => request with
        {
            Status = closed.Outcome,
            ClosedOn = closed.Provenance.EffectiveOn,
            ClosingReason = closed.Provenance.Reason,
        }),
    };

    public CustodyCase Apply(CustodyTenderAnnounced announced) => Moved(
        announced.Tender.Kind is CustodyPlanKind.Auction ? CustodyStatus.Auction : CustodyStatus.InvestmentCall, announced) with
    {
        PlanId = null,
        Tenders = [.. Tenders, announced.Tender],
    };

    public CustodyCase Apply(CustodyTenderConcluded concluded) => Moved(concluded.IsWon ? Status : CustodyStatus.Kept, concluded) with
    {
        Tenders =
        [
            .. Tenders.Select(tender => tender.TenderId != concluded.TenderId ? tender : tender with
            {
                IsWon = concluded.IsWon,
                Winner = concluded.Winner,
                PriceDong = concluded.PriceDong,
                ConcludedOn = concluded.Provenance.EffectiveOn,
            }),
        ],
    };

    public CustodyCase Apply(CustodyGivenBack given) => Moved(CustodyStatus.GivenBack, given) with { NextInspectionDueOn = null };

    public CustodyCase Apply(CustodyEnded ended) =>
        Moved(CustodyStatus.Ended, ended) with { EndingReason = ended.Provenance.Reason, NextInspectionDueOn = null };

    // An inspection that is reported late is kept, but what was seen last stays what was seen last.
    public CustodyCase Apply(CustodyInspected inspected) => inspected.Inspection.InspectedOn < LastInspectedOn
        ? this with { Inspections = [.. Inspections, inspected.Inspection] }
        : this with
        {
            Inspections = [.. Inspections, inspected.Inspection],
            Condition = inspected.Inspection.Condition,
            Finding = inspected.Inspection.Finding,
            LastInspectedOn = inspected.Inspection.InspectedOn,
            NextInspectionDueOn = inspected.Inspection.NextDueOn,
        };

    public CustodyCase Apply(CustodyCostRecorded recorded) => this with { Costs = [.. Costs, recorded.Cost] };

    public CustodyCase Apply(CustodyCostCancelled cancelled) => this with
    {
        Costs = [.. Costs.Select(cost => cost.CostId == cancelled.CostId ? cost with { CancellationReason = cancelled.Provenance.Reason } : cost)],
    };

    private CustodyCase Moved(CustodyStatus status, IBusinessEvent step) => this with { Status = status, LastStepOn = step.Provenance.EffectiveOn };

    private List<CustodyLease> WithLastLease(DateOnly endsOn, Provenance notice, bool isOfDecision) =>
        [.. Leases.SkipLast(1), Leases[^1].With(new(endsOn, notice.EffectiveOn, notice.Reason), isOfDecision)];

    private List<BusinessRequest> WithRequest(Guid? requestId, Func<BusinessRequest, BusinessRequest> change) =>
        [.. BusinessRequests.Select(request => request.RequestId == requestId ? change(request) : request)];
}
