namespace GraphQLServer.Types;

/// <summary>One value of an enum: its name in the schema and the C# value behind it.</summary>
internal sealed record EnumValue(string Name, object Value, string? Description = null, string? DeprecationReason = null);
