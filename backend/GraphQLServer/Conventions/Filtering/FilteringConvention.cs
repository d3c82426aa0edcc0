using System.Reflection;
using GraphQLServer.Annotations;

namespace GraphQLServer.Conventions.Filtering;

/// <summary>Adds <c>where</c> to a list field.</summary>
internal static class FilteringConvention
{
    private static readonly MethodInfo OpenFilter = typeof(FilteringConvention).GetMethod(nameof(Filter), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(FieldDescriptor field, TypeRegistry types)
    {
        if (field.Shape.Element is not { } element || !DataMember.HasMembers(element.LeafType, types))
        {
            types.Report($"{FieldReader.Describe(field.Member)}: [UseFiltering] needs a list of objects, but the member returns {field.Shape.ClrType.Name}.");
            return;
        }

        var definition = types.Shared(registry => new FilterInputTypes(registry)).For(element.LeafType);
        var filter = OpenFilter.MakeGenericMethod(field.ItemType).CreateDelegate<Func<object?, FilterDefinition, object?[], object?>>();
        field.IsLazyList = true;
        field.AddConventionArguments(new InputDescriptor("where", null, new ValueShape(typeof(object), true)) { Type = definition.Type });
        field.Wrap(next => async context =>
        {
            var value = await next(context);
            return context.ArgumentValue<object?[]?>("where") is { } where ? filter(value, definition, where) : value;
        });
    }

    private static object? Filter<T>(object? value, FilterDefinition definition, object?[] where)
    {
        var predicate = FilterExpression.Build<T>(definition, where);
        return predicate is null ? value : value switch
        {
            IQueryable<T> query => query.Where(predicate),
            IEnumerable<T> sequence => sequence.AsQueryable().Where(predicate),
            _ => value,
        };
    }
}
