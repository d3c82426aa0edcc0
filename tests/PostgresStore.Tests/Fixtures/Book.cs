namespace PostgresStore.Tests.Fixtures;

public enum Condition
{
    New,
    Worn,
    Lost,
}

public sealed record Chapter(string Title, int Pages, DateTimeOffset? ReadAt = null);

public sealed record Publisher(string Name, string? City);

/// <summary>What a query may be narrowed by, known to code that does not know the document.</summary>
public interface IShelved
{
    string Shelf { get; }

    Condition Condition { get; }
}

/// <summary>A document with a member of every kind that queries know.</summary>
public sealed record Book : IShelved
{
    public Guid Id { get; init; }

    public required string Title { get; init; }

    public string Shelf { get; init; } = "A";

    public Condition Condition { get; init; }

    public string? Subtitle { get; init; }

    public int Pages { get; init; }

    public int? Edition { get; init; }

    public decimal Price { get; init; }

    public bool IsLent { get; init; }

    public DateOnly Printed { get; init; }

    public DateTimeOffset? LentAt { get; init; }

    public Guid? OwnerId { get; init; }

    public Publisher? Publisher { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<Guid> Readers { get; init; } = [];

    public IReadOnlyList<Chapter> Chapters { get; init; } = [];
}
