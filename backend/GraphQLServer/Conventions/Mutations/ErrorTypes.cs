using GraphQLServer.Annotations;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Conventions.Mutations;

/// <summary>Object types of exceptions, shared by all mutations, and the interface they implement.</summary>
internal sealed class ErrorTypes
{
    private static readonly HashSet<string> OwnOfException = [.. typeof(Exception).GetProperties().Select(property => property.Name)];

    private readonly Dictionary<Type, ObjectType> _objects = [];
    private InterfaceType? _interface;

    public DeclaredErrors Declare(string unionName, List<Type> exceptions, TypeRegistry types)
    {
        _interface ??= BuildInterface(types);
        var objects = exceptions.Distinct().ToDictionary(exception => exception, exception => ObjectFor(exception, types));
        var union = types.Add(new UnionType(unionName) { Members = [.. objects.Values.Distinct()] });
        return new DeclaredErrors(union, objects);
    }

    private static InterfaceType BuildInterface(TypeRegistry types)
    {
        var description = types.ErrorInterface is null ? null : types.Documentation.OfType(types.ErrorInterface);
        var @interface = types.Add(new InterfaceType("Error", description ?? "Why a mutation changed nothing."));
        IEnumerable<OutputField> declared = types.ErrorInterface is { } contract
            ? types.Fields.ReadProperties(contract).Where(field => field.Name != "message").Select(field => field.Build(types))
            : [];
        @interface.SetFields([Message(), .. declared]);
        return @interface;
    }

    private ObjectType ObjectFor(Type exception, TypeRegistry types)
    {
        if (_objects.TryGetValue(exception, out var known))
        {
            return known;
        }

        var type = types.Add(new ObjectType(NameOf(exception), exception.ExplicitDescription() ?? types.Documentation.OfType(exception)));
        var own = types.Fields.ReadProperties(exception)
            .Where(field => !OwnOfException.Contains(field.Member.Name))
            .Select(field => field.Build(types))
            .ToList();
        // A store's exception knows nothing of the application's interface; what it lacks and may lack is null.
        var absent = _interface!.Fields
            .Where(field => field.Name != "message" && !field.Type.IsNonNull && own.TrueForAll(existing => existing.Name != field.Name))
            .Select(field => new OutputField(field.Name, field.Type) { Description = field.Description, PureResolver = _ => null });
        type.SetFields([Message(), .. own, .. absent]);
        type.Interfaces = [_interface];
        return _objects[exception] = type;
    }

    // Read when the response is made: applications compute it in the language of the user.
    private static OutputField Message() => new("message", new NonNullType(StringScalar.Instance)) { PureResolver = parent => ((Exception)parent!).Message };

    private static string NameOf(Type exception)
    {
        var name = MemberNaming.Output(exception);
        return name.EndsWith("Exception", StringComparison.Ordinal) ? $"{name[..^"Exception".Length]}Error" : name;
    }
}
