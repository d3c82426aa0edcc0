using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Scenario;

/// <summary>
/// Lai Châu from 1 July 2025 on, played through GraphQL: a server that goes by the story's clock, an account for every official, every command a
/// mutation over HTTP at the time it was given. Only what an administrator imports (units, boundaries, organisations) and the accounts are there before.
/// </summary>
public sealed class LaiChauScenario(DemoRegistry registry) : IAsyncLifetime
{
    private readonly DemoClock _clock = new();
    private readonly Dictionary<DateOnly, ProvinceFigures> _read = [];
    private TestServer? _server;
    private SignedInOfficials? _officials;

    /// <summary>The evenings on which the auditor reads the figures of the day.</summary>
    public static IReadOnlyList<DateOnly> Evenings { get; } =
    [
        new(2025, 7, 11), new(2025, 7, 31), new(2025, 9, 16), new(2025, 10, 14), new(2025, 10, 15), new(2025, 11, 30), new(2025, 12, 31),
    ];

    /// <summary>The connection string of the database that the commands have filled.</summary>
    public string Database => _server!.Database;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The last moment of the day in Viet Nam.</summary>
    public static DateTimeOffset EveningOf(DateOnly day) => VietnamTime.At(day, new TimeOnly(23, 59, 59));

    public async ValueTask InitializeAsync()
    {
        // Before the server starts: its keys, accounts and rules are dated too.
        _clock.Set(VietnamTime.At(new DateOnly(2025, 7, 1), new TimeOnly(6, 0)));
        _server = await TestServer.StartAsync(await registry.EmptyDatabaseAsync(Cancellation), demo: false, clock: _clock);
        _officials = new SignedInOfficials(_server, _clock);
        var store = _server.Services.GetRequiredService<IDocumentStore>();
        await OfficialAccounts.OpenAsync(store, Cancellation);
        var stage = new DemoStage(store, _clock, new GraphQLDesk(store, _officials));
        await new DemoFoundation(stage).PlayAsync(Cancellation);
        var evenings = new Queue<DateOnly>(Evenings);
        foreach (var step in new DemoStory(stage).Steps.OrderBy(step => step.RecordedAt))
        {
            await ReadUntilAsync(step.RecordedAt, evenings);
            _clock.Set(step.RecordedAt);
            await step.Play(Cancellation);
        }

        await ReadUntilAsync(DateTimeOffset.MaxValue, evenings);
    }

    /// <summary>What the auditor read in the evening of that day, when nothing later was known.</summary>
    public ProvinceFigures ReadOn(DateOnly day) => _read[day];

    /// <summary>What the auditor reads after the story, of a day as known at a moment; without a moment: as known now.</summary>
    public async Task<ProvinceFigures> AskAsync(DateOnly? day, DateTimeOffset? knownAt) =>
        await ProvinceFigures.ReadAsync(await _officials!.AsAsync("auditor"), day, knownAt);

    /// <summary>Any other question of the auditor.</summary>
    public async Task<JsonElement> QueryAsync(string query, object variables) => await (await _officials!.AsAsync("auditor")).QueryAsync(query, variables);

    public async ValueTask DisposeAsync()
    {
        _officials?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>The figures of the evenings that have come before the next step; the server's clock says which day it is.</summary>
    private async Task ReadUntilAsync(DateTimeOffset next, Queue<DateOnly> evenings)
    {
        while (evenings.TryPeek(out var evening) && EveningOf(evening) < next)
        {
            _clock.Set(EveningOf(evening));
            _read.Add(evenings.Dequeue(), await AskAsync(null, null));
        }
    }
}
