namespace GraphQLServer.Types;

/// <summary>Spec 3.7 "Interfaces".</summary>
internal sealed class InterfaceType(string name, string? description = null) : FieldsType(name, description);
