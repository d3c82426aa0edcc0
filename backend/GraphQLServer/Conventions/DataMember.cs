using System.Reflection;
using GraphQLServer.Annotations;
using GraphQLServer.Types;

namespace GraphQLServer.Conventions;

/// <summary>A property that lists may be filtered and sorted by: one that the object type shows.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Shape">Its type.</param>
/// <param name="IdTypeName">Object type whose global ids it holds; null when it holds none.</param>
internal sealed record DataMember(PropertyInfo Property, string Name, ValueShape Shape, string? IdTypeName)
{
    private static readonly Type[] Comparable =
    [
        typeof(string), typeof(bool), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(Guid), typeof(DateOnly),
        typeof(DateTimeOffset),
    ];

    /// <summary>Whether query providers know the member's order and equality; otherwise it is an object with members of its own.</summary>
    public bool IsLeaf => IsComparable(Shape.ClrType);

    /// <summary>Whether a class has an object or interface type, so that lists of it can be filtered and sorted.</summary>
    public static bool HasMembers(Type type, TypeRegistry types) =>
        types.LeafOf(type) is null && types.OutputNamed(type, type.Name) is FieldsType;

    /// <summary>Members of a class, in schema order. Its object type must be complete.</summary>
    public static IEnumerable<DataMember> Of(Type type, TypeRegistry types)
    {
        var @object = (FieldsType)types.OutputNamed(type, type.Name);
        return
            from field in @object.Fields
            let property = field.Member as PropertyInfo
            where property is not null
            let shape = types.Nullability.OfProperty(property)
            where shape.Element is null && (IsComparable(shape.ClrType) || HasMembers(shape.ClrType, types))
            select new DataMember(property, MemberNaming.Field(property), shape, field.IdTypeName ?? ReplacedReference(field, shape));
    }

    private static bool IsComparable(Type type) => type.IsEnum || Comparable.Contains(type);

    // A Guid property whose field was replaced by the object it refers to: clients know that object by its global id.
    private static string? ReplacedReference(OutputField field, ValueShape shape) =>
        shape.ClrType == typeof(Guid) && field.Type.Named is ObjectType reference ? reference.Name : null;
}
