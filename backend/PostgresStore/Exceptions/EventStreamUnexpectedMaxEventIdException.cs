namespace PostgresStore;

/// <summary>A stream was not at the version that the append was decided on. Nothing was written.</summary>
public sealed class EventStreamUnexpectedMaxEventIdException(object id, Type? aggregateType, long expected, long actual)
    : ConcurrencyException(
        $"Unexpected starting version number for event stream '{id}', expected {expected} but was {actual}. Fetch the stream again and decide anew.",
        aggregateType, id)
{
    /// <summary>Version before the append that the caller counted on.</summary>
    public long ExpectedVersion { get; } = expected;

    /// <summary>Version the stream really had.</summary>
    public long ActualVersion { get; } = actual;
}
