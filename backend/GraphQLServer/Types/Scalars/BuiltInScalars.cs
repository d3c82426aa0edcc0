using System.Collections.Frozen;

namespace GraphQLServer.Types.Scalars;

/// <summary>Which C# type has which scalar unless the application registers another.</summary>
internal static class BuiltInScalars
{
    public static readonly FrozenDictionary<Type, ScalarType> ByRuntimeType = new Dictionary<Type, ScalarType>
    {
        [typeof(string)] = StringScalar.Instance,
        [typeof(bool)] = BooleanScalar.Instance,
        [typeof(int)] = IntScalar.Instance,
        [typeof(long)] = LongScalar.Instance,
        [typeof(double)] = FloatScalar.Instance,
        [typeof(float)] = FloatScalar.Instance,
        [typeof(decimal)] = DecimalScalar.Instance,
        [typeof(DateOnly)] = LocalDateScalar.Instance,
        [typeof(DateTimeOffset)] = DateTimeScalar.Instance,
        [typeof(Guid)] = UuidScalar.Instance,
    }.ToFrozenDictionary();

    /// <summary>Scalars whose definition is part of the language and therefore not printed.</summary>
    public static readonly FrozenSet<string> Specified = new[] { "String", "Boolean", "Int", "Float", "ID" }.ToFrozenSet();
}
