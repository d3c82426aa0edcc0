namespace Geo.Coverage;

/// <summary>Small dense systems of linear equations.</summary>
internal static class LinearSystem
{
    /// <summary>
    /// Solves by elimination with row exchange. Weights of a power diagram are only known up to a common constant, so the
    /// system is singular by one; the last unknown is set to 0.
    /// </summary>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        var size = right.Length - 1;
        double[][] rows = [.. Enumerable.Range(0, size).Select(i => (double[])[.. matrix[i][..size], right[i]])];
        for (var pivot = 0; pivot < size; pivot++)
        {
            var best = Enumerable.Range(pivot, size - pivot).MaxBy(row => Math.Abs(rows[row][pivot]));
            (rows[pivot], rows[best]) = (rows[best], rows[pivot]);
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = rows[row][pivot] / rows[pivot][pivot];
                for (var column = pivot; column <= size; column++)
                {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }

        var solution = new double[size + 1];
        for (var row = size - 1; row >= 0; row--)
        {
            var rest = rows[row][size];
            for (var column = row + 1; column < size; column++)
            {
                rest -= rows[row][column] * solution[column];
            }

            solution[row] = rest / rows[row][row];
        }

        return solution;
    }
}
