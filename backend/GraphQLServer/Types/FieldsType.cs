namespace GraphQLServer.Types;

/// <summary>What object and interface types share: fields and implemented interfaces.</summary>
internal abstract class FieldsType(string name, string? description) : NamedType(name, description)
{
    private Dictionary<string, OutputField> _byName = [];

    public IReadOnlyList<OutputField> Fields { get; private set; } = [];

    public IReadOnlyList<InterfaceType> Interfaces { get; set; } = [];

    /// <summary>C# class of the values; null for root types and generated types.</summary>
    public Type? RuntimeType { get; init; }

    public OutputField? FindField(string name) => _byName.GetValueOrDefault(name);

    public void SetFields(IReadOnlyList<OutputField> fields)
    {
        Fields = fields;
        _byName = [];
        foreach (var field in fields)
        {
            // A duplicate is reported by SchemaValidation; the first one wins until then.
            _ = _byName.TryAdd(field.Name, field);
        }
    }
}
