using System.CommandLine;
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
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (CoordinateSystemCode.TryRead(text, out var srid) && CoordinateSystemCode.IsForExchange(srid))
            {
                return srid;
            }

            result.AddError($"{name}: {CoordinateSystemCode.Unknown(text).Current}");

            return 0;
        },
    };
}
