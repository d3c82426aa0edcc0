using PostgresStore.Events;

namespace PostgresStore.Tests.Fixtures;

/// <summary>A library loan: a small aggregate that folds itself.</summary>
public sealed record Loan(Guid Id, string Title, string Borrower, IReadOnlyList<string> Remarks, DateTimeOffset? LastReminder = null, int Version = 0)
{
    public static Loan Create(LoanOpened e) => new(Guid.Empty, e.Title, e.Borrower, []);

    public Loan Apply(LoanRemarked e) => this with { Remarks = [.. Remarks, e.Text] };

    public Loan Apply(IEvent<LoanReminded> e) => this with { LastReminder = e.Timestamp };

    public static bool ShouldDelete(LoanReturned _) => true;
}

public sealed record LoanOpened(string Title, string Borrower);

public sealed record LoanRemarked(string Text);

public sealed record LoanReminded;

public sealed record LoanReturned;

/// <summary>An event that <see cref="Loan"/> does not handle.</summary>
public sealed record LoanSeenOnShelf(string Shelf);
