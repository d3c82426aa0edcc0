namespace GraphQLServer.Types;

/// <summary>A value of an abstract type together with its object type, where the C# class alone does not tell.</summary>
internal sealed record TypedValue(ObjectType Type, object Value);
