using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class ScalarLeafsTests
{
    [Fact]
    public void Valid_scalar_selection() => Rule.Accepts<ScalarLeafs>("{ dog { barks } }");

    [Fact]
    public void Object_type_missing_selection() => Rule.Refuses<ScalarLeafs>(
        "query directQueryOnObjectWithoutSubFields { human }",
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"?");

    [Fact]
    public void Interface_type_missing_selection() => Rule.Refuses<ScalarLeafs>(
        "{ human { pets } }",
        "Field \"pets\" of type \"[Pet]\" must have a selection of subfields. Did you mean \"pets { ... }\"?");

    [Fact]
    public void Scalar_selection_not_allowed_on_Boolean() => Rule.Refuses<ScalarLeafs>(
        "{ dog { barks { sinceWhen } } }",
        "Field \"barks\" must not have a selection since type \"Boolean\" has no subfields.");

    [Fact]
    public void Scalar_selection_not_allowed_on_Enum() => Rule.Refuses<ScalarLeafs>(
        "{ cat { furColor { inHexDec } } }",
        "Field \"furColor\" must not have a selection since type \"FurColor\" has no subfields.");

    [Fact]
    public void Scalar_selection_not_allowed_with_args() => Rule.Refuses<ScalarLeafs>(
        "{ dog { doesKnowCommand(dogCommand: SIT) { sinceWhen } } }",
        "Field \"doesKnowCommand\" must not have a selection since type \"Boolean\" has no subfields.");
}
