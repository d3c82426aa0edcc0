using System.Text;
using GraphQLServer.Language;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Types;

/// <summary>Writes the schema definition language. Spec 3 "Type System". Types alphabetically, members as declared.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var definitions = schema.Types.Where(IsPrinted).Select(Print).Prepend(PrintRoots(schema));
        return string.Join("\n\n", definitions) + "\n";
    }

    private static bool IsPrinted(NamedType type) => !type.Name.StartsWith("__", StringComparison.Ordinal) && !BuiltInScalars.Specified.Contains(type.Name);

    private static string PrintRoots(Schema schema)
    {
        var mutation = schema.Mutation is null ? "" : $"  mutation: {schema.Mutation.Name}\n";
        return $"schema {{\n  query: {schema.Query.Name}\n{mutation}}}";
    }

    private static string Print(NamedType type) => Description(type.Description, "") + type switch
    {
        ScalarType scalar => $"scalar {scalar.Name}{SpecifiedBy(scalar)}",
        ObjectType @object => $"type {@object.Name}{Implements(@object)} {Block(@object.Fields.Select(Field))}",
        InterfaceType @interface => $"interface {@interface.Name}{Implements(@interface)} {Block(@interface.Fields.Select(Field))}",
        UnionType union => $"union {union.Name} = {string.Join(" | ", union.Members.Select(member => member.Name))}",
        EnumType @enum => $"enum {@enum.Name} {Block(@enum.Values.Select(value => $"{Description(value.Description, "  ")}  {value.Name}{Deprecated(value.DeprecationReason)}"))}",
        InputObjectType input => $"input {input.Name} {Block(input.Fields.Select(field => $"{Description(field.Description, "  ")}  {Input(field)}"))}",
        _ => throw new System.Diagnostics.UnreachableException(type.GetType().Name),
    };

    private static string Block(IEnumerable<string> members) => $"{{\n{string.Join('\n', members)}\n}}";

    private static string Implements(FieldsType type) =>
        type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces.Select(@interface => @interface.Name))}";

    private static string Field(OutputField field) =>
        $"{Description(field.Description, "  ")}  {field.Name}{Arguments(field.Arguments)}: {field.Type}{Deprecated(field.DeprecationReason)}";

    private static string Arguments(IReadOnlyList<InputValue> arguments)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        return arguments.All(argument => argument.Description is null)
            ? $"({string.Join(", ", arguments.Select(Input))})"
            : $"(\n{string.Join('\n', arguments.Select(argument => $"{Description(argument.Description, "    ")}    {Input(argument)}"))}\n  )";
    }

    private static string Input(InputValue input)
    {
        var @default = input.DefaultLiteral is null ? "" : $" = {ValuePrinter.Print(input.DefaultLiteral)}";
        return $"{input.Name}: {input.Type}{@default}{Deprecated(input.DeprecationReason)}";
    }

    private static string SpecifiedBy(ScalarType scalar) => scalar.SpecifiedBy is null ? "" : $" @specifiedBy(url: {ValuePrinter.Quote(scalar.SpecifiedBy)})";

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        SpecifiedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {ValuePrinter.Quote(reason)})",
    };

    // Spec 2.9.4: a block string; a quote inside must not close it, and a trailing quote or backslash needs a line of its own.
    private static string Description(string? description, string indent)
    {
        if (description is null)
        {
            return "";
        }

        var text = description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        if (text.Length <= 70 && !text.Contains('\n') && text[^1] is not ('"' or '\\'))
        {
            return $"{indent}\"\"\"{text}\"\"\"\n";
        }

        var printed = new StringBuilder().Append(indent).Append("\"\"\"\n");
        foreach (var line in text.Split('\n'))
        {
            _ = line.Length == 0 ? printed.Append('\n') : printed.Append(indent).Append(line).Append('\n');
        }

        return printed.Append(indent).Append("\"\"\"\n").ToString();
    }
}
