using System.Reflection;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Database;

/// <summary>The numbered SQL files of migrations/, carried inside this assembly.</summary>
public static class Migrations
{
    private const string Prefix = "migrations/";

    public static IReadOnlyList<Migration> All { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new Migration(name[Prefix.Length..], Read(name)))];

    /// <returns>The names of the files that were applied now.</returns>
    public static Task<IReadOnlyList<string>> ApplyAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken) =>
        new MigrationRunner(dataSource, StoreSetup.SchemaName).ApplyAsync(All, cancellationToken);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);

        return reader.ReadToEnd();
    }
}
