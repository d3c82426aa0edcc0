namespace GraphQLServer.Types;

/// <summary>Spec 3.10 "Input Objects".</summary>
internal sealed class InputObjectType(string name, string? description = null) : NamedType(name, description)
{
    private Dictionary<string, InputValue> _byName = [];

    /// <summary>Stands in the values given to <see cref="Create"/> for a field that was omitted and has no default.</summary>
    public static readonly object Omitted = new();

    public IReadOnlyList<InputValue> Fields { get; private set; } = [];

    /// <summary>Makes the runtime object of the values, which are aligned with <see cref="Fields"/>.</summary>
    public Func<object?[], object> Create { get; set; } = values => values;

    /// <summary>
    /// Makes the runtime object of the fields in the order the client wrote them, where that order means something; the integer is the
    /// index in <see cref="Fields"/>. Stands before <see cref="Create"/>.
    /// </summary>
    public Func<IReadOnlyList<(int Field, object? Value)>, object>? CreateOrdered { get; set; }

    public InputValue? FindField(string name) => _byName.GetValueOrDefault(name);

    public void SetFields(IReadOnlyList<InputValue> fields)
    {
        Fields = fields;
        _byName = [];
        foreach (var field in fields)
        {
            _ = _byName.TryAdd(field.Name, field);
        }
    }
}
