namespace AssetRegistry.Api.Access;

/// <summary>Somebody who has signed in by password at one browser. Ended sessions are kept, so that their use can be traced.</summary>
/// <param name="Account">The account's name.</param>
/// <param name="LastSeenAt">To the minute.</param>
/// <param name="Address">The network address it was begun from.</param>
/// <param name="UserAgent">What the browser called itself, shortened.</param>
/// <param name="EndedAt">When it was ended by somebody; null: by nobody, though it may have run out.</param>
public sealed record AccountSession(
    Guid Id, string Account, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, string Address, string UserAgent, DateTimeOffset? EndedAt = null)
{
    /// <summary>Whether requests may still be made in it.</summary>
    public bool IsActive(DateTimeOffset now, SessionLimits limits) =>
        EndedAt is null && now - LastSeenAt < limits.Idle && now - CreatedAt < limits.Absolute;

    /// <summary>Who sends many requests is written down once in this time.</summary>
    public static TimeSpan SeenPrecision { get; } = TimeSpan.FromMinutes(1);
}

/// <summary>How long a session lasts.</summary>
/// <param name="Idle">Without a request.</param>
/// <param name="Absolute">At most, however busy.</param>
public sealed record SessionLimits(TimeSpan Idle, TimeSpan Absolute)
{
    /// <summary>A working day: officials leave a dossier open over lunch, and nobody stays signed in overnight.</summary>
    public static SessionLimits Usual { get; } = new(TimeSpan.FromHours(8), TimeSpan.FromHours(12));

    /// <summary>Reads minutes without a request and hours at most; what is not given or no number is usual.</summary>
    public static SessionLimits Read(string? idleMinutes, string? absoluteHours) => new(
        int.TryParse(idleMinutes, out var minutes) && minutes > 0 ? TimeSpan.FromMinutes(minutes) : Usual.Idle,
        int.TryParse(absoluteHours, out var hours) && hours > 0 ? TimeSpan.FromHours(hours) : Usual.Absolute);
}
