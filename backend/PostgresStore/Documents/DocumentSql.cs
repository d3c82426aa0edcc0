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
        Delete = $"DELETE FROM {Table} WHERE id = $1";
        // A document fed by many streams bears the newest sequence number, which only the server knows at that point.
        var given = mapping.Revision is RevisionKind.Projected ? $"COALESCE($3, currval('{options.DatabaseSchemaName}.mt_events_sequence'))" : "$3";
        Insert = InsertInto(mapping, given);
        Upsert = $"{Insert} ON CONFLICT (id) DO UPDATE SET {Assignments(mapping, "excluded.data", "excluded.mt_version", "excluded.mt_dotnet_type", d => $"excluded.{d}")}";
        Store = mapping.Revision is RevisionKind.Counter
            ? $"{Insert} ON CONFLICT (id) DO UPDATE SET {Assignments(mapping, "excluded.data", "d.mt_version + 1", "excluded.mt_dotnet_type", d => $"excluded.{d}")} RETURNING d.mt_version"
            : Upsert;
        Update = UpdateTo(mapping, mapping.Revision is RevisionKind.Counter ? "d.mt_version + 1" : "$3") + (mapping.Revision is RevisionKind.Counter ? " RETURNING d.mt_version" : "");
        UpdateRevision = UpdateTo(mapping, "$3") + " AND d.mt_version < $3";
    }

    public DocumentMapping Mapping { get; }

    public string Table { get; }

    /// <summary>What a reader needs to make the document; the table's alias is d.</summary>
    public string Columns { get; }

    public string Load { get; }

    public string LoadMany { get; }

    public string Delete { get; }

    public string Insert { get; }

    /// <summary>Inserts or replaces with the given version.</summary>
    public string Upsert { get; }

    /// <summary>Inserts or replaces and counts the revision up.</summary>
    public string Store { get; }

    public string Update { get; }

    public string UpdateRevision { get; }

    private string InsertInto(DocumentMapping mapping, string version)
    {
        var names = string.Concat(mapping.Duplicates.Select(d => $", {d.ColumnName}"));
        var values = string.Concat(mapping.Duplicates.Select((_, i) => $", ${FirstDuplicate + i}"));
        return $"INSERT INTO {Table} AS d (id, data, mt_last_modified, mt_version, mt_dotnet_type{names}) VALUES ($1, $2, transaction_timestamp(), {version}, $4{values})";
    }

    private string UpdateTo(DocumentMapping mapping, string version)
    {
        var numbers = mapping.Duplicates.Select((d, i) => (d.ColumnName, Number: FirstDuplicate + i)).ToDictionary(p => p.ColumnName, p => $"${p.Number}");
        return $"UPDATE {Table} AS d SET {Assignments(mapping, "$2", version, "$4", name => numbers[name])} WHERE d.id = $1";
    }

    private static string Assignments(DocumentMapping mapping, string data, string version, string dotNetType, Func<string, string> duplicate) =>
        $"data = {data}, mt_last_modified = transaction_timestamp(), mt_version = {version}, mt_dotnet_type = {dotNetType}"
        + string.Concat(mapping.Duplicates.Select(d => $", {d.ColumnName} = {duplicate(d.ColumnName)}"));
}
