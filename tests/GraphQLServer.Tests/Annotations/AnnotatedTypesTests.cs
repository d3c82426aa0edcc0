using System.Text.Json;
using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Annotations;

public sealed class AnnotatedTypesTests
{
    [Fact]
    public void Query_classes_merge_in_order_of_their_names()
    {
        var query = Server.Of(typeof(SecondQueries), typeof(FirstQueries)).SdlOf("Query");
        Assert.True(query.IndexOf("  first", StringComparison.Ordinal) < query.IndexOf("  second", StringComparison.Ordinal));
    }

    [Fact]
    public void Nullability_follows_the_compiler() => Assert.Equal(
        """
        type Shapes {
          text: String!
          maybeText: String
          number: Int!
          maybeNumber: Int
          list: [String!]!
          holes: [String]!
          maybeList: [Int!]
          maybeHoles: [Int]
          nested: [[Float!]!]!
          amount: Decimal!
          big: Long!
          day: LocalDate!
          instant: DateTime!
          key: UUID!
        }
        """,
        Server.Of(typeof(FirstQueries)).SdlOf("Shapes"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Descriptions_and_deprecations_are_printed() => Assert.Equal(
        """"
        """A thing with words."""
        type Documented {
          """The old way."""
          old(
            """How `much` of it."""
            amount: Int! = 3
          ): Int! @deprecated(reason: "Use current.")
          """
          Said explicitly, and at such length that it does not fit on a single line any more.
          """
          current: Int!
        }
        """",
        Server.Of(typeof(DocumentedQueries), typeof(DocumentedType)).SdlOf("Documented"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Inputs_have_defaults_and_optional_fields() => Assert.Equal(
        """
        input FindInput {
          text: String!
          limit: Int! = 10
          kind: Kind! = BIG_ONE
          tags: [String!]
          ratio: Float
          since: LocalDate
          note: String = "none"
        }
        """,
        Server.Of(typeof(InputQueries)).SdlOf("FindInput"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public async Task Omitted_input_fields_take_their_default_or_null()
    {
        await using var server = Server.Of(typeof(InputQueries));
        Assert.Equal("""{"find":"x/10/BigOne/null/null/null/none/kept"}""", await server.DataAsync("""{ find(input: { text: "x" }) }"""));
        Assert.Equal(
            """{"find":"x/1/Small/a,b/0.5/2025-09-16//kept"}""",
            await server.DataAsync("""{ find(input: { text: "x", limit: 1, kind: SMALL, tags: ["a", "b"], ratio: 0.5, since: "2025-09-16", note: null }) }"""));
    }

    [Fact]
    public async Task Input_classes_keep_their_initialisers()
    {
        await using var server = Server.Of(typeof(InputQueries));
        Assert.Equal("""{"settings":"initial/0"}""", await server.DataAsync("{ settings(input: {}) }"));
        Assert.Equal("""{"settings":"given/5"}""", await server.DataAsync("""{ settings(input: { name: "given", level: 5 }) }"""));
    }

    [Fact]
    public async Task Collections_arrive_as_the_parameter_declares_them()
    {
        await using var server = Server.Of(typeof(InputQueries));
        Assert.Equal(
            """{"collections":"Int32[] List`1 HashSet`1 Int32[] 1,2;3;4;5,null"}""",
            (await server.DataAsync("{ collections(array: [1, 2], list: 3, set: [4, 4], holes: [5, null]) }")).Replace("Nullable`1[]", "Int32[]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_return_kind_is_understood()
    {
        await using var server = Server.Of(typeof(ReturnKinds));
        using var json = JsonDocument.Parse(await server.DataAsync("{ plain task valueTask nothing query sequence stream list lazyTask }"));
        Assert.Equal(
            """{"plain":1,"task":2,"valueTask":3,"nothing":null,"query":[4],"sequence":[5],"stream":[6,7],"list":[8],"lazyTask":[9]}""",
            json.RootElement.GetRawText());
    }

    [Fact]
    public async Task A_bound_member_replaces_the_property_in_its_place_under_the_name_of_the_method()
    {
        await using var server = Server.Of(typeof(BoundQueries), typeof(BoundType));
        Assert.Equal("type Bound {\n  first: Int!\n  secondInWords: String!\n  third: Int!\n}", server.SdlOf("Bound"));
        Assert.Equal("""{"bound":{"first":1,"secondInWords":"two","third":3}}""", await server.DataAsync("{ bound { first secondInWords third } }"));
    }

    [Fact]
    public async Task An_application_adds_its_own_scalar()
    {
        await using var server = new Server(builder => builder.AddScalar<PointScalar>().AddTypes([typeof(PointQueries)]));
        Assert.Contains("scalar Point @specifiedBy(url: \"https://example.org/point\")", server.Sdl, StringComparison.Ordinal);
        Assert.Equal("""{"mirror":[2,1]}""", await server.DataAsync("{ mirror(point: [1, 2]) }"));
        Assert.Equal("""{"mirror":[4,3]}""", await server.DataAsync("query($p: Point!) { mirror(point: $p) }", new { p = new[] { 3, 4 } }));
        Assert.Equal("Point cannot represent value: [1]. A point has two numbers.", (await server.ErrorAsync("{ mirror(point: [1]) }")).Message);
    }

    [QueryType]
    public static class FirstQueries
    {
        public static Shapes? First => null;
    }

    [QueryType]
    public static class SecondQueries
    {
        public static int Second => 2;
    }

    public sealed record Shapes(
        string Text, string? MaybeText, int Number, int? MaybeNumber, IReadOnlyList<string> List, List<string?> Holes, int[]? MaybeList,
        IEnumerable<int?>? MaybeHoles, IReadOnlyList<float[]> Nested, decimal Amount, long Big, DateOnly Day, DateTimeOffset Instant, Guid Key);

    /// <summary>A thing with words.</summary>
    public sealed record Documented;

    [QueryType]
    public static class DocumentedQueries
    {
        public static Documented Documented => new();
    }

    [ObjectType<Documented>]
    public static class DocumentedType
    {
        /// <summary>The old way.</summary>
        /// <param name="amount">How <c>much</c> of it.</param>
        [GraphQLDeprecated("Use current.")]
        public static int GetOld(int amount = 3) => amount;

        /// <summary>Never shown.</summary>
        [GraphQLDescription("Said explicitly, and at such length that it does not fit on a single line any more.")]
        public static int GetCurrent() => 1;
    }

    public enum Kind
    {
        Small,
        BigOne,
    }

    public sealed record FindInput(
        string Text, int Limit = 10, Kind Kind = Kind.BigOne, IReadOnlyList<string>? Tags = null, double? Ratio = null, DateOnly? Since = null)
    {
        [DefaultValue("none")]
        public string? Note { get; init; }

        [GraphQLIgnore]
        public string Kept { get; init; } = "kept";
    }

    public sealed class SettingsInput
    {
        public string? Name { get; set; } = "initial";

        public int? Level { get; set; }
    }

    [QueryType]
    public static class InputQueries
    {
        public static string Find(FindInput input) => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{input.Text}/{input.Limit}/{input.Kind}/{(input.Tags is null ? "null" : string.Join(',', input.Tags))}/{input.Ratio?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}/{input.Since?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "null"}/{input.Note}/{input.Kept}");

        public static string Settings(SettingsInput input) => $"{input.Name}/{input.Level ?? 0}";

        public static string Collections(int[] array, List<int> list, HashSet<int> set, IReadOnlyList<int?> holes) =>
            $"{array.GetType().Name} {list.GetType().Name} {set.GetType().Name} {holes.GetType().Name} {string.Join(',', array)};{string.Join(',', list)};{string.Join(',', set)};{string.Join(',', holes.Select(hole => hole?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"))}";
    }

    [QueryType]
    public static class ReturnKinds
    {
        public static int Plain() => 1;

        public static Task<int> TaskAsync() => Task.FromResult(2);

        public static async ValueTask<int> ValueTaskAsync()
        {
            await Task.Yield();
            return 3;
        }

        public static Task<string?> NothingAsync() => Task.FromResult<string?>(null);

        public static IQueryable<int> Query() => new[] { 4 }.AsQueryable();

        public static IEnumerable<int> Sequence()
        {
            yield return 5;
        }

        public static async IAsyncEnumerable<int> StreamAsync()
        {
            yield return 6;
            await Task.Yield();
            yield return 7;
        }

        public static List<int> List() => [8];

        public static Task<IEnumerable<int>> LazyTaskAsync() => Task.FromResult(Enumerable.Range(9, 1));
    }

    public sealed record Bound(int First, int Second, int Third, int Unseen = 4);

    [QueryType]
    public static class BoundQueries
    {
        public static Bound Bound => new(1, 2, 3);
    }

    [ObjectType<Bound>(IgnoreProperties = [nameof(Bound.Unseen)])]
    public static class BoundType
    {
        [BindMember(nameof(Bound.Second))]
        public static string GetSecondInWords([Parent] Bound bound) => bound.Second == 2 ? "two" : "?";
    }

    public sealed record Point(double X, double Y);

    public sealed class PointScalar() : ScalarType<Point>("Point", null, "https://example.org/point")
    {
        protected override Point ReadValue(JsonElement value) =>
            value.GetArrayLength() == 2 ? new Point(value[0].GetDouble(), value[1].GetDouble()) : throw new FormatException("A point has two numbers.");

        protected override void WriteValue(Utf8JsonWriter writer, Point value)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.X);
            writer.WriteNumberValue(value.Y);
            writer.WriteEndArray();
        }
    }

    [QueryType]
    public static class PointQueries
    {
        public static Point Mirror(Point point) => new(point.Y, point.X);
    }
}
