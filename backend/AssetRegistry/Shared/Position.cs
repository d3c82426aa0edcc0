namespace AssetRegistry;

/// <summary>A place in Viet Nam: WGS 84, degrees. Refuses anything else with <see cref="PositionRejectedException"/>.</summary>
public sealed record Position
{
    private const double West = 102, East = 118, South = 7, North = 23.5;

    public Position(double longitude, double latitude)
    {
        if (!double.IsFinite(longitude) || !double.IsFinite(latitude))
        {
            throw new PositionRejectedException(longitude, latitude, PositionProblem.NotFinite);
        }

        if (!IsInCountry(longitude, latitude))
        {
            throw new PositionRejectedException(
                longitude, latitude, IsInCountry(latitude, longitude) ? PositionProblem.SwappedAxes : PositionProblem.OutsideCountry);
        }

        Longitude = longitude;
        Latitude = latitude;
    }

    public double Longitude { get; }

    public double Latitude { get; }

    private static bool IsInCountry(double longitude, double latitude) =>
        longitude is >= West and <= East && latitude is >= South and <= North;
}
