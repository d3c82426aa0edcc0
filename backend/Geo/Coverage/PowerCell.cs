using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// The cell of one site in a power diagram: the places for which the squared distance to the site, less its weight, is least.
/// A convex polygon whose sides know the site on their other side.
/// </summary>
internal sealed class PowerCell
{
    /// <summary>Marks a side of the box that the cell began as.</summary>
    public const int NoNeighbour = -1;

    private readonly List<(double X, double Y, int Neighbour)> _corners;

    private PowerCell(List<(double X, double Y, int Neighbour)> corners) => _corners = corners;

    /// <summary>Sides as start, end and the site beyond.</summary>
    public IEnumerable<(Coordinate From, Coordinate To, int Neighbour)> Sides => _corners.Select((corner, i) =>
        (new Coordinate(corner.X, corner.Y), Position((i + 1) % _corners.Count), corner.Neighbour));

    public static PowerCell Of(int site, IReadOnlyList<Coordinate> sites, double[] weights, Envelope box)
    {
        var cell = new PowerCell(
        [
            (box.MinX, box.MinY, NoNeighbour), (box.MaxX, box.MinY, NoNeighbour), (box.MaxX, box.MaxY, NoNeighbour), (box.MinX, box.MaxY, NoNeighbour),
        ]);
        for (var other = 0; other < sites.Count; other++)
        {
            if (other != site)
            {
                cell.CutAway(other, sites[site], weights[site], sites[other], weights[other]);
            }
        }

        return cell;
    }

    /// <summary>The cell as a polygon, empty if other sites take all of it.</summary>
    public Polygon ToPolygon(GeometryFactory factory) =>
        _corners.Count < 3 ? factory.CreatePolygon() : factory.CreatePolygon([.. Enumerable.Range(0, _corners.Count + 1).Select(i => Position(i % _corners.Count))]);

    private Coordinate Position(int i) => new(_corners[i].X, _corners[i].Y);

    /// <summary>Keeps the side of the radical line where <c>2 (other − site) · p ≤ |other|² − |site|² − weights</c>.</summary>
    private void CutAway(int other, Coordinate site, double siteWeight, Coordinate otherSite, double otherWeight)
    {
        double a = 2 * (otherSite.X - site.X), b = 2 * (otherSite.Y - site.Y);
        var limit = otherSite.X * otherSite.X + otherSite.Y * otherSite.Y - otherWeight - site.X * site.X - site.Y * site.Y + siteWeight;
        var kept = new List<(double X, double Y, int Neighbour)>();
        for (var i = 0; i < _corners.Count; i++)
        {
            var (from, to) = (_corners[i], _corners[(i + 1) % _corners.Count]);
            double before = a * from.X + b * from.Y - limit, after = a * to.X + b * to.Y - limit;
            if (before <= 0)
            {
                kept.Add(from);
            }

            if (before <= 0 != after <= 0)
            {
                var share = before / (before - after);
                kept.Add((from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y), before <= 0 ? other : from.Neighbour));
            }
        }

        _corners.Clear();
        _corners.AddRange(kept);
    }
}
