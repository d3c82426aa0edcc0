using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Importing;

/// <summary>One row of a file of facilities. What its file has no column for, or its cell leaves empty, is null: nothing is said of it.</summary>
internal sealed record FacilityRow(
    int Row, string? Number, string? Name, string? FormerName, FacilityCategory? Category, Classification? Classification, string? Commune,
    string? FormerCommune, string? Address, string? Holder, decimal? LandAreaM2, decimal? FloorAreaM2, DateOnly? VacantSince, Sensitivity? Sensitivity, Position? Location)
{
    /// <exception cref="CellException">A cell cannot be understood.</exception>
    /// <exception cref="PositionRejectedException">The position lies outside Viet Nam.</exception>
    public static FacilityRow Read(FileFeature feature, ColumnMapping mapping)
    {
        return new(
            feature.Row,
            Text(FacilityColumn.Number),
            Text(FacilityColumn.Name),
            Text(FacilityColumn.FormerName),
            CellValues.Code<FacilityCategory>(FacilityColumn.Category, Cell(FacilityColumn.Category), FacilityTerms.InWords),
            CellValues.Code<Classification>(FacilityColumn.Classification, Cell(FacilityColumn.Classification), FacilityTerms.InWords),
            Text(FacilityColumn.Commune),
            Text(FacilityColumn.FormerCommune),
            Text(FacilityColumn.Address),
            Text(FacilityColumn.Holder),
            CellValues.Area(FacilityColumn.LandArea, Cell(FacilityColumn.LandArea)),
            CellValues.Area(FacilityColumn.FloorArea, Cell(FacilityColumn.FloorArea)),
            CellValues.Day(FacilityColumn.VacantSince, Cell(FacilityColumn.VacantSince)),
            CellValues.Code<Sensitivity>(FacilityColumn.Sensitivity, Cell(FacilityColumn.Sensitivity), FacilityTerms.InWords),
            PositionOf(feature.Geometry ?? Written()));

        object? Cell(FacilityColumn column) => ValueOf(feature, mapping, column);

        string? Text(FacilityColumn column) => CellValues.Text(Cell(column));

        Geometry? Written() =>
            (CellValues.Coordinate(FacilityColumn.East, Cell(FacilityColumn.East)), CellValues.Coordinate(FacilityColumn.North, Cell(FacilityColumn.North))) switch
            {
                (null, null) => null,
                ({ } east, { } north) => StoredGeometry.Factory.CreatePoint(new Coordinate(east, north)),
                _ => throw new CellException(FacilityColumn.North, ImportText.HalfAPosition),
            };

        Position? PositionOf(Geometry? shape)
        {
            if (shape is null or { IsEmpty: true })
            {
                return null;
            }

            if (shape is not Point)
            {
                throw new CellException(FacilityColumn.East, ImportText.NotAPoint);
            }

            var place = Reprojection.Transform(shape, mapping.Srid, Srid.Wgs84).Coordinate;

            return new Position(place.X, place.Y);
        }
    }

    /// <summary>The facility's number as the row has it, for messages about rows that cannot be read.</summary>
    public static string? NumberOf(FileFeature feature, ColumnMapping mapping) => CellValues.Text(ValueOf(feature, mapping, FacilityColumn.Number));

    private static object? ValueOf(FileFeature feature, ColumnMapping mapping, FacilityColumn column) =>
        mapping.Headings.TryGetValue(column, out var heading) ? feature.Attributes.GetValueOrDefault(heading) : null;
}
