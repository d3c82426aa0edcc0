using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>What the server's own scalars share; each accepts exactly the literals and JSON kinds its specification names.</summary>
internal abstract class BuiltInScalar<TRuntime>(string name, string description, string? specifiedBy = null)
    : ScalarType(name, description, specifiedBy)
    where TRuntime : notnull
{
    internal sealed override Type RuntimeType => typeof(TRuntime);

    internal sealed override object CoerceJson(JsonElement value) => FromJson(value) ?? throw Unfit(value.GetRawText());

    internal sealed override object CoerceLiteral(ValueNode literal) => FromLiteral(literal) ?? throw Unfit(ValuePrinter.Print(literal));

    internal sealed override object CoerceResult(object value) => FromResult(value)
        ?? throw GraphQLException.WithCode($"{Name} cannot represent value: {value}", ErrorCodes.UnexpectedError);

    /// <summary>The runtime value, or null when the JSON does not fit.</summary>
    protected abstract object? FromJson(JsonElement value);

    /// <summary>The runtime value, or null when the literal does not fit.</summary>
    protected abstract object? FromLiteral(ValueNode literal);

    /// <summary>A value the writer knows, or null when the resolved value does not fit.</summary>
    protected virtual object? FromResult(object value) => value is TRuntime ? value : null;

    /// <summary>What is wrong with a value, up to the colon.</summary>
    protected abstract string Complaint(string text);

    private GraphQLException Unfit(string text) => GraphQLException.WithCode($"{Complaint(text)}: {text}", ErrorCodes.InvalidValue);
}
