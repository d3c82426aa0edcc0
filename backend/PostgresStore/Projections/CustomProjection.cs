using PostgresStore.Events;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Runs an <see cref="IProjection"/> of the application.</summary>
internal sealed class CustomProjection(IProjection projection) : IInlineProjection
{
    public IInlineRun? Plan(IReadOnlyList<StreamAction> streams) => new Run(projection, streams);

    private sealed class Run(IProjection projection, IReadOnlyList<StreamAction> streams) : IInlineRun
    {
        public IReadOnlyList<StorageOperation> Reads => [];

        public Task ApplyAsync(InlineContext context, CancellationToken cancellationToken) =>
            projection.ApplyAsync(context.Session, streams, cancellationToken);
    }
}
