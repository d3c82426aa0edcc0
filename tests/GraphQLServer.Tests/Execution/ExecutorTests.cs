using System.Collections.Concurrent;
using GraphQLServer.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphQLServer.Tests.Execution;

public sealed class ExecutorTests : IAsyncDisposable
{
    private readonly RecordingLogger _logger = new();
    private readonly Server _server;

    public ExecutorTests() => _server = new Server(
        builder => builder
            .AddTypes([typeof(Queries), typeof(Mutations), typeof(BoxType)])
            .AddParameterBinding<Visitor>(context => context.GetFeature<Visitor>() ?? new Visitor("nobody"))
            .AddErrorFilter(error => error.Code == "FILTERED" ? ErrorBuilder.New().SetMessage("filtered").Build() : error),
        services => services.AddScoped<Scoped>().AddSingleton<Log>().AddSingleton<ILoggerFactory>(_logger));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("query($yes: Boolean!) { a: one @include(if: $yes) b: one @skip(if: $yes) }", """{"a":1}""")]
    [InlineData("query($yes: Boolean!) { ... @include(if: $yes) { a: one } ...F @skip(if: $yes) } fragment F on Query { b: one }", """{"a":1}""")]
    [InlineData("query($yes: Boolean!) { one @include(if: $yes) @skip(if: $yes) __typename }", """{"__typename":"Query"}""")]
    [InlineData("query($yes: Boolean!) { one @skip(if: false) @include(if: true) __typename @include(if: $yes) }", """{"one":1,"__typename":"Query"}""")]
    public async Task Skip_and_include(string query, string data) => Assert.Equal(data, await _server.DataAsync(query, new { yes = true }));

    [Fact]
    public async Task A_cached_document_heeds_new_values_of_its_conditions()
    {
        const string query = "query($yes: Boolean!) { one @include(if: $yes) __typename }";
        Assert.Equal("""{"one":1,"__typename":"Query"}""", await _server.DataAsync(query, new { yes = true }));
        Assert.Equal("""{"__typename":"Query"}""", await _server.DataAsync(query, new { yes = false }));
    }

    [Fact]
    public async Task Fields_of_one_name_merge_their_selections() => Assert.Equal(
        """{"box":{"size":1,"inner":{"size":2,"label":"b2"}}}""",
        await _server.DataAsync("{ box { size inner { size } } ...F } fragment F on Query { box { inner { label } } }"));

    [Fact]
    public async Task Query_fields_run_side_by_side()
    {
        // Each waits for the other: run one by one they would never end.
        var meeting = new Meeting(2);
        var request = new OperationRequest { Query = "{ a: meet b: meet }" }.SetFeature(meeting);
        var result = await _server.Executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("""{"data":{"a":true,"b":true}}""", result.ToJson());
    }

    [Fact]
    public async Task Mutation_fields_run_one_after_the_other_in_one_scope()
    {
        Assert.Equal(
            """{"a":{"boolean":true},"b":{"boolean":true},"c":{"boolean":true}}""",
            await _server.DataAsync("mutation { a: slow(input: { name: \"a\" }) { boolean } b: slow(input: { name: \"b\" }) { boolean } c: slow(input: { name: \"c\" }) { boolean } }"));
        var log = _server.Service<Log>().Lines;
        Assert.Equal(["start a", "end a", "start b", "end b", "start c", "end c"], log.Where(line => line.StartsWith("start", StringComparison.Ordinal) || line.StartsWith("end", StringComparison.Ordinal)));
        _ = Assert.Single(log.Where(line => line.StartsWith("scope", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public async Task A_failed_mutation_field_does_not_stop_the_next()
    {
        var response = await _server.RunAsync("mutation { a: fails { int } b: slow(input: { name: \"b\" }) { boolean } }");
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_query_resolver_has_a_scope_of_its_own_that_ends_with_it()
    {
        _ = await _server.DataAsync("{ a: scoped b: scoped }");
        var lines = _server.Service<Log>().Lines;
        Assert.Equal(2, lines.Where(line => line.StartsWith("made", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(2, lines.Count(line => line.StartsWith("disposed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_lazy_result_is_run_before_its_scope_ends() => Assert.Equal("""{"lazy":[1,2]}""", await _server.DataAsync("{ lazy }"));

    [Fact]
    public async Task Parameters_may_be_bound_by_the_application()
    {
        var request = new OperationRequest { Query = "{ whoAmI }" }.SetFeature(new Visitor("Mai"));
        Assert.Equal("""{"data":{"whoAmI":"Mai"}}""", (await _server.Executor.ExecuteAsync(request, TestContext.Current.CancellationToken)).ToJson());
        Assert.Equal("""{"whoAmI":"nobody"}""", await _server.DataAsync("{ whoAmI }"));
        Assert.Contains("whoAmI: String!", _server.SdlOf("Query"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thrown_GraphQLException_speaks_for_itself()
    {
        var result = await _server.ResultAsync("{ refused }");
        Assert.Equal(
            """{"errors":[{"message":"No entry.","locations":[{"line":1,"column":3}],"path":["refused"],"extensions":{"code":"FORBIDDEN","door":7}}],"data":{"refused":null}}""",
            result.ToJson());
        Assert.Empty(_logger.Messages);
    }

    [Fact]
    public async Task An_unexpected_exception_is_logged_under_its_correlation_id()
    {
        var error = await _server.ErrorAsync("{ crash }");
        Assert.Equal(("Unexpected Execution Error", ErrorCodes.UnexpectedError), (error.Message, error.Code));
        Assert.Contains((string)error.Extensions!["correlationId"]!, Assert.Single(_logger.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_pass_the_filter_of_the_application() => Assert.Equal("filtered", (await _server.ErrorAsync("{ filtered }")).Message);

    [Fact]
    public async Task Operations_are_chosen_by_name()
    {
        const string document = "query A { one } query B { two: one }";
        Assert.Equal("""{"data":{"two":1}}""", await _server.RunAsync(document, operationName: "B"));
        Assert.Contains("Unknown operation named \\\"C\\\".", await _server.RunAsync(document, operationName: "C"), StringComparison.Ordinal);
        Assert.Contains("Must provide operation name if query contains multiple operations.", await _server.RunAsync(document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_syntax_error_has_its_place()
    {
        var error = await _server.ErrorAsync("{ one ");
        Assert.Equal(("Syntax Error: Expected Name, found <EOF>.", ErrorCodes.SyntaxError), (error.Message, error.Code));
        Assert.Equal([new Location(1, 7)], error.Locations!);
    }

    [Fact]
    public async Task Subscriptions_are_refused() =>
        Assert.Equal("Subscriptions are not supported.", (await _server.ErrorAsync("subscription { anything }")).Message);

    [Fact]
    public async Task A_resolver_can_see_what_is_selected_below_it() => Assert.Equal(
        """{"selected":{"size":3,"label":"size,label","inner":{"label":"b4"}}}""",
        await _server.DataAsync("{ selected { ... on Box { size } label inner { label } } }"));

    [Fact]
    public async Task A_cancelled_request_throws()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _server.Executor.ExecuteAsync("{ one }", cancellation.Token));
    }

    [Fact]
    public async Task Vietnamese_text_is_written_as_it_is() => Assert.Equal("""{"data":{"place":"Lai Châu – Đường \"Điện Biên\""}}""", await _server.RunAsync("{ place }"));

    public sealed record Visitor(string Name);

    public sealed class Meeting(int expected)
    {
        private readonly TaskCompletionSource<bool> _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _arrived;

        public Task<bool> ArriveAsync()
        {
            if (Interlocked.Increment(ref _arrived) == expected)
            {
                _complete.SetResult(true);
            }

            return _complete.Task;
        }
    }

    public sealed class Log
    {
        public ConcurrentQueue<string> Lines { get; } = [];
    }

    public sealed class Scoped : IDisposable
    {
        private readonly Log _log;
        private readonly Guid _id = Guid.NewGuid();
        private bool _isDisposed;

        public Scoped(Log log)
        {
            _log = log;
            _log.Lines.Enqueue($"made {_id}");
        }

        public string Name => $"scope {_id}";

        public IEnumerable<int> Read()
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            yield return 1;
            yield return 2;
        }

        public void Dispose()
        {
            _isDisposed = true;
            _log.Lines.Enqueue($"disposed {_id}");
        }
    }

    public sealed record Box(int Size, string Label = "");

    [QueryType]
    public static class Queries
    {
        public static int One => 1;

        public static Box Box => new(1);

        public static Task<bool> MeetAsync(ResolverContext context) => context.GetFeature<Meeting>()!.ArriveAsync();

        public static string Scoped(Scoped scoped) => scoped.Name;

        public static IEnumerable<int> Lazy(Scoped scoped) => scoped.Read();

        public static string WhoAmI(Visitor visitor) => visitor.Name;

        public static string? Refused() =>
            throw new GraphQLException(ErrorBuilder.New().SetMessage("No entry.").SetCode("FORBIDDEN").SetExtension("door", 7).Build());

        public static string? Crash() => throw new InvalidOperationException("internal");

        public static string? Filtered() => throw new GraphQLException(ErrorBuilder.New().SetMessage("raw").SetCode("FILTERED").Build());

        public static Box Selected(ResolverContext context) => new(3, string.Join(',', new[] { "size", "label", "weight" }.Where(context.IsSelected)));

        public static string Place => "Lai Châu – Đường \"Điện Biên\"";
    }

    [ObjectType<Box>]
    public static class BoxType
    {
        public static Box Inner([Parent] Box box) => new(box.Size + 1, $"b{box.Size + 1}");
    }

    [MutationType]
    public static class Mutations
    {
        public static async Task<bool> SlowAsync(string name, Scoped scoped, Log log)
        {
            log.Lines.Enqueue($"start {name}");
            log.Lines.Enqueue(scoped.Name);
            await Task.Yield();
            log.Lines.Enqueue($"end {name}");
            return true;
        }

        public static int Fails() => throw new InvalidOperationException("no");
    }

    private sealed class RecordingLogger : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Messages { get; } = [];

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
