using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;
using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

[MutationType]
public static class NotificationMutations
{
    private const int MostAtOnce = 200;

    /// <summary>Marks notifications in the caller's inbox as read; of others it changes nothing. Safe to repeat.</summary>
    [Error<FieldOutOfRangeException>]
    public static async Task<IReadOnlyList<Notification>> MarkNotificationsReadAsync(
        MarkNotificationsReadInput input, Actor actor, CommandSession command, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (input.Ids.Count > MostAtOnce)
        {
            throw new FieldOutOfRangeException("ids", input.Ids.Count, new($"không quá {MostAtOnce}", $"at most {MostAtOnce}"));
        }

        var own = (await command.Session.LoadManyAsync<Notification>(cancellationToken, input.Ids))
            .Where(notification => NotificationVisibility.IsTold(actor, notification))
            .ToDictionary(notification => notification.Id);
        foreach (var unread in own.Values.Where(notification => !notification.IsRead).ToList())
        {
            var read = unread with { ReadAt = clock.GetUtcNow(), ReadBy = actor.Account };
            own[read.Id] = read;
            command.Session.Store(read);
        }

        await command.Session.SaveChangesAsync(cancellationToken);

        // In the order asked for: that of the table changes with what was just written.
        return [.. input.Ids.Distinct().Where(own.ContainsKey).Select(id => own[id])];
    }

    /// <summary>Says whether and where an organisation gets its notifications by e-mail.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<EmailAddressRejectedException>]
    [Error<FieldRequiredException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<NotificationSettings> SetNotificationSettingsAsync(
        SetNotificationSettingsInput input, Actor actor, CommandSession command, TimeProvider clock, CancellationToken cancellationToken) =>
        command.ExecuteAsync<NotificationSettings>(input, actor, async () =>
        {
            var organisation = await command.Session.LoadOrganisationAsync(input.OrganisationId, "organisationId", cancellationToken);
            CommandPermissions.Demand(actor, CommandName.SetNotificationSettings, organisation.Id, new($"“{organisation.Name}”", $"\"{organisation.Name}\""));
            var address = VietnameseText.NormaliseOptional(input.EmailAddress);
            if (address is null && input.Mode is not EmailMode.None)
            {
                throw new FieldRequiredException("emailAddress");
            }

            if (address is not null && !EmailAddress.IsOne(address))
            {
                throw new EmailAddressRejectedException(address);
            }

            // What was told before the organisation asked for e-mails is not sent after it.
            var before = await command.Session.LoadAsync<NotificationSettings>(organisation.Id, cancellationToken);
            var since = before is { Mode: not EmailMode.None } ? before.Since : clock.GetUtcNow();
            command.Session.Store(new NotificationSettings(organisation.Id, address, input.Mode, since));

            return organisation.Id;
        }, cancellationToken);

    /// <summary>Tries an e-mail again that was given up or cancelled.</summary>
    [Error<NotPermittedException>]
    [Error<EmailNotFoundException>]
    [Error<EmailNotInStatusException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<EmailMessage> RetryEmailAsync(
        RetryEmailInput input, Actor actor, CommandSession command, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(input, input.EmailId, actor, command, EmailMoves.Retry, message => message.Retried(clock.GetUtcNow()), cancellationToken);

    /// <summary>Takes an e-mail out of the queue.</summary>
    [Error<NotPermittedException>]
    [Error<EmailNotFoundException>]
    [Error<EmailNotInStatusException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<EmailMessage> CancelEmailAsync(CancelEmailInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        ChangeAsync(input, input.EmailId, actor, command, EmailMoves.Cancel, message => message.Cancelled(), cancellationToken);

    private static Task<EmailMessage> ChangeAsync(
        ICommandInput input, Guid id, Actor actor, CommandSession command, IReadOnlyList<EmailStatus> possibleIn, Func<EmailMessage, EmailMessage> change,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<EmailMessage>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.ManageEmails);
            var message = await command.Session.LoadAsync<EmailMessage>(id, cancellationToken) ?? throw new EmailNotFoundException(id);
            if (!possibleIn.Contains(message.Status))
            {
                throw new EmailNotInStatusException(id, EmailMoves.InWords(message.Status), EmailMoves.InWords(possibleIn));
            }

            command.Session.Store(change(message));

            return id;
        }, cancellationToken);
}
