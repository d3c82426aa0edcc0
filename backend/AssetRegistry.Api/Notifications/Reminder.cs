using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

/// <summary>Something an organisation has to do by a date.</summary>
/// <param name="Text">What, in one sentence, in the language of the request.</param>
/// <param name="SubjectId">Global id of the record it is about.</param>
/// <param name="DueOn">The last day in time.</param>
/// <param name="IsOverdue">Whether that day has passed.</param>
public sealed record Reminder(ReminderKind Kind, string Text, NotificationSubject Subject, string SubjectId, DateOnly DueOn, bool IsOverdue);

/// <summary>What there is to do.</summary>
public enum ReminderKind
{
    /// <summary>The next step of a dossier: intake, appraisal or decision.</summary>
    DossierStep,

    /// <summary>A dossier was sent back for something that is missing.</summary>
    Supplement,

    /// <summary>An opinion that was asked for.</summary>
    Opinion,

    /// <summary>An objection that waits for its answer.</summary>
    Objection,

    /// <summary>A provisional handover that must be made formal.</summary>
    ProvisionalHandover,

    /// <summary>An inspection, a notice, the end of a lease or of a tender.</summary>
    Custody,
}
