namespace AssetRegistry.Api.Commands;

/// <summary>Whoever may run commands on the server's machine administers it.</summary>
internal static class CommandLineActor
{
    public static Actor Value { get; } = new("command-line", Role.Administrator, null, null);
}
