namespace PostgresStore.Operations;

/// <summary>What a write expects to find.</summary>
internal enum DocumentWriteKind
{
    /// <summary>Nothing or something.</summary>
    Store,

    /// <summary>Nothing.</summary>
    Insert,

    /// <summary>Something.</summary>
    Update,
}
