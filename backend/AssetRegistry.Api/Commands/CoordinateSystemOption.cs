using System.CommandLine;
using System.CommandLine.Parsing;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Commands;

/// <summary>An option that names a coordinate system files are exchanged in: EPSG:9205 or 9205.</summary>
internal static class CoordinateSystemOption
{
    /// <summary>WGS 84 when it is not given.</summary>
    public static Option<int> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "EPSG:n",
        DefaultValueFactory = _ => Srid.Wgs84,
        CustomParser = result => Parse(name, result) ?? Srid.Wgs84,
    };

    /// <summary>Null when it is not given.</summary>
    public static Option<int?> CreateOptional(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "EPSG:n",
        CustomParser = result => Parse(name, result),
    };

    private static int? Parse(string name, ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (CoordinateSystemCode.TryRead(text, out var srid) && CoordinateSystemCode.IsForExchange(srid))
        {
            return srid;
        }

        result.AddError($"{name}: {CoordinateSystemCode.Unknown(text).Current}");

        return null;
    }
}
