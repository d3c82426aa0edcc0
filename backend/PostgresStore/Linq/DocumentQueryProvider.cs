using System.Linq.Expressions;
using System.Reflection;
using PostgresStore.Documents;
using PostgresStore.Linq.Parsing;
using PostgresStore.Linq.Sql;
using PostgresStore.Sessions;

namespace PostgresStore.Linq;

/// <summary>
/// Runs queries for a session. Asked to execute for a <c>Task&lt;T&gt;</c> it answers asynchronously, so that callers who know only the
/// base library's types need not block.
/// </summary>
internal sealed class DocumentQueryProvider(QuerySession session) : IQueryProvider
{
    private static readonly MethodInfo ScalarAsyncMethod = typeof(DocumentQueryProvider).GetMethod(nameof(ScalarAsync))!;

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new DocumentQueryable<TElement>(this, expression);

    public IQueryable CreateQuery(Expression expression)
    {
        var element = expression.Type.GetInterfaces().Append(expression.Type)
            .First(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0];
        return (IQueryable)Activator.CreateInstance(typeof(DocumentQueryable<>).MakeGenericType(element), this, expression)!;
    }

    public object? Execute(Expression expression) => ScalarAsync<object?>(expression, CancellationToken.None).GetAwaiter().GetResult();

    public TResult Execute<TResult>(Expression expression) =>
        typeof(TResult).IsGenericType && typeof(TResult).GetGenericTypeDefinition() == typeof(Task<>)
            ? (TResult)ScalarAsyncMethod.MakeGenericMethod(typeof(TResult).GetGenericArguments()).Invoke(this, [expression, CancellationToken.None])!
            : ScalarAsync<TResult>(expression, CancellationToken.None).GetAwaiter().GetResult();

    public async Task<IReadOnlyList<T>> ListAsync<T>(Expression expression, CancellationToken cancellationToken)
    {
        var query = new QueryParser(session.Options).Parse(expression);
        return await RowsAsync<T>(query, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The answer of a query that ends in Count, Any, First or Single.</summary>
    public async Task<T> ScalarAsync<T>(Expression expression, CancellationToken cancellationToken)
    {
        var query = new QueryParser(session.Options).Parse(expression);
        if (query.Terminal is Terminal.Count or Terminal.Any)
        {
            var answer = await AnswerAsync(query, cancellationToken).ConfigureAwait(false);
            return (T)Convert.ChangeType(answer, expression.Type, System.Globalization.CultureInfo.InvariantCulture);
        }

        var rows = await RowsAsync<T>(query, cancellationToken).ConfigureAwait(false);
        return rows switch
        {
            [] => query.AllowsNone ? default! : throw new InvalidOperationException("Sequence contains no elements"),
            [_, _, ..] => throw new InvalidOperationException("Sequence contains more than one element"),
            [var only] => only,
        };
    }

    public SqlText ToSql(Expression expression)
    {
        var query = new QueryParser(session.Options).Parse(expression);
        return Statement.For(query, session.Options.Mappings.SqlFor(query.DocumentType));
    }

    /// <summary>A condition over the table with alias d.</summary>
    public static SqlText WhereSql(Type documentType, LambdaExpression condition, StoreOptions options)
    {
        var parameters = new QueryParameters();
        var text = ConditionParser.Parse(condition, options.Mappings.For(documentType), parameters, options);
        return new SqlText(text, parameters.All);
    }

    private async Task<List<T>> RowsAsync<T>(QueryModel query, CancellationToken cancellationToken)
    {
        var sql = session.Options.Mappings.SqlFor(query.DocumentType);
        var command = Statement.For(query, sql).ToCommand();
        await using (command.ConfigureAwait(false))
        {
            return await session.Connection.ReadAsync(
                command,
                async (reader, token) =>
                {
                    var rows = new List<T>();
                    while (await reader.ReadAsync(token).ConfigureAwait(false))
                    {
                        rows.Add((T)Row(reader, query, sql.Mapping)!);
                    }

                    return rows;
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    private object? Row(System.Data.Common.DbDataReader reader, QueryModel query, DocumentMapping mapping)
    {
        if (query.Projection is not { } projection)
        {
            return DocumentReader.Read(reader, mapping, session.Options.Serializer);
        }

        return projection.Make([.. projection.Types.Select((type, i) => reader.IsDBNull(i) ? null : Value(reader.GetFieldValue<byte[]>(i), type))]);
    }

    /// <summary>A column may hold JSON null where the type has none: an object on the way to the member was null.</summary>
    private object? Value(byte[] json, Type type) =>
        session.Options.Serializer.ReadValue(
            json, type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type);

    private async Task<object> AnswerAsync(QueryModel query, CancellationToken cancellationToken)
    {
        var command = Statement.For(query, session.Options.Mappings.SqlFor(query.DocumentType)).ToCommand();
        await using (command.ConfigureAwait(false))
        {
            return await session.Connection.ReadAsync(
                command,
                async (reader, token) =>
                {
                    _ = await reader.ReadAsync(token).ConfigureAwait(false);
                    return reader.GetValue(0);
                },
                cancellationToken).ConfigureAwait(false);
        }
    }
}
