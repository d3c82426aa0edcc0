using System.Linq.Expressions;
using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>Reads arguments from parameters and input objects from classes and records.</summary>
internal sealed class InputReader(TypeRegistry types)
{
    public InputDescriptor ReadParameter(ParameterInfo parameter)
    {
        var input = new InputDescriptor(MemberNaming.Argument(parameter), parameter, types.Nullability.OfParameter(parameter))
        {
            Description = parameter.ExplicitDescription() ?? types.Documentation.OfParameter(parameter),
        };
        return Annotate(input, parameter, parameter.HasDefaultValue ? parameter.DefaultValue : null);
    }

    /// <summary>Fills an input object: constructor parameters first, then the other properties that can be set.</summary>
    public void Complete(InputObjectType input, Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        if (constructor is null)
        {
            types.Report($"{type.Name} is used as input but has no public constructor.");
            return;
        }

        var parameters = constructor.GetParameters();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var settable = properties
            .Where(property => property.SetMethod is { IsPublic: true } && !property.IsIgnored())
            .Where(property => !parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(property => property.MetadataToken)
            .ToList();

        var inputs = parameters.Select(parameter => ReadConstructorParameter(parameter, properties)).Concat(settable.Select(ReadProperty)).ToList();
        input.SetFields([.. inputs.Select(descriptor => descriptor.Build(types))]);
        input.Create = Compile(constructor, settable);
    }

    private InputDescriptor ReadConstructorParameter(ParameterInfo parameter, PropertyInfo[] properties)
    {
        var input = ReadParameter(parameter);
        var property = properties.FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            return input;
        }

        // A record's parameter and property are one member to its author; attributes may stand on either.
        var combined = new InputDescriptor(
            parameter.IsDefined(typeof(GraphQLNameAttribute)) ? input.Name : MemberNaming.Input(property), parameter, input.Shape)
        {
            Type = input.Type,
            ConvertItem = input.ConvertItem,
            HasDefault = input.HasDefault,
            DefaultValue = input.DefaultValue,
            DeprecationReason = input.DeprecationReason,
            Description = input.Description ?? property.ExplicitDescription() ?? types.Documentation.OfMember(property),
        };
        return Annotate(combined, property, null);
    }

    private InputDescriptor ReadProperty(PropertyInfo property)
    {
        var input = new InputDescriptor(MemberNaming.Input(property), property, types.Nullability.OfProperty(property))
        {
            Description = property.ExplicitDescription() ?? types.Documentation.OfMember(property),
        };
        return Annotate(input, property, null);
    }

    private InputDescriptor Annotate(InputDescriptor input, ICustomAttributeProvider source, object? ownDefault)
    {
        var declared = source.Find<DefaultValueAttribute>();
        if ((declared is null ? ownDefault : declared.Value) is { } value)
        {
            input.HasDefault = true;
            input.DefaultValue = input.Shape.ClrType.IsEnum ? Enum.ToObject(input.Shape.ClrType, value) : value;
        }

        input.DeprecationReason ??= source.DeprecationReason();
        foreach (var convention in types.ConventionsOf(source))
        {
            convention.ApplyToInput(input, types);
        }

        return input;
    }

    private static Func<object?[], object> Compile(ConstructorInfo constructor, List<PropertyInfo> settable)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var parameters = constructor.GetParameters();
        var created = Expression.Variable(constructor.DeclaringType!, "created");

        var arguments = parameters.Select((parameter, index) => (Expression)Expression.Call(
            typeof(InputReader), nameof(Read), [parameter.ParameterType], Expression.ArrayIndex(values, Expression.Constant(index))));
        var assignments = settable.Select((property, index) =>
        {
            var value = Expression.ArrayIndex(values, Expression.Constant(parameters.Length + index));
            // An omitted property keeps what its initialiser gave it.
            return (Expression)Expression.IfThen(
                Expression.ReferenceNotEqual(value, Expression.Constant(InputObjectType.Omitted)),
                Expression.Assign(Expression.Property(created, property), Expression.Call(typeof(InputReader), nameof(Read), [property.PropertyType], value)));
        });

        var body = Expression.Block(
            typeof(object),
            [created],
            [Expression.Assign(created, Expression.New(constructor, arguments)), .. assignments, Expression.Convert(created, typeof(object))]);
        return Expression.Lambda<Func<object?[], object>>(body, values).Compile();
    }

    private static T? Read<T>(object? value) => value is null || value == InputObjectType.Omitted ? default : (T)value;
}
