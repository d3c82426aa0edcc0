using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Geo.CoordinateSystems;
using Geo.Surveys;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Csv;

/// <summary>Rewrites a table of positions from one coordinate system to another, one row at a time.</summary>
/// <param name="from">EPSG number of what is read.</param>
/// <param name="to">EPSG number of what is written.</param>
public sealed class CsvTransform(int from, int to)
{
    /// <param name="reader">Rows behind a line of headings; the separator (comma, semicolon, tab) is recognised.</param>
    /// <param name="columns">Headings of the column to the east and of that to the north; null: by the usual names.</param>
    /// <param name="writer">Gets every row with its position rewritten; other columns stay.</param>
    /// <param name="problems">Gets a sentence for every row that is left out.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <returns>How many rows were written, and how many left out.</returns>
    /// <exception cref="CsvColumnsNotFoundException">The headings name no position.</exception>
    public async Task<(int Written, int LeftOut)> RunAsync(
        TextReader reader, (string East, string North)? columns, TextWriter writer, TextWriter problems, CancellationToken cancellationToken)
    {
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = null,
            MissingFieldFound = null,
        });
        if (!await csv.ReadAsync() || !csv.ReadHeader() || csv.HeaderRecord is not { } headings)
        {
            throw new CsvColumnsNotFoundException([]);
        }

        var position = Columns(headings, columns) ?? throw new CsvColumnsNotFoundException(headings);
        var output = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = csv.Parser.Delimiter, NewLine = "\n" }, leaveOpen: true);
        await using (output.ConfigureAwait(false))
        {
            var names = CoordinateColumns.Names(to);
            await WriteAsync(output, headings, position, names.First, names.Second);
            var (written, leftOut) = (0, 0);
            while (await csv.ReadAsync())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var cells = csv.Parser.Record!;
                if (Place(cells, position) is { } place)
                {
                    var (first, second) = CoordinateColumns.Written(place, to);
                    await WriteAsync(output, cells, position, first, second);
                    written++;
                }
                else
                {
                    leftOut++;
                    await problems.WriteLineAsync(LeftOut(csv.Parser.RawRow, cells, position).Current);
                }
            }

            return (written, leftOut);
        }
    }

    private CoordinateColumns? Columns(string[] headings, (string East, string North)? named)
    {
        if (named is not { } names)
        {
            return CoordinateColumns.Find(headings, from);
        }

        var (east, north) = (Array.IndexOf(headings, names.East), Array.IndexOf(headings, names.North));
        return east < 0 || north < 0 ? null : new(east, north);
    }

    /// <summary>The row's position in the new system, easting or longitude as X; null when the row holds none in Viet Nam.</summary>
    private Coordinate? Place(string[] cells, CoordinateColumns position)
    {
        if (cells.Length <= Math.Max(position.East, position.North)
            || !SurveyNumber.TryParse(cells[position.East], out var east) || !SurveyNumber.TryParse(cells[position.North], out var north))
        {
            return null;
        }

        var given = StoredGeometry.Factory.CreatePoint(new Coordinate(east, north));
        return CountryBounds.Box.Contains(Reprojection.Transform(given, from, Srid.Wgs84).Coordinate)
            ? Reprojection.Transform(given, from, to).Coordinate
            : null;
    }

    /// <summary>Writes the row with the position in the place of the first of its columns.</summary>
    private static async Task WriteAsync(CsvWriter output, string[] cells, CoordinateColumns position, string first, string second)
    {
        var (start, other) = (Math.Min(position.East, position.North), Math.Max(position.East, position.North));
        for (var column = 0; column < cells.Length; column++)
        {
            if (column == start)
            {
                output.WriteField(first);
                output.WriteField(second);
            }
            else if (column != other)
            {
                output.WriteField(cells[column]);
            }
        }

        await output.NextRecordAsync();
    }

    private LocalizedText LeftOut(int line, string[] cells, CoordinateColumns position)
    {
        string Cell(int index) => index < cells.Length ? cells[index] : "";
        var pair = $"“{Cell(position.East)}”, “{Cell(position.North)}”";
        return new(
            $"Dòng {line}: {pair} không phải vị trí ở Việt Nam trong hệ EPSG:{from}. Hãy kiểm tra số, thứ tự cột và kinh tuyến trục.",
            $"Line {line}: {pair} is no position in Viet Nam in EPSG:{from}. Check the numbers, the order of the columns and the central meridian.");
    }
}
