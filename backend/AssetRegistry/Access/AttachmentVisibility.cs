using AssetRegistry.Attachments;
using AssetRegistry.Custody;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;

namespace AssetRegistry.Access;

/// <summary>Which records' attachments an actor may see, and so list, download and add to: exactly those of the records he may see.</summary>
public static class AttachmentVisibility
{
    /// <summary>The facility with its parties; null when the actor may not see it.</summary>
    public static SubjectAtHand? Of(Facility facility, Actor actor) =>
        FacilityVisibility.MaySee(actor, facility) ? AttachmentSubjects.Of(facility) : null;

    public static SubjectAtHand? Of(Dossier dossier, Actor actor) =>
        DossierVisibility.MaySee(actor, dossier) ? AttachmentSubjects.Of(dossier) : null;

    public static SubjectAtHand? Of(Decision decision, Actor actor) =>
        DecisionVisibility.MaySee(actor, decision) ? AttachmentSubjects.Of(decision) : null;

    public static SubjectAtHand? Of(Handover handover, Actor actor) =>
        HandoverVisibility.MaySee(actor, handover) ? AttachmentSubjects.Of(handover) : null;

    public static SubjectAtHand? Of(CustodyCase custody, Actor actor) =>
        CustodyVisibility.MaySee(actor, custody) ? AttachmentSubjects.Of(custody) : null;

    public static SubjectAtHand? Of(HousingSite site, Actor actor) =>
        HousingVisibility.MaySee(actor, site) ? AttachmentSubjects.Of(site) : null;

    public static SubjectAtHand? Of(HousingApplication application, Actor actor) =>
        HousingVisibility.MaySee(actor, application) ? AttachmentSubjects.Of(application) : null;
}
