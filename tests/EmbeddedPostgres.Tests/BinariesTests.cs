using System.Runtime.InteropServices;
using EmbeddedPostgres.Binaries;
using TestKit;

namespace EmbeddedPostgres.Tests;

public sealed class BinariesTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("embedded-postgres-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public void Are_found_from_any_folder_below_the_one_npm_installed_into()
    {
        var binaries = PostgresBinaries.Find(AppContext.BaseDirectory);

        Assert.StartsWith(RepositoryRoot.PathTo("node_modules"), binaries.Directory, StringComparison.Ordinal);
        Assert.All([binaries.Postgres, binaries.InitDb, binaries.PgCtl], program => Assert.True(File.Exists(program), program));
    }

    [Fact]
    public void Absent_ones_are_reported_with_the_command_that_installs_them()
    {
        var missing = Assert.Throws<PostgresBinariesMissingException>(() => PostgresBinaries.Find(_home));

        Assert.Contains("npm ci", missing.English, StringComparison.Ordinal);
        Assert.Contains("npm ci", missing.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_installation_is_named()
    {
        var missing = Assert.Throws<PostgresBinariesMissingException>(() => PostgresBinaries.In(_home));

        Assert.Contains(_home, missing.English, StringComparison.Ordinal);
        Assert.Contains(_home, missing.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_an_installation_without_scripts_left_out_are_made()
    {
        var installed = PostgresBinaries.Find(AppContext.BaseDirectory).Directory;
        var native = Path.Combine(_home, "node_modules", PlatformPackage.Scope, PlatformPackage.Current, "native");
        CopyWithoutLinks(installed, native);
        Assert.Empty(Links(native));

        _ = PostgresBinaries.Find(_home);
        _ = PostgresBinaries.Find(_home);

        Assert.Equal(Links(installed), Links(native));
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync(options => options with { BinariesSearchStart = _home });
        Assert.Equal(1, await Sql.RunAsync(server.ConnectionString(), "SELECT 1"));
    }

    [Theory]
    [InlineData("linux", Architecture.X64, "linux-x64", "linux-x64")]
    [InlineData("linux", Architecture.Arm64, "debian.12-arm64", "linux-arm64")]
    [InlineData("darwin", Architecture.Arm64, "osx-arm64", "darwin-arm64")]
    [InlineData("darwin", Architecture.X64, "osx-x64", "darwin-x64")]
    [InlineData("windows", Architecture.X64, "win-x64", "windows-x64")]
    public void Every_packaged_platform_has_its_name(string system, Architecture architecture, string runtimeIdentifier, string package) =>
        Assert.Equal(package, PlatformPackage.NameFor(system, architecture, runtimeIdentifier));

    [Theory]
    [InlineData("linux", Architecture.X64, "linux-musl-x64")]
    [InlineData("linux", Architecture.RiscV64, "linux-riscv64")]
    [InlineData("windows", Architecture.Arm64, "win-arm64")]
    [InlineData("other", Architecture.X64, "freebsd-x64")]
    public void Another_platform_is_told_how_to_go_on(string system, Architecture architecture, string runtimeIdentifier)
    {
        var unsupported = Assert.Throws<UnsupportedPlatformException>(() => PlatformPackage.NameFor(system, architecture, runtimeIdentifier));

        Assert.Equal(runtimeIdentifier, unsupported.Platform);
        Assert.Contains("--database", unsupported.English, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Links(string native) =>
        Directory.EnumerateFiles(native, "*", SearchOption.AllDirectories)
            .Where(file => File.GetAttributes(file).HasFlag(FileAttributes.ReparsePoint))
            .Select(file => Path.GetRelativePath(native, file))
            .Order();

    private static void CopyWithoutLinks(string source, string target)
    {
        var links = Links(source).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file)))
        {
            if (!links.Contains(file))
            {
                _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, file))!);
                File.Copy(Path.Combine(source, file), Path.Combine(target, file));
            }
        }
    }
}
