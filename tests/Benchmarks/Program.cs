using Benchmarks;
using Benchmarks.Boundaries;
using Benchmarks.Importing;
using Benchmarks.National;
using Benchmarks.Places;

// Compares the product with what one would use otherwise, on the same machine and data, in one run:
//   dotnet run -c Release --project tests/Benchmarks -- [reassignment|lookups|tiles|places|imports|national]...
IReadOnlyList<(string Name, Func<Country, Task> Run)> benchmarks =
[
    ("reassignment", Compare(Reassignment.CompareAsync)),
    ("lookups", Compare(LookUps.CompareAsync)),
    ("tiles", Compare(Tiles.CompareAsync)),
    ("places", Compare(PlaceQueries.CompareAsync)),
    ("imports", FacilityImports.RunAsync),
    ("national", NationalSize.RunAsync),
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
        await run(country);
    }
}

return 0;

static Func<Country, Task> Compare(Func<Country, Task<IReadOnlyList<Comparison>>> run) => async country =>
{
    foreach (var comparison in await run(country))
    {
        Console.WriteLine(comparison);
    }
};
