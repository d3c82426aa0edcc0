namespace GraphQLServer.Execution;

/// <summary>Where inside a variable a value stands: <c>input.items[0].name</c>.</summary>
internal sealed record InputPath(string Text)
{
    public InputPath Append(string field) => new($"{Text}.{field}");

    public InputPath Append(int index) => new($"{Text}[{index}]");
}
