namespace PostgresStore.Projections;

/// <summary>
/// One row: values true from one day until before another (<see cref="DateOnly.MaxValue"/> is infinity), believed since a time.
/// </summary>
/// <param name="Segment">What was true, and when.</param>
/// <param name="RecordedFrom">Since when it is believed.</param>
/// <param name="IsStored">Whether the row is in the database already.</param>
internal sealed record BitemporalRow(BitemporalSegment Segment, DateTimeOffset RecordedFrom, bool IsStored);
