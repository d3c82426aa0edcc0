using System.Runtime.InteropServices;

namespace EmbeddedPostgres.Binaries;

/// <summary>The npm package that holds the server for the machine this runs on.</summary>
internal static class PlatformPackage
{
    public const string Scope = "@embedded-postgres";

    /// <exception cref="UnsupportedPlatformException">There is no package for this platform.</exception>
    public static string Current => NameFor(
        OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsWindows() ? "windows" : "other",
        RuntimeInformation.OSArchitecture,
        RuntimeInformation.RuntimeIdentifier);

    /// <summary>The binaries are built on glibc, so a musl system (Alpine) is not served.</summary>
    internal static string NameFor(string system, Architecture architecture, string runtimeIdentifier) =>
        (system, architecture, runtimeIdentifier.Contains("musl", StringComparison.Ordinal)) switch
        {
            ("linux", Architecture.X64, false) => "linux-x64",
            ("linux", Architecture.Arm64, false) => "linux-arm64",
            ("darwin", Architecture.X64, _) => "darwin-x64",
            ("darwin", Architecture.Arm64, _) => "darwin-arm64",
            ("windows", Architecture.X64, _) => "windows-x64",
            _ => throw new UnsupportedPlatformException(runtimeIdentifier),
        };
}
