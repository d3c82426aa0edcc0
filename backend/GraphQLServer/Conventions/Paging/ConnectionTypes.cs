using GraphQLServer.Annotations;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Conventions.Paging;

/// <summary>The connection, edge and page info types of paged fields.</summary>
internal static class ConnectionTypes
{
    /// <summary>The connection of a field; fields of one name, item type and settings share it.</summary>
    public static ObjectType For(string name, GraphQLType nodeType, bool includeTotalCount, TypeRegistry types)
    {
        if (types.Find($"{name}Connection") is ObjectType existing && IsSame(existing, nodeType, includeTotalCount))
        {
            return existing;
        }

        var edge = types.Add(new ObjectType($"{name}Edge", "An edge in a connection."));
        edge.SetFields(
        [
            Field<Edge>("cursor", new NonNullType(StringScalar.Instance), "A cursor for use in pagination.", value => CursorCodec.Encode(value.Offset)),
            Field<Edge>("node", nodeType, "The item at the end of the edge.", value => value.Node),
        ]);

        var connection = types.Add(new ObjectType($"{name}Connection", "A connection to a list of items."));
        List<OutputField> fields =
        [
            Field<Connection>("pageInfo", new NonNullType(PageInfo(types)), "Information to aid in pagination.", page => page),
            Field<Connection>("edges", new ListType(new NonNullType(edge)), "A list of edges.", page => page.Edges),
            Field<Connection>("nodes", new ListType(nodeType), "A flattened list of the nodes.", page => page.Nodes),
        ];
        if (includeTotalCount)
        {
            types.Add(IntScalar.Instance);
            fields.Add(Field<Connection>("totalCount", new NonNullType(IntScalar.Instance), "The total count of items in the list.", page => page.TotalCount));
        }

        connection.SetFields(fields);
        return connection;
    }

    private static bool IsSame(ObjectType connection, GraphQLType nodeType, bool includeTotalCount) =>
        connection.FindField("nodes") is { Type: ListType nodes }
        && TypeComparison.AreEqual(nodes.OfType, nodeType)
        && connection.FindField("totalCount") is not null == includeTotalCount;

    private static ObjectType PageInfo(TypeRegistry types)
    {
        if (types.Find("PageInfo") is ObjectType existing)
        {
            return existing;
        }

        var pageInfo = types.Add(new ObjectType("PageInfo", "Information about pagination in a connection."));
        pageInfo.SetFields(
        [
            Field<Connection>("hasNextPage", new NonNullType(BooleanScalar.Instance), "Whether more items follow.", page => page.HasNextPage),
            Field<Connection>("hasPreviousPage", new NonNullType(BooleanScalar.Instance), "Whether more items precede.", page => page.HasPreviousPage),
            Field<Connection>("startCursor", StringScalar.Instance, "Cursor of the first item of the page.", page => page.StartCursor),
            Field<Connection>("endCursor", StringScalar.Instance, "Cursor of the last item of the page.", page => page.EndCursor),
        ]);
        return pageInfo;
    }

    private static OutputField Field<T>(string name, GraphQLType type, string description, Func<T, object?> resolve) =>
        new(name, type) { Description = description, PureResolver = parent => resolve((T)parent!) };
}
