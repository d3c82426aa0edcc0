using PostgresStore.Events;
using PostgresStore.Projections;

namespace PostgresStore.Tests.Fixtures;

public sealed record LoanLine(Guid Id, string Title, int Remarks, int Version = 0);

public sealed partial class LoanLines : SingleStreamProjection<LoanLine, Guid>
{
    public override LoanLine? Evolve(LoanLine? snapshot, Guid id, IEvent e) => e.Data switch
    {
        LoanOpened opened => new LoanLine(id, opened.Title, 0),
        LoanRemarked => snapshot is null ? null : snapshot with { Remarks = snapshot.Remarks + 1 },
        LoanReturned => null,
        _ => snapshot,
    };
}

/// <summary>How much a borrower has borrowed, over all loans.</summary>
public sealed record BorrowerTotal(string Id, int Loans);

public sealed partial class BorrowerTotals : MultiStreamProjection<BorrowerTotal, string>
{
    public BorrowerTotals() => Identity<LoanOpened>(e => e.Borrower);

    public override BorrowerTotal? Evolve(BorrowerTotal? snapshot, string id, IEvent e) => new(id, (snapshot?.Loans ?? 0) + 1);
}

public sealed record LoanHistoryLine(Guid Id, Guid LoanId, string What);

public sealed class LoanHistory : EventProjection
{
    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellationToken)
    {
        operations.Store(new LoanHistoryLine(e.Id, e.StreamId, $"{e.Version} {e.EventTypeName}"));
        return ValueTask.CompletedTask;
    }
}
