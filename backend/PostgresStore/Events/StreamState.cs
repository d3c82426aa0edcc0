namespace PostgresStore.Events;

/// <summary>What is known of a stream without reading its events.</summary>
/// <param name="Id">The stream.</param>
/// <param name="Version">Version of its last event.</param>
/// <param name="AggregateTypeName">Stored name of its aggregate type, if one was given.</param>
/// <param name="LastTimestamp">When the server last wrote to it.</param>
/// <param name="Created">When the server created it.</param>
/// <param name="IsArchived">Whether it is closed for appending.</param>
public sealed record StreamState(
    Guid Id, long Version, string? AggregateTypeName, DateTimeOffset LastTimestamp, DateTimeOffset Created, bool IsArchived);
