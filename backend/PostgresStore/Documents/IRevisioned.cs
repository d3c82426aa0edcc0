namespace PostgresStore;

/// <summary>A document with a revision number that the store counts up with every write.</summary>
public interface IRevisioned
{
    /// <summary>The stored revision; 0 before the first save.</summary>
    int Version { get; set; }
}
