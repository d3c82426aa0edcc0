namespace AssetRegistry.Tests;

public sealed class PositionTests
{
    [Theory]
    [InlineData(103.45, 22.4)]
    [InlineData(102, 7)]
    [InlineData(118, 23.5)]
    public void Accepts_a_place_in_the_country(double longitude, double latitude) =>
        Assert.Equal((longitude, latitude), (new Position(longitude, latitude).Longitude, new Position(longitude, latitude).Latitude));

    [Theory]
    [InlineData(double.NaN, 22.4, PositionProblem.NotFinite)]
    [InlineData(103.45, double.PositiveInfinity, PositionProblem.NotFinite)]
    [InlineData(22.4, 103.45, PositionProblem.SwappedAxes)]
    [InlineData(2478019.95, 546135.78, PositionProblem.OutsideCountry)]
    [InlineData(101.9, 22.4, PositionProblem.OutsideCountry)]
    [InlineData(103.45, 23.6, PositionProblem.OutsideCountry)]
    [InlineData(0, 0, PositionProblem.OutsideCountry)]
    public void Says_what_is_wrong_with_others(double longitude, double latitude, PositionProblem problem)
    {
        var refusal = Assert.Throws<PositionRejectedException>(() => new Position(longitude, latitude));

        Assert.Equal((problem, "location"), (refusal.Problem, refusal.Field));
    }
}
