using System.Globalization;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Notifications;

/// <summary>Turns notifications into e-mails for the organisations that want them: each at once, or those of a day together in the morning.</summary>
public sealed class OutgoingEmails(IDocumentStore store, TimeProvider clock)
{
    /// <summary>When the summary of the day before goes out, in Viet Nam.</summary>
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Notifications in one message; the rest goes out with the next.</summary>
    private const int MostAtOnce = 200;

    /// <summary>
    /// Puts what is due into the queue. Message and mark are stored together, so that nothing goes out twice or not at all.
    /// </summary>
    /// <returns>How many messages were queued.</returns>
    public async Task<int> FillAsync(CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession();
        var queued = 0;
        foreach (var settings in await session.Query<NotificationSettings>().Where(settings => settings.Mode != EmailMode.None).ToListAsync(cancellationToken))
        {
            if (settings.EmailAddress is { } address && await DueAsync(session, settings, cancellationToken) is { Count: > 0 } due)
            {
                session.Store(Message(settings.Id, address, due));
                session.Store(due.Select(notification => notification with { MailedAt = clock.GetUtcNow() }));
                queued++;
            }
        }

        await session.SaveChangesAsync(cancellationToken);

        return queued;
    }

    private async Task<IReadOnlyList<Notification>> DueAsync(IQuerySession session, NotificationSettings settings, CancellationToken cancellationToken)
    {
        Guid? recipient = settings.Id;
        var since = settings.Since;
        var until = settings.Mode is EmailMode.Immediate ? clock.GetUtcNow() : LastMorning();

        return await session.Query<Notification>()
            .Where(notification => notification.OrganisationId == recipient && !notification.IsMailed && notification.SentAt >= since && notification.SentAt < until)
            .OrderBy(notification => notification.SentAt)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
    }

    private DateTimeOffset LastMorning()
    {
        var today = VietnamTime.At(clock.Today(), Morning);

        return today <= clock.GetUtcNow() ? today : today.AddDays(-1);
    }

    private EmailMessage Message(Guid organisationId, string address, IReadOnlyList<Notification> due)
    {
        var now = clock.GetUtcNow();
        var subject = due.Count == 1 ? due[0].Vietnamese : string.Create(CultureInfo.InvariantCulture, $"{due.Count} thông báo mới từ Sổ tài sản công");
        var lines = due.Select(notification => $"– {notification.Vietnamese}\n  {notification.English}");

        return EmailMessage.Queue(
            Guid.CreateVersion7(now), organisationId, address, Shortened(subject),
            $"Sổ tài sản công có {due.Count} thông báo cho cơ quan:\n\n{string.Join("\n\n", lines)}\n\nĐăng nhập để xem hồ sơ. / Sign in to see the records.\n", now);
    }

    private static string Shortened(string subject) => subject.Length <= 120 ? subject : subject[..119] + "…";
}
