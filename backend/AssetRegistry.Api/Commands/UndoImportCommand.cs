using System.CommandLine;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Importing;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry import undo BATCH: ends what an import has registered, unless something has happened to it since.</summary>
public static class UndoImportCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var batch = new Argument<Guid>("BATCH") { Description = "mã lần nhập / identifier of the import" };
        var command = shared.AddTo(new Command("undo", "hoàn tác một lần nhập / undo an import") { batch });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);
            try
            {
                var (undone, kept) = await new ImportUndo(store, TimeProvider.System).RunAsync(parsed.GetValue(batch), CommandLineActor.Value, cancellationToken);
                foreach (var facility in kept)
                {
                    await error.WriteLineAsync(FacilityImportText.Of(facility).Current);
                }

                await output.WriteLineAsync(FacilityImportText.Of(undone).Current);

                return kept.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
            }
            catch (AssetRegistryException refused)
            {
                await error.WriteLineAsync(refused.Message);

                return ExitCodes.Refused;
            }
        });

        return command;
    }
}
