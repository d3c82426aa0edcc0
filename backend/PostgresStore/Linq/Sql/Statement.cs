using PostgresStore.Documents;
using PostgresStore.Linq.Parsing;

namespace PostgresStore.Linq.Sql;

/// <summary>A parsed query as SQL.</summary>
internal static class Statement
{
    public static SqlText For(QueryModel query, DocumentSql sql)
    {
        var from = $"FROM {sql.Table} d{Where(query)}";
        var page = Page(query);
        var text = query.Terminal switch
        {
            Terminal.Count when page.Length > 0 => $"SELECT count(*) FROM (SELECT 1 {from}{page}) q",
            Terminal.Count => $"SELECT count(*) {from}",
            Terminal.Any => $"SELECT EXISTS (SELECT 1 {from}{page})",
            _ => $"SELECT {query.Projection?.Columns ?? sql.Columns} {from}{OrderBy(query)}{page}",
        };
        return new SqlText(text, query.Parameters.All);
    }

    private static string Where(QueryModel query) => query.Conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", query.Conditions)}";

    private static string OrderBy(QueryModel query) => query.Orderings.Count == 0 ? "" : $" ORDER BY {string.Join(", ", query.Orderings)}";

    private static string Page(QueryModel query)
    {
        var limit = query.Terminal switch
        {
            Terminal.First => Math.Min(query.Limit ?? 1, 1),
            Terminal.Single => Math.Min(query.Limit ?? 2, 2),
            _ => query.Limit,
        };
        return (limit is { } take ? $" LIMIT {query.Parameters.Add(take, NpgsqlTypes.NpgsqlDbType.Bigint)}" : "")
            + (query.Offset > 0 ? $" OFFSET {query.Parameters.Add(query.Offset, NpgsqlTypes.NpgsqlDbType.Bigint)}" : "");
    }
}
