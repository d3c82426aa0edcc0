using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;

namespace AssetRegistry.Attachments;

/// <summary>The records that papers are attached to, each with its parties.</summary>
public static class AttachmentSubjects
{
    public static SubjectAtHand Of(Facility facility) => new(
        new(AttachmentSubjectKind.Facility, facility.Id, facility.Number),
        facility.ReceiverId is { } receiver ? [facility.HolderId, receiver] : [facility.HolderId]);

    public static SubjectAtHand Of(Dossier dossier) => new(
        new(AttachmentSubjectKind.Dossier, dossier.Id, dossier.Number), [dossier.ProposerId]);

    public static SubjectAtHand Of(Decision decision) => new(
        new(AttachmentSubjectKind.Decision, decision.Id, decision.Number), [decision.IssuerId]);

    public static SubjectAtHand Of(Handover handover) => new(
        new(AttachmentSubjectKind.Handover, handover.Id, handover.Facility.Number), [handover.GiverId, handover.ReceiverId]);
}
