namespace PostgresStore;

/// <summary>What the store may create in the database by itself.</summary>
public enum AutoCreate
{
    /// <summary>Nothing: migrations make the schema. The default.</summary>
    None,

    /// <summary>The whole schema, on first use, if it holds no table yet. For tests and trials.</summary>
    CreateOnly,
}
