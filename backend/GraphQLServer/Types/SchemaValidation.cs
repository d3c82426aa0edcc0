using System.Text.RegularExpressions;

namespace GraphQLServer.Types;

/// <summary>Spec 3 "Type Validation" of every kind of type; returns all problems.</summary>
internal static partial class SchemaValidation
{
    public static IEnumerable<string> Validate(IEnumerable<NamedType> types) =>
        types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(Validate);

    private static IEnumerable<string> Validate(NamedType type) => CheckName(type.Name, $"Type {type.Name}").Concat(type switch
    {
        FieldsType fields => ValidateFields(fields).Concat(fields.Interfaces.SelectMany(@interface => ValidateImplementation(fields, @interface))),
        UnionType { Members.Count: 0 } => [$"Union {type.Name} has no members; add classes that derive from its C# type."],
        EnumType @enum => ValidateEnum(@enum),
        InputObjectType input => ValidateInput(input),
        _ => [],
    });

    private static IEnumerable<string> ValidateFields(FieldsType type)
    {
        if (type.Fields.Count == 0)
        {
            yield return $"Type {type.Name} must define one or more fields.";
        }

        foreach (var duplicate in Duplicates(type.Fields.Select(field => field.Name)))
        {
            yield return $"Field {type.Name}.{duplicate} is defined more than once; rename one member with [GraphQLName].";
        }

        foreach (var field in type.Fields)
        {
            var name = $"{type.Name}.{field.Name}";
            var problems = CheckName(field.Name, $"Field {name}")
                .Concat(field.Type.IsOutput ? [] : [$"The type of {name} must be an output type but is {field.Type}."])
                .Concat(Duplicates(field.Arguments.Select(argument => argument.Name)).Select(duplicate => $"Argument {name}({duplicate}:) is defined more than once."))
                .Concat(field.Arguments.SelectMany(argument => CheckInput(argument, $"{name}({argument.Name}:)")));
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    // Spec 3.6 "IsValidImplementation".
    private static IEnumerable<string> ValidateImplementation(FieldsType type, InterfaceType @interface)
    {
        foreach (var expected in @interface.Fields)
        {
            var field = type.FindField(expected.Name);
            if (field is null)
            {
                yield return $"Interface field {@interface.Name}.{expected.Name} expected but {type.Name} does not provide it.";
            }
            else if (!TypeComparison.IsSubType(field.Type, expected.Type))
            {
                yield return $"Interface field {@interface.Name}.{expected.Name} expects type {expected.Type} but {type.Name}.{field.Name} is type {field.Type}.";
            }
        }
    }

    private static IEnumerable<string> ValidateEnum(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            yield return $"Enum type {type.Name} must define one or more values.";
        }

        foreach (var duplicate in Duplicates(type.Values.Select(value => value.Name)))
        {
            yield return $"Enum value {type.Name}.{duplicate} is defined more than once; rename one with [GraphQLName].";
        }

        foreach (var problem in type.Values.SelectMany(value => CheckName(value.Name, $"Enum value {type.Name}.{value.Name}")))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> ValidateInput(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            yield return $"Input Object type {type.Name} must define one or more fields.";
        }

        foreach (var problem in type.Fields.SelectMany(field => CheckInput(field, $"{type.Name}.{field.Name}")))
        {
            yield return problem;
        }

        if (RequiresItself(type, type, []))
        {
            yield return $"Input Object {type.Name} requires itself through non-null fields and can never be written.";
        }
    }

    private static bool RequiresItself(InputObjectType root, InputObjectType current, HashSet<InputObjectType> visited) => current.Fields
        .Select(field => field.Type is NonNullType { OfType: InputObjectType next } ? next : null)
        .Any(next => next is not null && (next == root || (visited.Add(next) && RequiresItself(root, next, visited))));

    private static IEnumerable<string> CheckInput(InputValue input, string name) =>
        CheckName(input.Name, name).Concat(input.Type.IsInput ? [] : [$"The type of {name} must be an input type but is {input.Type}."]);

    private static IEnumerable<string> CheckName(string name, string where)
    {
        if (!Name().IsMatch(name))
        {
            yield return $"{where}: \"{name}\" is not a name; names have only ASCII letters, digits and underscores.";
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            yield return $"{where}: names that begin with \"__\" are reserved for introspection.";
        }
    }

    private static IEnumerable<string> Duplicates(IEnumerable<string> names) => names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$")]
    private static partial Regex Name();
}
