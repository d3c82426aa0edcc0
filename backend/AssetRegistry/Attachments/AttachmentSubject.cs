namespace AssetRegistry.Attachments;

/// <summary>The record a paper is attached to.</summary>
/// <param name="Label">Its number as papers quote it, when the paper was attached.</param>
public sealed record AttachmentSubject(AttachmentSubjectKind Kind, Guid Id, string Label);

/// <summary>The same with the organisations whose matter it is: they, and the province's offices, may attach papers to it.</summary>
/// <param name="FacilityIds">The facilities it is about.</param>
public sealed record SubjectAtHand(AttachmentSubject Subject, IReadOnlyList<Guid> PartyIds, IReadOnlyList<Guid> FacilityIds);
