using System.CommandLine;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry migrate: brings the database's schema to what this version needs.</summary>
public static class MigrateCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var command = shared.AddTo(new Command("migrate", "cập nhật lược đồ cơ sở dữ liệu / bring the database schema up to date"));
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            var applied = await Migrations.ApplyAsync(database.DataSource, cancellationToken);
            using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
            _ = await store.Histories.RefillEmptyAsync(cancellationToken);
            await output.WriteLineAsync(applied.Count == 0
                ? new LocalizedText("Lược đồ đã mới nhất.", "The schema is up to date.").Current
                : string.Join(Environment.NewLine, applied));

            return ExitCodes.Done;
        });

        return command;
    }
}
