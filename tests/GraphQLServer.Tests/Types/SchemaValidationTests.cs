using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Types;

public sealed class SchemaValidationTests
{
    [Fact]
    public void All_problems_are_listed_at_once()
    {
        var problems = Problems(typeof(Bad));
        Assert.Contains(problems, problem => problem.StartsWith("Bad.Map: there is no schema type for", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem == "Bad.Shape: IShape is abstract; mark it with [InterfaceType] or [UnionType].");
        Assert.Contains(problems, problem => problem == "Type Empty must define one or more fields.");
        Assert.Contains(problems, problem => problem == "Field Query.twice is defined more than once; rename one member with [GraphQLName].");
        Assert.Contains(problems, problem => problem == "Field Query.__hidden: names that begin with \"__\" are reserved for introspection.");
        Assert.Contains(problems, problem => problem == "Field Query.đất: \"đất\" is not a name; names have only ASCII letters, digits and underscores.");
    }

    [Fact]
    public void A_union_needs_members() => Assert.Contains("Union Nobody has no members; add classes that derive from its C# type.", Problems(typeof(EmptyUnion)));

    [Fact]
    public void An_input_cannot_require_itself() => Assert.Contains(
        "Input Object EndlessInput requires itself through non-null fields and can never be written.", Problems(typeof(EndlessInputs)));

    [Fact]
    public void Two_types_of_one_name_are_told() => Assert.Contains(
        "There are two types named \"Same\"; give one of them another name with [GraphQLName].", Problems(typeof(Namesakes)));

    [Fact]
    public void A_bound_member_must_exist() => Assert.Contains(
        "ThingType.Other: [BindMember] names \"Missing\", which is no property of Thing.", Problems(typeof(Things), typeof(ThingType)));

    [Fact]
    public void Conventions_for_lists_need_lists()
    {
        var problems = Problems(typeof(Unlisted));
        Assert.Contains("Unlisted.GetOne: [UsePaging] needs a list, but the member returns Thing.", problems);
        Assert.Contains("Unlisted.GetTexts: [UseFiltering] needs a list of objects, but the member returns IReadOnlyList`1.", problems);
        Assert.Contains("Unlisted.GetTexts: [UseSorting] needs a list of objects, but the member returns IReadOnlyList`1.", problems);
    }

    [Fact]
    public void A_schema_without_query_fields_is_a_problem() => Assert.Contains("Type Query must define one or more fields.", Problems());

    private static IReadOnlyList<string> Problems(params Type[] types) => Assert.Throws<SchemaException>(() => Server.Of(types).Executor).Problems;

    public interface IShape;

    public sealed record Empty;

    [QueryType]
    public static class Bad
    {
        public static Dictionary<string, string> Map => [];

        public static IShape? Shape => null;

        public static Empty Empty => new();

        public static int Twice => 1;

        public static int GetTwice() => 2;

        [GraphQLName("__hidden")]
        public static int Hidden => 0;

        [GraphQLName("đất")]
        public static int Land => 0;
    }

    [UnionType("Nobody")]
    public interface INobody;

    [QueryType]
    public static class EmptyUnion
    {
        public static INobody? Nobody => null;
    }

    public sealed record EndlessInput
    {
        public required EndlessInput Next { get; init; }
    }

    [QueryType]
    public static class EndlessInputs
    {
        public static int Endless(EndlessInput input) => input is null ? 0 : 1;
    }

    [ObjectType("Same")]
    public sealed record One(int Value);

    [ObjectType("Same")]
    public sealed record Two(int Value);

    [QueryType]
    public static class Namesakes
    {
        public static One? One => null;

        public static Two? Two => null;
    }

    public sealed record Thing(int Value);

    [QueryType]
    public static class Things
    {
        public static Thing? Thing => null;
    }

    [QueryType]
    public static class Unlisted
    {
        [UsePaging]
        public static Thing? GetOne() => null;

        [UseFiltering]
        [UseSorting]
        public static IReadOnlyList<string> GetTexts() => [];
    }

    [ObjectType<Thing>]
    public static class ThingType
    {
        [BindMember("Missing")]
        public static int Other() => 0;
    }
}
