using EmbeddedPostgres.Tests;

[assembly: AssemblyFixture(typeof(TemplateCluster))]

namespace EmbeddedPostgres.Tests;

/// <summary>A cluster made once and copied for every test that is not about the making: a copy takes a twentieth of the time.</summary>
public sealed class TemplateCluster : IAsyncLifetime
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), $"embedded-postgres-template-{Environment.ProcessId}");

    public async ValueTask InitializeAsync()
    {
        var options = new PostgresServerOptions { DataDirectory = Home, Durability = Durability.Off };
        await using var server = await PostgresServer.StartAsync(options, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Home, recursive: true);
        return ValueTask.CompletedTask;
    }

    public static void CopyTo(string directory)
    {
        foreach (var source in new DirectoryInfo(Home).EnumerateDirectories("*", SearchOption.AllDirectories).Prepend(new DirectoryInfo(Home)))
        {
            var target = Path.Combine(directory, Path.GetRelativePath(Home, source.FullName));
            _ = Directory.CreateDirectory(target, source.UnixFileMode);
            foreach (var file in source.EnumerateFiles())
            {
                _ = file.CopyTo(Path.Combine(target, file.Name));
            }
        }
    }
}
