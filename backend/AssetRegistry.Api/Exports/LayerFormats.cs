using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.GeoJson;
using AssetRegistry.Api.Interop.GeoPackage;
using AssetRegistry.Api.Interop.Kml;
using AssetRegistry.Api.Interop.Shapefile;
using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Exports;

/// <summary>The formats that layers are written in.</summary>
internal static class LayerFormats
{
    public static IReadOnlyList<FeatureFileWriter> All { get; } =
        [new GeoJsonWriter(), new ShapefileWriter(), new GeoPackageWriter(), new KmlWriter(), new KmzWriter(), new CsvTableWriter(), new XlsxTableWriter()];

    /// <summary>As commands name it: the file's ending without its dot, shp for a zipped Shapefile.</summary>
    public static string NameOf(FeatureFileWriter writer) => writer is ShapefileWriter ? "shp" : writer.Extension[1..];

    public static FeatureFileWriter? Find(string name) =>
        All.FirstOrDefault(writer => NameOf(writer).Equals(name.Trim('.'), StringComparison.OrdinalIgnoreCase));
}
