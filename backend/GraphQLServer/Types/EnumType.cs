using System.Collections.Frozen;

namespace GraphQLServer.Types;

/// <summary>Spec 3.9 "Enums".</summary>
internal sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<string, EnumValue> _byName;
    private readonly FrozenDictionary<object, EnumValue> _byValue;

    public EnumType(string name, string? description, IReadOnlyList<EnumValue> values)
        : base(name, description)
    {
        Values = values;
        _byName = values.DistinctBy(value => value.Name).ToFrozenDictionary(value => value.Name);
        _byValue = values.DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value);
    }

    public IReadOnlyList<EnumValue> Values { get; }

    public EnumValue? FindByName(string name) => _byName.GetValueOrDefault(name);

    public EnumValue? FindByValue(object value) => _byValue.GetValueOrDefault(value);
}
