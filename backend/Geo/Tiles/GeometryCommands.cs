namespace Geo.Tiles;

/// <summary>MVT 2.1, 4.3: geometry as commands with relative positions.</summary>
internal static class GeometryCommands
{
    private const uint MoveTo = 1;
    private const uint LineTo = 2;
    private const uint ClosePath = 7;

    public static void Append(TileGeometry geometry, List<uint> commands)
    {
        var cursor = (X: 0, Y: 0);
        if (geometry.Kind is TileGeometryKind.Point)
        {
            commands.Add(Command(MoveTo, geometry.Parts.Sum(part => part.Length / 2)));
            foreach (var part in geometry.Parts)
            {
                AppendPositions(part, 0, part.Length, commands, ref cursor);
            }

            return;
        }

        foreach (var part in geometry.Parts)
        {
            commands.Add(Command(MoveTo, 1));
            AppendPositions(part, 0, 2, commands, ref cursor);
            commands.Add(Command(LineTo, part.Length / 2 - 1));
            AppendPositions(part, 2, part.Length, commands, ref cursor);
            if (geometry.Kind is TileGeometryKind.Polygon)
            {
                commands.Add(Command(ClosePath, 1));
            }
        }
    }

    private static void AppendPositions(int[] part, int from, int to, List<uint> commands, ref (int X, int Y) cursor)
    {
        for (var i = from; i < to; i += 2)
        {
            commands.Add((uint)ProtobufWriter.ZigZag(part[i] - cursor.X));
            commands.Add((uint)ProtobufWriter.ZigZag(part[i + 1] - cursor.Y));
            cursor = (part[i], part[i + 1]);
        }
    }

    private static uint Command(uint id, int count) => id | ((uint)count << 3);
}
