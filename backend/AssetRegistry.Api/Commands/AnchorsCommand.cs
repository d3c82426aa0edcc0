using System.CommandLine;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>
/// assetregistry anchors: seals what is committed and prints the anchor of every day, and where the chain stands now as the last line. To be printed
/// or kept where nobody who reaches the database can change it.
/// </summary>
public static class AnchorsCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var command = shared.AddTo(new Command("anchors", "in các mốc niêm phong để cất giữ bên ngoài / print the anchors of the audit chain"));
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
            await store.Schema.AssertDatabaseMatchesConfigurationAsync(cancellationToken);
            _ = await new ChainSealer(database.DataSource).SealAsync(cancellationToken);
            var anchors = new ChainAnchors(database.DataSource, TimeProvider.System);
            await output.WriteLineAsync(ChainAnchor.Heading);
            foreach (var anchor in await anchors.ReadAsync(cancellationToken))
            {
                await output.WriteLineAsync(anchor.ToString());
            }

            if (await anchors.HeadAsync(cancellationToken) is { } head)
            {
                await output.WriteLineAsync(head.ToString());
            }

            return ExitCodes.Done;
        });

        return command;
    }
}
