using System.Globalization;
using Benchmarks.Boundaries;
using Benchmarks.Register;

namespace Benchmarks.National;

/// <summary>
/// A server over the register of the whole country: how soon it is ready and what it needs, and how long a reader of tiles waits while others
/// commit. There is no peer. <c>BENCHMARK_FACILITIES</c> and <c>BENCHMARK_EVENTS</c> (of each) make it smaller or larger.
/// </summary>
public static class NationalSize
{
    private const int Facilities = 1_000_000;
    private const int EventsEach = 2;
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(Country country)
    {
        var (facilities, events) = (Number("BENCHMARK_FACILITIES", Facilities), Number("BENCHMARK_EVENTS", EventsEach));
        await using var register = await FilledRegister.MakeAsync();
        await Stage.TimedAsync($"import of the communes by the product", register.ImportCommunesAsync);
        await Stage.TimedAsync($"{facilities:N0} facilities with {facilities * (long)events:N0} events copied", () => register.FillAsync(country, facilities, events));

        await using var server = await ServerProcess.StartAsync(register.ConnectionString);
        Stage.Say($"ready after {server.ReadySeconds:0.0} s; {server.Memory()}");
        var readers = new TileReaders(server.Address);
        await readers.WarmAsync();
        Stage.Say($"after the first tiles: {server.Memory()}");
        Stage.Say($"tiles while nothing is committed: {await readers.ReadForAsync(Reading)}");
        var commits = new Commits(register.Store, country);
        using var enough = new CancellationTokenSource();
        var committing = commits.GoOnAsync(enough.Token);
        var during = await readers.ReadForAsync(Reading);
        await enough.CancelAsync();
        await committing;
        Stage.Say($"tiles while {commits.Count} facilities are registered in as many commits: {during}");
        Stage.Say($"afterwards: {server.Memory()}");
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
