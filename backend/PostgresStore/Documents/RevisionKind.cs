namespace PostgresStore.Documents;

/// <summary>What the mt_version column of a document table holds.</summary>
internal enum RevisionKind
{
    /// <summary>uuid: a new one with each write, never compared.</summary>
    Stamp,

    /// <summary>integer: counted up with each write (<see cref="IRevisioned"/>).</summary>
    Counter,

    /// <summary>bigint: version of the stream (or sequence of the events) that the document is projected from.</summary>
    Projected,
}
