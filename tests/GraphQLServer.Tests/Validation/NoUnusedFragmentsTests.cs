using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class NoUnusedFragmentsTests
{
    [Fact]
    public void All_fragment_names_are_used_by_multiple_operations() => Rule.Accepts<NoUnusedFragments>("""
        query Foo { dog { ...A } }
        query Bar { dog { ...B } }
        fragment A on Dog { ...C }
        fragment B on Dog { name }
        fragment C on Dog { name }
        """);

    [Fact]
    public void Contains_unknown_fragments() => Rule.Refuses<NoUnusedFragments>(
        "{ dog { ...A } } fragment A on Dog { name } fragment Unused1 on Dog { name } fragment Unused2 on Dog { name }",
        "Fragment \"Unused1\" is never used.",
        "Fragment \"Unused2\" is never used.");

    [Fact]
    public void Contains_unknown_fragments_with_ref_cycle() => Rule.Refuses<NoUnusedFragments>(
        "{ dog { name } } fragment Unused1 on Dog { ...Unused2 } fragment Unused2 on Dog { ...Unused1 }",
        "Fragment \"Unused1\" is never used.",
        "Fragment \"Unused2\" is never used.");
}
