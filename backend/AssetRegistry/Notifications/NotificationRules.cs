using AssetRegistry.Custody;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using static AssetRegistry.Notifications.Addressee;
using static AssetRegistry.Organisations.OrganisationType;

namespace AssetRegistry.Notifications;

/// <summary>
/// Whom a fact concerns: the one table. What is not in it is told to nobody; it can still be read in the timeline of its record. The
/// organisation that caused a fact is never told of it. Each rule gets the record as it was before the fact, or as the first fact made it.
/// </summary>
public static class NotificationRules
{
    private static readonly Dictionary<Type, NotificationSubject> Told = new[]
    {
        (NotificationSubject.Dossier, new[]
        {
            typeof(DossierSubmitted), typeof(DossierResubmitted), typeof(DossierAccepted), typeof(DossierSupplementAsked), typeof(DossierSupplemented),
            typeof(DossierOpinionAsked), typeof(DossierOpinionGiven), typeof(DossierAppraised), typeof(DossierForwarded), typeof(DossierDecided),
            typeof(DossierRefused), typeof(DossierWithdrawn), typeof(DossierObjectionRaised), typeof(DossierObjectionAnswered),
        }),
        (NotificationSubject.Handover,
        [
            typeof(HandoverOpened), typeof(HandoverPrepared), typeof(HandoverProvisionallyRecorded), typeof(HandoverRecorded),
            typeof(HandoverItemsAccepted), typeof(HandoverSignedByGiver), typeof(HandoverSignedByReceiver), typeof(UseConfirmed),
        ]),
        (NotificationSubject.Facility, [typeof(FacilityClassified), typeof(FacilityAssigned)]),
        (NotificationSubject.CustodyCase,
        [
            typeof(CustodyOpened), typeof(CustodyReceived), typeof(CustodyPlanProposed), typeof(CustodyPlanApproved), typeof(CustodyLeaseGranted),
            typeof(CustodyTenderAnnounced), typeof(CustodyFacilityAssigned), typeof(CustodyFacilityReleased),
            typeof(CustodyGivenBack),
        ]),
    }.SelectMany(row => row.Item2, (row, type) => (type, row.Item1)).ToDictionary(pair => pair.type, pair => pair.Item2);

    /// <summary>The record whose fact it is; null when facts of this type are told to nobody.</summary>
    public static NotificationSubject? SubjectOf(Type factType) => Told.TryGetValue(factType, out var subject) ? subject : null;

    public static IEnumerable<Addressee> For(IBusinessEvent fact, Dossier dossier) => Others(fact, fact switch
    {
        DossierSubmitted e => [All(FinanceDepartment), All(LandFundCentre), .. e.Facilities.Select(facility => Organisation(facility.HolderId))],
        DossierResubmitted e => [All(FinanceDepartment), All(LandFundCentre), .. e.Content.Facilities.Select(facility => Organisation(facility.HolderId))],
        DossierSupplemented or DossierWithdrawn or DossierOpinionGiven => [All(FinanceDepartment)],
        DossierAccepted or DossierSupplementAsked or DossierAppraised or DossierRefused => [Organisation(dossier.ProposerId)],
        DossierForwarded => [Organisation(dossier.ProposerId), All(ProvinceCommittee)],
        DossierDecided e => [Organisation(dossier.ProposerId), Organisation(e.ReceiverId), .. dossier.HolderIds.Select(Organisation), All(FinanceDepartment)],
        DossierOpinionAsked e => [Organisation(e.OrganisationId)],
        DossierObjectionRaised => [Organisation(dossier.ProposerId), All(FinanceDepartment)],
        DossierObjectionAnswered e => dossier.Objections.Where(objection => objection.Id == e.ObjectionId).Select(objection => Organisation(objection.OrganisationId)),
        _ => [],
    });

    public static IEnumerable<Addressee> For(IBusinessEvent fact, Handover handover) => Others(fact, fact switch
    {
        HandoverOpened or HandoverPrepared or HandoverProvisionallyRecorded or HandoverRecorded =>
            [Organisation(handover.GiverId), Organisation(handover.ReceiverId)],
        HandoverSignedByGiver => [Organisation(handover.ReceiverId)],
        HandoverItemsAccepted or HandoverSignedByReceiver => [Organisation(handover.GiverId)],
        UseConfirmed => [Organisation(handover.GiverId), All(LandFundCentre), All(FinanceDepartment)],
        _ => [],
    });

    public static IEnumerable<Addressee> For(IBusinessEvent fact, Facility facility) => Others(fact, fact switch
    {
        FacilityClassified { Classification: Classification.Surplus } => [Organisation(facility.HolderId), All(LandFundCentre)],
        FacilityClassified => [Organisation(facility.HolderId)],

        // Of several who asked for it one was chosen; the others learn it before they are refused.
        FacilityAssigned e => facility.AllOpenRequests.Where(request => request.DossierId != e.DossierId).Select(request => Organisation(request.RequesterId)),
        _ => [],
    });

    public static IEnumerable<Addressee> For(IBusinessEvent fact, CustodyCase custody) => Others(fact, fact switch
    {
        CustodyOpened or CustodyReceived or CustodyGivenBack => [Organisation(custody.HolderId)],
        CustodyPlanProposed => [All(ProvinceCommittee), All(FinanceDepartment)],
        CustodyPlanApproved or CustodyFacilityAssigned or CustodyFacilityReleased => [All(LandFundCentre)],
        CustodyLeaseGranted e => Outranked(e.Lease.Override),
        CustodyTenderAnnounced e => Outranked(e.Tender.Override),
        _ => [],
    });

    private static IEnumerable<Addressee> Outranked(PublicNeedOverride? overriding) =>
        overriding is null ? [] : overriding.Outranked.Select(request => Organisation(request.RequesterId));

    private static IEnumerable<Addressee> Others(IBusinessEvent fact, IEnumerable<Addressee> addressees) =>
        addressees.Distinct().Where(addressee => addressee.OrganisationId is null || addressee.OrganisationId != fact.Provenance.OrganisationId);
}
