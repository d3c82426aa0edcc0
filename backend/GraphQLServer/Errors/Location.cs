namespace GraphQLServer;

/// <summary>A place in the request document; line and column both start at 1.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct Location(int Line, int Column);
