using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>Writes the attribute table of a shapefile: dBASE III, text in UTF-8, which the .cpg file says.</summary>
internal sealed class DbfWriter
{
    private const int HeaderBytes = 32, FieldBytes = 32, NameBytes = 10, TextBytes = 254;
    private const byte Version = 0x03, EndOfFields = 0x0D, EndOfFile = 0x1A;
    private readonly Stream _stream;
    private readonly List<(char Type, int Length, int Decimals)> _columns;
    private readonly byte[] _row;
    private int _rowCount;

    public DbfWriter(Stream stream, IReadOnlyList<FeatureField> fields)
    {
        _stream = stream;
        _columns = [.. fields.Select(Column)];
        _row = new byte[1 + _columns.Sum(column => column.Length)];
        WriteHeader(fields);
    }

    /// <summary>A value that is too long for its column is refused: a table that cuts texts would lose them silently.</summary>
    /// <exception cref="FeatureFileException">A text has more than 254 bytes.</exception>
    public void Write(IReadOnlyList<object?> values)
    {
        _row.AsSpan().Fill((byte)' ');
        var at = 1;
        for (var column = 0; column < _columns.Count; column++)
        {
            var (type, length, decimals) = _columns[column];
            Write(_row.AsSpan(at, length), type, decimals, values[column]);
            at += length;
        }

        _stream.Write(_row);
        _rowCount++;
    }

    /// <summary>Ends the table and writes the number of rows into its header.</summary>
    public void Complete()
    {
        _stream.WriteByte(EndOfFile);
        Span<byte> count = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, _rowCount);
        _stream.Position = 4;
        _stream.Write(count);
        _stream.Position = 0;
    }

    /// <summary>Names of at most ten ASCII letters, each once, as the format demands.</summary>
    public static IReadOnlyList<string> ShortNames(IReadOnlyList<FeatureField> fields)
    {
        var names = new List<string>();
        foreach (var field in fields)
        {
            var name = field.Name.Length <= NameBytes ? field.Name : field.Name[..NameBytes];
            for (var number = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
            {
                var suffix = number.ToString(CultureInfo.InvariantCulture);
                name = field.Name[..Math.Min(field.Name.Length, NameBytes - suffix.Length)] + suffix;
            }

            names.Add(name);
        }

        return names;
    }

    private static (char Type, int Length, int Decimals) Column(FeatureField field) => field.Type switch
    {
        FeatureFieldType.WholeNumber => ('N', 18, 0),
        FeatureFieldType.Number => ('N', 24, 6),
        FeatureFieldType.Boolean => ('L', 1, 0),
        FeatureFieldType.Date => ('D', 8, 0),
        _ => ('C', TextBytes, 0),
    };

    private void WriteHeader(IReadOnlyList<FeatureField> fields)
    {
        var header = new byte[HeaderBytes + (FieldBytes * fields.Count) + 1];
        header[0] = Version;
        // The date of the last change; fixed, so that the same records make the same file.
        (header[1], header[2], header[3]) = (100, 1, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), (ushort)header.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(10), (ushort)_row.Length);
        var names = ShortNames(fields);
        for (var column = 0; column < fields.Count; column++)
        {
            var description = header.AsSpan(HeaderBytes + (FieldBytes * column), FieldBytes);
            Encoding.ASCII.GetBytes(names[column], description);
            description[11] = (byte)_columns[column].Type;
            description[16] = (byte)_columns[column].Length;
            description[17] = (byte)_columns[column].Decimals;
        }

        header[^1] = EndOfFields;
        _stream.Write(header);
    }

    private static void Write(Span<byte> cell, char type, int decimals, object? value)
    {
        if (value is null)
        {
            return;
        }

        var text = type switch
        {
            'N' when decimals == 0 => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture).PadLeft(cell.Length),
            'N' => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.000000", CultureInfo.InvariantCulture).PadLeft(cell.Length),
            'L' => value is true ? "T" : "F",
            'D' => ((DateOnly)value).ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            _ => (string)value,
        };
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > cell.Length)
        {
            throw new FeatureFileException(new(
                $"“{text[..Math.Min(40, text.Length)]}…” dài hơn {cell.Length} byte nên không ghi được vào Shapefile. Hãy xuất dưới dạng GeoPackage hoặc GeoJSON.",
                $"\"{text[..Math.Min(40, text.Length)]}…\" is longer than the {cell.Length} bytes a Shapefile can hold. Export as GeoPackage or GeoJSON."));
        }

        bytes.CopyTo(cell);
    }
}
