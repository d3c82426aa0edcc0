namespace AssetRegistry.Api.Commands;

/// <summary>What scripts can rely on.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The input was refused; the reasons are on standard error.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself was wrong.</summary>
    public const int Usage = 2;
}
