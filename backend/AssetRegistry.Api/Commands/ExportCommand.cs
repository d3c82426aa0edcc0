using System.CommandLine;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Exports;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry export facilities|communes --out FILE [--format F] [--crs EPSG:n] [--province NN]: a layer as it is now, into a file.</summary>
public static class ExportCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error) => new("export", "xuất dữ liệu / export data")
    {
        CreateLayer(
            "facilities", "xuất cơ sở nhà, đất / export facilities", defaults, output, error,
            (province, session, reads, cancellationToken) =>
                Layers.FacilitiesAsync(new FacilityFilter(), province, CommandLineActor.Value, session, reads, cancellationToken)),
        CreateLayer(
            "communes", "xuất ranh giới xã, phường / export commune boundaries", defaults, output, error,
            (province, session, _, cancellationToken) => Layers.CommunesAsync(province, TimeProvider.System.Today(), session, cancellationToken)),
    };

    private static Command CreateLayer(
        string name, string description, RegistryOptions defaults, TextWriter output, TextWriter error,
        Func<string?, IQuerySession, RestrictedReads, CancellationToken, Task<ILayer>> open)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var file = new Option<string>("--out") { Description = "tệp ghi ra / file to write", HelpName = "FILE", Required = true };
        var format = FormatOption();
        var crs = CoordinateSystemOption.Create("--crs", "hệ tọa độ ghi ra, mặc định EPSG:4326 / coordinate system to write, EPSG:4326 by default");
        var province = new Option<string?>("--province") { Description = "mã tỉnh / province code", HelpName = "NN" };
        var command = shared.AddTo(new Command(name, description) { file, format, crs, province });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(file)!);
            if ((parsed.GetValue(format) ?? WriterOf(path)) is not { } writer)
            {
                await error.WriteLineAsync(new LocalizedText(
                    $"Không biết định dạng của tệp {path}. Hãy dùng --format {Formats}.",
                    $"The format of the file {path} is not known. Use --format {Formats}.").Current);

                return ExitCodes.Refused;
            }

            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);
            await using var session = store.QuerySession();
            var layer = await open(parsed.GetValue(province), session, new RestrictedReads(database.DataSource, TimeProvider.System), cancellationToken);

            return await WriteAsync(layer, writer, parsed.GetValue(crs), path, output, error, cancellationToken);
        });

        return command;
    }

    private static async Task<int> WriteAsync(
        ILayer layer, FeatureFileWriter writer, int srid, string path, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        // Beside the target and renamed at the end: what fails half-way leaves no half file, and the one that was there stays.
        var unfinished = $"{path}.{Guid.CreateVersion7():N}";
        try
        {
            await using (var stream = File.Create(unfinished))
            {
                await layer.WriteAsync(writer, srid, stream, cancellationToken);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (FeatureFileException refused)
        {
            await error.WriteLineAsync(refused.Text.Current);

            return ExitCodes.Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(new LocalizedText(
                $"Không ghi được tệp {path}: {e.Message} Hãy kiểm tra quyền ghi và dung lượng đĩa.",
                $"The file {path} cannot be written: {e.Message} Check the permission to write it and the space on the disk.").Current);

            return ExitCodes.Refused;
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }

        await output.WriteLineAsync(new LocalizedText($"Đã xuất {path}.", $"{path} was exported.").Current);

        return ExitCodes.Done;
    }

    private static string Formats => string.Join('|', LayerFormats.All.Select(LayerFormats.NameOf));

    private static FeatureFileWriter? WriterOf(string path) =>
        LayerFormats.All.FirstOrDefault(writer => path.EndsWith(writer.Extension, StringComparison.OrdinalIgnoreCase));

    private static Option<FeatureFileWriter?> FormatOption() => new("--format")
    {
        Description = $"định dạng, mặc định theo đuôi tệp / format, by default the file's ending: {Formats}",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (LayerFormats.Find(text) is { } writer)
            {
                return writer;
            }

            result.AddError(new LocalizedText(
                $"--format: không có định dạng {text}. Hiện có: {Formats}.", $"--format: there is no format {text}. There are: {Formats}.").Current);

            return null;
        },
    };
}
