namespace PostgresStore.Events;

/// <summary>Whether a stream must be new.</summary>
public enum StreamActionType
{
    /// <summary>The stream must not exist.</summary>
    Start,

    /// <summary>The stream may exist.</summary>
    Append,
}
