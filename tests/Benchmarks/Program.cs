using Benchmarks;
using Benchmarks.Boundaries;
using Benchmarks.Places;

// Compares the product with what one would use otherwise, on the same machine and data, in one run:
//   dotnet run -c Release --project tests/Benchmarks -- [reassignment|lookups|tiles|places]...
IReadOnlyList<(string Name, Func<Country, Task<IReadOnlyList<Comparison>>> Run)> benchmarks =
[
    ("reassignment", Reassignment.CompareAsync),
    ("lookups", LookUps.CompareAsync),
    ("tiles", Tiles.CompareAsync),
    ("places", PlaceQueries.CompareAsync),
];

var unknown = args.Except(benchmarks.Select(benchmark => benchmark.Name)).ToList();
if (unknown.Count > 0)
{
    await Console.Error.WriteLineAsync(
        $"There is no benchmark {string.Join(", ", unknown)}. There are: {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}; without a name, all.");
    return 2;
}

if (await Country.LoadAsync() is not { } country)
{
    await Console.Error.WriteLineAsync(
        $"The benchmarks need the communes of the country as {Country.FileName} in ../shared beside the repository; it is not there.");
    return 2;
}

await using (country)
{
    foreach (var (name, run) in benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)))
    {
        Console.WriteLine($"{name}:");
        foreach (var comparison in await run(country))
        {
            Console.WriteLine(comparison);
        }
    }
}

return 0;
