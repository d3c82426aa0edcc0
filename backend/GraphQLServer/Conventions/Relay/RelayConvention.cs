using System.Reflection;
using GraphQLServer.Annotations;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Conventions.Relay;

/// <summary>Global object identification: <c>interface Node</c>, <c>node(id:)</c> and <c>nodes(ids:)</c>, when there is any node resolver.</summary>
internal sealed class RelayConvention : ISchemaConvention
{
    private readonly Dictionary<string, NodeResolver> _resolvers = [];

    public void Prepare(TypeRegistry types)
    {
        foreach (var method in types.Scanner.MethodsWith<NodeResolverAttribute>())
        {
            Register(method, types);
        }
    }

    public IEnumerable<OutputField> QueryFields(TypeRegistry types)
    {
        if (_resolvers.Count == 0)
        {
            return [];
        }

        var node = (InterfaceType)types.Find("Node")!;
        return [NodeFields.Node(node, _resolvers), NodeFields.Nodes(node, _resolvers)];
    }

    private void Register(MethodInfo method, TypeRegistry types)
    {
        var owner = method.DeclaringType!;
        var extended = owner.GetCustomAttributes().OfType<IObjectTypeExtension>().FirstOrDefault()?.ExtendedType;
        var type = extended ?? types.Nullability.OfReturn(method).LeafType;
        var id = type.GetProperty("Id");
        var key = method.GetParameters().FirstOrDefault(parameter => types.Binding.Bind(parameter, ResolverCompiler.ContextParameter) is null);
        if (id is null || key is null)
        {
            types.Report($"{FieldReader.Describe(method)}: a node resolver takes an id, and {type.Name} needs a property Id.");
            return;
        }

        if (extended is null)
        {
            types.AddConvention(key, new IDAttribute(MemberNaming.Output(type)));
        }
        else
        {
            types.Hide(method);
        }

        types.AddConvention(id, new IDAttribute());
        var node = types.Find("Node") as InterfaceType ?? AddNode(types);
        types.Contribute(type, @object => @object.Interfaces = [node, .. @object.Interfaces]);
        _resolvers[MemberNaming.Output(type)] = NodeResolver.Compile(method, key, types);
    }

    private static InterfaceType AddNode(TypeRegistry types)
    {
        var node = types.Add(new InterfaceType("Node", "An object with a global id."));
        node.SetFields([new OutputField("id", new NonNullType(types.Add(IDScalar.Instance))) { Description = "The global id." }]);
        return node;
    }
}
