namespace PostgresStore.Documents;

/// <summary>The statements of one document type. Parameters: id, data, version, .NET type, then the duplicated members.</summary>
internal sealed class DocumentSql
{
    private const int FirstDuplicate = 5;

    public DocumentSql(DocumentMapping mapping, StoreOptions options)
    {
        Mapping = mapping;
        Table = $"{options.DatabaseSchemaName}.{mapping.TableName}";
        Columns = mapping.Revision is RevisionKind.Stamp ? "d.data" : "d.data, d.mt_version";
        Load = $"SELECT {Columns} FROM {Table} d WHERE d.id = $1";
        LoadMany = $"SELECT {Columns} FROM {Table} d WHERE d.id = ANY($1)";
        LoadWithStream = $"SELECT {Columns}, s.version FROM {options.DatabaseSchemaName}.mt_streams s LEFT JOIN {Table} d ON d.id = s.id WHERE s.id = $1";
        Delete = $"DELETE FROM {Table} WHERE id = $1";
        // A document fed by many streams bears the newest sequence number, which only the server knows at that point.
        var given = mapping.Revision is RevisionKind.Projected ? $"COALESCE($3, currval('{options.DatabaseSchemaName}.mt_events_sequence'))" : "$3";
        Insert = InsertInto(mapping, given);
        Upsert = $"{Insert} {OnConflict(mapping, "excluded.mt_version")}";
        UpsertMany = $"{InsertManyInto(mapping, given.Replace("$3", "u.version", StringComparison.Ordinal))} {OnConflict(mapping, "excluded.mt_version")}";

        var counts = mapping.Revision is RevisionKind.Counter;
        const string NextRevision = "d.mt_version + 1";
        const string ReturningRevision = " RETURNING d.mt_version";
        Store = counts ? $"{Insert} {OnConflict(mapping, NextRevision)}{ReturningRevision}" : Upsert;
        Update = counts ? UpdateTo(mapping, NextRevision) + ReturningRevision : UpdateTo(mapping, "$3");
        UpdateRevision = UpdateTo(mapping, "$3") + " AND d.mt_version < $3";
    }

    public DocumentMapping Mapping { get; }

    public string Table { get; }

    /// <summary>What a reader needs to make the document; the table's alias is d.</summary>
    public string Columns { get; }

    public string Load { get; }

    public string LoadMany { get; }

    /// <summary>A stream's document beside the stream's version in the last column, both as of one moment.</summary>
    public string LoadWithStream { get; }

    public string Delete { get; }

    public string Insert { get; }

    /// <summary>Inserts or replaces with the given version.</summary>
    public string Upsert { get; }

    /// <summary>The same for any number of documents, none of them twice: an array of each parameter, the type's name excepted.</summary>
    public string UpsertMany { get; }

    /// <summary>Inserts or replaces and counts the revision up.</summary>
    public string Store { get; }

    public string Update { get; }

    public string UpdateRevision { get; }

    private string InsertInto(DocumentMapping mapping, string version) =>
        $"{InsertColumns(mapping)} VALUES ($1, $2, transaction_timestamp(), {version}, $4{ValuesOf(mapping)})";

    private string InsertManyInto(DocumentMapping mapping, string version)
    {
        var names = ColumnsOf(mapping);
        return $"{InsertColumns(mapping)} SELECT u.id, u.data, transaction_timestamp(), {version}, $4{names.Replace(", ", ", u.", StringComparison.Ordinal)} "
            + $"FROM unnest($1, $2, $3{ValuesOf(mapping)}) AS u(id, data, version{names})";
    }

    private string InsertColumns(DocumentMapping mapping) =>
        $"INSERT INTO {Table} AS d (id, data, mt_last_modified, mt_version, mt_dotnet_type{ColumnsOf(mapping)})";

    private static string ColumnsOf(DocumentMapping mapping) => string.Concat(mapping.Duplicates.Select(d => $", {d.ColumnName}"));

    private static string ValuesOf(DocumentMapping mapping) => string.Concat(mapping.Duplicates.Select((_, i) => $", ${FirstDuplicate + i}"));

    private string UpdateTo(DocumentMapping mapping, string version) =>
        $"UPDATE {Table} AS d SET {Assignments(mapping, "$2", version, "$4", (_, i) => $"${FirstDuplicate + i}")} WHERE d.id = $1";

    private static string OnConflict(DocumentMapping mapping, string version) =>
        $"ON CONFLICT (id) DO UPDATE SET {Assignments(mapping, "excluded.data", version, "excluded.mt_dotnet_type", (name, _) => $"excluded.{name}")}";

    private static string Assignments(DocumentMapping mapping, string data, string version, string dotNetType, Func<string, int, string> duplicate) =>
        $"data = {data}, mt_last_modified = transaction_timestamp(), mt_version = {version}, mt_dotnet_type = {dotNetType}"
        + string.Concat(mapping.Duplicates.Select((d, i) => $", {d.ColumnName} = {duplicate(d.ColumnName, i)}"));
}
