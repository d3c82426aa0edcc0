using System.Collections.Concurrent;
using GraphQLServer.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Tests.DataLoaders;

public interface ILetterByIdDataLoader : IDataLoader<int, string>;

public interface IWordsByLengthDataLoader : IDataLoader<int, string[]>;

public sealed class DataLoaderTests : IAsyncDisposable
{
    private readonly Server _server = new(
        builder => builder
            .AddTypes([typeof(Queries), typeof(ItemType), typeof(OwnerType), typeof(Loaders), typeof(ILetterByIdDataLoader), typeof(IWordsByLengthDataLoader)])
            .AddDataLoader<OwnerById>()
            .AddDataLoader<CountryById>()
            .AddDataLoader<ItemsOfOwner>()
            .AddDataLoader<FailingLoader>(),
        services => services.AddSingleton<Batches>().AddScoped<Session>());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IEnumerable<string> Loaded => _server.Service<Batches>().Seen;

    [Fact]
    public async Task A_list_loads_its_references_in_one_batch()
    {
        Assert.Equal(
            """{"items":[{"owner":{"id":1}},{"owner":{"id":2}},{"owner":{"id":0}},{"owner":{"id":1}}]}""",
            await _server.DataAsync("{ items { owner { id } } }"));
        Assert.Equal(["owner 1,2,0"], Loaded);
    }

    [Fact]
    public async Task Nested_lists_cost_one_batch_a_level()
    {
        _ = await _server.DataAsync("{ items { owner { items { owner { country { id } items { id } } } } } }");
        Assert.Equal(["owner 1,2,0", "items 1,2,0", "country 10,20,0"], Loaded.Order(Comparer<string>.Create((a, b) => Position(a) - Position(b))));
    }

    [Fact]
    public async Task A_resolver_that_loads_twice_batches_both_steps()
    {
        Assert.Equal("""{"items":[{"countryId":10},{"countryId":20},{"countryId":0},{"countryId":10}]}""", await _server.DataAsync("{ items { countryId } }"));
        Assert.Equal(["owner 1,2,0", "country 10,20,0"], Loaded);
    }

    [Fact]
    public async Task A_key_is_loaded_once_a_request_and_again_in_the_next()
    {
        _ = await _server.DataAsync("{ a: owner(id: 5) { id } b: owner(id: 5) { id } }");
        _ = await _server.DataAsync("{ owner(id: 5) { id } }");
        Assert.Equal(["owner 5", "owner 5"], Loaded);
    }

    [Fact]
    public async Task A_key_without_value_loads_null()
    {
        Assert.Equal("""{"owner":null}""", await _server.DataAsync("{ owner(id: 404) { id } }"));
        Assert.Equal(["owner 404"], Loaded);
    }

    [Fact]
    public async Task A_failed_batch_fails_every_field_that_waits_for_it()
    {
        var result = await _server.ResultAsync("{ items { broken } }");
        Assert.Equal(4, result.Errors.Count);
        Assert.All(result.Errors, error => Assert.Equal("The store is closed.", error.Message));
    }

    [Fact]
    public async Task Loaders_of_one_request_have_scopes_of_their_own()
    {
        _ = await _server.DataAsync("{ items { owner { id } letter } }");
        var sessions = _server.Service<Batches>().Sessions;
        Assert.Equal(sessions.Count, sessions.Distinct().Count());
        Assert.Equal(2, sessions.Count);
    }

    [Fact]
    public async Task Static_methods_are_loaders_under_their_interface()
    {
        Assert.Equal(
            """{"items":[{"letter":"b","words":[]},{"letter":"c","words":["at","on"]},{"letter":null,"words":["cat"]},{"letter":"e","words":["goat","lion"]}]}""",
            await _server.DataAsync("{ items { letter words } }"));
        Assert.Equal(["letter 1,2,3,4", "words 1,2,3,4"], Loaded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_batch_is_no_larger_than_allowed()
    {
        _ = await _server.DataAsync("{ many(ids: [1, 2, 3, 4, 5]) { id } }");
        Assert.Equal(["owner 1,2,3", "owner 4,5"], Loaded);
    }

    [Fact]
    public void A_loader_method_without_interface_is_a_schema_problem() => Assert.Contains(
        "declare \"public interface IOrphanByIdDataLoader : IDataLoader<Int32, String>;\" beside it",
        Assert.Throws<SchemaException>(() => Server.Of(typeof(Queries), typeof(Orphans)).Executor).Message,
        StringComparison.Ordinal);

    private static int Position(string batch) => batch[0] switch { 'o' => 0, 'i' => 1, _ => 2 };

    public sealed class Batches
    {
        public ConcurrentQueue<string> Seen { get; } = [];

        public ConcurrentBag<Session> Sessions { get; } = [];

        public void Add(string name, IEnumerable<int> keys) => Seen.Enqueue($"{name} {string.Join(',', keys)}");
    }

    public sealed class Session;

    public sealed record Owner(int Id);

    public sealed record Country(int Id);

    public sealed record Item(int Id);

    public sealed class OwnerById(IBatchScheduler scheduler, Batches batches, Session session)
        : BatchDataLoader<int, Owner>(scheduler, new DataLoaderOptions { MaxBatchSize = 3 })
    {
        protected override async Task<IReadOnlyDictionary<int, Owner>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Add("owner", keys);
            batches.Sessions.Add(session);
            await Task.Yield();
            return keys.Where(key => key != 404).ToDictionary(key => key, key => new Owner(key));
        }
    }

    public sealed class CountryById(IBatchScheduler scheduler, Batches batches) : BatchDataLoader<int, Country>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<int, Country>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Add("country", keys);
            return Task.FromResult<IReadOnlyDictionary<int, Country>>(keys.ToDictionary(key => key, key => new Country(key)));
        }
    }

    public sealed class ItemsOfOwner(IBatchScheduler scheduler, Batches batches) : GroupedDataLoader<int, Item>(scheduler)
    {
        protected override async Task<ILookup<int, Item>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Add("items", keys);
            await Task.Yield();
            return keys.SelectMany(key => new[] { key, key + 3 }.Select(id => (key, Item: new Item(id)))).ToLookup(entry => entry.key, entry => entry.Item);
        }
    }

    public sealed class FailingLoader(IBatchScheduler scheduler) : BatchDataLoader<int, string>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            throw new GraphQLException("The store is closed.");
    }

    public static class Loaders
    {
        [DataLoader]
        public static Task<IReadOnlyDictionary<int, string>> GetLetterByIdAsync(IReadOnlyList<int> ids, Batches batches, Session session, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            batches.Add("letter", ids);
            batches.Sessions.Add(session);
            return Task.FromResult<IReadOnlyDictionary<int, string>>(ids.Where(id => id != 3).ToDictionary(id => id, id => $"{(char)('a' + id)}"));
        }

        [DataLoader]
        public static Task<ILookup<int, string>> WordsByLengthAsync(IReadOnlyList<int> lengths, Batches batches)
        {
            batches.Add("words", lengths);
            string[] words = ["at", "cat", "goat", "on", "lion"];
            return Task.FromResult(words.ToLookup(word => word.Length));
        }
    }

    public static class Orphans
    {
        [DataLoader]
        public static Task<IReadOnlyDictionary<int, string>> OrphanByIdAsync(IReadOnlyList<int> ids) =>
            Task.FromResult<IReadOnlyDictionary<int, string>>(ids.ToDictionary(id => id, id => ""));
    }

    [QueryType]
    public static class Queries
    {
        public static IReadOnlyList<Item> Items => [new(1), new(2), new(3), new(4)];

        public static Task<Owner?> GetOwnerAsync(int id, OwnerById owners, CancellationToken cancellationToken) => owners.LoadAsync(id, cancellationToken);

        public static Task<IReadOnlyList<Owner?>> GetManyAsync(IReadOnlyList<int> ids, OwnerById owners, CancellationToken cancellationToken) =>
            owners.LoadAsync(ids, cancellationToken);
    }

    [ObjectType<Item>]
    public static class ItemType
    {
        public static Task<Owner> GetOwnerAsync([Parent] Item item, OwnerById owners, CancellationToken cancellationToken) =>
            owners.LoadRequiredAsync(item.Id % 3, cancellationToken);

        public static async Task<int> GetCountryIdAsync([Parent] Item item, OwnerById owners, CountryById countries, CancellationToken cancellationToken)
        {
            var owner = await owners.LoadAsync(item.Id % 3, cancellationToken);
            return (await countries.LoadAsync(owner!.Id * 10, cancellationToken))!.Id;
        }

        public static Task<string?> GetBrokenAsync([Parent] Item item, FailingLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(item.Id, cancellationToken);

        public static Task<string?> GetLetterAsync([Parent] Item item, ILetterByIdDataLoader letters, CancellationToken cancellationToken) => letters.LoadAsync(item.Id, cancellationToken);

        public static Task<string[]?> GetWordsAsync([Parent] Item item, IWordsByLengthDataLoader words, CancellationToken cancellationToken) => words.LoadAsync(item.Id, cancellationToken);
    }

    [ObjectType<Owner>]
    public static class OwnerType
    {
        public static Task<Item[]?> GetItemsAsync([Parent] Owner owner, ItemsOfOwner items, CancellationToken cancellationToken) => items.LoadAsync(owner.Id, cancellationToken);

        public static Task<Country?> GetCountryAsync([Parent] Owner owner, CountryById countries, CancellationToken cancellationToken) => countries.LoadAsync(owner.Id * 10, cancellationToken);
    }
}
