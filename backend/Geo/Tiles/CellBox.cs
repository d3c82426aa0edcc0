using NetTopologySuite.Geometries;

namespace Geo.Tiles;

/// <summary>A box of cells of the unit plane, its outermost columns and rows included.</summary>
internal readonly record struct CellBox(uint West, uint North, uint East, uint South)
{
    /// <summary>
    /// The cells of every place in a box of degrees. One more on each side: the projection may round a place on the border of the box across
    /// the border of a cell.
    /// </summary>
    public static CellBox Around(Envelope box, int depth)
    {
        var last = (1U << depth) - 1;

        return new(
            Before(Morton.Cell(WebMercator.NormalisedX(box.MinX), depth)),
            Before(Morton.Cell(WebMercator.NormalisedY(box.MaxY), depth)),
            After(Morton.Cell(WebMercator.NormalisedX(box.MaxX), depth)),
            After(Morton.Cell(WebMercator.NormalisedY(box.MinY), depth)));

        uint Before(uint cell) => cell == 0 ? 0 : cell - 1;
        uint After(uint cell) => cell == last ? last : cell + 1;
    }

    public bool Meets(MortonSquare square) => square.Column <= East && square.LastColumn >= West && square.Row <= South && square.LastRow >= North;

    public bool Holds(MortonSquare square) => square.Column >= West && square.LastColumn <= East && square.Row >= North && square.LastRow <= South;
}
