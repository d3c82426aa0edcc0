namespace PostgresStore;

/// <summary>A stream was to be started that exists already.</summary>
public sealed class ExistingStreamIdCollisionException(object id, Type? aggregateType, Exception? innerException = null)
    : PostgresStoreException($"Stream #{id} already exists in the database. Append to it instead, or start one with another id.", innerException)
{
    /// <summary>The stream.</summary>
    public object Id { get; } = id;

    /// <summary>Aggregate it was to be started for.</summary>
    public Type? AggregateType { get; } = aggregateType;
}
