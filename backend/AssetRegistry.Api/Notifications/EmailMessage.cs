namespace AssetRegistry.Api.Notifications;

/// <summary>An e-mail on its way: kept for ever, with what became of it.</summary>
/// <param name="OrganisationId">For whom it is.</param>
/// <param name="CreatedAt">When it was put into the queue.</param>
/// <param name="NextAttemptAt">When it is tried next; of no meaning once it is sent, given up or cancelled.</param>
/// <param name="LastError">What the mail server said last; null: nothing went wrong yet.</param>
public sealed record EmailMessage(
    Guid Id, Guid OrganisationId, string Address, string Subject, string Body, DateTimeOffset CreatedAt, EmailStatus Status, int Attempts,
    DateTimeOffset NextAttemptAt, string? LastError = null, DateTimeOffset? SentAt = null)
{
    /// <summary>How long to wait after each failed attempt. After the last the message is given up: some nine hours in all.</summary>
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6)];

    public static EmailMessage Queue(Guid id, Guid organisationId, string address, string subject, string body, DateTimeOffset now) =>
        new(id, organisationId, address, subject, body, now, EmailStatus.Queued, 0, now);

    public EmailMessage Sent(DateTimeOffset now) => this with { Status = EmailStatus.Sent, Attempts = Attempts + 1, SentAt = now, LastError = null };

    public EmailMessage Failed(string error, DateTimeOffset now) => this with
    {
        Status = Attempts < Waits.Length ? EmailStatus.Queued : EmailStatus.Failed,
        Attempts = Attempts + 1,
        NextAttemptAt = Attempts < Waits.Length ? now + Waits[Attempts] : now,
        LastError = error,
    };

    public EmailMessage Retried(DateTimeOffset now) => this with { Status = EmailStatus.Queued, Attempts = 0, NextAttemptAt = now };

    public EmailMessage Cancelled() => this with { Status = EmailStatus.Cancelled };
}

/// <summary>What became of an e-mail.</summary>
public enum EmailStatus
{
    Queued,
    Sent,

    /// <summary>Given up after the last attempt.</summary>
    Failed,
    Cancelled,
}
