using System.Linq.Expressions;
using System.Reflection;

namespace GraphQLServer.Annotations;

/// <summary>Reads fields from properties and resolver methods.</summary>
internal sealed class FieldReader(TypeRegistry types, ParameterBinding binding)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Fields of an object type: properties of the class (base class first), then resolvers of its extension classes.</summary>
    public List<FieldDescriptor> ReadObject(Type type, IReadOnlyList<Type> extensions, IReadOnlySet<string> ignored)
    {
        foreach (var name in ignored.Where(name => type.GetProperty(name) is null))
        {
            types.Report($"{type.Name}: IgnoreProperties names \"{name}\", which is no property of it.");
        }

        var fields = ReadProperties(type).Where(field => !ignored.Contains(field.Member.Name)).ToList();
        foreach (var method in extensions.SelectMany(ResolverMethods))
        {
            var replaced = method.GetCustomAttribute<BindMemberAttribute>()?.Name;
            var property = replaced is null ? null : type.GetProperty(replaced);
            if (replaced is not null && property is null)
            {
                types.Report($"{Describe(method)}: [BindMember] names \"{replaced}\", which is no property of {type.Name}.");
                continue;
            }

            var name = MemberNaming.Field(method);
            var field = ReadMethod(method, name, type, property);
            var index = fields.FindIndex(existing => property is null ? existing.Name == name : existing.Member == property);
            if (index < 0)
            {
                fields.Add(field);
            }
            else
            {
                fields[index] = field;
            }
        }

        return fields;
    }

    /// <summary>Fields of an interface type: properties only, resolved by the object types.</summary>
    public IEnumerable<FieldDescriptor> ReadProperties(Type type) =>
        from property in Properties(type)
        where !property.IsIgnored() && property.GetIndexParameters().Length == 0
        select ReadProperty(property, type);

    /// <summary>Fields that a static class adds to a root type.</summary>
    public IEnumerable<FieldDescriptor> ReadRoot(Type type)
    {
        var properties = type.GetProperties(Static).Where(property => !property.IsIgnored()).Select(property => ReadProperty(property, type, isRoot: true));
        var methods = ResolverMethods(type).Select(method => ReadMethod(method, MemberNaming.Field(method), null, null));
        return properties.Concat(methods);
    }

    public static string Describe(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";

    private static IEnumerable<PropertyInfo> Properties(Type type)
    {
        if (type.IsInterface)
        {
            return type.GetInterfaces().Append(type).SelectMany(@interface => @interface.GetProperties(Instance)).DistinctBy(property => property.Name);
        }

        var depth = new Dictionary<Type, int>();
        for (var (current, level) = (type, 0); current is not null; current = current.BaseType, level--)
        {
            depth[current] = level;
        }

        return type.GetProperties(Instance)
            .Where(property => property.GetMethod is { IsPublic: true })
            .OrderBy(property => depth[property.DeclaringType!])
            .ThenBy(property => property.MetadataToken)
            .GroupBy(property => property.Name)
            .Select(group => group.Last());
    }

    private IEnumerable<MethodInfo> ResolverMethods(Type type) => type.GetMethods(Static)
        .Where(method => !method.IsSpecialName && !method.IsIgnored() && !method.IsGenericMethodDefinition)
        .Where(method => !types.IsHidden(method))
        .OrderBy(method => method.MetadataToken);

    private FieldDescriptor ReadProperty(PropertyInfo property, Type declaringType, bool isRoot = false)
    {
        var field = new FieldDescriptor(MemberNaming.Field(property), property, types.Nullability.OfProperty(property))
        {
            PureResolver = declaringType.IsInterface ? null : ResolverCompiler.CompileProperty(property, declaringType),
            DeclaringRuntimeType = isRoot ? null : declaringType,
            BoundProperty = isRoot ? null : property,
        };
        return Annotate(field);
    }

    private FieldDescriptor ReadMethod(MethodInfo method, string name, Type? parent, PropertyInfo? property)
    {
        var field = new FieldDescriptor(name, method, types.Nullability.OfReturn(method)) { DeclaringRuntimeType = parent, BoundProperty = property };
        var parameters = method.GetParameters();
        if (parent is not null && parameters.All(ParameterBinding.IsParent) && !IsDeferred(method.ReturnType))
        {
            field.PureResolver = ResolverCompiler.CompilePure(method);
            return Annotate(field);
        }

        var arguments = new List<Expression>();
        foreach (var parameter in parameters)
        {
            if (binding.Bind(parameter, ResolverCompiler.ContextParameter) is { } bound)
            {
                arguments.Add(bound);
                continue;
            }

            arguments.Add(ResolverCompiler.Argument(field.Arguments.Count, parameter.ParameterType));
            field.Arguments.Add(types.Inputs.ReadParameter(parameter));
        }

        field.Resolver = ResolverCompiler.Compile(method, arguments);
        return Annotate(field);
    }

    // Sequences may still run queries when they are enumerated; those are left to the asynchronous path.
    private static bool IsDeferred(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var open
        && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IEnumerable<>) || open == typeof(IQueryable<>) || open == typeof(IAsyncEnumerable<>));

    private FieldDescriptor Annotate(FieldDescriptor field)
    {
        field.Description = field.Member.ExplicitDescription() ?? types.Documentation.OfMember(field.Member)
            ?? (field.BoundProperty is { } property ? types.Documentation.OfMember(property) : null);
        field.DeprecationReason = field.Member.DeprecationReason();
        field.ReserveOwnArguments();

        foreach (var convention in types.ConventionsOf(field.Member))
        {
            convention.ApplyToOutput(field, types);
        }

        // Innermost first: each convention wraps what is there already.
        foreach (var convention in field.Member.GetCustomAttributes<FieldConventionAttribute>().OrderByDescending(convention => convention.Order))
        {
            convention.Apply(field, types);
        }

        return field;
    }
}
