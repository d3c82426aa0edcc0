using System.CommandLine;
using AssetRegistry.Api.Composition;
using EmbeddedPostgres;

namespace AssetRegistry.Api.Commands;

/// <summary>The command line: one command a file; refusals become a sentence and exit code 1, wrong usage exit code 2.</summary>
public static class RegistryCommandLine
{
    /// <summary>How long requests in flight and the database may take to end after Ctrl-C.</summary>
    private static readonly TimeSpan TimeForGoodbye = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(string[] args, RegistryOptions defaults, TextWriter output, TextWriter error) => RunAsync(args, () => defaults, output, error);

    /// <param name="args">The command with its options.</param>
    /// <param name="defaults">Reads what holds where an option is not given; it may refuse what it reads.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where refusals go.</param>
    public static async Task<int> RunAsync(string[] args, Func<RegistryOptions> defaults, TextWriter output, TextWriter error)
    {
        try
        {
            return await RunAsync(Commands(defaults(), output, error).Parse(args), output, error);
        }
        catch (Exception refused) when (Refusal.Find(refused) is { } text)
        {
            await error.WriteLineAsync(text);

            return ExitCodes.Refused;
        }
    }

    private static RootCommand Commands(RegistryOptions defaults, TextWriter output, TextWriter error) =>
        new("AssetRegistry: sổ đăng ký trụ sở, cơ sở nhà đất công / the register of public offices and facilities")
        {
            ServeCommand.Create(defaults, output),
            MigrateCommand.Create(defaults, output),
            RebuildCommand.Create(defaults, output),
            VerifyCommand.Create(defaults, output, error),
            AnchorsCommand.Create(defaults, output),
            ImportCommand.Create(defaults, output, error),
            ExportCommand.Create(defaults, output, error),
            BoundariesCommand.Create(defaults, output, error),
            OrganisationCommand.Create(defaults, output),
            AccountCommand.Create(defaults, output),
            MergerCommand.Create(defaults, output),
            TransformCommand.Create(output, error),
            SchemaCommand.Create(output),
        };

    private static async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter error)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync(new LocalizedText("Xem cách dùng: assetregistry --help", "See how it is used: assetregistry --help").Current);

            return ExitCodes.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeForGoodbye,
            Output = output,
            Error = error,
        });
    }
}
