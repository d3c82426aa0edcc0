namespace AssetRegistry.Assignments;

/// <summary>One allowed pair of a row, and what it costs.</summary>
public readonly record struct MatchingEdge(int Column, MatchingCost Cost);

/// <summary>
/// The cheapest assignment of rows to columns where only some pairs are allowed, each row and column is used at most once, and any may
/// stay unused at no cost. Exact: rows are added one after the other, each along a shortest augmenting path in reduced costs.
/// </summary>
/// <remarks>
/// The method of R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
/// Computing 38 (1987), with the potentials of N. Tomizawa, "On some techniques useful for solution of transportation network problems",
/// Networks 1 (1971). O(rows · edges · log columns) at worst; a path mostly ends after a few steps. Equal paths: the column of the least
/// index is settled first, so the same input always gives the same result.
/// </remarks>
public sealed class SparseAssignment
{
    public const int Unused = -1;

    private readonly MatchingEdge[][] _edges;
    private readonly int[] _columnOfRow;
    private readonly int[] _rowOfColumn;

    // The reduced cost of a pair is its cost less both potentials: never below 0, and 0 for the pairs in use. An unused column has potential 0,
    // and staying unused costs a row 0 less its potential.
    private readonly MatchingCost[] _rowPotential;
    private readonly MatchingCost[] _columnPotential;

    private readonly MatchingCost[] _way;
    private readonly int[] _cameFromRow;
    private readonly int[] _reachedBy;
    private readonly List<int> _settled = [];

    // No path longer than this can be the shortest one: one that ends as short is known already.
    private MatchingCost _bound;
    private readonly PriorityQueue<int, (MatchingCost Way, int Column)> _frontier = new(Comparer<(MatchingCost Way, int Column)>.Create(
        (left, right) => MatchingCost.Compare(left.Way, right.Way) is var order and not 0 ? order : left.Column.CompareTo(right.Column)));

    private SparseAssignment(IReadOnlyList<IReadOnlyList<MatchingEdge>> edges, int columnCount)
    {
        _edges = [.. edges.Select(row => row as MatchingEdge[] ?? [.. row])];
        _columnOfRow = new int[edges.Count];
        _rowOfColumn = new int[columnCount];
        _rowPotential = new MatchingCost[edges.Count];
        _columnPotential = new MatchingCost[columnCount];
        _way = new MatchingCost[columnCount];
        _cameFromRow = new int[columnCount];
        _reachedBy = new int[columnCount];
        Array.Fill(_columnOfRow, Unused);
        Array.Fill(_rowOfColumn, Unused);
        Array.Fill(_reachedBy, Unused);
    }

    /// <param name="edges">The allowed pairs of each row.</param>
    /// <param name="columnCount">How many columns there are.</param>
    /// <returns>The column of each row, or <see cref="Unused"/>.</returns>
    public static int[] Solve(IReadOnlyList<IReadOnlyList<MatchingEdge>> edges, int columnCount)
    {
        var assignment = new SparseAssignment(edges, columnCount);
        for (var row = 0; row < edges.Count; row++)
        {
            assignment.Add(row);
        }

        return assignment._columnOfRow;
    }

    private void Add(int start)
    {
        _rowPotential[start] = LeastCost(start);
        _settled.Clear();
        _frontier.Clear();

        // A path ends at an unused column, or at a row that gives up its column and stays unused itself.
        var quitter = start;
        var toQuit = MatchingCost.Zero - _rowPotential[start];
        _bound = toQuit;
        Reach(start, start, MatchingCost.Zero);
        while (_frontier.TryDequeue(out var column, out var reached))
        {
            if (MatchingCost.Compare(reached.Way, _way[column]) != 0)
            {
                continue; // A shorter way was found later, and has been taken.
            }

            if (reached.Way > toQuit)
            {
                break;
            }

            if (_rowOfColumn[column] is Unused)
            {
                ShiftPotentials(start, reached.Way);
                Augment(start, column);
                return;
            }

            var row = _rowOfColumn[column];
            _settled.Add(column);
            if (reached.Way - _rowPotential[row] is var way && way < toQuit)
            {
                (quitter, toQuit) = (row, way);
                Bound(way);
            }

            Reach(start, row, reached.Way);
        }

        ShiftPotentials(start, toQuit);
        Quit(start, quitter);
    }

    private MatchingCost LeastCost(int row)
    {
        var least = MatchingCost.Zero;
        foreach (var (column, cost) in _edges[row])
        {
            if (cost - _columnPotential[column] is var reduced && reduced < least)
            {
                least = reduced;
            }
        }

        return least;
    }

    private void Reach(int start, int row, MatchingCost wayToRow)
    {
        var offset = wayToRow - _rowPotential[row];
        foreach (var (column, cost) in _edges[row])
        {
            if (_columnOfRow[row] == column)
            {
                continue;
            }

            var way = offset + cost - _columnPotential[column];
            if (!(way > _bound) && (_reachedBy[column] != start || way < _way[column]))
            {
                if (_rowOfColumn[column] is Unused)
                {
                    Bound(way);
                }

                (_reachedBy[column], _way[column], _cameFromRow[column]) = (start, way, row);
                _frontier.Enqueue(column, (way, column));
            }
        }
    }

    private void Bound(MatchingCost way) => _bound = way < _bound ? way : _bound;

    private void ShiftPotentials(int start, MatchingCost total)
    {
        _rowPotential[start] += total;
        foreach (var column in _settled)
        {
            var shift = total - _way[column];
            _rowPotential[_rowOfColumn[column]] += shift;
            _columnPotential[column] -= shift;
        }
    }

    private void Augment(int start, int column)
    {
        for (var row = Unused; row != start;)
        {
            row = _cameFromRow[column];
            _rowOfColumn[column] = row;
            (_columnOfRow[row], column) = (column, _columnOfRow[row]);
        }
    }

    private void Quit(int start, int quitter)
    {
        if (quitter != start)
        {
            var freed = _columnOfRow[quitter];
            _columnOfRow[quitter] = Unused;
            Augment(start, freed);
        }
    }
}
