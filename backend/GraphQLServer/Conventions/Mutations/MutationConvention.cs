using System.Reflection;
using GraphQLServer.Annotations;
using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Mutations;

/// <summary>
/// Gives every mutation field one <c>input</c>, a <c>…Payload</c> and, where errors are declared, <c>errors</c> of a union
/// <c>…Error</c>; calls the application's hooks when the field throws.
/// </summary>
internal sealed class MutationConvention : ISchemaConvention
{
    private readonly ErrorTypes _errorTypes = new();

    public void ShapeMutation(FieldDescriptor field, TypeRegistry types)
    {
        var settings = field.Member.GetCustomAttribute<UseMutationConventionAttribute>();
        var declared = field.Member.GetCustomAttributes().OfType<IErrorDeclaration>().Select(error => error.ExceptionType).ToList();
        if (settings is { Disable: true })
        {
            if (declared.Count > 0)
            {
                types.Report($"{FieldReader.Describe(field.Member)}: [Error] needs the mutation convention, which is disabled here.");
            }

            field.Wrap(next => Guarded(next, types, null, result => result));
            return;
        }

        if (field.Shape.ClrType == typeof(void) || field.Shape.ClrType == typeof(Task) || field.Shape.ClrType == typeof(ValueTask))
        {
            types.Report($"{FieldReader.Describe(field.Member)}: a mutation must return something for its payload.");
            return;
        }

        var name = MemberNaming.Pascal(field.Name);
        PackArguments(field, name, types);
        ShapePayload(field, name, settings?.PayloadFieldName, declared, types);
    }

    private static void PackArguments(FieldDescriptor field, string name, TypeRegistry types)
    {
        var arguments = field.Arguments.ConvertAll(argument => argument.Build(types));
        if (arguments is [] or [{ Name: "input", Type.Named: InputObjectType }])
        {
            return;
        }

        var input = types.Add(new InputObjectType($"{name}Input"));
        input.SetFields(arguments);
        field.PackedArguments = arguments;
        field.Arguments.Clear();
        field.Arguments.Add(new InputDescriptor("input", null, new ValueShape(typeof(object), false)) { Type = new NonNullType(input) });
    }

    private void ShapePayload(FieldDescriptor field, string name, string? resultName, List<Type> declared, TypeRegistry types)
    {
        if (field.IsLazyList)
        {
            var itemType = field.ItemType;
            field.Wrap(next => ListMaterializer.Wrap(next, itemType));
            field.IsLazyList = false;
        }

        var resultType = (field.Type ?? types.OutputType(field.Shape, field.Member)).Nullable;
        var fields = new List<OutputField>
        {
            new(resultName ?? MemberNaming.Camel(resultType.Named.Name), resultType) { PureResolver = parent => ((MutationPayload)parent!).Result },
        };

        var errors = declared.Count == 0 ? null : _errorTypes.Declare($"{name}Error", declared, types);
        if (errors is not null)
        {
            fields.Add(new OutputField("errors", new ListType(new NonNullType(errors.Union))) { PureResolver = parent => ((MutationPayload)parent!).Errors });
        }

        var payload = new ObjectType($"{name}Payload");
        payload.SetFields(fields);
        field.Type = new NonNullType(types.Add(payload));
        field.Wrap(next => Guarded(next, types, errors, result => new MutationPayload(result, null)));
    }

    private static FieldResolver Guarded(FieldResolver next, TypeRegistry types, DeclaredErrors? errors, Func<object?, object?> wrap)
    {
        var hooks = types.OnMutationError;
        return async context =>
        {
            try
            {
                return wrap(await next(context));
            }
            catch (Exception e)
            {
                foreach (var hook in hooks)
                {
                    await hook(context.Services);
                }

                if (errors?.Match(e) is { } matched)
                {
                    return new MutationPayload(null, matched);
                }

                throw;
            }
        };
    }
}
