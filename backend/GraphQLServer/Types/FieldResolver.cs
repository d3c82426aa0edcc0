namespace GraphQLServer.Types;

/// <summary>Resolves one field. Spec 6.4.2 "Value Resolution".</summary>
internal delegate ValueTask<object?> FieldResolver(ResolverContext context);
