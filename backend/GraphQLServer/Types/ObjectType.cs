namespace GraphQLServer.Types;

/// <summary>Spec 3.6 "Objects".</summary>
internal sealed class ObjectType(string name, string? description = null) : FieldsType(name, description);
