using System.CommandLine;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Audit.Bundles;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>
/// assetregistry verify [--anchors FILE] [--bundle FILE]: whether any event was changed, removed, inserted or reordered behind the server's back, in the
/// database or in a bundle that was taken out of it. Exit code 1 and the first of them when one was.
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
        var bundle = new Option<string?>("--bundle")
        {
            Description = "bộ hồ sơ thanh tra (.zip) cần kiểm tra thay cho cơ sở dữ liệu / audit bundle to check instead of the database",
            HelpName = "FILE",
        };
        var command = shared.AddTo(
            new Command("verify", "kiểm tra lịch sử có bị sửa sau lưng máy chủ không / check that history is what was recorded") { kept, bundle });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (anchorFile, bundleFile) = (parsed.GetValue(kept), parsed.GetValue(bundle));
            if (new[] { anchorFile, bundleFile }.FirstOrDefault(file => file is not null && !File.Exists(file)) is { } missing)
            {
                await error.WriteLineAsync(FileText.Missing(Path.GetFullPath(missing)).Current);

                return ExitCodes.Refused;
            }

            var anchors = anchorFile is null ? [] : ChainAnchor.ReadAll(anchorFile, await File.ReadAllLinesAsync(anchorFile, cancellationToken));

            return bundleFile is null
                ? await VerifyDatabaseAsync(shared.Read(parsed), anchors, output, error, cancellationToken)
                : await VerifyBundleAsync(bundleFile, anchors, output, error, cancellationToken);
        });

        return command;
    }

    private static async Task<int> VerifyDatabaseAsync(
        RegistryOptions options, IReadOnlyList<ChainAnchor> anchors, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        await using var database = await RegistryDatabase.OpenForCommandAsync(options, cancellationToken);
        using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
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
    }

    private static async Task<int> VerifyBundleAsync(
        string path, IReadOnlyList<ChainAnchor> anchors, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        if (await BundleCheck.FindFaultAsync(file, anchors, cancellationToken) is { } fault)
        {
            await error.WriteLineAsync(fault.Current);

            return ExitCodes.Refused;
        }

        await output.WriteLineAsync(new LocalizedText(
            $"{path}: mọi tệp, sự kiện và giấy tờ đúng như đã niêm phong.", $"{path}: every file, event and paper is as it was sealed.").Current);

        return ExitCodes.Done;
    }
}
