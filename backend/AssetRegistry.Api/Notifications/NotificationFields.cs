using AssetRegistry.Api.GraphQL;
using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

[ObjectType<Notification>(IgnoreProperties =
[
    nameof(Notification.Vietnamese), nameof(Notification.English), nameof(Notification.OrganisationId), nameof(Notification.MailedAt),
])]
public static class NotificationFields
{
    /// <summary>Only the organisation or role that was told, the successor of that organisation, and the one that caused it, can read it by its id.</summary>
    [NodeResolver]
    public static async Task<Notification?> GetNotificationAsync(Guid id, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.LoadAsync<Notification>(id, cancellationToken) is { } notification
        && (NotificationVisibility.IsTold(actor, notification) || (actor.OrganisationId is { } own && notification.SenderId == own)) ? notification : null;

    /// <summary>The fact in one sentence, in the language of the request.</summary>
    [BindMember(nameof(Notification.Text))]
    public static string GetText([Parent] Notification notification) => notification.Text.Current;

    /// <summary>Who caused it; null: the register itself.</summary>
    [BindMember(nameof(Notification.SenderId))]
    public static async Task<Organisation?> GetSenderAsync(
        [Parent] Notification notification, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        notification.SenderId is { } sender ? await organisations.LoadAsync(sender, cancellationToken) : null;

    /// <summary>The global id of the record it leads to, by which it can be asked for.</summary>
    [BindMember(nameof(Notification.SubjectId))]
    public static string GetSubjectId([Parent] Notification notification, SubjectIds ids) => ids.Of(notification.Subject, notification.SubjectId);
}

[ObjectType<NotificationSettings>(IgnoreProperties = [nameof(NotificationSettings.Since)])]
public static class NotificationSettingsFields
{
    [BindMember(nameof(NotificationSettings.Id))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] NotificationSettings settings, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(settings.Id, cancellationToken);
}

[ObjectType<EmailMessage>]
public static class EmailMessageFields
{
    [NodeResolver]
    public static async Task<EmailMessage?> GetEmailMessageAsync(Guid id, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        CommandPermissions.Allows(actor, CommandName.ManageEmails) ? await session.LoadAsync<EmailMessage>(id, cancellationToken) : null;

    /// <summary>For whom it is.</summary>
    [BindMember(nameof(EmailMessage.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] EmailMessage message, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(message.OrganisationId, cancellationToken);
}
