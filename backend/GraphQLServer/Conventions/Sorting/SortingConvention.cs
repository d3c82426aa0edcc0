using System.Reflection;
using GraphQLServer.Annotations;
using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Sorting;

/// <summary>Adds <c>order</c> to a list field.</summary>
internal static class SortingConvention
{
    private static readonly MethodInfo OpenSort = typeof(SortingConvention).GetMethod(nameof(Sort), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(FieldDescriptor field, TypeRegistry types)
    {
        if (field.Shape.Element is not { } element || !DataMember.HasMembers(element.LeafType, types))
        {
            types.Report($"{FieldReader.Describe(field.Member)}: [UseSorting] needs a list of objects, but the member returns {field.Shape.ClrType.Name}.");
            return;
        }

        var definition = types.Shared(registry => new SortInputTypes(registry)).For(element.LeafType);
        var sort = OpenSort.MakeGenericMethod(field.ItemType).CreateDelegate<Func<object?, SortDefinition, object?[], object?>>();
        field.IsLazyList = true;
        field.AddConventionArguments(new InputDescriptor("order", null, new ValueShape(typeof(object), true))
        {
            Type = new ListType(new NonNullType(definition.Type)),
        });
        field.Wrap(next => async context =>
        {
            var value = await next(context);
            return context.ArgumentValue<object?[]?>("order") is { } order ? sort(value, definition, order) : value;
        });
    }

    private static object? Sort<T>(object? value, SortDefinition definition, object?[] order) => value switch
    {
        IQueryable<T> query => SortExpression.Apply(query, definition, order),
        IEnumerable<T> sequence => SortExpression.Apply(sequence.AsQueryable(), definition, order),
        _ => value,
    };
}
