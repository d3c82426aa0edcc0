using System.Globalization;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Csv;

/// <summary>The two columns of a table that hold a position, and how they are called in each coordinate system.</summary>
/// <param name="East">Index of the longitude or easting.</param>
/// <param name="North">Index of the latitude or northing.</param>
internal sealed record CoordinateColumns(int East, int North)
{
    private static readonly string[] Longitudes = ["lon", "lng", "long", "longitude", "kinh_do", "kinhdo"];
    private static readonly string[] Latitudes = ["lat", "latitude", "vi_do", "vido"];
    private static readonly string[] Eastings = ["y_east", "easting", "east", "e"];
    private static readonly string[] Northings = ["x_north", "northing", "north", "n"];

    /// <summary>The columns' names in a table of this system, in the order it is written: surveys put the northing first and call it X.</summary>
    public static (string First, string Second) Names(int srid) => srid switch
    {
        Srid.Wgs84 => ("lon", "lat"),
        Srid.WebMercator => ("x", "y"),
        _ => ("X_North", "Y_East"),
    };

    /// <summary>Whether the first of the two columns is the one to the north.</summary>
    public static bool IsNorthingFirst(int srid) => srid is not (Srid.Wgs84 or Srid.WebMercator);

    /// <summary>A position in the order of <see cref="Names"/>, to a tenth of a millimetre on the ground in either unit.</summary>
    /// <param name="place">Easting or longitude as X.</param>
    public static (string First, string Second) Written(Coordinate place, int srid) => srid switch
    {
        Srid.Wgs84 => (Number(place.X, "0.000000000"), Number(place.Y, "0.000000000")),
        Srid.WebMercator => (Number(place.X, "0.0000"), Number(place.Y, "0.0000")),
        _ => (Number(place.Y, "0.0000"), Number(place.X, "0.0000")),
    };

    /// <summary>The columns as their headings name them; null when none do. Bare x and y mean what they mean in the system.</summary>
    public static CoordinateColumns? Find(IReadOnlyList<string> headings, int srid)
    {
        var isSurvey = IsNorthingFirst(srid);
        var folded = headings.Select(heading => VietnameseText.Fold(heading).Replace(' ', '_')).ToList();
        var east = Index(folded, srid is Srid.Wgs84 ? Longitudes : Eastings, isSurvey ? "y" : "x");
        var north = Index(folded, srid is Srid.Wgs84 ? Latitudes : Northings, isSurvey ? "x" : "y");
        return east < 0 || north < 0 ? null : new(east, north);
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static int Index(List<string> headings, string[] names, string bare) =>
        headings.FindIndex(heading => names.Contains(heading)) is >= 0 and var found ? found : headings.IndexOf(bare);
}
