using System.Security.Cryptography;
using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

/// <summary>One fact that one organisation, or everybody of one role, was told of.</summary>
/// <param name="OrganisationId">Whom it was sent to; null: to a role.</param>
/// <param name="SenderId">The organisation that caused it; null: the register itself, or an account without organisation.</param>
/// <param name="Kind">Stable name of the fact's sort.</param>
/// <param name="SubjectId">The record it leads to.</param>
/// <param name="Vietnamese">The fact in one sentence.</param>
/// <param name="English">The same in English.</param>
/// <param name="EffectiveOn">When the fact took effect.</param>
/// <param name="SentAt">When it was recorded, and so sent.</param>
/// <param name="ReadAt">When somebody of the organisation or role first read it; null: nobody yet.</param>
/// <param name="ReadBy">The account that did.</param>
/// <param name="MailedAt">When it was put into an e-mail; null: it was not.</param>
/// <param name="ToRole">The role whose accounts it was sent to; null: to an organisation.</param>
public sealed record Notification(
    Guid Id, Guid? OrganisationId, Guid? SenderId, string Kind, NotificationSubject Subject, Guid SubjectId, string Vietnamese, string English,
    DateOnly EffectiveOn, DateTimeOffset SentAt, DateTimeOffset? ReadAt = null, string? ReadBy = null, DateTimeOffset? MailedAt = null,
    Role? ToRole = null)
{
    public bool IsRead => ReadAt is not null;

    public bool IsMailed => MailedAt is not null;

    public LocalizedText Text => new(Vietnamese, English);

    /// <summary>One fact is told to one organisation once, however often the telling is tried.</summary>
    public static Guid IdOf(Guid eventId, Guid organisationId) => new(
        SHA256.HashData([.. "notification"u8, .. eventId.ToByteArray(bigEndian: true), .. organisationId.ToByteArray(bigEndian: true)]).AsSpan(0, 16),
        bigEndian: true);
}
