namespace PostgresStore.Projections;

/// <summary>A row to insert; replayed histories insert rows that have ended already.</summary>
internal sealed record NewBitemporalRow(Guid Id, BitemporalRow Row, DateTimeOffset RecordedTo);
