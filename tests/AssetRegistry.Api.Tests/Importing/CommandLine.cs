using System.Globalization;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>What one command said and how it ended.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command as the program does, in English or Vietnamese.</summary>
    public static async Task<CommandLine> RunAsync(string language, params string[] arguments)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await RegistryCommandLine.RunAsync(arguments, new RegistryOptions(), output, error);

        return new CommandLine(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>assetregistry import communes FILE into a database.</summary>
    public static Task<CommandLine> ImportAsync(string database, string file, params string[] options) =>
        RunAsync("en", ["import", "communes", file, "--database", database, .. options]);

    /// <summary>Refused with sentences for a person, not with a stack trace.</summary>
    public void AssertRefused(string because)
    {
        Assert.Equal(ExitCodes.Refused, ExitCode);
        Assert.Contains(because, Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
    }
}
