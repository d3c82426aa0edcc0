using PostgresStore.Documents;

namespace PostgresStore.Schema;

/// <summary>Marten 9's table of one document type.</summary>
internal static class DocumentTable
{
    public static Table For(DocumentMapping mapping, StoreOptions options)
    {
        var duplicates = mapping.Duplicates.Select(d => new Column(d.ColumnName, d.Scalar.SqlType, d.NotNull));
        return new Table(
            mapping.TableName,
            [new("id", PgScalar.For(mapping.IdType).SqlType, NotNull: true), new("data", "jsonb", NotNull: true), .. Metadata(mapping.Revision), .. duplicates],
            [$"CONSTRAINT pkey_{mapping.TableName}_id PRIMARY KEY (id)"],
            [.. mapping.Indexes.Select(i => IndexFor(i, mapping, options))]);
    }

    private static Column[] Metadata(RevisionKind revision)
    {
        var modified = new Column("mt_last_modified", "timestamp with time zone", Default: "transaction_timestamp()");
        var dotNetType = new Column("mt_dotnet_type", "character varying");
        return revision switch
        {
            RevisionKind.Counter => [modified, dotNetType, new("mt_version", "integer", NotNull: true, "0")],
            RevisionKind.Projected => [modified, dotNetType, new("mt_version", "bigint", NotNull: true, "0")],
            _ => [modified, new("mt_version", "uuid", NotNull: true, "(md5(((random())::text || (clock_timestamp())::text)))::uuid"), dotNetType],
        };
    }

    private static Index IndexFor(DocumentIndex index, DocumentMapping mapping, StoreOptions options) => index.IsWholeDocument
        ? new Index(index.NameOn(mapping.TableName), "data jsonb_path_ops", Method: "gin")
        : new Index(
            index.NameOn(mapping.TableName),
            string.Join(", ", index.Members.Select(m => KeyFor(m, index.IsUnique, mapping, options))),
            index.IsUnique);

    /// <summary>Same text as the queries use, or the index would not serve them. A unique index compares, so it needs no sort order.</summary>
    private static string KeyFor(MemberPath member, bool isUnique, DocumentMapping mapping, StoreOptions options)
    {
        var locator = MemberSql.Typed(MemberSql.Root.None, member, mapping, options);
        var key = mapping.DuplicateOf(member) is null && !IsId(member, mapping) ? $"({locator})" : locator;
        return !isUnique && mapping.CollationOf(member) is { } collation ? $"{key} COLLATE \"{collation}\"" : key;
    }

    private static bool IsId(MemberPath member, DocumentMapping mapping) => member.Key == mapping.IdMember.Name;
}
