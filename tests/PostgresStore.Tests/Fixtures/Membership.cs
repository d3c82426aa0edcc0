namespace PostgresStore.Tests.Fixtures;

/// <summary>A document identified by text.</summary>
public sealed record Membership(string Id, string Name);

/// <summary>A document with counted revisions and a unique member.</summary>
public sealed class Card : IRevisioned
{
    public Guid Id { get; set; }

    public string Number { get; set; } = "";

    public int Version { get; set; }
}

/// <summary>A document with members that SQL has words for.</summary>
public sealed record Transfer(Guid Id, string From, string To, int Order);
