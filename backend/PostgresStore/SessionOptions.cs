namespace PostgresStore;

/// <summary>What one session does differently from the store's options.</summary>
public sealed record SessionOptions
{
    /// <summary>Dates the events of the session; null means the store's clock.</summary>
    public TimeProvider? TimeProvider { get; init; }
}
