using FsCheck;
using FsCheck.Fluent;
using PostgresStore.Events;
using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Projections;

/// <summary>For random histories, every question to the table has the answer of a naive replay.</summary>
public sealed class BitemporalPropertyTests(StoreDatabase database) : StoreTest(database)
{
    private const int Days = 8;
    private const int Histories = 60;
    private static readonly DateTimeOffset Start = new(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    protected override void Configure(StoreOptions options) => options.Projections.Add(new TenancyHistory(), ProjectionLifecycle.Inline);

    /// <summary>An event and whether a new save, at a later time, begins with it.</summary>
    private sealed record Recorded(int Kind, int Day, int Value, int MinutesLater, bool NewSave);

    [Fact]
    public async Task Every_day_and_time_gives_what_a_replay_gives()
    {
        var recorded =
            from kind in Gen.Choose(0, 3)
            from day in Gen.Choose(0, Days - 1)
            from value in Gen.Choose(0, 2)
            from later in Gen.Choose(0, 2)
            from newSave in Gen.Elements(true, false)
            select new Recorded(kind, day, value, later, newSave);
        var histories = recorded.NonEmptyListOf().Resize(12).Sample(Histories);

        foreach (var history in histories)
        {
            await CheckAsync([.. history]);
        }
    }

    private async Task CheckAsync(IReadOnlyList<Recorded> steps)
    {
        var id = Guid.NewGuid();
        await RecordAsync(id, steps);

        var events = await Store.QuerySession().Events.FetchStreamAsync(id, cancellationToken: Token);
        var rows = await RowsAsync(id);
        var times = events.Select(e => e.Timestamp).SelectMany(t => new[] { t.AddSeconds(-1), t, t.AddSeconds(1) }).Distinct();
        foreach (var (time, day) in times.SelectMany(t => Enumerable.Range(-1, Days + 2).Select(d => (t, FirstDay.AddDays(d)))))
        {
            var expected = events.Where(e => e.Timestamp <= time && Effective(e) <= day)
                .OrderBy(Effective).ThenBy(e => e.Version)
                .Aggregate((Tenancy?)null, Tenancy.Evolve);
            var found = rows.Where(r => r.ValidFrom <= day && day < r.ValidTo && r.RecordedFrom <= time && time < r.RecordedTo).Select(r => r.State).ToList();
            Assert.True(
                found.Count <= 1 && found.SingleOrDefault() == expected,
                $"On {day} as of {time} expected {expected} but found {string.Join(", ", found)} after {string.Join("; ", steps)}");
        }
    }

    private async Task RecordAsync(Guid id, IReadOnlyList<Recorded> steps)
    {
        var clock = new SettableClock(Start);
        await using var session = Store.LightweightSession(new SessionOptions { TimeProvider = clock });
        foreach (var step in steps)
        {
            if (step.NewSave)
            {
                await session.SaveChangesAsync(Token);
                clock.Now = clock.Now.AddMinutes(step.MinutesLater);
            }

            var on = FirstDay.AddDays(step.Day);
            _ = session.Events.Append(id, step.Kind switch
            {
                0 => new TenantMovedOut(on),
                1 => new RentChanged(on, step.Value),
                _ => (object)new TenantMovedIn(on, $"Tenant {step.Value}"),
            });
        }

        await session.SaveChangesAsync(Token);
    }

    private static DateOnly Effective(IEvent e) => new TenancyHistory().EffectiveOn(e);

    private async Task<List<Row>> RowsAsync(Guid id)
    {
        await using var command = Store.DataSource.CreateCommand(
            $"SELECT valid_from, valid_to, recorded_from, recorded_to, tenant, rent, condition FROM {SchemaName}.tenancy_history WHERE id = $1");
        _ = command.Parameters.AddWithValue(id);
        await using var reader = await command.ExecuteReaderAsync(Token);
        var rows = new List<Row>();
        while (await reader.ReadAsync(Token))
        {
            rows.Add(new Row(
                reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateOnly>(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetFieldValue<DateTimeOffset>(3),
                new Tenancy(reader.GetString(4), reader.IsDBNull(5) ? null : reader.GetDecimal(5), Enum.Parse<Condition>(reader.GetString(6)))));
        }

        return rows;
    }

    private sealed record Row(DateOnly ValidFrom, DateOnly ValidTo, DateTimeOffset RecordedFrom, DateTimeOffset RecordedTo, Tenancy State);
}
