using PostgresStore.Events;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Folds the new events of many streams into their documents, which were read together.</summary>
internal sealed class StreamDocumentsRun<TDoc>(
    IAggregator<TDoc> aggregator, string? ownsStreamsOf, IReadOnlyList<StreamAction> handled, IReadOnlyList<StreamAction> followed, StoreOptions options)
    : IInlineRun where TDoc : class
{
    private readonly ReadDocuments? _stored = handled.Where(s => s.ActionType is StreamActionType.Append).Select(s => s.Id).ToArray() is { Length: > 0 } ids
        ? new ReadDocuments(typeof(TDoc), ids, options)
        : null;

    public IReadOnlyList<StorageOperation> Reads => _stored is null ? [] : [_stored];

    public Task ApplyAsync(InlineContext context, CancellationToken cancellationToken)
    {
        var sql = options.Mappings.SqlFor(typeof(TDoc));
        var projected = new List<ProjectedDocument>(handled.Count);
        foreach (var stream in handled)
        {
            var before = (TDoc?)_stored?.Found.GetValueOrDefault(stream.Id);
            var after = stream.Events.Aggregate(before, (document, e) => aggregator.Fold(document, stream.Id, e));
            if (after is not null)
            {
                sql.Mapping.SetId(after, stream.Id);
                sql.Mapping.SetVersion(after, stream.Version);
                projected.Add(new(after, stream.Id, stream.Version));
            }
            else if (before is not null)
            {
                context.Writes.Add(new DeleteDocument(stream.Id, sql));
            }
        }

        context.Writes.AddRange(ProjectDocuments.For(projected, sql, options));
        context.Writes.AddRange(followed.Where(s => s.StoredAggregateTypeName == ownsStreamsOf).Select(s => new RecordVersion(s.Id, s.Version, sql)));
        return Task.CompletedTask;
    }
}
