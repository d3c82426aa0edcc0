namespace PostgresStore.Linq.Parsing;

/// <summary>What a query is to return.</summary>
internal enum Terminal
{
    /// <summary>All rows.</summary>
    List,

    /// <summary>The first row, if any.</summary>
    First,

    /// <summary>The only row, if any; two are an error.</summary>
    Single,

    /// <summary>The number of rows.</summary>
    Count,

    /// <summary>Whether there is a row.</summary>
    Any,
}
