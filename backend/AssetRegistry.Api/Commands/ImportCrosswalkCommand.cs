using System.CommandLine;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry import crosswalk FILE [--dry-run] [--partial] [--since DATE]: which unit before a reform went to which units after it.</summary>
public static class ImportCrosswalkCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var file = new Argument<string>("FILE") { Description = $"CSV, .xlsx: {string.Join(", ", CrosswalkRow.NeededColumns)} [new_name, share, resolution, resolution_date]" };
        var dryRun = new Option<bool>("--dry-run") { Description = "chỉ kiểm tra / check only" };
        var partial = new Option<bool>("--partial") { Description = "lưu phần đúng dù có phần sai / store what is right even if something is wrong" };
        var since = new Option<DateOnly?>("--since")
        {
            Description = "ngày từ đó coi các đơn vị cũ là tồn tại, mặc định ngày trước sắp xếp / since when former units are entered as in force, by default the day before the reform",
            HelpName = "YYYY-MM-DD",
        };
        var command = shared.AddTo(new Command("crosswalk", "nhập bảng đối chiếu đơn vị cũ – mới / import which former unit went where")
        {
            file, dryRun, partial, since,
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                await error.WriteLineAsync(FileText.Missing(path).Current);
                return ExitCodes.Refused;
            }

            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);

            return await RunAsync(
                store, path, new(parsed.GetValue(dryRun), parsed.GetValue(partial), parsed.GetValue(since)), output, error, cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(
        IDocumentStore store, string path, CrosswalkImportOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var progress = new ProgressLine(error, Console.IsErrorRedirected);
        try
        {
            var report = await new CrosswalkImport(store, TimeProvider.System).RunAsync(
                opening => FeatureFiles.OpenAsync(path, null, opening), options, CommandLineActor.Value,
                row => error.WriteLine(FacilityImportText.Of(row).Current), progress, cancellationToken);
            await progress.EndAsync();
            await output.WriteLineAsync(CrosswalkImportText.Of(report).Current);

            return report.RefusedRows == 0 ? ExitCodes.Done : ExitCodes.Refused;
        }
        catch (FeatureFileException e)
        {
            await progress.EndAsync();
            await error.WriteLineAsync(e.Text.Current);
            await error.WriteLineAsync(FacilityImportText.Stopped.Current);

            return ExitCodes.Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await progress.EndAsync();
            await error.WriteLineAsync(FileText.Unreadable(path, e).Current);
            await error.WriteLineAsync(FacilityImportText.Stopped.Current);

            return ExitCodes.Refused;
        }
    }
}
