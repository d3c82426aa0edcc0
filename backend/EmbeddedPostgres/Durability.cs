namespace EmbeddedPostgres;

/// <summary>What a commit promises.</summary>
public enum Durability
{
    /// <summary>An acknowledged commit survives a power cut. What production runs with.</summary>
    Full,

    /// <summary>Nothing is flushed: a crash of the machine may corrupt the cluster. For throw-away test clusters only.</summary>
    Off,
}
