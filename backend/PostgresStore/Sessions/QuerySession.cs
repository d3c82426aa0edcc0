using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;
using PostgresStore.Events;
using PostgresStore.Linq;

namespace PostgresStore.Sessions;

/// <summary>Reads documents and events.</summary>
internal class QuerySession(DocumentStore store) : IQuerySession
{
    public IDocumentStore DocumentStore => store;

    public IQueryEventStore Events => field ??= new EventReading(this);

    internal StoreOptions Options => store.Options;

    internal SessionConnection Connection { get; } = new(store);

    public Task<T?> LoadAsync<T>(Guid id, CancellationToken cancellationToken = default) where T : notnull => LoadAsync<T>((object)id, cancellationToken);

    public Task<T?> LoadAsync<T>(string id, CancellationToken cancellationToken = default) where T : notnull => LoadAsync<T>((object)id, cancellationToken);

    public Task<T?> LoadAsync<T>(int id, CancellationToken cancellationToken = default) where T : notnull => LoadAsync<T>((object)id, cancellationToken);

    public Task<T?> LoadAsync<T>(long id, CancellationToken cancellationToken = default) where T : notnull => LoadAsync<T>((object)id, cancellationToken);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params IEnumerable<Guid> ids) where T : notnull =>
        LoadManyAsync<T, Guid>(ids, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params IEnumerable<string> ids) where T : notnull =>
        LoadManyAsync<T, string>(ids, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(params IEnumerable<Guid> ids) where T : notnull => LoadManyAsync<T, Guid>(ids, CancellationToken.None);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(params IEnumerable<string> ids) where T : notnull => LoadManyAsync<T, string>(ids, CancellationToken.None);

    public IQueryable<T> Query<T>() where T : notnull => new DocumentQueryable<T>(new DocumentQueryProvider(this));

    /// <summary>The stored document of a stream with the stream's version, both as of one moment; null and 0 where there is none.</summary>
    internal async Task<(T? Document, long Version)> LoadWithStreamAsync<T>(Guid id, CancellationToken cancellationToken) where T : class
    {
        var sql = Options.Mappings.SqlFor(typeof(T));
        var command = new NpgsqlCommand(sql.LoadWithStream);
        await using (command.ConfigureAwait(false))
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = id, NpgsqlDbType = NpgsqlDbType.Uuid });
            return await Connection.ReadAsync(
                command,
                async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false)
                    ? (reader.IsDBNull(0) ? null : (T)DocumentReader.Read(reader, sql.Mapping, Options.Serializer), reader.GetInt64(reader.FieldCount - 1))
                    : default,
                cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    public void Dispose()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<T?> LoadAsync<T>(object id, CancellationToken cancellationToken) where T : notnull
    {
        var sql = Options.Mappings.SqlFor(typeof(T));
        CheckId(sql.Mapping, id.GetType());
        var command = new NpgsqlCommand(sql.Load);
        await using (command.ConfigureAwait(false))
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = id, NpgsqlDbType = PgScalar.For(sql.Mapping.IdType).DbType });
            var found = await ReadDocumentsAsync<T>(command, sql.Mapping, cancellationToken).ConfigureAwait(false);
            return found.Count == 0 ? default : found[0];
        }
    }

    private async Task<IReadOnlyList<T>> LoadManyAsync<T, TId>(IEnumerable<TId> ids, CancellationToken cancellationToken) where T : notnull
    {
        var sql = Options.Mappings.SqlFor(typeof(T));
        CheckId(sql.Mapping, typeof(TId));
        var command = new NpgsqlCommand(sql.LoadMany);
        await using (command.ConfigureAwait(false))
        {
            var type = NpgsqlDbType.Array | PgScalar.For(sql.Mapping.IdType).DbType;
            _ = command.Parameters.Add(new NpgsqlParameter { Value = ids.Distinct().ToArray(), NpgsqlDbType = type });
            return await ReadDocumentsAsync<T>(command, sql.Mapping, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<List<T>> ReadDocumentsAsync<T>(NpgsqlCommand command, DocumentMapping mapping, CancellationToken cancellationToken) =>
        Connection.ReadAsync(
            command,
            async (reader, token) =>
            {
                var documents = new List<T>();
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    documents.Add((T)DocumentReader.Read(reader, mapping, Options.Serializer));
                }

                return documents;
            },
            cancellationToken);

    private static void CheckId(DocumentMapping mapping, Type given)
    {
        if (mapping.IdType != given)
        {
            throw new InvalidDocumentException($"The id of {mapping.DocumentType.Name} is a {mapping.IdType.Name}, not a {given.Name}.");
        }
    }
}
