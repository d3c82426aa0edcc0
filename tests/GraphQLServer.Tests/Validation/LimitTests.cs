using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class LimitTests
{
    [Fact]
    public void Depth_counts_through_fragments() => Assert.Equal(
        "The operation nests fields 4 levels deep; at most 3 are allowed.",
        Assert.Single(Rule.Check<MaxDepth>("{ dog { ...A } } fragment A on Dog { mother { mother { name } } }", new RequestOptions { MaxDepth = 3 })).Message);

    [Fact]
    public void Depth_at_the_limit_is_allowed() => Assert.Empty(Rule.Check<MaxDepth>("{ dog { mother { name } } }", new RequestOptions { MaxDepth = 3 }));

    [Fact]
    public void Introspection_has_a_depth_of_its_own()
    {
        const string query = "{ __schema { types { ofType { ofType { name } } } } }";
        Assert.Empty(Rule.Check<MaxDepth>(query, new RequestOptions { MaxDepth = 2 }));
        Assert.Equal(ErrorCodes.LimitExceeded, Assert.Single(Rule.Check<MaxDepth>(query, new RequestOptions { MaxIntrospectionDepth = 4 })).Code);
    }

    [Fact]
    public void Aliases_count_at_every_use_of_a_fragment() => Assert.Equal(
        "The operation has 6 aliases; at most 5 are allowed.",
        Assert.Single(Rule.Check<MaxAliases>(
            "{ a: dog { ...A } b: dog { ...A } } fragment A on Dog { x: name y: nickname }",
            new RequestOptions { MaxAliases = 5 })).Message);

    [Fact]
    public void Aliases_of_doubling_fragments_do_not_overflow()
    {
        var fragments = Enumerable.Range(0, 80).Select(i => $"fragment F{i} on Dog {{ a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }} }}");
        var errors = Rule.Check<MaxAliases>($"{{ dog {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F80 on Dog {{ name }}");
        Assert.Equal(ErrorCodes.LimitExceeded, Assert.Single(errors).Code);
    }

    [Fact]
    public void Errors_are_cut_off_at_the_limit()
    {
        var errors = Rule.CheckAll($"{{ {string.Join(' ', Enumerable.Range(0, 9).Select(i => $"unknown{i}"))} }}", new RequestOptions { MaxValidationErrors = 5 });
        Assert.Equal(6, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void Errors_carry_their_places()
    {
        var error = Assert.Single(Rule.Check<UniqueArgumentNames>("{\n  human(id: \"1\",\n    id: \"2\") { name }\n}"));
        Assert.Equal([new Location(2, 9), new Location(3, 5)], error.Locations!);
    }
}
