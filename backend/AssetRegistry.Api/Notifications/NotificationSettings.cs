namespace AssetRegistry.Api.Notifications;

/// <summary>Whether and where an organisation gets its notifications by e-mail as well.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="EmailAddress">Null: it has given none.</param>
/// <param name="Since">What was told before is not sent by e-mail afterwards.</param>
public sealed record NotificationSettings(Guid Id, string? EmailAddress, EmailMode Mode, DateTimeOffset Since);

/// <summary>How notifications go out by e-mail.</summary>
public enum EmailMode
{
    None,

    /// <summary>Each as soon as it is sent.</summary>
    Immediate,

    /// <summary>All of a day together, in the morning of the next.</summary>
    DailyDigest,
}
