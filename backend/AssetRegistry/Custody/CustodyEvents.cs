using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;

namespace AssetRegistry.Custody;

/// <summary>The land fund centre has a facility to take care of; its owner has not been contacted yet.</summary>
public sealed record CustodyOpened(Guid CaseId, FacilityReference Facility, string CommuneCode, Provenance Provenance) : IBusinessEvent;

/// <summary>The centre looked at the facility before receiving it.</summary>
public sealed record CustodySurveyed(Guid CaseId, PremisesCondition Condition, string Finding, Provenance Provenance) : IBusinessEvent;

/// <summary>The centre received the facility.</summary>
public sealed record CustodyReceived(Guid CaseId, Provenance Provenance) : IBusinessEvent;

/// <summary>The facility is guarded and preserved.</summary>
public sealed record CustodyKept(Guid CaseId, string GuardedBy, DateOnly? NextInspectionDueOn, Provenance Provenance) : IBusinessEvent;

/// <summary>A plan for the facility was proposed.</summary>
public sealed record CustodyPlanProposed(Guid CaseId, CustodyPlan Plan, Provenance Provenance) : IBusinessEvent;

/// <summary>The province approved a plan.</summary>
public sealed record CustodyPlanApproved(Guid CaseId, Guid PlanId, CustodyPlanKind Kind, Provenance Provenance) : IBusinessEvent;

/// <summary>The facility was leased for a short term.</summary>
public sealed record CustodyLeaseGranted(Guid CaseId, CustodyLease Lease, Provenance Provenance) : IBusinessEvent;

/// <summary>Notice was given on the effective date: the lease ends before the agreed day, for the reason of the provenance.</summary>
public sealed record CustodyLeaseTerminated(Guid CaseId, Guid LeaseId, DateOnly EndsOn, Provenance Provenance) : IBusinessEvent;

/// <summary>A decision gave the facility to somebody; a lease that runs ends when the notice has run, at <paramref name="LeaseEndsOn"/>.</summary>
public sealed record CustodyFacilityAssigned(
    Guid CaseId, string DecisionNumber, Guid ReceiverId, string ReceiverName, DateOnly? LeaseEndsOn, Provenance Provenance) : IBusinessEvent;

/// <summary>The decision that had given the facility to somebody was revoked or amended; a lease that was given notice because of it runs on, to
/// <paramref name="LeaseEndsOn"/>.</summary>
public sealed record CustodyFacilityReleased(Guid CaseId, string DecisionNumber, DateOnly? LeaseEndsOn, Provenance Provenance) : IBusinessEvent;

/// <summary>An enterprise asked to lease the facility.</summary>
public sealed record BusinessRequestRecorded(Guid CaseId, BusinessRequest Request, Provenance Provenance) : IBusinessEvent;

/// <summary>An enterprise's request ended without a lease, for the reason of the provenance.</summary>
public sealed record BusinessRequestClosed(
    Guid CaseId, Guid RequestId, string Business, BusinessRequestStatus Outcome, Provenance Provenance) : IBusinessEvent;

/// <summary>Investors were called, or an auction was announced.</summary>
public sealed record CustodyTenderAnnounced(Guid CaseId, CustodyTender Tender, Provenance Provenance) : IBusinessEvent;

/// <summary>The investment call or auction ended: somebody won it, or nobody.</summary>
public sealed record CustodyTenderConcluded(
    Guid CaseId, Guid TenderId, CustodyPlanKind Kind, bool IsWon, string? Winner, long? PriceDong, Provenance Provenance) : IBusinessEvent;

/// <summary>The centre gave the facility back.</summary>
public sealed record CustodyGivenBack(Guid CaseId, CustodyReturn To, Provenance Provenance) : IBusinessEvent;

/// <summary>The centre has nothing more to do with the facility, for the reason of the provenance.</summary>
public sealed record CustodyEnded(Guid CaseId, Provenance Provenance) : IBusinessEvent;

/// <summary>Somebody looked at the kept facility on site.</summary>
public sealed record CustodyInspected(Guid CaseId, CustodyInspection Inspection, Provenance Provenance) : IBusinessEvent;

/// <summary>Money was spent on the kept facility.</summary>
public sealed record CustodyCostRecorded(Guid CaseId, CustodyCost Cost, Provenance Provenance) : IBusinessEvent;

/// <summary>A cost had been recorded by mistake; it no longer counts.</summary>
public sealed record CustodyCostCancelled(Guid CaseId, Guid CostId, long AmountDong, Provenance Provenance) : IBusinessEvent;

/// <summary>The commune the facility stands in was succeeded by another one, or has another code or name.</summary>
public sealed record CustodyCommuneChanged(Guid CaseId, CommuneReference Former, CommuneReference Commune, Provenance Provenance) : IBusinessEvent;
