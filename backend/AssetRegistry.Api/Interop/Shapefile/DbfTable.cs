using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>
/// The attribute table of a shapefile (dBASE III), read row by row: a header of fields, then rows of fixed width behind a byte that marks
/// deleted ones. Values are bytes until an alphabet is known.
/// </summary>
internal sealed class DbfTable
{
    private const int HeaderBytes = 32, FieldBytes = 32, MaxFields = 1_000;
    private const byte EndOfFields = 0x0D, Deleted = (byte)'*';

    private readonly Stream _stream;
    private readonly byte[] _row;
    private readonly List<DbfField> _fields;

    private DbfTable(Stream stream, int rowCount, int rowLength, List<DbfField> fields) =>
        (_stream, RowCount, _row, _fields) = (stream, rowCount, new byte[rowLength], fields);

    public int RowCount { get; }

    public IReadOnlyList<DbfField> Fields => _fields;

    /// <exception cref="FeatureFileException">It is no dBASE table.</exception>
    public static async Task<DbfTable> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderBytes];
        await ReadAsync(stream, header, cancellationToken);
        var rowCount = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(4));
        var headerLength = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(8));
        var rowLength = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(10));
        if (rowCount < 0 || rowLength == 0 || headerLength < HeaderBytes + 1 || headerLength > HeaderBytes + (MaxFields * FieldBytes) + 264)
        {
            throw new FeatureFileException(ShapefileText.BadTable);
        }

        var descriptions = new byte[headerLength - HeaderBytes];
        await ReadAsync(stream, descriptions, cancellationToken);
        var fields = new List<DbfField>();
        for (var (at, offset) = (0, 1); at + FieldBytes <= descriptions.Length && descriptions[at] != EndOfFields; at += FieldBytes)
        {
            var description = descriptions.AsSpan(at, FieldBytes);
            var name = description[..11];
            var end = name.IndexOf((byte)0);
            var field = new DbfField(
                Encoding.ASCII.GetString(end < 0 ? name : name[..end]).Trim(), (char)description[11], offset, description[16], description[17]);
            offset += field.Length;
            fields.Add(offset <= rowLength ? field : throw new FeatureFileException(ShapefileText.BadTable));
        }

        return new(stream, rowCount, rowLength, fields);
    }

    /// <summary>The next row's bytes, valid until the one after it; null for a deleted row.</summary>
    /// <exception cref="FeatureFileException">The table ends before its last row.</exception>
    public async Task<byte[]?> ReadRowAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(_stream, _row, cancellationToken);
        return _row[0] == Deleted ? null : _row;
    }

    /// <summary>A field's value: text, long, double, DateOnly, bool, or null when it is blank.</summary>
    /// <exception cref="FormatException">The bytes are no value of the field's type.</exception>
    public static object? Value(DbfField field, byte[] row, Func<byte[], string> decode)
    {
        var bytes = row.AsSpan(field.Offset, field.Length);
        if (field.Type is 'C')
        {
            var text = decode(bytes.TrimEnd([(byte)' ', (byte)0]).ToArray());
            return text.Length == 0 ? null : VietnameseText.NormaliseOptional(text);
        }

        var plain = Encoding.ASCII.GetString(bytes).Trim(' ', '\0');
        return plain.Length == 0 || plain.All(character => character is '*' or '?') ? null : field.Type switch
        {
            'N' or 'F' when field.Decimals == 0 && long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            'N' or 'F' => double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture),
            'L' => plain is "T" or "t" or "Y" or "y",
            'D' => plain == "00000000" ? null : DateOnly.ParseExact(plain, "yyyyMMdd", CultureInfo.InvariantCulture),
            _ => plain,
        };
    }

    private static async Task ReadAsync(Stream stream, byte[] buffer, CancellationToken cancellationToken)
    {
        if (await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken) < buffer.Length)
        {
            throw new FeatureFileException(ShapefileText.Truncated(".dbf"));
        }
    }
}

/// <summary>A column of a dBASE table.</summary>
/// <param name="Type">C text, N and F numbers, L yes or no, D date.</param>
/// <param name="Offset">Its first byte in a row.</param>
internal sealed record DbfField(string Name, char Type, int Offset, int Length, int Decimals)
{
    public FeatureField ToFeatureField() => Type switch
    {
        'N' or 'F' => new(Name, Decimals == 0 ? FeatureFieldType.WholeNumber : FeatureFieldType.Number),
        'L' => new(Name, FeatureFieldType.Boolean),
        'D' => new(Name, FeatureFieldType.Date),
        _ => new(Name, FeatureFieldType.Text, Length),
    };
}
