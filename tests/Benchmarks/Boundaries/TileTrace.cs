using Geo.Tiles;

namespace Benchmarks.Boundaries;

/// <summary>The tiles that somebody asks for who finds one commune from the whole country and looks around, four times over.</summary>
internal static class TileTrace
{
    public const int FromZoom = 5;
    public const int ToZoom = 14;

    // A window of 1440 × 900 shows so many tiles of 256 pixels.
    private const int Across = 6;
    private const int Down = 4;

    // Lai Châu city, Hà Nội, Đà Nẵng, Cần Thơ.
    private static readonly (double Longitude, double Latitude)[] Goals = [(103.46, 22.39), (105.84, 21.03), (108.21, 16.06), (105.78, 10.03)];

    /// <summary>At every zoom a window around the goal, then one window to the right and one down.</summary>
    public static IReadOnlyList<TileAddress> All { get; } =
    [
        .. Goals.SelectMany(goal => Enumerable.Range(FromZoom, ToZoom - FromZoom + 1).SelectMany(zoom => Window(TileAddress.At(goal.Longitude, goal.Latitude, zoom))))
            .Distinct(),
    ];

    private static IEnumerable<TileAddress> Window(TileAddress centre)
    {
        var size = 1 << centre.Zoom;
        for (var x = centre.X - (Across / 2); x < centre.X + Across; x++)
        {
            for (var y = centre.Y - (Down / 2); y < centre.Y + Down; y++)
            {
                if (x >= 0 && y >= 0 && x < size && y < size)
                {
                    yield return new(centre.Zoom, x, y);
                }
            }
        }
    }
}
