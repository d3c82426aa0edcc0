namespace Geo.CoordinateSystems;

/// <summary>
/// The seven parameters of Decision 05/2007/QĐ-BTNMT, EPSG:6960 "VN-2000 to WGS 84 (2)", coordinate frame rotation (EPSG method 9607).
/// Signs are those of the decision; as a position vector they would be turned.
/// </summary>
internal static class Vn2000Datum
{
    private const double ShiftX = -191.90441429;
    private const double ShiftY = -39.30318279;
    private const double ShiftZ = -111.45032835;
    private const double Scale = 1.000000252906278;

    private const double RadiansPerArcSecond = Ellipsoid.RadiansPerDegree / 3600;
    private const double TurnX = -0.00928836 * RadiansPerArcSecond;
    private const double TurnY = 0.01975479 * RadiansPerArcSecond;
    private const double TurnZ = -0.00427372 * RadiansPerArcSecond;

    public static GeocentricPosition ToWgs84(GeocentricPosition vn2000) => new(
        ShiftX + Scale * (vn2000.X + TurnZ * vn2000.Y - TurnY * vn2000.Z),
        ShiftY + Scale * (-TurnZ * vn2000.X + vn2000.Y + TurnX * vn2000.Z),
        ShiftZ + Scale * (TurnY * vn2000.X - TurnX * vn2000.Y + vn2000.Z));

    /// <summary>The transposed rotation; the angles are so small that it equals the inverse to 1e-7 m.</summary>
    public static GeocentricPosition FromWgs84(GeocentricPosition wgs84)
    {
        var x = (wgs84.X - ShiftX) / Scale;
        var y = (wgs84.Y - ShiftY) / Scale;
        var z = (wgs84.Z - ShiftZ) / Scale;
        return new(x - TurnZ * y + TurnY * z, TurnZ * x + y - TurnX * z, -TurnY * x + TurnX * y + z);
    }
}
