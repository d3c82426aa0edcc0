namespace PostgresStore.Documents;

/// <summary>Whether values of a type can be compared by size.</summary>
internal enum ScalarOrder
{
    /// <summary>Only equality: the stored text has no meaningful order.</summary>
    None,

    /// <summary>By the type's own order.</summary>
    Natural,

    /// <summary>Text, by the member's collation.</summary>
    Collated,
}
