namespace AssetRegistry.Mergers;

public sealed record MergerPlanDrafted(Guid PlanId, string Number, MergerPlanContent Content, Provenance Provenance) : IBusinessEvent;

public sealed record MergerPlanRevised(Guid PlanId, string Number, MergerPlanContent Content, Provenance Provenance) : IBusinessEvent;

/// <summary>A person said where a record goes. The reason is in the provenance.</summary>
/// <param name="Name">What the record is called.</param>
public sealed record MergerDoubtSettled(
    Guid PlanId, string Number, MergerSubject Subject, string Key, string Name, MergerDoubt Doubt, Guid ToUnitId, string ToUnitName,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The plan was found complete.</summary>
/// <param name="Counts">What it will move.</param>
public sealed record MergerPlanChecked(Guid PlanId, string Number, IReadOnlyList<MergerCount> Counts, Provenance Provenance) : IBusinessEvent;

public sealed record MergerPlanApproved(Guid PlanId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>The plan came back to be changed. The reason is in the provenance.</summary>
public sealed record MergerPlanReturned(Guid PlanId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>The plan was given up. The reason is in the provenance.</summary>
public sealed record MergerPlanDiscarded(Guid PlanId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>A part of the plan was carried out, together with the events of what it moved.</summary>
/// <param name="Stage">What sort of records the part was about.</param>
/// <param name="Touched">Every record that got an event in this part.</param>
/// <param name="IsLast">Whether the plan is executed with it.</param>
public sealed record MergerBatchExecuted(
    Guid PlanId, string Number, MergerStage Stage, IReadOnlyList<MovedRecord> Moved, IReadOnlyList<TouchedRecord> Touched, bool IsLast, Provenance Provenance)
    : IBusinessEvent;

/// <summary>A part of the plan was taken back, by the opposite events of what it had moved. The reason is in the provenance.</summary>
/// <param name="MovedBack">Of what the part had moved, what is where it was before.</param>
/// <param name="Kept">What has changed since, so that it stays as it is.</param>
/// <param name="IsLast">Whether the plan is undone with it.</param>
public sealed record MergerBatchUndone(
    Guid PlanId, string Number, MergerStage Stage, IReadOnlyList<MovedRecord> MovedBack, IReadOnlyList<MovedRecord> Kept, bool IsLast, Provenance Provenance)
    : IBusinessEvent;

/// <summary>How many records of a sort.</summary>
public sealed record MergerCount(MergerSubject Subject, int Count);

/// <summary>A record that a merger moved.</summary>
/// <param name="Key">Its id; of a right, the account.</param>
/// <param name="FromId">The unit it was of; of a right, the organisation.</param>
/// <param name="ToId">The unit it is of now; of a right, the organisation.</param>
public sealed record MovedRecord(MergerSubject Subject, string Key, string Name, Guid FromId, Guid ToId);

/// <summary>A record that got an event.</summary>
public sealed record TouchedRecord(MergerSubject Subject, Guid Id);

/// <summary>The parts of an execution, in their order; they are undone from the last to the first.</summary>
public enum MergerStage
{
    Units,
    Organisations,
    Facilities,
}
