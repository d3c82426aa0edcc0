using System.Text;

namespace TestKit;

/// <summary>A small reader of vector tiles, written from the specification (MVT 2.1) alone, to check what the writer wrote.</summary>
public sealed record DecodedTile(IReadOnlyList<DecodedLayer> Layers)
{
    /// <summary>Reads a tile that is not compressed.</summary>
    public static DecodedTile Read(byte[] bytes) => new([.. Fields(bytes).Where(field => field.Number == 3).Select(field => ReadLayer(field.Bytes))]);

    /// <summary>The only layer of that name.</summary>
    public DecodedLayer this[string name] => Layers.Single(layer => layer.Name == name);

    private static DecodedLayer ReadLayer(byte[] bytes)
    {
        var fields = Fields(bytes).ToList();
        string[] keys = [.. fields.Where(field => field.Number == 3).Select(field => Encoding.UTF8.GetString(field.Bytes))];
        object[] values = [.. fields.Where(field => field.Number == 4).Select(field => ReadValue(Fields(field.Bytes).Single()))];
        return new(
            Encoding.UTF8.GetString(fields.Single(field => field.Number == 1).Bytes),
            (int)fields.Single(field => field.Number == 15).Value,
            (int)fields.Single(field => field.Number == 5).Value,
            keys,
            values,
            [.. fields.Where(field => field.Number == 2).Select(field => ReadFeature(field.Bytes, keys, values))]);
    }

    private static DecodedFeature ReadFeature(byte[] bytes, string[] keys, object[] values)
    {
        var fields = Fields(bytes).ToList();
        var tags = Packed(fields.Single(field => field.Number == 2).Bytes);
        return new(
            fields.Where(field => field.Number == 1).Select(field => (ulong?)field.Value).SingleOrDefault(),
            (int)fields.Single(field => field.Number == 3).Value,
            tags.Chunk(2).ToDictionary(pair => keys[pair[0]], pair => values[pair[1]]),
            ReadGeometry(Packed(fields.Single(field => field.Number == 4).Bytes)));
    }

    private static List<List<(int X, int Y)>> ReadGeometry(List<ulong> numbers)
    {
        var parts = new List<List<(int, int)>>();
        var (x, y) = (0, 0);
        for (var i = 0; i < numbers.Count;)
        {
            var (command, count) = (numbers[i] & 7, (int)(numbers[i] >> 3));
            i++;
            for (var n = 0; n < count && command != 7; n++, i += 2)
            {
                (x, y) = (x + Signed(numbers[i]), y + Signed(numbers[i + 1]));
                if (command == 1)
                {
                    parts.Add([]);
                }

                parts[^1].Add((x, y));
            }
        }

        return parts;
    }

    private static int Signed(ulong value) => (int)(value >> 1) ^ -(int)(value & 1);

    private static object ReadValue((int Number, ulong Value, byte[] Bytes) field) => field.Number switch
    {
        1 => Encoding.UTF8.GetString(field.Bytes),
        3 => BitConverter.UInt64BitsToDouble(field.Value),
        5 => (long)field.Value,
        6 => (long)(field.Value >> 1) ^ -(long)(field.Value & 1),
        7 => field.Value == 1,
        _ => throw new InvalidDataException($"Value type {field.Number}."),
    };

    private static List<ulong> Packed(byte[] bytes)
    {
        var numbers = new List<ulong>();
        for (var at = 0; at < bytes.Length;)
        {
            numbers.Add(Varint(bytes, ref at));
        }

        return numbers;
    }

    private static IEnumerable<(int Number, ulong Value, byte[] Bytes)> Fields(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var key = Varint(bytes, ref at);
            switch (key & 7)
            {
                case 0:
                    yield return ((int)(key >> 3), Varint(bytes, ref at), []);
                    break;
                case 1:
                    yield return ((int)(key >> 3), BitConverter.ToUInt64(bytes, at), []);
                    at += 8;
                    break;
                case 2:
                    var length = (int)Varint(bytes, ref at);
                    yield return ((int)(key >> 3), 0, bytes[at..(at + length)]);
                    at += length;
                    break;
                default:
                    throw new InvalidDataException($"Wire type {key & 7}.");
            }
        }
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        var (value, shift) = (0UL, 0);
        for (; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
