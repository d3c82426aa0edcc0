namespace EmbeddedPostgres;

/// <summary>How a process that may be root becomes one PostgreSQL agrees to run as.</summary>
internal enum PrivilegeDrop
{
    /// <summary>The process is not root.</summary>
    NotNeeded,

    /// <summary>A user namespace in which root is called "nobody"; files keep their owner and nothing needs a chown.</summary>
    UserNamespace,

    /// <summary>The user "nobody" itself, who then owns the cluster.</summary>
    Nobody,
}
