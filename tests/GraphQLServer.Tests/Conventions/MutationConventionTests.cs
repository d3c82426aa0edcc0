using System.Globalization;
using GraphQLServer.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Tests.Conventions;

public sealed class MutationConventionTests : IAsyncDisposable
{
    private readonly List<string> _hooks = [];
    private readonly Server _server;

    public MutationConventionTests() => _server = new Server(
        builder => builder
            .AddTypes([typeof(Queries), typeof(Mutations)])
            .AddErrorInterfaceType<IUserError>()
            .UseOnMutationError(services =>
            {
                _hooks.Add(services.GetRequiredService<Session>().Name);
                return ValueTask.CompletedTask;
            }),
        services => services.AddScoped<Session>());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void The_field_takes_one_input_and_gives_a_payload()
    {
        Assert.Contains("bookRoom(input: BookRoomInput!): BookRoomPayload!", _server.SdlOf("Mutation"), StringComparison.Ordinal);
        Assert.Equal("type BookRoomPayload {\n  booking: Booking\n  errors: [BookRoomError!]\n}", _server.SdlOf("BookRoomPayload"));
        Assert.Equal("union BookRoomError = RoomTakenError | RoomUnknownError", _server.SdlOf("BookRoomError"));
    }

    [Fact]
    public void Loose_arguments_become_an_input() =>
        Assert.Equal("input RenameRoomInput {\n  room: String!\n  name: String!\n  loudly: Boolean! = false\n}", _server.SdlOf("RenameRoomInput"));

    [Fact]
    public void An_error_shows_its_own_properties_and_its_message() => Assert.Equal(
        """"
        """The room is taken."""
        type RoomTakenError implements Error {
          message: String!
          code: String!
          room: String!
          bookingId: UUID!
          field: String
        }
        """",
        _server.SdlOf("RoomTakenError"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void The_error_interface_is_named_error() =>
        Assert.Equal("interface Error {\n  message: String!\n  code: String!\n  field: String\n}", _server.SdlOf("Error")[_server.SdlOf("Error").IndexOf("interface", StringComparison.Ordinal)..]);

    [Fact]
    public void Without_an_interface_of_the_application_an_error_has_a_message()
    {
        var server = Server.Of(typeof(Queries), typeof(PlainMutations));
        Assert.EndsWith("interface Error {\n  message: String!\n}", server.SdlOf("Error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Success_gives_the_result_and_no_errors() => Assert.Equal(
        """{"bookRoom":{"booking":{"room":"blue","guests":2},"errors":null}}""",
        await _server.DataAsync("""mutation { bookRoom(input: { room: "blue", guests: 2 }) { booking { room guests } errors { __typename } } }"""));

    [Fact]
    public async Task A_declared_error_is_data()
    {
        Assert.Equal(
            """{"bookRoom":{"booking":null,"errors":[{"__typename":"RoomTakenError","message":"Room red is taken.","code":"ROOM_TAKEN","bookingId":"00000001-0000-0000-0000-000000000000"}]}}""",
            await _server.DataAsync("""
                mutation { bookRoom(input: { room: "red" }) { booking { room } errors { __typename ... on Error { message code } ... on RoomTakenError { bookingId } } } }
                """));
        Assert.Equal(["session"], _hooks);
    }

    [Fact]
    public async Task A_derived_exception_appears_as_its_declared_base() => Assert.Equal(
        """{"bookRoom":{"errors":[{"__typename":"RoomUnknownError","message":"No room void, nor ever was."}]}}""",
        await _server.DataAsync("""mutation { bookRoom(input: { room: "void" }) { errors { __typename ... on Error { message } } } }"""));

    [Fact]
    public async Task An_aggregate_of_declared_errors_gives_several_entries() => Assert.Equal(
        """{"bookRoom":{"errors":[{"__typename":"RoomTakenError"},{"__typename":"RoomUnknownError"}]}}""",
        await _server.DataAsync("""mutation { bookRoom(input: { room: "both" }) { errors { __typename } } }"""));

    [Theory]
    [InlineData("mixed")]
    [InlineData("crash")]
    public async Task Anything_undeclared_is_unexpected_and_tells_nothing(string room)
    {
        var result = await _server.ResultAsync($"mutation {{ bookRoom(input: {{ room: \"{room}\" }}) {{ errors {{ __typename }} }} }}");
        var error = Assert.Single(result.Errors);
        Assert.Equal(("Unexpected Execution Error", ErrorCodes.UnexpectedError), (error.Message, error.Code));
        Assert.EndsWith("\"data\":null}", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal(["session"], _hooks);
    }

    [Fact]
    public async Task Packed_arguments_reach_the_resolver_with_their_defaults()
    {
        Assert.Equal("""{"renameRoom":{"string":"red is now rose"}}""", await _server.DataAsync("""mutation { renameRoom(input: { room: "red", name: "rose" }) { string } }"""));
        Assert.Equal(
            """{"renameRoom":{"string":"RED IS NOW ROSE"}}""",
            await _server.DataAsync("mutation($input: RenameRoomInput!) { renameRoom(input: $input) { string } }", new { input = new { room = "red", name = "rose", loudly = true } }));
    }

    [Fact]
    public async Task The_payload_field_may_be_named() =>
        Assert.Equal("""{"closeRooms":{"closed":["red","blue"]}}""", await _server.DataAsync("mutation { closeRooms { closed } }"));

    [Fact]
    public async Task The_convention_may_be_left_off()
    {
        Assert.Contains("  ping(word: String!): String!", _server.SdlOf("Mutation"), StringComparison.Ordinal);
        Assert.Equal("""{"ping":"pong"}""", await _server.DataAsync("""mutation { ping(word: "pong") }"""));
    }

    [Fact]
    public async Task The_message_is_read_when_the_response_is_made() => Assert.Equal(
        """{"count":{"errors":[{"message":"read 1 time(s)"}]}}""",
        await _server.DataAsync("mutation { count { errors { ... on Error { message } } } }"));

    [Fact]
    public async Task The_message_is_in_the_language_of_the_request()
    {
        var previous = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        try
        {
            Assert.Equal(
                """{"translated":{"errors":[{"message":"vi"}]}}""",
                await _server.DataAsync("mutation { translated { errors { ... on Error { message } } } }"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = previous;
        }
    }

    [Fact]
    public void A_mutation_without_result_is_a_schema_problem() =>
        Assert.Contains("a mutation must return something", Assert.Throws<SchemaException>(() => Server.Of(typeof(Queries), typeof(VoidMutations)).Sdl).Message, StringComparison.Ordinal);

    public interface IUserError
    {
        string Message { get; }

        string Code { get; }

        string? Field { get; }
    }

    public sealed class Session
    {
        public string Name { get; } = "session";
    }

    public abstract class RoomException(string code, string message) : Exception(message)
    {
        public string Code { get; } = code;
    }

    /// <summary>The room is taken.</summary>
    public sealed class RoomTakenException(string room, Guid bookingId) : RoomException("ROOM_TAKEN", $"Room {room} is taken.")
    {
        public string Room { get; } = room;

        public Guid BookingId { get; } = bookingId;
    }

    public class RoomUnknownException(string message) : RoomException("ROOM_UNKNOWN", message);

    public sealed class RoomNeverWasException() : RoomUnknownException("No room void, nor ever was.");

    public sealed class CountingException : RoomException
    {
        private int _reads;

        public CountingException()
            : base("COUNTING", "")
        {
        }

        public override string Message => $"read {++_reads} time(s)";
    }

    public sealed class LanguageException() : RoomException("LANGUAGE", "")
    {
        public override string Message => CultureInfo.CurrentUICulture.Name;
    }

    public sealed record Booking(string Room, int Guests);

    public sealed record BookRoomInput(string Room, int Guests = 1);

    [QueryType]
    public static class Queries
    {
        public static int Zero => 0;
    }

    [MutationType]
    public static class Mutations
    {
        [Error<RoomTakenException>]
        [Error<RoomUnknownException>]
        public static async Task<Booking> BookRoomAsync(BookRoomInput input, Session session, CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return input.Room switch
            {
                "red" => throw Taken(),
                "void" => throw new RoomNeverWasException(),
                "both" => throw new AggregateException(Taken(), new RoomUnknownException("?")),
                "mixed" => throw new AggregateException(Taken(), new InvalidOperationException("secret")),
                "crash" => throw new InvalidOperationException($"secret of {session.Name}"),
                _ => new Booking(input.Room, input.Guests),
            };
        }

        public static string RenameRoom(string room, string name, bool loudly = false) =>
            loudly ? $"{room} is now {name}".ToUpperInvariant() : $"{room} is now {name}";

        [UseMutationConvention(PayloadFieldName = "closed")]
        public static IEnumerable<string> CloseRooms() => ["red", "blue"];

        [UseMutationConvention(Disable = true)]
        public static string Ping(string word) => word;

        [Error<CountingException>]
        public static int Count() => throw new CountingException();

        [Error<LanguageException>]
        public static async Task<int> TranslatedAsync()
        {
            await Task.Yield();
            throw new LanguageException();
        }

        private static RoomTakenException Taken() => new("red", new Guid(1, 0, 0, new byte[8]));
    }

    [MutationType]
    public static class PlainMutations
    {
        [Error<RoomUnknownException>]
        public static int Plain() => 0;
    }

    [MutationType]
    public static class VoidMutations
    {
        public static Task Nothing() => Task.CompletedTask;
    }
}
