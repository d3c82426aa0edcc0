namespace AssetRegistry.Api.Notifications;

/// <summary>Documents and projections of notifications and e-mails.</summary>
public static class NotificationModule
{
    public static void ConfigureNotifications(this StoreOptions options)
    {
        options.Projections.Add(new NotificationProjection(), ProjectionLifecycle.Inline);
        options.Schema.For<Notification>()
            .Duplicate(notification => notification.OrganisationId)
            .Duplicate(notification => notification.SenderId)
            .Duplicate(notification => notification.SentAt)
            .Duplicate(notification => notification.ToRole);
        options.Schema.For<NotificationSettings>();
        options.Schema.For<EmailMessage>().Duplicate(message => message.Status);
    }

    public static void AddRegistryNotifications(this IServiceCollection services)
    {
        services.AddSingleton<SubjectIds>();
        services.AddTransient<ReminderReader>();
        services.AddSingleton<OutgoingEmails>();
        services.AddHostedService<EmailDelivery>();
    }
}
