using AssetRegistry.Custody;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;

namespace AssetRegistry.Attachments;

/// <summary>The records that papers are attached to, each with its parties.</summary>
public static class AttachmentSubjects
{
    public static SubjectAtHand Of(Facility facility) => new(
        new(AttachmentSubjectKind.Facility, facility.Id, facility.Number),
        facility.ReceiverId is { } receiver ? [facility.HolderId, receiver] : [facility.HolderId],
        [facility.Id]);

    public static SubjectAtHand Of(Dossier dossier) => new(
        new(AttachmentSubjectKind.Dossier, dossier.Id, dossier.Number), [dossier.ProposerId], dossier.FacilityIds);

    public static SubjectAtHand Of(Decision decision) => new(
        new(AttachmentSubjectKind.Decision, decision.Id, decision.Number), [decision.IssuerId], [.. decision.Items.Select(item => item.FacilityId)]);

    public static SubjectAtHand Of(Handover handover) => new(
        new(AttachmentSubjectKind.Handover, handover.Id, handover.Facility.Number), [handover.GiverId, handover.ReceiverId], [handover.Facility.Id]);

    public static SubjectAtHand Of(CustodyCase custody) => new(
        new(AttachmentSubjectKind.CustodyCase, custody.Id, custody.Facility.Number), [custody.HolderId], [custody.Facility.Id]);

    public static SubjectAtHand Of(HousingSite site) => new(new(AttachmentSubjectKind.HousingSite, site.Id, site.Name), site.OrganisationIds, site.FacilityId is { } facility ? [facility] : []);

    public static SubjectAtHand Of(HousingApplication application) => new(
        new(AttachmentSubjectKind.HousingApplication, application.Id, application.OrganisationName), [application.OrganisationId], []);
}
