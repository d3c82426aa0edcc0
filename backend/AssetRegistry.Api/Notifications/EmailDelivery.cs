using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;
using Npgsql;

namespace AssetRegistry.Api.Notifications;

/// <summary>
/// Sends the queue through the configured mail server. Of several server processes one delivers at a time; without a mail server the queue is
/// only looked at by people.
/// </summary>
public sealed class EmailDelivery(
    RegistryOptions options, OutgoingEmails queue, IDocumentStore store, NpgsqlDataSource dataSource, TimeProvider clock, ILogger<EmailDelivery> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);
    private const int MostAtOnce = 50;
    private const int TimeoutMilliseconds = 30_000;

    /// <summary>Any number that nobody else locks in this database: "mail" in ASCII.</summary>
    private const long DeliveryLock = 0x6D61696C;

    /// <summary>Fills the queue and tries every message that is due, once.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        if (options.Smtp is not { } smtp)
        {
            return 0;
        }

        await using var turn = await ProcessLock.TryTakeAsync(dataSource, DeliveryLock, cancellationToken);
        if (turn is null)
        {
            return 0;
        }

        _ = await queue.FillAsync(cancellationToken);

        return await SendDueAsync(smtp, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Smtp is null)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                _ = await DeliverAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The database may be away for a while; what is in the queue waits there.
                log.LogWarning(e, "Delivering e-mails failed; it is tried again.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> SendDueAsync(SmtpOptions smtp, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = store.LightweightSession();
        var due = await session.Query<EmailMessage>()
            .Where(message => message.Status == EmailStatus.Queued && message.NextAttemptAt <= now)
            .OrderBy(message => message.NextAttemptAt)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        var sent = 0;
        foreach (var message in due)
        {
            var outcome = await TrySendAsync(smtp, message, cancellationToken);
            sent += outcome.Status is EmailStatus.Sent ? 1 : 0;

            // One by one: what was sent is known to be sent even if the next attempt ends the process.
            session.Store(outcome);
            await session.SaveChangesAsync(cancellationToken);
        }

        return sent;
    }

    private async Task<EmailMessage> TrySendAsync(SmtpOptions smtp, EmailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
            await client.ConnectAsync(smtp.Host, smtp.Port, EncryptionOf(smtp), cancellationToken);
            if (smtp.User is { } user)
            {
                await client.AuthenticateAsync(user, smtp.Password ?? "", cancellationToken);
            }

            _ = await client.SendAsync(Mime(smtp, message), cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);

            return message.Sent(clock.GetUtcNow());
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return message.Failed(e.Message, clock.GetUtcNow());
        }
    }

    private static MimeMessage Mime(SmtpOptions smtp, EmailMessage message)
    {
        var mime = new MimeMessage { Subject = message.Subject, MessageId = $"{message.Id:N}@{smtp.From.Split('@')[1]}", Date = message.CreatedAt };
        mime.From.Add(MailboxAddress.Parse(smtp.From));
        mime.To.Add(MailboxAddress.Parse(message.Address));
        mime.Body = new TextPart(TextFormat.Plain) { Text = message.Body };

        return mime;
    }

    private static SecureSocketOptions EncryptionOf(SmtpOptions smtp) => smtp.IsEncrypted ? SecureSocketOptions.SslOnConnect
        : ThisMachine.Is(smtp.Host) ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;
}
