using Geo.CoordinateSystems;

namespace Geo.Tests.CoordinateSystems;

public sealed class WellKnownTextTests
{
    [Fact]
    public void The_catalogue_recognises_itself() => Assert.All(
        CoordinateSystemCatalogue.All, system => Assert.Equal(system.Srid, WellKnownText.Recognise(system.Wkt)));

    /// <summary>The way desktop programs write it: other names, no authority, no datum shift.</summary>
    [Fact]
    public void A_zone_is_known_by_its_parameters_alone() => Assert.Equal(
        9205,
        WellKnownText.Recognise(
            "PROJCS[\"Lai_Chau_KTT_103\",GEOGCS[\"GCS_VN_2000\",DATUM[\"D_Vietnam_2000\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]]," +
            "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0]," +
            "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",103.0],PARAMETER[\"Scale_Factor\",0.9999]," +
            "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]"));

    [Theory]
    [InlineData("no well-known text")]
    [InlineData("GEOGCS[\"NAD83\",DATUM[\"North_American_Datum_1983\",SPHEROID[\"GRS 1980\",6378137,298.257222101]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]")]
    public void Anything_else_is_unknown(string text) => Assert.Null(WellKnownText.Recognise(text));

    [Fact]
    public void A_meridian_that_no_zone_has_is_unknown() => Assert.Null(
        WellKnownText.Recognise(CoordinateSystemCatalogue.Get(9205).Wkt.Replace("\"central_meridian\",103", "\"central_meridian\",103.5", StringComparison.Ordinal)));
}
