using System.CommandLine;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry rebuild history: fills the tables that figures at any date are counted from again, from the events.</summary>
public static class RebuildCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var history = shared.AddTo(new Command("history", "bảng lịch sử hai trục thời gian / the tables of both axes of time"));
        history.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
            await store.Schema.AssertDatabaseMatchesConfigurationAsync(cancellationToken);
            var rebuilt = await store.Histories.RebuildAsync(cancellationToken);
            await output.WriteLineAsync(string.Join(Environment.NewLine, rebuilt));

            return ExitCodes.Done;
        });

        return new Command("rebuild", "lập lại dữ liệu suy ra từ sự kiện / refill what is derived from the events") { history };
    }
}
