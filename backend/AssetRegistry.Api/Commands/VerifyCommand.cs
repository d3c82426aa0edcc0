using System.CommandLine;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>
/// assetregistry verify [--anchors FILE]: whether any event was changed, removed, inserted or reordered behind the server's back. Exit code 1 and the
/// first of them when one was.
/// </summary>
public static class VerifyCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var kept = new Option<string?>("--anchors")
        {
            Description = "tệp mốc niêm phong cất giữ bên ngoài / file of anchors kept outside the database",
            HelpName = "FILE",
        };
        var command = shared.AddTo(new Command("verify", "kiểm tra lịch sử có bị sửa sau lưng máy chủ không / check that history is what was recorded") { kept });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(kept) is { } missing && !File.Exists(missing))
            {
                await error.WriteLineAsync(FileText.Missing(Path.GetFullPath(missing)).Current);

                return ExitCodes.Refused;
            }

            var anchors = parsed.GetValue(kept) is { } file ? ChainAnchor.ReadAll(file, await File.ReadAllLinesAsync(file, cancellationToken)) : [];
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
            await store.Schema.AssertDatabaseMatchesConfigurationAsync(cancellationToken);
            var verifier = new ChainVerifier(database.DataSource, new ChainAnchors(database.DataSource, TimeProvider.System), TimeProvider.System);
            var found = await verifier.VerifyAsync(anchors, cancellationToken);
            await using var session = store.LightweightSession();
            session.Store(LastVerification.Of(found));
            await session.SaveChangesAsync(cancellationToken);
            await (found.IsIntact ? output : error).WriteLineAsync(found.InWords().Current);
            if (found.Head is { } head)
            {
                await output.WriteLineAsync($"{ChainAnchor.Heading}{Environment.NewLine}{head}");
            }

            return found.IsIntact ? ExitCodes.Done : ExitCodes.Refused;
        });

        return command;
    }
}
