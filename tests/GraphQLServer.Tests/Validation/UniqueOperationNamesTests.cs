using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class UniqueOperationNamesTests
{
    [Fact]
    public void No_operations() => Rule.Accepts<UniqueOperationNames>("fragment fragA on Dog { name }");

    [Fact]
    public void Multiple_operations_of_different_types() => Rule.Accepts<UniqueOperationNames>("query Foo { dog { name } } mutation Bar { dog { name } }");

    [Fact]
    public void Multiple_operations_of_same_name() => Rule.Refuses<UniqueOperationNames>(
        "query Foo { dog { name } } query Foo { dog { name } }",
        "There can be only one operation named \"Foo\".");

    [Fact]
    public void Multiple_ops_of_same_name_of_different_types() => Rule.Refuses<UniqueOperationNames>(
        "query Foo { dog { name } } mutation Foo { dog { name } }",
        "There can be only one operation named \"Foo\".");
}
