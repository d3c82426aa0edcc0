namespace GraphQLServer.Types;

/// <summary>Relations between types. Spec 3.6.1 "IsValidImplementationFieldType" and 5.8.5 "AreTypesCompatible".</summary>
internal static class TypeComparison
{
    public static bool AreEqual(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => AreEqual(x.OfType, y.OfType),
        (ListType x, ListType y) => AreEqual(x.OfType, y.OfType),
        _ => ReferenceEquals(a, b),
    };

    /// <summary>Whether every value of <paramref name="type"/> is one of <paramref name="super"/> too.</summary>
    public static bool IsSubType(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType x, NonNullType y) => IsSubType(x.OfType, y.OfType),
        (NonNullType x, _) => IsSubType(x.OfType, super),
        (_, NonNullType) => false,
        (ListType x, ListType y) => IsSubType(x.OfType, y.OfType),
        (ListType, _) or (_, ListType) => false,
        (FieldsType x, InterfaceType y) => x == y || x.Interfaces.Contains(y),
        (ObjectType x, UnionType y) => y.Members.Contains(x),
        _ => ReferenceEquals(type, super),
    };
}
