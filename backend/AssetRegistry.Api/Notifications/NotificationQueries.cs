using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Notifications;

[QueryType]
public static class NotificationQueries
{
    /// <summary>What the caller's organisation, those it succeeded, or all accounts of his role were told, newest first.</summary>
    [UsePaging(MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public static IQueryable<Notification> GetInbox(Actor actor, IQuerySession session, bool unreadOnly = false) =>
        session.Query<Notification>()
            .Where(NotificationVisibility.AreToldTo(actor))
            .Where(notification => !unreadOnly || !notification.IsRead)
            .OrderByDescending(notification => notification.SentAt).ThenBy(notification => notification.Id);

    /// <summary>What others were told because of something the caller's organisation did, newest first.</summary>
    [UsePaging(MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public static IQueryable<Notification> GetOutbox(Actor actor, IQuerySession session)
    {
        Guid? own = actor.OrganisationId ?? Guid.Empty;

        return session.Query<Notification>()
            .Where(notification => notification.SenderId == own)
            .OrderByDescending(notification => notification.SentAt).ThenBy(notification => notification.Id);
    }

    /// <summary>How much of the inbox nobody it was sent to has read.</summary>
    public static Task<int> GetUnreadCountAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        session.Query<Notification>().Where(NotificationVisibility.AreToldTo(actor)).CountAsync(notification => !notification.IsRead, cancellationToken);

    /// <summary>
    /// What the caller's organisation has to do by a date: dossiers whose time runs out, opinions it was asked for, provisional handovers to
    /// be regularised, custody that falls due. Computed for the day, the most urgent first; no clock has to run for it.
    /// </summary>
    public static async Task<IReadOnlyList<Reminder>> GetRemindersAsync(
        Actor actor, IQuerySession session, ReminderReader reminders, TimeProvider clock, CancellationToken cancellationToken, int withinDays = 7) =>
        await reminders.ReadAsync(actor, clock.Today(), Math.Clamp(withinDays, 0, 90), session, cancellationToken);

    /// <summary>Where the caller's organisation gets its notifications by e-mail; null: nowhere.</summary>
    public static async Task<NotificationSettings?> GetNotificationSettingsAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        actor.OrganisationId is { } own ? await session.LoadAsync<NotificationSettings>(own, cancellationToken) : null;

    /// <summary>The e-mails on their way and those gone, newest first; for administrators.</summary>
    [UsePaging(MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public static IQueryable<EmailMessage> GetEmails(EmailStatus? status, Actor actor, IQuerySession session)
    {
        try
        {
            CommandPermissions.Demand(actor, CommandName.ManageEmails);
        }
        catch (AssetRegistryException refused)
        {
            throw refused.ToGraphQL();
        }

        var emails = session.Query<EmailMessage>();

        return (status is { } wanted ? emails.Where(message => message.Status == wanted) : emails)
            .OrderByDescending(message => message.CreatedAt).ThenBy(message => message.Id);
    }
}
