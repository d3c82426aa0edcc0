using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Notifications;

/// <summary>Marks what was read of the caller's inbox; what is read already stays as it is.</summary>
/// <param name="Ids">At most 200.</param>
public sealed record MarkNotificationsReadInput([property: ID<Notification>] IReadOnlyList<Guid> Ids);

/// <summary>Whether and where an organisation gets its notifications by e-mail.</summary>
/// <param name="EmailAddress">Needed unless the mode is NONE.</param>
public sealed record SetNotificationSettingsInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, string? EmailAddress, EmailMode Mode, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Tries an e-mail again that was given up or cancelled.</summary>
public sealed record RetryEmailInput(Guid IdempotencyKey, [property: ID<EmailMessage>] Guid EmailId, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Takes an e-mail out of the queue.</summary>
public sealed record CancelEmailInput(Guid IdempotencyKey, [property: ID<EmailMessage>] Guid EmailId, DateOnly? EffectiveOn = null) : ICommandInput;
