using System.Collections.Immutable;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>The schema as any client can ask for it, and requests made from it: what is tried on every field is tried on those of tomorrow too.</summary>
internal sealed class ApiSchema
{
    private const string Introspection = """
        {
          __schema {
            queryType { name }
            types {
              name kind
              enumValues(includeDeprecated: true) { name }
              inputFields { name type { ...Ref } }
              fields(includeDeprecated: true) { name args { name type { ...Ref } } type { ...Ref } }
            }
          }
        }
        fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private readonly Dictionary<string, JsonElement> _types;
    private readonly string _query;

    private ApiSchema(JsonElement schema)
    {
        _types = schema.GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);
        _query = schema.GetProperty("queryType").GetProperty("name").GetString()!;
    }

    /// <summary>The fields of the query type, by name.</summary>
    public IEnumerable<SchemaField> Queries => _types[_query].GetProperty("fields").EnumerateArray().Select(SchemaField.Of);

    /// <summary>The fields of the query type that answer with a page of a list and can be asked for without naming a thing first.</summary>
    public IEnumerable<SchemaField> Lists => Queries.Where(list =>
        list.Type.Name.EndsWith("Connection", StringComparison.Ordinal) && !list.Arguments.Any(argument => argument.Type.IsRequired));

    public static async Task<ApiSchema> ReadAsync(RegistryClient client) => new((await client.QueryAsync(Introspection)).GetProperty("__schema"));

    /// <summary>A request for the field that says no more than it must, and what <paramref name="given"/> adds.</summary>
    /// <param name="field">A field of the query type.</param>
    /// <param name="given">Values of its arguments, by name.</param>
    public (string Query, Dictionary<string, object?> Variables) Request(SchemaField field, Dictionary<string, object?>? given = null)
    {
        var variables = field.Arguments
            .Where(argument => argument.Type.IsRequired || given?.ContainsKey(argument.Name) is true)
            .ToDictionary(argument => argument.Name, argument => given?.GetValueOrDefault(argument.Name) ?? Least(argument.Type));
        var declared = string.Join(", ", field.Arguments.Where(Sent).Select(argument => $"${argument.Name}: {argument.Type}"));
        var passed = string.Join(", ", field.Arguments.Where(Sent).Select(argument => $"{argument.Name}: ${argument.Name}"));

        return variables.Count == 0
            ? ($"{{ {field.Name}{Selection(field.Type)} }}", variables)
            : ($"query({declared}) {{ {field.Name}({passed}){Selection(field.Type)} }}", variables);

        bool Sent(SchemaInput argument) => variables.ContainsKey(argument.Name);
    }

    /// <summary>For each place in the field's arguments that takes a text, ids included, the arguments with this text there.</summary>
    public IEnumerable<(string Place, Dictionary<string, object?> Given)> WithText(SchemaField field, string text) =>
        from argument in field.Arguments
        from place in Places(argument.Type, argument.Name, text, [])
        select (place.Path, new Dictionary<string, object?> { [argument.Name] = place.Value });

    /// <param name="within">The input types the place lies in: a filter in a filter of its kind is the same code once more.</param>
    private IEnumerable<(string Path, object? Value)> Places(SchemaType type, string path, string text, ImmutableHashSet<string> within)
    {
        if (type.IsList)
        {
            return Places(type.Element, path, text, within).Select(place => (place.Path, (object?)new[] { place.Value }));
        }

        return type.Kind switch
        {
            "SCALAR" when type.Name is "String" or "ID" => [(path, text)],
            "INPUT_OBJECT" when !within.Contains(type.Name) =>
                from input in Inputs(type.Name)
                from place in Places(input.Type, $"{path}.{input.Name}", text, within.Add(type.Name))
                select (place.Path, (object?)With(type.Name, input.Name, place.Value)),
            _ => [],
        };
    }

    private Dictionary<string, object?> With(string inputType, string field, object? value)
    {
        var fields = LeastObject(inputType);
        fields[field] = value;

        return fields;
    }

    private IEnumerable<SchemaInput> Inputs(string type) => _types[type].GetProperty("inputFields").EnumerateArray().Select(SchemaInput.Of);

    private Dictionary<string, object?> LeastObject(string type) =>
        Inputs(type).Where(input => input.Type.IsRequired).ToDictionary(input => input.Name, input => Least(input.Type));

    private object? Least(SchemaType type) => type.IsList ? new[] { Least(type.Element) } : type.Kind switch
    {
        "ENUM" => _types[type.Name].GetProperty("enumValues")[0].GetProperty("name").GetString(),
        "INPUT_OBJECT" => LeastObject(type.Name),
        _ => type.Name switch
        {
            "ID" => Ids.Unknown("Facility"),
            "Int" or "Long" => 1,
            "Float" or "Decimal" => 1.5,
            "Boolean" => true,
            "LocalDate" => "2026-01-15",
            "DateTime" => "2026-01-15T08:00:00Z",
            "UUID" => $"{Guid.NewGuid()}",
            _ => "12",
        },
    };

    /// <summary>The plain values of the type, and of what a connection holds: enough that rows are read.</summary>
    private string Selection(SchemaType type)
    {
        if (type.Kind is "SCALAR" or "ENUM")
        {
            return "";
        }

        if (type.Kind is "INTERFACE" or "UNION")
        {
            return " { __typename }";
        }

        var fields = _types[type.Name].GetProperty("fields").EnumerateArray().Select(SchemaField.Of).ToList();
        var plain = fields.Where(field => field.Arguments.Count == 0 && field.Type.Kind is "SCALAR" or "ENUM").Select(field => field.Name);
        var nodes = fields.Where(field => field.Name == "nodes").Select(field => $"nodes {{ __typename{(HasId(field.Type) ? " id" : "")} }}");

        var page = fields.Where(field => field.Name == "pageInfo").Select(_ => "pageInfo { hasNextPage endCursor }");

        return $" {{ {string.Join(' ', plain.Concat(nodes).Concat(page).Prepend("__typename"))} }}";
    }

    private bool HasId(SchemaType type) => type.Kind == "OBJECT" && _types[type.Name].GetProperty("fields").EnumerateArray().Any(field => field.GetProperty("name").GetString() == "id");
}

/// <summary>A field of an output type.</summary>
internal sealed record SchemaField(string Name, SchemaType Type, IReadOnlyList<SchemaInput> Arguments)
{
    public static SchemaField Of(JsonElement field) => new(
        field.GetProperty("name").GetString()!,
        SchemaType.Of(field.GetProperty("type")),
        [.. field.GetProperty("args").EnumerateArray().Select(SchemaInput.Of)]);
}

/// <summary>An argument, or a field of an input type.</summary>
internal sealed record SchemaInput(string Name, SchemaType Type)
{
    public static SchemaInput Of(JsonElement input) => new(input.GetProperty("name").GetString()!, SchemaType.Of(input.GetProperty("type")));
}

/// <summary>A reference to a type: the type itself under its lists and non-nulls.</summary>
internal sealed record SchemaType(string Kind, string Name, bool IsRequired, SchemaType? ListOf)
{
    public bool IsList => ListOf is not null;

    public SchemaType Element => ListOf!;

    public static SchemaType Of(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => Of(type.GetProperty("ofType")) with { IsRequired = true },
        "LIST" when Of(type.GetProperty("ofType")) is var element => new(element.Kind, element.Name, false, element),
        var kind => new(kind!, type.GetProperty("name").GetString()!, false, null),
    };

    public override string ToString() => (ListOf is { } element ? $"[{element}]" : Name) + (IsRequired ? "!" : "");
}
