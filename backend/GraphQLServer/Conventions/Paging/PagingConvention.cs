using System.Reflection;
using GraphQLServer.Annotations;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Conventions.Paging;

/// <summary>Turns a list field into a connection field.</summary>
internal static class PagingConvention
{
    private static readonly MethodInfo OpenPage = typeof(PagingConvention).GetMethod(nameof(PageAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(FieldDescriptor field, PagingSettings settings, TypeRegistry types)
    {
        if (field.Shape.Element is not { } element)
        {
            types.Report($"{FieldReader.Describe(field.Member)}: [UsePaging] needs a list, but the member returns {field.Shape.ClrType.Name}.");
            return;
        }

        if (settings.DefaultPageSize > settings.MaxPageSize)
        {
            types.Report($"{FieldReader.Describe(field.Member)}: DefaultPageSize {settings.DefaultPageSize} is above MaxPageSize {settings.MaxPageSize}.");
        }

        var name = MemberNaming.Pascal(settings.ConnectionName ?? field.Name);
        field.Type = new NonNullType(ConnectionTypes.For(name, types.OutputType(element, field.Member), settings.IncludeTotalCount, types));
        field.Type = field.Shape.IsNullable ? field.Type.Nullable : field.Type;
        field.IsLazyList = false;
        field.AddConventionArguments(
            Argument("first", typeof(int), "Most items from the beginning of the list.", IntScalar.Instance, types),
            Argument("after", typeof(string), "Only items after this cursor.", StringScalar.Instance, types),
            Argument("last", typeof(int), "Most items from the end of the list.", IntScalar.Instance, types),
            Argument("before", typeof(string), "Only items before this cursor.", StringScalar.Instance, types));

        var page = OpenPage.MakeGenericMethod(field.ItemType).CreateDelegate<Func<object?, PagingArguments, ResolverContext, Task<object?>>>();
        field.Wrap(next => async context =>
        {
            var arguments = PagingArguments.Read(context, settings);
            return await page(await next(context), arguments, context);
        });
    }

    private static InputDescriptor Argument(string name, Type type, string description, ScalarType scalar, TypeRegistry types) =>
        new(name, null, new ValueShape(type, true)) { Description = description, Type = types.Add(scalar) };

    private static async Task<object?> PageAsync<T>(object? value, PagingArguments arguments, ResolverContext context) => value switch
    {
        null => null,
        IQueryable<T> query => await QueryablePaging.PageAsync(query, arguments, context),
        IEnumerable<T> sequence => await QueryablePaging.PageAsync(sequence.AsQueryable(), arguments, context),
        IAsyncEnumerable<T> stream => await QueryablePaging.PageAsync((await stream.ToListAsync(context.RequestAborted)).AsQueryable(), arguments, context),
        _ => throw new InvalidOperationException($"A paged field resolved to {value.GetType()}."),
    };
}
