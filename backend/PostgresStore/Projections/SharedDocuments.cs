using PostgresStore.Events;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Runs a multi-stream projection. Two saves that touch one document take turns, by a lock on its id.</summary>
internal sealed class SharedDocuments<TDoc, TId>(MultiStreamProjection<TDoc, TId> projection, StoreOptions options) : IInlineProjection
    where TDoc : class
    where TId : notnull
{
    public IInlineRun? Plan(IReadOnlyList<StreamAction> streams)
    {
        var ids = streams.SelectMany(s => s.Events).Where(e => projection.Handles(e.EventType)).SelectMany(projection.DocumentsOf).Distinct().ToArray();
        return ids.Length == 0 ? null : new Run(projection, streams, ids, options);
    }

    private sealed class Run(MultiStreamProjection<TDoc, TId> projection, IReadOnlyList<StreamAction> streams, TId[] ids, StoreOptions options) : IInlineRun
    {
        private readonly ReadDocuments _stored = new(typeof(TDoc), ids, options);

        public IReadOnlyList<StorageOperation> Reads => [new LockDocuments(options.Mappings.SqlFor(typeof(TDoc)).Table, ids.Cast<object>()), _stored];

        public Task ApplyAsync(InlineContext context, CancellationToken cancellationToken)
        {
            var sql = options.Mappings.SqlFor(typeof(TDoc));
            var documents = ids.ToDictionary(id => id, id => (TDoc?)_stored.Found.GetValueOrDefault(id));
            foreach (var e in streams.SelectMany(s => s.Events).Where(e => projection.Handles(e.EventType)))
            {
                foreach (var id in projection.DocumentsOf(e))
                {
                    documents[id] = projection.Evolve(documents[id], id, e);
                }
            }

            var projected = new List<ProjectedDocument>(documents.Count);
            foreach (var (id, document) in documents)
            {
                if (document is not null)
                {
                    sql.Mapping.SetId(document, id);
                    projected.Add(new(document, id, Version: null));
                }
                else if (_stored.Found.ContainsKey(id))
                {
                    context.Writes.Add(new DeleteDocument(id, sql));
                }
            }

            context.Writes.AddRange(ProjectDocuments.For(projected, sql, options));

            return Task.CompletedTask;
        }
    }
}
