using System.Linq.Expressions;
using System.Reflection;
using PostgresStore.Events;
using PostgresStore.Serialization;

namespace PostgresStore.Documents;

/// <summary>A member of a document, or of an object in it: the properties to walk.</summary>
internal sealed class MemberPath(IReadOnlyList<PropertyInfo> properties)
{
    public Type MemberType => properties[^1].PropertyType;

    public Type ScalarType => Nullable.GetUnderlyingType(MemberType) ?? MemberType;

    /// <summary>Marten's column name: snake_case, nested names joined by an underscore.</summary>
    public string ColumnName { get; } = string.Join('_', properties.Select(p => EventTypeName.Snake(p.Name)));

    /// <summary>Identifies the path within its document type.</summary>
    public string Key { get; } = string.Join('.', properties.Select(p => p.Name));

    public static MemberPath Of<T>(Expression<Func<T, object?>> member) => Named<T>(member.Body);

    /// <summary>The paths in <c>x => x.A</c> or <c>x => new { x.A, x.B }</c>.</summary>
    public static IReadOnlyList<MemberPath> AllOf<T>(Expression<Func<T, object?>> members) =>
        members.Body is NewExpression composite
            ? [.. composite.Arguments.Select(Named<T>)]
            : [Of(members)];

    /// <summary>
    /// The member by name on the document's own type, whatever interface or conversion the expression went through; null when the
    /// expression is not a chain of members from the lambda's parameter.
    /// </summary>
    public static MemberPath? Find(Type documentType, Expression expression)
    {
        var names = new Stack<string>();
        var current = Unwrapped(expression);
        while (current is MemberExpression { Expression: { } parent, Member: PropertyInfo property })
        {
            names.Push(property.Name);
            current = Unwrapped(parent);
        }

        return current is ParameterExpression && names.Count > 0 ? Resolve(documentType, names) : null;
    }

    public static Expression Unwrapped(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs } unary)
        {
            expression = unary.Operand;
        }

        return expression;
    }

    public IReadOnlyList<string> JsonNames(JsonDocumentSerializer serializer) => [.. properties.Select(serializer.NameOf)];

    /// <summary>The member's value, or null when an object on the way is null.</summary>
    public object? GetValue(object document)
    {
        var value = (object?)document;
        foreach (var property in properties)
        {
            value = value is null ? null : property.GetValue(value);
        }

        return value;
    }

    private static MemberPath Named<T>(Expression expression) =>
        Find(typeof(T), expression) ?? throw new ArgumentException($"'{expression}' does not name a stored member of {typeof(T).Name}.", nameof(expression));

    private static MemberPath? Resolve(Type type, Stack<string> names)
    {
        var found = new List<PropertyInfo>(names.Count);
        foreach (var name in names)
        {
            // A nullable value is stored as the value itself.
            if (name == "Value" && Nullable.GetUnderlyingType(type) is { } underlying)
            {
                type = underlying;
                continue;
            }

            // What a single value or a collection says about itself (Length, Year, Count) is not stored.
            if (PgScalar.IsScalar(type) || type.IsAssignableTo(typeof(System.Collections.IEnumerable))
                || (Nullable.GetUnderlyingType(type) ?? type).GetProperty(name) is not { } property)
            {
                return null;
            }

            found.Add(property);
            type = property.PropertyType;
        }

        return new MemberPath(found);
    }
}
