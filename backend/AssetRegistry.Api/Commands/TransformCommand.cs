using System.CommandLine;
using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry transform [FILE] --from EPSG:n --to EPSG:n: a table of positions (CSV) in another coordinate system, to the output.</summary>
public static class TransformCommand
{
    private const string StandardInput = "-";

    public static Command Create(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "tệp CSV, hoặc - để đọc từ đầu vào chuẩn / CSV file, or - for standard input",
            DefaultValueFactory = _ => StandardInput,
        };
        var from = System("--from", "hệ tọa độ của tệp / coordinate system of the file");
        var to = System("--to", "hệ tọa độ cần chuyển sang / coordinate system to write");
        var columns = new Option<string?>("--columns") { Description = "tên cột phía đông và cột phía bắc / headings of the column to the east and to the north: EAST,NORTH" };
        var command = new Command("transform", "chuyển tọa độ giữa WGS 84 và VN-2000 / convert between WGS 84 and VN-2000") { file, from, to, columns };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!;
            if (path != StandardInput && !File.Exists(path))
            {
                await error.WriteLineAsync(FileText.Missing(path).Current);
                return ExitCodes.Refused;
            }

            using var reader = path == StandardInput ? new StreamReader(Console.OpenStandardInput()) : File.OpenText(path);
            var named = parsed.GetValue(columns)?.Split(',', 2);
            var (written, leftOut) = await new CsvTransform(parsed.GetValue(from), parsed.GetValue(to)).RunAsync(
                reader, named is [var east, var north] ? (east.Trim(), north.Trim()) : null, output, error, cancellationToken);
            await error.WriteLineAsync(new LocalizedText(
                $"Đã chuyển {written} dòng, bỏ lại {leftOut} dòng.", $"{written} rows converted, {leftOut} left out.").Current);

            return leftOut == 0 ? ExitCodes.Done : ExitCodes.Refused;
        });

        return command;
    }

    /// <summary>An option that names a coordinate system: EPSG:9205 or 9205.</summary>
    private static Option<int> System(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (CoordinateSystemCode.TryRead(text, out var srid))
            {
                return srid;
            }

            result.AddError(new LocalizedText(
                $"{name}: không có hệ tọa độ {text}. Dùng EPSG:4326 (WGS 84), EPSG:3857 hoặc một múi VN-2000, ví dụ EPSG:9205.",
                $"{name}: there is no coordinate system {text}. Use EPSG:4326 (WGS 84), EPSG:3857 or a zone of VN-2000 such as EPSG:9205.").Current);

            return 0;
        },
    };
}
