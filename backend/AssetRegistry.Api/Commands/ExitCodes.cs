namespace AssetRegistry.Api.Commands;

/// <summary>What scripts can rely on.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The input was refused; the reasons are on standard error.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself was wrong.</summary>
    public const int Usage = 2;

    /// <summary>Of a command that only looks at something: it could not be read. <see cref="Refused"/> then means that something was found.</summary>
    public const int Unreadable = 2;
}
