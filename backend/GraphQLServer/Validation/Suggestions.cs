namespace GraphQLServer.Validation;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    // Distance costs the product of the lengths; no name worth guessing is longer.
    private const int LongestName = 100;

    /// <summary>A sentence with a leading space, or nothing: <c> Did you mean "name" or "nickname"?</c></summary>
    public static string DidYouMean(string given, IEnumerable<string> options, string kind = "")
    {
        var names = given.Length > LongestName ? [] : Closest(given, options).Take(MaxSuggestions).ToList();
        return names.Count == 0 ? "" : $" Did you mean {kind}{Or([.. names.Select(name => $"\"{name}\"")])}?";
    }

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b, or c</c>.</summary>
    public static string Or(string[] items) => items switch
    {
        [var one] => one,
        [var one, var two] => $"{one} or {two}",
        [.. var head, var last] => $"{string.Join(", ", head)}, or {last}",
        [] => "",
    };

    private static IEnumerable<string> Closest(string given, IEnumerable<string> options)
    {
        var threshold = (int)(given.Length * 0.4) + 1;
        return options
            .Select(option => (Option: option, Distance: Distance(given, option)))
            .Where(entry => entry.Distance <= threshold)
            .OrderBy(entry => entry.Distance)
            .ThenBy(entry => entry.Option, StringComparer.Ordinal)
            .Select(entry => entry.Option);
    }

    // Damerau-Levenshtein (adjacent transpositions count once); a difference in case alone counts one.
    private static int Distance(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        var (x, y) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        if (x == y)
        {
            return 1;
        }

        var distances = new int[x.Length + 1, y.Length + 1];
        for (var i = 0; i <= x.Length; i++)
        {
            for (var j = 0; j <= y.Length; j++)
            {
                distances[i, j] = i == 0 ? j : j == 0 ? i : Step(distances, x, y, i, j);
            }
        }

        return distances[x.Length, y.Length];
    }

    private static int Step(int[,] distances, string x, string y, int i, int j)
    {
        var cost = x[i - 1] == y[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(distances[i - 1, j] + 1, distances[i, j - 1] + 1), distances[i - 1, j - 1] + cost);
        return i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1] ? Math.Min(best, distances[i - 2, j - 2] + 1) : best;
    }
}
