namespace GraphQLServer.Types;

/// <summary>Spec 3.13 "Directives".</summary>
internal sealed record DirectiveDefinition(string Name, string Description, IReadOnlyList<string> Locations, IReadOnlyList<InputValue> Arguments);
